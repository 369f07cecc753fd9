// What is measured: one durable Postgres (it waits for the disk, as in production), and the server as a process of its own on it.
import { rmSync, mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '@evenhand/server/auth.ts';
import { createStaffLogin } from '@evenhand/server/db/create-staff-login.ts';
import { startEmbedded } from '@evenhand/server/db/embedded.ts';
import { openDatabase, type Sql } from '@evenhand/server/db/open.ts';
import { putDirectory } from '@evenhand/server/db/put-directory.ts';
import { quietLog } from '@evenhand/server/log.ts';
import { sampleOrganisation } from '@evenhand/server/testing/sample.ts';
import { base32 } from '@evenhand/policy/reference';
import { startApp, type App } from '../../support/app.ts';

const password = 'a password for measuring';
export const clients = 50;

export interface Place {
  /** The database itself, with every right. */
  sql: Sql;
  app: App;
  /** A new organisation; its people are called `s0` to `s49`, and see one another's records. */
  found(name: string): Promise<void>;
  /** The headers of a session of somebody. */
  signIn(organisation: string, staff: string): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** Brings both up, in a folder of their own. */
export async function openPlace(): Promise<Place> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
  chmodSync(dir, 0o711);
  const embedded = await startEmbedded({ dir: join(dir, 'postgres'), log: quietLog });
  const env = {
    ...{ DATABASE_URL: embedded.url, HOST: '127.0.0.1', LOG_LEVEL: 'error', ADDRESS_HEADER: 'x-address' },
    SECRET: 'the secret of the measured server',
  };
  const app = await startApp({ env });
  const { sql, close } = await openDatabase(embedded.url, { max: clients });
  const passwordHash = await hashPassword(password);
  let founded = 0;
  return {
    sql,
    app,
    async found(name) {
      const directory = sampleOrganisation(name, base32((founded += 1), 2));
      const role = [{ role: 'service-head' as const, unit: 'all' }];
      const staff = Array.from({ length: clients }, (_, index) => `s${index}`);
      const people = staff.map((id) => ({ id, name: id, title: '', lineManager: null, roles: role }));
      await putDirectory(sql, { ...directory, staff: people });
      for (const id of staff) {
        const email = `${id}@${name}.example`;
        await createStaffLogin(sql, { organisation: name, staff: id, name: id, email, passwordHash });
      }
    },
    async signIn(organisation, staff) {
      const headers = { origin: app.url, 'content-type': 'application/json', 'x-address': `10.0.${staff.slice(1)}.1` };
      const answer = await fetch(`${app.directUrl}/api/auth/sign-in/email`, {
        ...{ method: 'POST', headers },
        body: JSON.stringify({ email: `${staff}@${organisation}.example`, password }),
      });
      if (!answer.ok) throw new Error(`${staff} could not sign in: ${await answer.text()}`);
      const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
      return { ...headers, cookie: cookies.join('; ') };
    },
    async close() {
      await close();
      await app.stop();
      await embedded.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
