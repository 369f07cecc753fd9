// What many runs share: one database, two server processes on it, and threads for devices. A run has an organisation of
// its own on it.
import { hashPassword } from '../../apps/server/auth.ts';
import { createStaffLogin } from '../../apps/server/db/create-staff-login.ts';
import { startEmbedded } from '../../apps/server/db/embedded.ts';
import { openDatabase, type Sql } from '../../apps/server/db/open.ts';
import { putDirectory } from '../../apps/server/db/put-directory.ts';
import { quietLog } from '../../apps/server/log.ts';
import { base32 } from '@evenhand/policy/reference';
import type { Directory } from '@evenhand/policy/directory';
import { startApp, type App } from '../support/app.ts';
import { crew, simulatedOrganisation } from './organisation.ts';
import { servers as howMany } from './plan.ts';
import { Tablets } from './tablets.ts';

const origin = 'http://localhost:8610';
const password = 'a password of the simulation';

export interface Stage {
  /** For a look behind the servers' back. */
  sql: Sql;
  /** Where each server answers. */
  servers: readonly string[];
  tablets: Tablets;
  /** An organisation of its own, whose people can sign in. */
  found(run: string): Promise<Directory>;
  /** The headers of a session of somebody. */
  signIn(organisation: string, staff: string): Promise<Record<string, string>>;
  /** Ends a server as a power cut would; resolves when it is back. While another one is down nothing is done. */
  kill(server: number): Promise<void>;
  /** All that the servers printed. */
  output(): string;
  close(): Promise<void>;
}

/** Brings everything up. `program` is what each server runs, where it is not the product itself. */
export async function openStage(): Promise<Stage> {
  const embedded = await startEmbedded({ throwaway: true, log: quietLog });
  const env = {
    ...{ DATABASE_URL: embedded.url, HOST: '127.0.0.1', ORIGIN: origin, LOG_LEVEL: 'error' },
    // Each person comes from an address of their own: tries to sign in are counted by address.
    ...{ SECRET: 'the secret of the simulated servers', ADDRESS_HEADER: 'x-simulated-address' },
  };
  const apps = await Promise.all(Array.from({ length: howMany }, () => startApp({ env, readySeconds: 300 })));
  const { sql, close } = await openDatabase(embedded.url, { max: 4 });
  const passwordHash = await hashPassword(password);
  const emailOf = (organisation: string, staff: string) => `${staff}@${organisation}.example`;
  const down = new Map<number, Promise<void>>();
  let founded = 0;

  const up = async (app: App): Promise<void> => {
    await app.kill9();
    await app.restart();
  };
  const urls = apps.map(({ directUrl }) => directUrl);
  const tablets = new Tablets(Object.keys(crew).length);
  return {
    sql,
    servers: urls,
    tablets,
    async found(run) {
      // Two characters of prefix tell 1,023 runs apart; the runs of one database are never more at once.
      const directory = simulatedOrganisation(run, base32(founded++ % 1024, 2));
      await sql`update organisations set prefix = 'old ' || id where prefix = ${directory.organisation.prefix}`;
      await putDirectory(sql, directory);
      for (const { id: staff, name } of directory.staff)
        await createStaffLogin(sql, { organisation: run, staff, name, email: emailOf(run, staff), passwordHash });
      return directory;
    },
    async signIn(organisation, staff) {
      const address = `10.${founded >> 8}.${founded & 255}.${staff.charCodeAt(0)}`;
      const headers = { origin, 'x-simulated-address': address };
      for (const url of urls) {
        const answer = await fetch(`${url}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ email: emailOf(organisation, staff), password }),
        }).catch(() => null);
        if (!answer?.ok) continue;
        const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
        return { ...headers, cookie: cookies.join('; ') };
      }
      throw new Error(`${staff} could not sign in.`);
    },
    async kill(server) {
      const app = apps[server];
      if (!app || down.size > 0) return;
      const back = up(app).finally(() => down.delete(server));
      down.set(server, back);
      return back;
    },
    output: () => apps.map((app) => app.output()).join(''),
    async close() {
      await Promise.allSettled(down.values());
      await tablets.close();
      await close();
      await Promise.all(apps.map((app) => app.stop()));
      await embedded.stop();
    },
  };
}
