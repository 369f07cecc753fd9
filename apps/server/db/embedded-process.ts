// Processes of the embedded server: who runs one on this data, and how one ends.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../start-error.ts';

export type Postmaster = { pid: number; port: number; isReady: boolean };

/** What the server wrote about itself into its data folder; undefined when there is nothing, or only half a file. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = readText(join(cluster, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' } : undefined;
}

export type Server = Postmaster & {
  /** The living Evenhand that runs it. Absent: it was left over when its Evenhand was killed. */
  owner?: number;
};

/** An argument of the server that says who started it, for findServer; PostgreSQL shows it in the list of processes. */
export const ownerMark = `cluster_name=evenhand-${process.pid}`;

/** The server that runs on this data now, if any. A number in a file is no proof: it may be another program's by now. */
export function findServer(cluster: string): Server | undefined {
  const postmaster = readPostmaster(cluster);
  if (!postmaster) return undefined;
  const command = commandOf(postmaster.pid);
  if (!command.includes(cluster)) return undefined;
  const starter = Number(/cluster_name=evenhand-(\d+)/.exec(command)?.[1]);
  // When a parent dies its children are handed on, so a server that still has its starter as parent is in use.
  return starter > 0 && parentOf(postmaster.pid) === starter ? { ...postmaster, owner: starter } : postmaster;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // Ended, but nobody has asked how: in a container the first process may never ask.
  return statusOf(pid)?.[0] !== 'Z';
}

/** The process that started this one; 0 when it is gone. */
function parentOf(pid: number): number {
  return Number(statusOf(pid)?.[1] ?? askPs('ppid=', pid)) || 0;
}

/** State and parent of a process, where the system has /proc. */
function statusOf(pid: number): string[] | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // The name in parentheses may hold spaces and parentheses; what follows the last one does not.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function commandOf(pid: number): string {
  return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? askPs('command=', pid);
}

function askPs(what: string, pid: number): string {
  // Linux answers in /proc; a slim image has no ps.
  if (process.platform === 'linux') return '';
  try {
    return execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    // ps ends with 1 when there is no such process.
    return '';
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Ends a server: sessions are cut and everything is written (SIGINT); after ten seconds without that (SIGQUIT), which
 * costs the next start a recovery but no data. Throws a StartError when it will not go.
 */
export async function endServer(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!isAlive(pid)) return;
      throw new StartError(`The database server ${pid} of an earlier start may not be stopped by this account.`, {
        cause: error,
      });
    }
    for (let waited = 0; waited < 10_000; waited += 10) {
      if (!isAlive(pid)) return;
      await pause(10);
    }
  }
  throw new StartError(`The database server ${pid} does not stop; end it by hand and start again.`);
}

/**
 * Starts a small shell that waits for the end of our process, however it comes (the pipe between us closes, also after
 * SIGKILL), then ends the server and removes `throwaway`. Returns how to send it home after an ordinary stop.
 */
export function watchOver(server: number, throwaway: string | undefined): () => void {
  // The server removes postmaster.pid as its last act; the count is for one that was killed and could not.
  const script = `read -r line; [ "$line" = home ] && exit
    kill -${throwaway === undefined ? 'INT' : 'QUIT'} "$1" 2>/dev/null; [ -n "$2" ] || exit
    for i in $(seq 100); do [ -e "$2/cluster/postmaster.pid" ] || break; sleep 0.05; done; rm -rf -- "$2"`;
  const watcher = spawn('/bin/sh', ['-c', script, 'sh', String(server), throwaway ?? ''], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  // It must not keep a finished program running.
  if ('unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') watcher.stdin.unref();
  // It may have been ended from outside; then there is nobody to send home.
  watcher.stdin.on('error', () => {});
  return () => void watcher.stdin.end('home\n');
}
