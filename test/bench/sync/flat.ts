import type { Checkpoint } from '@evenhand/policy/wire/replication';
import { asksOf } from './asks.ts';
import { someEntries } from './entries.ts';
import type { Place } from './place.ts';

const times = 15;

export interface Flat {
  held: number;
  /** Milliseconds of a pull of 100 changes: the median, and of one of nothing. */
  changes: number;
  nothing: number;
}

/** What a pull of 100 changes costs, out of a database that holds so many entries which its reader may all see. */
export async function pullOutOf({ sql, app, found, signIn }: Place, held: number): Promise<Flat> {
  const name = `held-${held}`;
  await found(name);
  const asks = asksOf(app.directUrl, await signIn(name, 's0'));
  await asks.push(someEntries(20, 's0'));
  await fill(sql, name, held);
  await asks.push(someEntries(100, 's0'));
  const at = new Date().toISOString();
  const from: Checkpoint = { seq: held, base: held, at };
  const end: Checkpoint = { seq: held + 100, base: held + 100, at };
  return {
    held,
    changes: await median(async () => (await asks.pull(from)).documents.length, 100),
    nothing: await median(async () => (await asks.pull(end)).documents.length, 0),
  };
}

/**
 * Copies what the server has made of twenty entries, until so many are there: entries with their words, and a row for every five of
 * them as their record, so that the audience of each is really asked. Hashes are copied with them; nothing here reads those. Ids are
 * made of their place, so no entry has to look for its record.
 */
async function fill(sql: Place['sql'], organisation: string, held: number): Promise<void> {
  const id = (sort: string, place: string) =>
    sql.unsafe(
      `(lpad(to_hex(${place}), 8, '0') || '-${sort}-4000-8000-' || substr(md5('${organisation}'), 1, 12))::uuid`,
    );
  const [{ id: sample } = { id: '' }] = await sql<{ id: string }[]>`
    select id from records where organisation = ${organisation} limit 1`;
  const step = 50_000;
  for (let from = 21; from <= held; from += step) {
    const to = Math.min(held, from + step - 1);
    await sql`
      insert into records select (jsonb_populate_record(r, jsonb_build_object('id', ${id('0001', 'n')}))).*
      from generate_series(${Math.floor(from / 5)}::int, ${Math.floor(to / 5)}::int) as n, records as r
      where r.organisation = ${organisation} and r.id = ${sample} on conflict do nothing`;
    await sql`
      with samples as materialized (select * from entries where organisation = ${organisation} and seq <= 20)
      insert into entries (organisation, seq, id, record_kind, record_id, kind, at, recorded_at, by, device, pack, body,
        received_at, verdict, refusals, hash, previous_hash)
      select ${organisation}, n, ${id('0002', 'n')}, s.record_kind, ${id('0001', 'n / 5')}, s.kind, s.at, s.recorded_at, s.by,
        s.device, s.pack, s.body, s.received_at, s.verdict, s.refusals, s.hash, s.previous_hash
      from generate_series(${from}::int, ${to}::int) as n join samples as s on s.seq = n % 20 + 1`;
  }
  await sql`update organisations set last_seq = ${held} where id = ${organisation}`;
  await sql`analyze entries, records`;
}

async function median(once: () => Promise<number>, expected: number): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < times + 3; turn += 1) {
    const start = performance.now();
    const count = await once();
    if (count !== expected) throw new Error(`A pull gave ${count} entries, and ${expected} were to come.`);
    // The first few find nothing in memory and no statement prepared.
    if (turn >= 3) took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
