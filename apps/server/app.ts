import { Hono } from 'hono';
import { createAuth } from './auth.ts';
import type { Config } from './config.ts';
import type { Sql } from './db/open.ts';
import type { Log } from './log.ts';
import { answerHeaders, limitBody, sameOrigin } from './middleware/limits.ts';
import { problems, RequestProblem } from './middleware/problem.ts';
import { who, type SignedIn } from './middleware/who.ts';
import { entriesRoutes } from './routes/entries.ts';
import { meRoutes } from './routes/me.ts';
import { signInRoutes } from './routes/sign-in.ts';

export interface AppParts {
  sql: Sql;
  config: Pick<Config, 'origin' | 'secret' | 'addressHeader'>;
  /** The server's clock. */
  now: () => Date;
  log: Log;
}

/** The whole API as a value: no port, no environment, no clock of its own. */
export function createApp({ sql, config, now, log }: AppParts): Hono {
  const auth = createAuth(sql, config, log);
  const app = new Hono();
  app.onError(problems(log));
  app.use('/api/*', answerHeaders(config.origin), sameOrigin(config.origin), limitBody);

  app.route('/api/auth', signInRoutes({ auth, sql, config }));

  const signedIn = new Hono<SignedIn>();
  signedIn.use(who(auth, sql));
  signedIn.route('/me', meRoutes(now));
  signedIn.route('/entries', entriesRoutes({ sql, now, log }));
  app.route('/api', signedIn);

  app.all('/api/*', () => {
    throw new RequestProblem(404, 'not-found', 'There is nothing at this address.');
  });
  return app;
}
