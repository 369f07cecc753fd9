import { z } from 'zod/mini';
import type { Summary } from '../derive/summary.ts';
import type { Entry } from '../entries/entry.ts';
import { recordKinds } from '../packs/nouns.ts';

/** GET /api/records: everything the reader may see, newest first, beyond what the device holds. */
export const recordsQuery = z.object({
  kind: z._default(z.enum(recordKinds), 'case'),
  search: z.optional(z.string().check(z.maxLength(200))),
  stage: z.optional(z.enum(['open', 'stage-1', 'stage-2', 'stage-3', 'stage-4', 'closed'])),
  unit: z.optional(z.string()),
  /** Id of the last record of the page before. */
  after: z.optional(z.string()),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
});

export interface RecordsAnswer {
  rows: Summary[];
  /** How many there are in all, counted up to a thousand. */
  total: number;
  next: string | null;
}

/** GET /api/records/:kind/:id/entries: one record beyond what the device holds, in the order of the server's numbers. */
export interface RecordEntriesAnswer {
  entries: Entry[];
}

/** What the log holds of one record. */
export const openedHow = [
  'read',
  'evidence-viewed',
  'evidence-exported',
  'bundle-exported',
  'tracked',
  'log-read',
] as const;
export type OpenedHow = (typeof openedHow)[number];

/** GET /api/records/:kind/:id/openings: who opened a record, the newest first. */
export const openingsQuery = z.object({
  /** `seq` of the last line of the page before. */
  before: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
});

/** One line of the log. */
export interface Opening {
  seq: number;
  at: string;
  /** Id of a member of staff, or `customer`. */
  by: string;
  act: OpenedHow;
  /** Id of the file, where one was opened. */
  evidence: string | null;
}

export interface OpeningsAnswer {
  openings: Opening[];
  /** What to ask for as `before`; null where there is nothing older. */
  next: number | null;
}
