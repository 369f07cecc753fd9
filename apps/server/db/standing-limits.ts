import { instructionOf } from '@evenhand/policy/derive/instruction';
import { summaryOf } from '@evenhand/policy/derive/summary';
import { unitsReached } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packNamed } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import type { ArrangementState } from '@evenhand/policy/records/arrangement';
import type { LimitsAnswer, StandingLimits } from '@evenhand/policy/wire/limits';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { asOrganisation, forLimits } from './scope.ts';

/**
 * What holds for people whom the reader may meet, where the policy lets only a few read the record: everybody else of the
 * unit gets the instruction, and never the reasons. Arrangements are few, so they are folded anew for each answer.
 */
export async function standingLimits(sql: Sql, reader: Reader, now: string): Promise<LimitsAnswer> {
  const rows = await forLimits(
    sql,
    reader,
    (tx) => tx<EntryRow[]>`
    select ${entryColumns(tx)} from entries as e
    join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
    where r.organisation = ${reader.organisation} and r.kind = 'arrangement' and e.verdict = 'accepted'
      and r.unit = any (${unitsReached(reader.directory, reader.staff)}::text[])
      and not ${reader.staff.id} = any (r.excluded) and not ${seenBy(tx, reader)}
    order by e.seq`,
  );
  const byRecord = new Map<string, Entry[]>();
  for (const entry of rows.map(entryOfRow)) {
    const { id } = entry.record;
    byRecord.set(id, [...(byRecord.get(id) ?? []), entry]);
  }
  const standing = [...byRecord.values()].flatMap((entries) => standingOf(entries, reader, now));
  const names = await namesOf(
    sql,
    reader,
    standing.flatMap(({ concerns }) => concerns),
  );
  return {
    closedTo: [...byRecord.keys()],
    limits: standing.map((each) => ({ ...each, name: each.concerns.map((id) => names.get(id)).find(Boolean) ?? '' })),
  };
}

/** None where nothing was decided, or the policy is one that this program does not have. */
function standingOf(entries: readonly Entry[], { directory }: Reader, now: string): StandingLimits[] {
  const [first] = entries;
  const pack = first && packNamed(first.pack);
  if (!pack) return [];
  const state = fold({ kind: 'arrangement', id: first.record.id }, entries, pack) satisfies ArrangementState;
  const setting = settingOf(state, { pack, directory, now });
  const instruction = instructionOf(state, setting);
  if (instruction === null) return [];
  return [{ name: '', concerns: summaryOf(state, setting).concerns ?? [], pack: packName(setting.pack), instruction }];
}

/** Names of people by the id of their own record, or of a case or an incident of theirs. */
async function namesOf(sql: Sql, { organisation }: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await asOrganisation(
    sql,
    organisation,
    (tx) => tx<{ id: string; name: string }[]>`
      select id, summary ->> 'name' as name from records
      where organisation = ${organisation} and id = any (${[...ids]}::uuid[])`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
