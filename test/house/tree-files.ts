import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../support/tree.ts';

/** A file of the repository: its path from the root with forward slashes, and its text ('' for pictures and fonts). */
export type TreeFile = { path: string; text: string };

/** The folders of .gitignore: made, not written. */
const made = new Set([
  ...['node_modules', '.git', '.data', '.svelte-kit', 'build', 'look'],
  ...['test-results', 'playwright-report', 'coverage'],
]);
const binary = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|pdf|zip|gz|webm|mp[34])$/;

/** Every written file below a folder, in a stable order. */
export function readTree(folder: string = repoRoot, prefix = ''): TreeFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = prefix + name;
      if (made.has(name) || name.endsWith('.log') || name === '.DS_Store') return [];
      if (statSync(join(folder, name)).isDirectory()) return readTree(join(folder, name), `${path}/`);
      return [{ path, text: binary.test(name) ? '' : readFileSync(join(folder, name), 'utf8') }];
    });
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.ts$/.test(path);
}
