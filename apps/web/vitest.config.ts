import { defineConfig } from 'vitest/config';

// Run with apps/web as working directory: a project extended from the root would silently run nothing.
export default defineConfig({
  test: { name: 'web', include: ['src/**/*.test.ts'], environment: 'node' },
});
