import { defineConfig } from 'vitest/config';

/** Whole-tree tests: `house` reads the files, `support` tries the test tools, `sync` joins server and store. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'house', include: ['house/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'support', include: ['support/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'sync', include: ['sync/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 } },
    ],
  },
});
