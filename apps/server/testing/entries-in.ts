import type { Entry } from '@evenhand/policy/entries/entry';
import type { Pulled } from '../db/pull.ts';

/** What a pull brings, read. */
export const entriesIn = ({ pages }: Pick<Pulled, 'pages'>): Entry[] => JSON.parse(`[${pages.join(',')}]`) as Entry[];
