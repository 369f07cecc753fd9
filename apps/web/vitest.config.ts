import { defineConfig } from 'vitest/config';

// Run with apps/web as working directory: a project extended from the root would silently run nothing.
export default defineConfig({
  // The files share one set of modules, because loading RxDB anew for each took most of the time: a test that changes
  // something global puts it back.
  // Slow hashes, ten of them in one test, take long where other tests run beside them.
  test: { name: 'web', include: ['src/**/*.test.ts'], environment: 'node', isolate: false, testTimeout: 20_000 },
});
