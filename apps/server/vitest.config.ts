import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'server',
    include: ['**/*.test.ts'],
    // One throwaway PostgreSQL for the whole run; each test file gets a database of its own (testing/database.ts).
    globalSetup: ['testing/global-setup.ts'],
    // The files share one set of modules, so that what they load is loaded once.
    isolate: false,
    // Much of the time is waiting for processes that start and end.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
