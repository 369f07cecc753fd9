import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { uploadsPath } from '@evenhand/policy/wire/evidence';
import { RequestProblem } from './problem.ts';

const megabytes = 5;

const limit = bodyLimit({
  maxSize: megabytes * 1024 * 1024,
  onError: () => {
    throw new RequestProblem(413, 'too-large', `A request may hold at most ${megabytes} MB; send it in parts.`);
  },
});

/** Larger bodies get 413. Uploads are read as they come, and have a limit of their own. */
export const limitBody: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith(`${uploadsPath}/`) ? next() : limit(c, next);

/**
 * Refuses what another site makes a signed-in browser send. Browsers name the origin of every such request; programs
 * that are no browsers name none, and carry no cookies of somebody else either.
 */
export const sameOrigin =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    const from = c.req.header('origin');
    const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
    if (isWrite && from !== undefined && from !== origin) {
      throw new RequestProblem(
        403,
        'bad-request',
        `This server is used at ${origin}; requests from elsewhere are refused.`,
      );
    }
    await next();
  };

/** For every answer of the API: read as what it says it is, kept by nobody, shown in no frame. */
export const answerHeaders =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'same-origin');
    c.header('x-frame-options', 'DENY');
    c.header('cross-origin-resource-policy', 'same-origin');
    if (!c.res.headers.has('content-security-policy')) {
      c.header(
        'content-security-policy',
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      );
    }
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    if (origin.startsWith('https:')) c.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  };
