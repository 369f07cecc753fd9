// Brings the server up, part by part, and knows how to take down what is up in the opposite order.
import type { HttpBindings } from '@hono/node-server';
import { createApp } from './app.ts';
import { embeddedFolder } from './commands/with-database.ts';
import type { Config } from './config.ts';
import { startEmbedded } from './db/embedded.ts';
import { openLive } from './db/live.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase, serverRole, type Sql } from './db/open.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { openEvidence } from './evidence/open-evidence.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { publicTracking } from './public/open-tracking.ts';
import { publicPolicies } from './public/policy-page.ts';
import { ensureWebBuild } from './web-build.ts';
import { webPages } from './web-pages.ts';
import { welcome } from './welcome.ts';

export type Stop = () => Promise<void>;

export interface Starting {
  config: Config;
  log: Log;
  /** What a person at the terminal reads. */
  say: (line: string) => void;
  /** Is handed each part's ending as soon as the part is up, so that a start can be broken off at any point. */
  onStop: (stop: Stop) => void;
}

/** The whole product on one port. Throws a StartError, one sentence, for what a person can put right. */
export async function start({ config, log, say, onStop }: Starting): Promise<void> {
  const listening = await listen(config);
  onStop(listening.close);
  await ensureWebBuild(say);
  const sql = await openMigrated({ config, log, say, onStop });
  const now = (): Date => new Date();

  const live = await openLive(sql, log);
  const tracking = publicTracking({ sql, secret: config.secret, now });
  const evidence = openEvidence(sql, config);
  const app = createApp({ sql, config, now, log, live, evidence, tracking });
  const pages = await webPages({ config, log }, { ...tracking, ...publicPolicies({ sql, now }) });
  const endJobs = runJobs(sql, log, evidence);
  onStop(async () => {
    endJobs();
    // Nobody new comes in; those who listen are let go, since streams never end by themselves.
    const closed = listening.close();
    await live.close();
    await closed;
  });

  await welcome(sql, { config, log, say });
  app.all('*', pages);
  listening.answerWith((request, bindings: HttpBindings) => app.fetch(request, bindings));
  log.debug({ port: listening.port }, 'ready');
}

/**
 * The given database, else the embedded one, brought to this version's tables by whoever owns them, and opened for a server:
 * with no right to the tables of any organisation but inside a scope (db/scope.ts).
 */
export async function openMigrated({ config, log, onStop }: Starting): Promise<Sql> {
  let url = config.databaseUrl;
  if (url === undefined) {
    const embedded = await startEmbedded({ dir: embeddedFolder(config), log });
    onStop(embedded.stop);
    url = embedded.url;
  }
  const owner = await openDatabase(url, { max: 2 });
  const applied = await migrate(owner.sql).finally(owner.close);
  if (applied.length > 0) log.info({ migrations: applied.length }, 'tables brought up to date');
  const { sql, close } = await openDatabase(url, { role: serverRole });
  onStop(close);
  return sql;
}
