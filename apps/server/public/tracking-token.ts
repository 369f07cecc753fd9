// What a customer's browser holds after the right code was typed: nothing that can be read or made by anybody else.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { TrackingRow } from '../db/find-tracking.ts';

/** How long an opened page stays open. */
export const tokenSeconds = 30 * 60;

export interface Opened {
  organisation: string;
  record: string;
  reference: string;
  /** Which code opened it: when the record gets another, the token is spent. */
  by: string;
}

/** Names a code's hash without giving it away. */
export const markOf = ({ hash }: Pick<TrackingRow, 'hash'>): string =>
  createHash('sha256').update(hash).digest('hex').slice(0, 16);

const sign = (secret: string, payload: string): Buffer =>
  createHmac('sha256', secret).update(`tracking ${payload}`).digest();

/** A token that is good for half an hour from `now` (milliseconds). */
export function makeToken(secret: string, opened: Opened, now: number): string {
  const { organisation, record, reference, by } = opened;
  const content = JSON.stringify([organisation, record, reference, by, now + tokenSeconds * 1000]);
  const payload = Buffer.from(content).toString('base64url');
  return `${payload}.${sign(secret, payload).toString('base64url')}`;
}

/** What a token opens; null when it is forged or its time is over. */
export function readToken(secret: string, token: string, now: number): Opened | null {
  const [payload = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = sign(secret, payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  // Ours, since the signature is: its shape needs no checking.
  const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string, string, string, number];
  const [organisation, record, reference, by, until] = content;
  return until > now ? { organisation, record, reference, by } : null;
}
