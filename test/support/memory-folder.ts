// Where a run's databases, browser profiles and other passing files lie: in memory where there is room, because every
// test file copies a database of some hundred files, and on a disk that took most of the time of the server's tests.
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

/** More than the databases and browser profiles of a run need at one time; with less free than this the tests write to disk. */
const room = 4 * 2 ** 30;

let made: string | undefined;

/**
 * `TMPDIR` for the steps of this process: one folder in memory, gone when the process ends. Empty where the
 * system has no such place, where it is too small, or where somebody chose a `TMPDIR` already.
 */
export function memoryFolder(shared = '/dev/shm'): { TMPDIR?: string } {
  if (made) return { TMPDIR: made };
  if (process.env.TMPDIR || !hasRoom(shared)) return {};
  const folder = mkdtempSync(join(shared, 'evenhand-run-'));
  // A database started by root runs as another account, which has to get through.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  made = folder;
  return { TMPDIR: folder };
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return process.platform === 'linux' && bavail * bsize >= room && freemem() >= 2 * room;
  } catch {
    return false;
  }
}
