import { Hono } from 'hono';
import { createAuth } from './auth.ts';
import type { Config } from './config.ts';
import { isAnswering } from './db/is-answering.ts';
import type { Live } from './db/live.ts';
import type { Sql } from './db/open.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Log } from './log.ts';
import { answerHeaders, limitBody, sameOrigin } from './middleware/limits.ts';
import { problems, RequestProblem } from './middleware/problem.ts';
import { receiveBody } from './middleware/read-input.ts';
import { who, type SignedIn } from './middleware/who.ts';
import type { PublicTracking } from './public/open-tracking.ts';
import { openidSignIn } from './openid.ts';
import { accessRoutes } from './routes/access.ts';
import { deviceOrdersRoutes } from './routes/device-orders.ts';
import { RescueBox } from './rescue-box.ts';
import { deviceRoutes } from './routes/device.ts';
import { entriesRoutes } from './routes/entries.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { evidenceUploadRoutes } from './routes/evidence-uploads.ts';
import { healthRoutes } from './routes/health.ts';
import { localRoutes } from './routes/local.ts';
import { meRoutes } from './routes/me.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { peopleRoutes } from './routes/people.ts';
import { recordsRoutes } from './routes/records.ts';
import { reportsRoutes } from './routes/reports.ts';
import { rescueRoutes } from './routes/rescue.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { standingLimitsRoutes } from './routes/standing-limits.ts';
import { streamRoutes } from './routes/stream.ts';
import { trackRoutes } from './routes/track.ts';
import { unitsRoutes } from './routes/units.ts';

export interface AppParts {
  sql: Sql;
  config: Pick<Config, 'origin' | 'secret' | 'addressHeader' | 'openid'>;
  /** The server's clock. */
  now: () => Date;
  log: Log;
  live: Live;
  evidence: Evidence;
  tracking: PublicTracking;
  /** Of event streams; default 20. */
  heartbeatSeconds?: number;
}

/** The whole API as a value: no port, no environment, no clock of its own. */
export function createApp(parts: AppParts): Hono {
  const { sql, config, now, log, live, evidence, tracking, heartbeatSeconds = 20 } = parts;
  const auth = createAuth(sql, config, log);
  const openid = config.openid && openidSignIn(sql, { ...config, openid: config.openid }, log);
  // Asked at once, so that the log says it when the provider cannot be reached.
  void openid?.auth().catch((error: unknown) => log.error({ err: error }, 'the sign-in provider broke'));
  const app = new Hono();
  app.onError(problems(log, () => isAnswering(sql)));
  app.use('/api/*', answerHeaders(config.origin), sameOrigin(config.origin), limitBody);

  app.route('/api/health', healthRoutes(sql));
  app.route('/api', openApiRoutes());
  app.route('/api/auth', signInRoutes({ auth, openid, sql, config }));
  app.route('/api/device', deviceOrdersRoutes(sql));
  app.route('/api/track', trackRoutes(tracking, config));

  const signedIn = new Hono<SignedIn>();
  signedIn.use('/entries/push', receiveBody);
  signedIn.use(who(auth, sql));
  const box = new RescueBox(sql, config.secret);
  signedIn.route('/me', meRoutes({ now, box }));
  signedIn.route('/rescue', rescueRoutes({ sql, box, now, log }));
  signedIn.route('/limits', standingLimitsRoutes(sql, now));
  signedIn.route('/device', deviceRoutes(sql));
  signedIn.route('/entries', entriesRoutes({ sql, now, log }));
  signedIn.route('/entries/stream', streamRoutes({ live, heartbeatSeconds }));
  signedIn.route('/evidence/uploads', evidenceUploadRoutes({ sql, evidence, box }));
  signedIn.route('/evidence', evidenceRoutes({ sql, evidence, now }));
  signedIn.route('/units', unitsRoutes(sql));
  signedIn.route('/', accessRoutes(sql));
  signedIn.route('/people', peopleRoutes({ sql, log }));
  signedIn.route('/records', recordsRoutes(sql));
  signedIn.route('/reports', reportsRoutes({ sql, now }));
  signedIn.route('/', localRoutes({ sql, now, log }));
  app.route('/api', signedIn);

  app.all('/api/*', () => {
    throw new RequestProblem(404, 'not-found', 'There is nothing at this address.');
  });
  return app;
}
