import type { Sql } from './open.ts';

/** `tries` counts this one too; `minutes` until they count from nought again. */
export interface Try {
  allowed: boolean;
  tries: number;
  minutes: number;
}

/**
 * Counts one try against a key and says whether it may go on: at most `most` in `minutes`, counted from the first.
 * The try is counted before its outcome is known, so that many at once do not slip through; `forgetTries` and `returnTry`
 * give back what a success used up.
 */
export async function countTry(sql: Sql, key: string, most: number, minutes: number): Promise<Try> {
  const [row] = await sql<{ tries: number; left: number }[]>`
    insert into tracking_tries as t (key, window_start, tries) values (${key}, now(), 1)
    on conflict (key) do update set
      tries = case when t.window_start <= now() - make_interval(mins => ${minutes}) then 1 else t.tries + 1 end,
      window_start = case when t.window_start <= now() - make_interval(mins => ${minutes}) then now() else t.window_start end
    returning tries, ceil(extract(epoch from window_start + make_interval(mins => ${minutes}) - now()) / 60)::int as left`;
  if (!row) throw new Error('counting a try gave no row back');
  return { allowed: row.tries <= most, tries: row.tries, minutes: Math.max(1, row.left) };
}

/** After a success: tries against the key count from nought again. */
export async function forgetTries(sql: Sql, key: string): Promise<void> {
  await sql`delete from tracking_tries where key = ${key}`;
}

/** Takes one try back, for a key that others share: what they used up stays. */
export async function returnTry(sql: Sql, key: string): Promise<void> {
  await sql`update tracking_tries set tries = tries - 1 where key = ${key} and tries > 0`;
}

/** Removes counters that no longer matter; they name nobody, but need not pile up. */
export async function sweepTries(sql: Sql): Promise<void> {
  await sql`delete from tracking_tries where window_start < now() - interval '1 day'`;
}
