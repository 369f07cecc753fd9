import { defineConfig } from 'vitest/config';

/** Whole-tree tests: `house` reads the files, `support` tries the test tools, `fuzz` sends the API what it must refuse,
 * `sync` joins server and store. */
export default defineConfig({
  test: {
    projects: [
      // The files share one set of modules: to load them anew for each took a fifth of the time.
      { test: { name: 'house', include: ['house/**/*.test.ts'], isolate: false, testTimeout: 30_000 } },
      { test: { name: 'support', include: ['support/**/*.test.ts'], isolate: false, testTimeout: 30_000 } },
      { test: { name: 'sync', include: ['sync/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 } },
      {
        test: {
          ...{ name: 'fuzz', include: ['fuzz/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 60_000 },
          globalSetup: ['../apps/server/testing/global-setup.ts'],
        },
      },
    ],
  },
});
