// PostgreSQL refuses to run as root. Started by root, it runs as another account of the machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { StartError } from '../start-error.ts';

/** What to give to `spawn`; empty when we are an ordinary user and stay ourselves. */
export type Account = { uid?: number; gid?: number };

/**
 * The account to run as: the owner of the data when there is some, else `postgres`, else `nobody`.
 * Throws a StartError when the data belongs to somebody we cannot be.
 */
export function accountFor(cluster: string): Account {
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  const self = process.getuid?.();
  if (self !== 0) {
    if (owner && owner.uid !== self) {
      throw new StartError(
        `The database in ${cluster} belongs to another account (number ${owner.uid}); start as that account or choose another DATA_DIR.`,
      );
    }
    return {};
  }
  if (owner?.uid === 0) {
    throw new StartError(
      `The database in ${cluster} belongs to root, and PostgreSQL never runs as root; give it away with: chown -R nobody ${cluster}`,
    );
  }
  if (owner) return { uid: owner.uid, gid: owner.gid };
  const found = lookUp('postgres') ?? lookUp('nobody');
  if (!found) {
    throw new StartError(
      'PostgreSQL never runs as root, and this machine has neither an account "postgres" nor "nobody"; start as an ordinary user.',
    );
  }
  return found;
}

function lookUp(name: string): Account | undefined {
  try {
    const ask = (what: string) => Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: 'pipe' }));
    const account = { uid: ask('-u'), gid: ask('-g') };
    return account.uid === 0 ? undefined : account;
  } catch {
    // `id` says no such account; that is an answer, not a failure.
    return undefined;
  }
}

/** Whether another account may enter this folder or run this program, everything above it included. */
export function canReach(account: Account, path: string): boolean {
  if (account.uid === undefined) return true;
  // Asking the system as that account is the only answer that knows of groups, lists and mounts.
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/', env: {} }).status === 0;
}
