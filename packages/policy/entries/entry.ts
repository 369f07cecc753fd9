import { z } from 'zod/mini';
import { isInstant } from '../time/day.ts';
import { recordKinds, type RecordKind } from '../packs/nouns.ts';
import type { Refusal } from '../refusals.ts';

export const instant = z.string().check(z.refine(isInstant, 'must be an instant with its offset'));
export const uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be a uuid'));

/** The envelope: all that storage and the wire know. What is inside `body` is the business of the entry's kind. */
export const envelope = z.strictObject({
  id: uuid,
  record: z.strictObject({ kind: z.enum(recordKinds), id: uuid }),
  kind: z.string().check(z.regex(/^[a-z][a-z-]{1,40}$/, 'must be a word like note-added')),
  at: instant,
  recordedAt: instant,
  by: z.string().check(z.minLength(1), z.maxLength(64)),
  device: z.string().check(z.minLength(1), z.maxLength(64)),
  pack: z.string().check(z.regex(/^[a-z-]{1,40}@[A-Za-z0-9.-]{1,20}$/, 'must be id@edition')),
  body: z.record(z.string(), z.unknown()),
});

/** An immutable statement by someone, at some time, about one record. */
export interface Entry<Body = Record<string, unknown>> {
  id: string;
  record: { kind: RecordKind; id: string };
  kind: string;
  at: string;
  recordedAt: string;
  by: string;
  device: string;
  pack: string;
  body: Body;
  /** Added by the server; absent on an entry that only its device has seen. */
  seq?: number;
  receivedAt?: string;
  verdict?: 'accepted' | 'refused';
  /** Why it was refused; of a fact, which is always accepted, what it does not bring about. */
  refusals?: Refusal[];
}
