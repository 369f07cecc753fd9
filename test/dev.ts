// For working on Evenhand: the server on 8080 starting anew when its files change, and Vite for the screens.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repoRoot } from './support/tree.ts';

const web = join(repoRoot, 'apps/web');
const children = [
  spawn(process.execPath, ['--watch', 'apps/server/main.ts', 'start'], { cwd: repoRoot, stdio: 'inherit' }),
  spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev'], { cwd: web, stdio: 'inherit' }),
];

const endAll = (): void => children.forEach((child) => child.kill('SIGTERM'));
process.on('SIGINT', endAll);
process.on('SIGTERM', endAll);
// One without the other is of no use.
for (const child of children) child.on('exit', endAll);
