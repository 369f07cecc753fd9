import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
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

/**
 * Whose tries an address counts as. One connection has 2^64 addresses of version 6 to itself, so those count by their first
 * four groups; one of version 4 that is written as version 6 counts as what it is.
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  const four = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(bare)?.[1];
  if (four !== undefined || !isIPv6(bare)) return four ?? address;
  const groups = (part: string | undefined): string[] => (part ? part.split(':') : []);
  const [before, after] = bare.split('::').map(groups);
  // An address of version 4 at the end stands for two groups.
  const behind = (after?.length ?? 0) + (bare.includes('.') ? 1 : 0);
  const head = before ?? [];
  const all = [...head, ...Array<string>(Math.max(0, 8 - head.length - behind)).fill('0'), ...(after ?? [])];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** A key for counting tries that does not keep whose they were. */
export const triesKey = (secret: string, what: string, value: string): string =>
  `${what}:${createHmac('sha256', secret).update(`${what} ${value}`).digest('base64url')}`;
