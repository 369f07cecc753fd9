import type { Entry } from '@evenhand/policy/entries/entry';
import type { Pulled } from '../db/pull.ts';

/** What a pull brings, read. */
export const entriesIn = ({ page }: Pick<Pulled, 'page'>): Entry[] => JSON.parse(`[${page.toString()}]`) as Entry[];
