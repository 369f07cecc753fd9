/** What may stand in a folder; anything else is a new place, and that wants a decision. */
export const known: Record<string, RegExp> = {
  '': new RegExp(
    `^(${[
      ...['apps/', 'packages/', 'test/', 'docs/', '\\.ci/', 'README\\.md', 'LICENSE', 'Dockerfile', 'compose\\.yaml'],
      ...['package\\.json', 'pnpm-workspace\\.yaml', 'pnpm-lock\\.yaml', 'tsconfig\\.json', 'svelte\\.config\\.js'],
      ...[
        'eslint\\.config\\.js',
        'knip\\.json',
        '\\.(git|docker|prettier)ignore',
        '\\.gitattributes',
        '\\.editorconfig',
      ],
    ].join('|')})$`,
  ),
  'apps/': /^(server|web)\/$/,
  'packages/': /^policy\/$/,
  'packages/policy/':
    /^((time|packs|records|entries|history|derive|letters|reports|wire|scenarios)\/|[a-z-]+(\.test)?\.ts|package\.json|tsconfig\.json|vitest\.config\.ts)$/,
  'apps/server/':
    /^((auth|commands|db|demo|evidence|jobs|middleware|public|routes|testing)\/|[a-z-]+(\.(process\.)?test)?\.ts|package\.json|tsconfig\.json|vitest\.config\.ts)$/,
  'apps/web/': /^((src|static)\/|[a-z-]+(\.config)?\.ts|package\.json|tsconfig\.json)$/,
  'apps/web/src/': /^((routes|lib|service-worker|params)\/|app\.(html|d\.ts)|hooks(\.(server|client))?\.ts)$/,
  'test/':
    /^((e2e|sync|fuzz|bench|house|support)\/|(run|check|e2e|dev|look|bench|fuzz|sim)\.ts|package\.json|tsconfig\.json|(playwright|vitest)\.config\.ts)$/,
};

/** Parts that are there once the house stands. */
export const required = [
  ...['README.md', 'docs/decisions/', '.ci/run'],
  ...['packages/policy/packs/pack.ts', 'packages/policy/packs/index.ts', 'packages/policy/packs/contract.ts'],
  ...['packages/policy/entries/entry.ts', 'packages/policy/entries/index.ts', 'packages/policy/refusals.ts'],
  ...['packages/policy/history/fold.ts', 'packages/policy/derive/check.ts', 'packages/policy/history/order.ts'],
  ...['packages/policy/reference.ts', 'packages/policy/derive/', 'packages/policy/letters/', 'packages/policy/wire/'],
  ...['packages/policy/scenarios/', 'apps/server/main.ts', 'apps/server/app.ts', 'apps/server/config.ts'],
  ...['apps/server/routes/', 'apps/server/middleware/', 'apps/server/db/migrations/', 'apps/server/db/schema.txt'],
  ...['apps/server/commands/policy.ts', 'apps/server/commands/load.ts', 'apps/server/commands/seed.ts'],
  ...['apps/web/src/lib/paths.ts', 'apps/web/src/lib/device/', 'apps/web/src/lib/store/', 'apps/web/src/lib/ui/'],
  ...[
    'apps/web/src/lib/capture/',
    'apps/web/src/lib/words/',
    'apps/web/src/service-worker/',
    'test/e2e/',
    'test/look.ts',
  ],
];

/** Names that have no place where they stand. */
export function misplaced(paths: readonly string[]): string[] {
  const complaints = new Set<string>();
  for (const path of paths) {
    for (const [folder, names] of Object.entries(known)) {
      if (!path.startsWith(folder)) continue;
      const name = /^[^/]+\/?/.exec(path.slice(folder.length))?.[0] ?? '';
      if (!names.test(name)) complaints.add(`${folder}${name} is not a known part of ${folder || 'the top level'}`);
    }
  }
  return [...complaints];
}

/** Required parts that are not there; a folder counts when it holds a file. */
export function absent(paths: readonly string[]): string[] {
  return required.filter((part) => !paths.some((path) => (part.endsWith('/') ? path.startsWith(part) : path === part)));
}
