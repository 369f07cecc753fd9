// The built screens. A fresh clone has none, so the first start makes them; a deployment brings them along.
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const web = join(repository, 'apps/web');
const vite = join(web, 'node_modules/vite/bin/vite.js');
const lock = join(web, '.svelte-kit/building');

/** Kit's handler for Node, as adapter-node writes it. */
export const builtHandler = join(web, 'build/handler.js');

/** What the build is made from; a change in any of it makes the build old. */
const sources = [
  'apps/web/src',
  'apps/web/static',
  'apps/web/vite.config.ts',
  'apps/web/web-manifest.ts',
  'packages/policy',
  'svelte.config.js',
];

/**
 * Builds the screens when there are none or their sources are newer, once even when several processes start together.
 * Without the tool to build with, an older build is used. Throws a StartError when there is nothing to serve.
 */
export async function ensureWebBuild(say: (line: string) => void): Promise<void> {
  if (!isOld()) return;
  if (!existsSync(vite)) {
    if (existsSync(builtHandler)) return;
    throw new StartError('The screens are not built, and the tool that builds them is not installed.');
  }
  const release = await takeTurn();
  try {
    // Another process may have built while this one waited.
    if (!isOld()) return;
    say('Building the screens; this takes a few seconds, and only when they have changed.');
    await build();
  } finally {
    release();
  }
}

function isOld(): boolean {
  if (!existsSync(builtHandler)) return true;
  const built = statSync(builtHandler).mtimeMs;
  return sources.some((path) => newestIn(join(repository, path)) > built);
}

/** When the newest written file at or below a path was changed; tests and scenarios are no part of the build. */
function newestIn(path: string): number {
  if (!existsSync(path) || /node_modules$|\.test\.ts$|\.yaml$/.test(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}

async function takeTurn(): Promise<() => void> {
  mkdirSync(join(web, '.svelte-kit'), { recursive: true });
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (isLeftOver()) rmSync(lock, { force: true });
    else await pause(200);
  }
}

/** True when the process that took its turn is gone. */
function isLeftOver(): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

async function build(): Promise<void> {
  const child = spawn(process.execPath, [vite, 'build'], { cwd: web, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0)
    throw new StartError(`The screens could not be built:\n${said.trim().split('\n').slice(-20).join('\n')}`);
}
