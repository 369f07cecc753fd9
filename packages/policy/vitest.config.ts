import { defineConfig } from 'vitest/config';

// Pure code keeps nothing between test files, so they share one set of modules: loading it anew for each took most of the time.
export default defineConfig({
  test: { name: 'policy', include: ['**/*.test.ts'], pool: 'threads', isolate: false },
});
