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

const noPage = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For every answer of the API: read as what it says it is, kept by nobody, shown in no frame. A route may say otherwise. */
export function answerHeaders(origin: string): MiddlewareHandler {
  const headers = Object.entries({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': noPage,
    'cache-control': 'no-store',
    ...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  });
  return async (c, next) => {
    // Said beforehand they are made part of the answer; said afterwards, each would make it anew and copy its body.
    for (const [name, value] of headers) c.header(name, value);
    await next();
    // One that was not made here, as by the sign-in library, has none of them.
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.header(name, value);
  };
}
