import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterOf } from '../db/embedded-place.ts';
import { findServer } from '../db/embedded-process.ts';

/** The processes that a process started. */
function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
    return lines
      .map((line) => line.trim().split(/\s+/).map(Number))
      .flatMap(([pid = 0, of]) => (of === parent ? [pid] : []));
  }
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

/** Ends the embedded database in a folder and all its processes as a power cut would; again and again until `until`. */
export async function killServer(dir: string, until?: AbortSignal): Promise<void> {
  do {
    const server = findServer(clusterOf(dir));
    for (const pid of server ? [server.pid, ...childrenOf(server.pid)] : []) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    if (until) await pause(5);
  } while (until && !until.aborted);
}
