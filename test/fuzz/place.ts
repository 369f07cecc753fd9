// The API as the fuzzer meets it: a database of its own, a small organisation, and three people who ask.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@evenhand/server/app.ts';
import { hashPassword } from '@evenhand/server/auth.ts';
import { createStaffLogin } from '@evenhand/server/db/create-staff-login.ts';
import { openLive } from '@evenhand/server/db/live.ts';
import type { Sql } from '@evenhand/server/db/open.ts';
import { putDirectory } from '@evenhand/server/db/put-directory.ts';
import { openEvidence } from '@evenhand/server/evidence/open-evidence.ts';
import { createLog, type Log } from '@evenhand/server/log.ts';
import { publicTracking } from '@evenhand/server/public/open-tracking.ts';
import { freshDatabase } from '@evenhand/server/testing/database.ts';
import { sampleOrganisation } from '@evenhand/server/testing/sample.ts';
import { watchWrites, type WatchedWrites } from './watch-writes.ts';

export const origin = 'http://localhost:8080';
/** The header in which a trusted proxy would name the caller: each try comes from elsewhere, or all would be one's tries. */
export const addressHeader = 'x-fuzz-address';
const config = { origin, secret: 'a secret for the fuzzer that is long enough', addressHeader };
const password = 'a password for the fuzzer';

export const askers = ['nobody', 'staff', 'administrator'] as const;
export type Asker = (typeof askers)[number];
/** Who of the organisation asks. The others are there to be changed. */
const people = { staff: 'amy', administrator: 'dora' } as const;

export interface Place {
  sql: Sql;
  /** `bindings`: the sockets, where there are some. */
  ask(request: Request, bindings?: object): Promise<Response>;
  cookies: Record<Asker, string>;
  writes: WatchedWrites;
  /** What the server said of its own bugs since the last time it was asked. */
  bugs(): string[];
  close(): Promise<void>;
}

export async function openPlace(): Promise<Place> {
  // The API's own connections may do less than ours, as when it runs.
  const { sql, server, drop } = await freshDatabase();
  const base = sampleOrganisation();
  const directory = {
    ...base,
    staff: base.staff.map((person) =>
      person.id === people.administrator
        ? { ...person, roles: [...person.roles, { role: 'administrator' as const, unit: 'all' }] }
        : person,
    ),
  };
  await putDirectory(sql, directory);
  const passwordHash = await hashPassword(password);
  for (const { id, name } of directory.staff) {
    const login = { organisation: base.organisation.id, staff: id, name, email: emailOf(id), passwordHash };
    await createStaffLogin(sql, login);
  }
  const { log, bugs } = listeningLog();
  const now = (): Date => new Date();
  // A slow hash is there to be slow; what is looked for here is not in it.
  const fits = (): Promise<undefined> => Promise.resolve(undefined);
  const tracking = publicTracking({ sql: server, secret: config.secret, now, fits });
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-fuzz-'));
  const evidence = openEvidence(server, { dataDir, secret: config.secret, evidence: 'disk' });
  const app = createApp({
    sql: server,
    config,
    now,
    log,
    live: await openLive(server, log),
    evidence,
    tracking,
    heartbeatSeconds: 0.2,
  });
  const ask = async (request: Request, bindings?: object): Promise<Response> => app.fetch(request, bindings);
  const cookies = {
    nobody: '',
    staff: await cookieOf(ask, people.staff),
    administrator: await cookieOf(ask, people.administrator),
  };
  const close = async (): Promise<void> => {
    await drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { sql, ask, cookies, writes: await watchWrites(sql), bugs, close };
}

const emailOf = (id: string): string => `${id}@fuzz.example`;

async function cookieOf(ask: Place['ask'], id: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin };
  const body = JSON.stringify({ email: emailOf(id), password });
  const answer = await ask(new Request(`${origin}/api/auth/sign-in/email`, { method: 'POST', headers, body }));
  if (!answer.ok) throw new Error(`${id} could not sign in: ${await answer.text()}`);
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
  return cookie;
}

function listeningLog(): { log: Log; bugs: () => string[] } {
  const heard: string[] = [];
  return { log: createLog('error', { write: (line: string) => void heard.push(line) }), bugs: () => heard.splice(0) };
}
