// The API as somebody who is signed in uses it, without a port.
import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import { hashPassword } from '../auth.ts';
import { openLive } from '../db/live.ts';
import { createStaffLogin } from '../db/create-staff-login.ts';
import type { Sql } from '../db/open.ts';
import { putDirectory } from '../db/put-directory.ts';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { quietLog } from '../log.ts';
import { publicTracking, type PublicTracking, type TrackingParts } from '../public/open-tracking.ts';
import { sampleOrganisation } from './sample.ts';

export const testOrigin = 'http://localhost:8080';
export const testConfig = { origin: testOrigin, secret: 'a secret for tests that is long enough' };
export const testPassword = 'correct horse battery';

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  push(...entries: Entry[]): Promise<Response>;
  pull(seq?: number, limit?: number): Promise<PullAnswer>;
}

export interface TestApp {
  app: Hono;
  tracking: PublicTracking;
  signIn(staff: string): Promise<Client>;
  /** With an address and a password of one's own; throws where they do not open. */
  signInWith(email: string, password: string): Promise<Client>;
}

/** The app over a fresh database with the sample organisation; everybody in it can sign in. */
export async function testApp(
  sql: Sql,
  now: () => Date = () => new Date(),
  fits?: TrackingParts['fits'],
): Promise<TestApp> {
  const directory = sampleOrganisation();
  await putDirectory(sql, directory);
  const passwordHash = await hashPassword(testPassword);
  for (const { id, name } of directory.staff) {
    await createStaffLogin(sql, {
      organisation: directory.organisation.id,
      staff: id,
      name,
      email: emailOf(id),
      passwordHash,
    });
  }
  const tracking = publicTracking({ sql, secret: testConfig.secret, now, fits });
  const live = await openLive(sql, quietLog);
  const app = createApp({
    sql,
    config: testConfig,
    now,
    log: quietLog,
    live,
    tracking,
    heartbeatSeconds: 0.2,
  });
  return {
    ...{ app, tracking },
    signIn: (staff) => signInWith(app, emailOf(staff), testPassword),
    signInWith: (email, password) => signInWith(app, email, password),
  };
}

export const emailOf = (staff: string): string => `${staff}@sample.example`;

export const trySignIn = (app: Hono, email: string, password: string): Promise<Response> =>
  Promise.resolve(
    app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: testOrigin },
      body: JSON.stringify({ email, password }),
    }),
  );

async function signInWith(app: Hono, email: string, password: string): Promise<Client> {
  const answer = await trySignIn(app, email, password);
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { cookie, ...headers } });
  const post = async (path: string, body: unknown) =>
    app.request(path, {
      method: 'POST',
      headers: { cookie, origin: testOrigin, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    get,
    post,
    push: (...entries) => post('/api/entries/push', { rows: entries.map((entry) => ({ newDocumentState: entry })) }),
    pull: async (seq = 0, limit = 500) =>
      (await (await get(`/api/entries/pull?seq=${seq}&limit=${limit}`)).json()) as PullAnswer,
  };
}
