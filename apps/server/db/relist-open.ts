import { settingOf } from '@evenhand/policy/history/setting';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { readDirectory } from './directory.ts';
import { loadRecords } from './load-touched.ts';
import type { JsonValue, Sql } from './open.ts';
import { recordRowOf } from './record-row.ts';
import { asOrganisation } from './scope.ts';

const batch = 200;

/**
 * Makes the dates of all open records anew by the directory as it stands: a day off moves them without any entry. Each
 * batch holds the lock under which entries are added, so that what came in between is never overwritten.
 */
export async function relistOpen(sql: Sql, organisation: string, now: string): Promise<void> {
  const open = await asOrganisation(
    sql,
    organisation,
    (tx) => tx<{ kind: RecordKind; id: string }[]>`
      select kind, id from records where organisation = ${organisation} and closed_at is null order by kind, id`,
  );
  for (let from = 0; from < open.length; from += batch) {
    const records = open.slice(from, from + batch).map((record) => ({ record }));
    await asOrganisation(sql, organisation, async (tx) => {
      await tx`select from organisations where id = ${organisation} for no key update`;
      const directory = await readDirectory(sql, organisation, tx);
      if (!directory) return;
      const known = await loadRecords(tx, organisation, records);
      const rows = records.flatMap(({ record }) => {
        const found = known.of(record);
        const { pack } = found;
        if (!pack) return [];
        const state = found.stateUnder(pack);
        const { summary, next_due } = recordRowOf(state, settingOf(state, { pack, directory, now }));
        return [{ ...record, summary, next_due }];
      });
      await tx`
        update records as r set summary = made.summary, next_due = made.next_due
        from jsonb_to_recordset(${tx.json(rows as unknown as JsonValue)}) as made (kind text, id uuid, summary jsonb,
          next_due date)
        where r.organisation = ${organisation} and r.kind = made.kind and r.id = made.id`;
    });
  }
}
