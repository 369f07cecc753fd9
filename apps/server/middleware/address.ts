import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';

/**
 * The caller's address: the last one in the header that a trusted proxy sets, when the operator named one (a caller
 * may write what they like before it), else the socket's. `local` where there is no socket, as in tests.
 */
export function addressOf(c: Context, header: string | undefined): string {
  const told = header && c.req.header(header)?.split(',').at(-1)?.trim();
  if (told) return told;
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? 'local';
}

/** A key for counting tries that does not keep whose they were. */
export const triesKey = (secret: string, what: string, value: string): string =>
  `${what}:${createHmac('sha256', secret).update(`${what} ${value}`).digest('base64url')}`;
