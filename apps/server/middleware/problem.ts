import { randomUUID } from 'node:crypto';
import type { Context, ErrorHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '@evenhand/policy/wire/problem';
import { databaseTrouble } from '../db/database-trouble.ts';
import type { Log } from '../log.ts';

/** Thrown by a route for whatever is not a bug: becomes the one JSON shape of everything wrong. */
export class RequestProblem extends Error {
  override name = 'RequestProblem';
  readonly status: ContentfulStatusCode;
  readonly error: Problem['error'];

  constructor(status: ContentfulStatusCode, error: Problem['error'], message: string) {
    super(sayable(message));
    this.status = status;
    this.error = error;
  }
}

/**
 * A sentence may say again, between quotes, what was sent: of that only so much, and nothing in it that a screen or a log
 * would take for its own.
 */
const sayable = (message: string): string =>
  message.replace(/"([^"]{200})[^"]+"/g, '"$1…"').replace(/[\p{C}\u2028\u2029]/gu, '\uFFFD');

/** Absent and forbidden look alike. */
export const notFound = (): RequestProblem =>
  new RequestProblem(404, 'not-found', 'There is nothing here that you may see.');

export const badRequest = (message: string): RequestProblem => new RequestProblem(400, 'bad-request', message);

const answerProblem = (c: Context, status: ContentfulStatusCode, problem: Problem): Response =>
  c.json(problem, status, { 'cache-control': 'no-store' });

/** Node's own words for a request that was cut off. */
const isGone = (error: Error): boolean => error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';
const badAnswer = (c: Context): Response =>
  answerProblem(c, 400, { error: 'bad-request', message: 'The request ended before it was whole.' });

// Not "nothing was changed": who was asked may have written it and died before saying so.
const awaySentence =
  'The server cannot reach its database just now. Please try again in a moment; sending the same again is safe.';
const fullSentence =
  'The server has no room left to keep anything new. What you wrote stays with you; please tell whoever runs the server.';

function answerTrouble(c: Context, trouble: 'away' | 'full'): Response {
  if (trouble === 'full') return answerProblem(c, 507, { error: 'unavailable', message: fullSentence });
  c.header('retry-after', '2');
  return answerProblem(c, 503, { error: 'unavailable', message: awaySentence });
}

/**
 * Turns anything thrown into an answer; a bug is logged under an id that the person can quote. `isAnswering` asks the database,
 * because a library that it failed in may not say what was the matter.
 */
export const problems =
  (log: Log, isAnswering: () => Promise<boolean> = async () => true): ErrorHandler =>
  async (error, c) => {
    if (error instanceof RequestProblem) {
      return answerProblem(c, error.status, { error: error.error, message: error.message });
    }
    // Whoever asked went before the request was whole: nothing broke, and nobody reads the answer.
    if (isGone(error)) return badAnswer(c);
    const request = randomUUID();
    const trouble = databaseTrouble(error) ?? ((await isAnswering()) ? undefined : 'away');
    if (trouble) {
      log.error({ err: error, request, trouble }, 'the database could not be used');
      return answerTrouble(c, trouble);
    }
    log.error({ err: error, request, path: c.req.routePath, method: c.req.method }, 'a request broke');
    const message = `Something broke. Nothing was changed; please try again, and if it happens again, quote ${request}.`;
    return answerProblem(c, 500, { error: 'broken', message, request });
  };
