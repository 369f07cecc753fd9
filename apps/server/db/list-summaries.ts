import type { Summary } from '@evenhand/policy/derive/summary';
import type { Period } from '@evenhand/policy/reports/report';
import type { Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { asReader } from './scope.ts';

/**
 * Every record that the reader may see and that was there in a period: begun before its end, and not over before its
 * beginning. A day more on both sides, since days begin elsewhere at other moments; a report looks at the days itself.
 * `text` is left empty: reports count, and do not search.
 */
export async function listSummaries(sql: Sql, reader: Reader, { from, until }: Period): Promise<Summary[]> {
  const rows = await asReader(
    sql,
    reader,
    (tx) => tx<{ summary: Summary }[]>`
    select r.summary || '{"text": ""}' as summary from records as r
    where r.organisation = ${reader.organisation} and ${seenBy(tx, reader)}
      and r.opened_at < ${until}::date + interval '1 day'
      and (r.closed_at is null or r.active_at >= ${from}::date - interval '1 day')
    order by r.opened_at, r.id`,
  );
  return rows.map(({ summary }) => summary);
}
