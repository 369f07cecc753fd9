// What `test` and `check` run, as data: each step is a tool called with Node, so that it works without pnpm.
import { join } from 'node:path';
import { repoRoot } from './tree.ts';
import type { Step } from './steps.ts';
import { playwrightTally, vitestTally } from './steps.ts';

const here = (path: string): string => join(repoRoot, path);
const tool = {
  // TypeScript 7, by the name under which svelte-check looks for it: several times as fast as 6, which lint and Kit still need.
  tsc: here('apps/web/node_modules/@typescript/native/bin/tsc'),
  eslint: here('node_modules/eslint/bin/eslint.js'),
  oxlint: here('node_modules/oxlint/bin/oxlint'),
  prettier: here('node_modules/prettier/bin/prettier.cjs'),
  knip: here('node_modules/knip/bin/knip.js'),
  depcruise: here('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
  vitest: here('node_modules/vitest/vitest.mjs'),
  kit: here('apps/web/node_modules/@sveltejs/kit/svelte-kit.js'),
  svelteCheck: here('apps/web/node_modules/svelte-check/bin/svelte-check'),
  playwright: here('test/node_modules/@playwright/test/cli.js'),
};

/** Kit writes tsconfig and route types, which types, lint and dead code of the web app read. */
const syncStep: Step = {
  name: 'web: generated types',
  args: [tool.kit, 'sync'],
  folder: 'apps/web',
  limitSeconds: 60,
};
const synced = syncStep.name;

/** The web app as the server serves it. */
export const buildStep: Step = {
  name: 'web: build',
  args: [here('apps/web/node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
  folder: 'apps/web',
  after: [synced],
  limitSeconds: 180,
};

/** What a browser needs before it can look at anything. */
export const buildSteps: readonly Step[] = [syncStep, buildStep];

// Not `tsc -b`: it looks at a project again only when its own files have changed, not those it reads of another.
function types(name: string, project: string, after: string[] = []): Step {
  return { name, args: [tool.tsc, '-p', project, '--pretty', 'false'], after, limitSeconds: 180 };
}

function unit(name: string, folder: string, results: string, ...projects: string[]): Step {
  const file = join(results, `${name.replace(/\W+/g, '-')}.json`);
  const args = [tool.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  for (const project of projects) args.push('--project', project);
  return { name, args, folder, limitSeconds: 300, count: () => vitestTally(file) };
}

/**
 * Types, format, lint, layers, dead code: each counts as one.
 */
function rules(lintOptions: readonly string[]): Step[] {
  return [
    {
      name: 'lint',
      args: [tool.eslint, '.', '--max-warnings', '0', ...lintOptions],
      after: [synced],
      limitSeconds: 240,
    },
    {
      name: 'lint: promises and cases',
      args: [tool.oxlint, '--type-aware', '--config', 'test/house/oxlint.json', 'packages', 'apps', 'test'],
      after: [synced],
      limitSeconds: 120,
    },
    {
      name: 'types: web',
      args: [
        ...[tool.svelteCheck, '--tsconfig', './tsconfig.json', '--incremental', '--tsgo'],
        ...['--fail-on-warnings', '--output', 'human'],
      ],
      folder: 'apps/web',
      after: [synced],
      limitSeconds: 240,
    },
    types('types: server and tests', 'test/house/whole.tsconfig.json'),
    types('types: policy', 'packages/policy/tsconfig.json'),
    types('types: service worker', 'apps/web/src/service-worker/tsconfig.json', [synced]),
    {
      name: 'format',
      args: [
        tool.prettier,
        '--check',
        '--log-level=warn',
        '--cache',
        '--cache-location',
        here('node_modules/.cache/prettier/cache'),
        '.',
      ],
      limitSeconds: 120,
    },
    {
      name: 'layers',
      args: [tool.depcruise, '--config', 'test/house/layers.config.ts', 'packages', 'apps', 'test'],
      after: [synced],
      limitSeconds: 120,
    },
    { name: 'dead code', args: [tool.knip, '--no-progress', '--no-config-hints'], after: [synced], limitSeconds: 120 },
  ];
}

/** Tests of one module or route each. `results` is a folder for the reports. */
function unitTests(results: string): Step[] {
  return [
    unit('unit: server', 'apps/server', results, 'server'),
    unit('unit: policy', 'packages/policy', results),
    { ...unit('unit: web', 'apps/web', results), after: [synced] },
    unit('house', 'test', results, 'house'),
  ];
}

/** For `check`: everything that answers within a minute. */
export function quickSteps(results: string): Step[] {
  const cache = here('node_modules/.cache/eslint/cache');
  const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', cache];
  return [syncStep, ...unitTests(results), ...rules(kept)];
}

/**
 * For `test`, before the browser: the same, the web build, the server as a process of its own (started, killed, started
 * again), the tools of the tests, and the whole-system tests that need no browser.
 */
export function fullSteps(results: string): Step[] {
  const processes = unit('server processes', 'apps/server', results, 'server-processes');
  // It starts the whole product, screens and all.
  const sync = { ...unit('sync', 'test', results, 'sync'), after: [buildStep.name] };
  const tools = unit('test tools', 'test', results, 'support');
  const fuzz = unit('fuzz', 'test', results, 'fuzz');
  return [syncStep, buildStep, ...rules([]), processes, ...unitTests(results), tools, fuzz, sync];
}

/** For `e2e`: a fresh build and the browser tests. `filters` are Playwright's own arguments, such as a folder. */
export function browserSteps(results: string, chromium: string, filters: readonly string[]): Step[] {
  // Whoever asks for some tests many times over may take their time.
  const tests = browserStep(results, chromium, ['--global-timeout=0', ...filters]);
  return [...buildSteps, { ...tests, after: [buildStep.name], limitSeconds: 3600 }];
}

/** The browser tests, on a build that is there. */
export function browserStep(results: string, chromium: string, filters: readonly string[] = []): Step {
  const file = join(results, 'e2e.json');
  return {
    name: 'e2e',
    args: [tool.playwright, 'test', '--config', 'test/playwright.config.ts', ...filters],
    env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    limitSeconds: 700,
    live: true,
    count: () => playwrightTally(file),
  };
}
