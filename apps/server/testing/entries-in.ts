import type { Entry } from '@evenhand/policy/entries/entry';
import type { Pulled } from '../db/pull.ts';

/** What a pull brings, read. */
export const entriesIn = ({ entries }: Pick<Pulled, 'entries'>): Entry[] =>
  JSON.parse(`[${String(entries)}]`) as Entry[];
