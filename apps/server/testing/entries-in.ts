import type { Entry } from '@evenhand/policy/entries/entry';
import type { Pulled } from '../db/pull.ts';

/** What a pull brings, read. */
export const entriesIn = ({ texts }: Pick<Pulled, 'texts'>): Entry[] => JSON.parse(`[${texts.join(',')}]`) as Entry[];
