import { logReaders } from '@evenhand/policy/derive/log-readers';
import { rolesReached } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { openedHow, type Opening, type OpeningsAnswer } from '@evenhand/policy/wire/records';
import type { Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { asReader } from './scope.ts';

const most = 50;

/**
 * Who opened a record, the newest first, older than the line `before`; null where the reader may not see that, or not the record, or
 * there is none. Whoever looks is a line of it too, from the next look on.
 */
export async function listOpenings(
  sql: Sql,
  reader: Reader,
  { kind, id }: Entry['record'],
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<OpeningsAnswer | null> {
  const { organisation, staff, directory } = reader;
  const reached = new Set(rolesReached(directory, staff));
  const units = directory.units
    .map((unit) => unit.id)
    .filter((unit) => logReaders.some((role) => reached.has(`${role} ${unit}`)));
  return asReader(sql, reader, async (tx) => {
    const [seen] = await tx`
      select from records as r where r.organisation = ${organisation} and r.kind = ${kind} and r.id = ${id}
        and r.unit = any (${units}::text[]) and ${seenBy(tx, reader)}`;
    if (!seen) return null;
    const rows = await tx<(Omit<Opening, 'at'> & { at: Date })[]>`
      select l.seq, l.at, l.actor as by, l.act, l.detail ->> 'evidence' as evidence from access_log as l
      where l.organisation = ${organisation} and l.record_kind = ${kind} and l.record_id = ${id}
        and l.act = any (${[...openedHow]}::text[]) and l.seq < ${before}
      order by l.seq desc limit ${most + 1}`;
    await tx`
      insert into access_log (organisation, actor, act, record_kind, record_id)
      values (${organisation}, ${staff.id}, 'log-read', ${kind}, ${id})`;
    const openings = rows.slice(0, most).map((row) => ({ ...row, at: row.at.toISOString() }));
    return { openings, next: rows.length > most ? (openings.at(-1)?.seq ?? null) : null };
  });
}
