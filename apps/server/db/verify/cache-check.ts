import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { settingOf } from '@evenhand/policy/history/setting';
import type { Queries } from '../open.ts';
import { OpenRecord } from '../open-record.ts';
import { recordRowOf, type RecordRow } from '../record-row.ts';
import { after, type Findings } from './findings.ts';

/** What entries alone decide. Dates and the summary also depend on the day and the calendar on which they were made. */
const compared = [
  ...(['reference', 'unit', 'stage', 'opened_at', 'closed_at', 'active_at'] as const),
  ...(['people', 'excluded', 'kept_to', 'readers'] as const),
];

type CachedRow = Record<string, unknown> & { updated_at: Date };

/** Compares rows of `records` with what the fold of their entries makes; `end` looks for rows without any entry. */
export async function cacheCheck(sql: Queries, organisation: string, findings: Findings) {
  const [kept] = await sql<{ directory: Directory }[]>`select directory from organisations where id = ${organisation}`;
  const directory = kept?.directory;
  return {
    compare: async (record: Entry['record'], entries: readonly Entry[]): Promise<void> => {
      const open = new OpenRecord(record);
      for (const entry of entries) open.known(entry, Buffer.alloc(0));
      const { pack } = open;
      if (!pack || !directory) return;
      const [row] = await sql<CachedRow[]>`
        select * from records where organisation = ${organisation} and kind = ${record.kind} and id = ${record.id}`;
      const name = `${record.kind} ${record.id}`;
      if (!row) return findings.add({ at: after.caches, what: `${name}: it is missing from the list of records` });
      const now = row.updated_at.toISOString();
      const state = open.stateUnder(pack);
      const made = recordRowOf(state, settingOf(state, { pack, directory, now }));
      const field = compared.find((each) => !isDeepStrictEqual(cachedValue(row, each), made[each]));
      if (field)
        findings.add({ at: after.caches, what: `${name}: the list of records says something else about ${field}` });
    },
    end: async (): Promise<void> => {
      const [row] = await sql<{ kind: string; id: string }[]>`
        select kind, id from records as r where organisation = ${organisation} and not exists (
          select from entries as e where e.organisation = r.organisation and e.record_kind = r.kind and e.record_id = r.id)
        order by kind, id limit 1`;
      if (row) findings.add({ at: after.caches, what: `${row.kind} ${row.id}: it is listed, and has no entry` });
    },
  };
}

function cachedValue(row: CachedRow, field: keyof RecordRow): unknown {
  const value = row[field];
  return value instanceof Date ? value.toISOString() : value;
}
