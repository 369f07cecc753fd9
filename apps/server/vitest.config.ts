import { configDefaults, defineConfig } from 'vitest/config';

// Tests that start the program or a PostgreSQL of their own, or load the whole demo: most of the time, few of the tests.
// `check` leaves them out, so that it stays under a minute; `test` runs them.
const processes = '**/*.process.test.ts';

const shared = {
  // One throwaway PostgreSQL for the whole run; each test file gets a database of its own (testing/database.ts).
  globalSetup: ['testing/global-setup.ts'],
  // The files share one set of modules, so that what they load is loaded once.
  isolate: false,
  maxWorkers: 2,
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...shared, name: 'server', include: ['**/*.test.ts'], exclude: [...configDefaults.exclude, processes] },
      },
      { test: { ...shared, name: 'server-processes', include: [processes] } },
    ],
  },
});
