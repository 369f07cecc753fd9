import { randomUUID } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { entriesIn } from '../testing/entries-in.ts';
import { sampleComplaint, sampleEntry, sampleOrganisation } from '../testing/sample.ts';
import { appendEntries, type Appended } from './append.ts';
import { entryHash } from './canonical.ts';
import { asBytes, bytesColumns, entriesJson, seqOf } from './entry-bytes.ts';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import { openDatabase, type Database } from './open.ts';
import { pullEntries } from './pull.ts';
import { putDirectory } from './put-directory.ts';

let database: FreshDatabase;
const directory = sampleOrganisation();
const organisation = directory.organisation.id;

beforeAll(async () => {
  database = await freshDatabase();
  await putDirectory(database.sql, directory);
});
afterAll(() => database.drop());

const append = (entries: Entry[], sql = database.sql): Promise<Appended[]> =>
  appendEntries(sql, { organisation, entries, now: new Date().toISOString(), log: quietLog });

const pull = (after: number, limit = 2000) =>
  pullEntries(database.sql, {
    ...{ organisation, staff: 'dora', limit, now: new Date().toISOString() },
    cursor: after === 0 ? null : { seq: after, base: after, at: new Date().toISOString() },
  });

async function pools(count: number): Promise<Database[]> {
  return Promise.all(Array.from({ length: count }, () => openDatabase(database.url, { max: 1 })));
}

describe('concurrent writers', () => {
  test('the same push from eight connections at once is kept once', async () => {
    const complaint = sampleComplaint();
    const push = [
      complaint,
      ...Array.from({ length: 9 }, () =>
        sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'once' } }),
      ),
    ];
    const writers = await pools(8);
    const answers = await Promise.all(writers.map(({ sql }) => append(push, sql)));
    await Promise.all(writers.map(({ close }) => close()));
    const outcomes = answers.map((answer) => answer.map(({ outcome }) => outcome).join());
    expect(outcomes.filter((outcome) => outcome.includes('added'))).toEqual([push.map(() => 'added').join()]);
    const entries = answers.map((answer) => answer.map(({ entry }) => entry));
    for (const same of entries) expect(same).toEqual(entries[0]);
    const [row] = await database.sql<{ count: number }[]>`
      select count(*)::int from entries where record_id = ${complaint.record.id}`;
    expect(row?.count).toBe(10);
  });

  test('a puller that never stops misses nothing of what eight writers add', async () => {
    const start = (await pull(0)).cursor.seq;
    const writers = await pools(8);
    let writing = true;
    const seen: number[] = [];
    const pulling = (async () => {
      for (let seq = start, last = false; ;) {
        const pulled = await pull(seq, 7);
        seen.push(
          ...entriesIn(pulled)
            .map((entry) => entry.seq ?? 0)
            .filter((each) => each > seq),
        );
        if (pulled.cursor.seq === seq && last) return;
        last = !writing && pulled.cursor.seq === seq;
        seq = pulled.cursor.seq;
      }
    })();
    const work = writers.map(async ({ sql }) => {
      for (let turn = 0; turn < 10; turn++) await append([sampleComplaint(), sampleComplaint()], sql);
    });
    await Promise.all(work);
    writing = false;
    await pulling;
    await Promise.all(writers.map(({ close }) => close()));
    expect(seen).toEqual(Array.from({ length: 160 }, (_, index) => start + index + 1));
  });

  test('while a transaction is held open a pull goes no further than what is committed, and misses nothing after', async () => {
    const start = (await pull(0)).cursor.seq;
    const [holder] = await pools(1);
    if (!holder) throw new Error('no connection');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { promise: isHolding, resolve: holding } = signal();
    // What append does first, in a transaction that then takes its time; 'late' is numbered, not yet visible.
    const late = holder.sql.begin(async (tx) => {
      await tx`select last_seq from organisations where id = ${organisation} for no key update`;
      const [row] = await tx<{ last_seq: number }[]>`
        update organisations set last_seq = last_seq + 1 where id = ${organisation} returning last_seq`;
      await tx`
        insert into entries (organisation, seq, id, record_kind, record_id, kind, at, recorded_at, by, device, pack, body,
          verdict, hash)
        values (${organisation}, ${row?.last_seq ?? 0}, ${randomUUID()}, 'case', ${randomUUID()}, 'note-added',
          '2026-05-18T09:00:00Z', '2026-05-18T09:00:00Z', 'dora', 'd', 'p@1', ${tx.json({ text: 'late' })}, 'accepted', '')`;
      holding();
      await held;
    });
    await isHolding;
    const second = append([sampleComplaint()]);
    const during = await pull(start);
    expect(during).toMatchObject({ entries: Buffer.alloc(0), gone: [], cursor: { seq: start } });
    letGo();
    await Promise.all([late, second]);
    await holder.close();
    const after = await pull(during.cursor.seq);
    expect(entriesIn(after).map(({ seq }) => seq)).toEqual([start + 1, start + 2]);
  });

  test('an import does not hold up what only refers to the organisation', async () => {
    const [reader] = await pools(1);
    if (!reader) throw new Error('no connection');
    const note = async (): Promise<void> => {
      await reader.sql`insert into access_log (organisation, actor, act) values (${organisation}, 'amy', 'read')`;
    };
    await database.sql.begin(async (tx) => {
      await tx`select last_seq from organisations where id = ${organisation} for no key update`;
      await note();
    });
    await reader.close();
  });
});

describe('what is kept', () => {
  test('is a chain for each record that verifies, and breaks when anything is changed', async () => {
    const complaint = sampleComplaint();
    const wrong = sampleEntry({ record: complaint.record, kind: 'closed', body: { reason: 'upheld' } });
    await append([complaint, sampleComplaint()]);
    await append([
      wrong,
      sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'é 😀 1e21', n: 1e21 } }),
    ]);
    const rows = await database.sql<(EntryRow & { hash: Buffer; previous_hash: Buffer | null })[]>`
      select ${entryColumns(database.sql)}, e.hash, e.previous_hash from entries as e
      where e.record_id = ${complaint.record.id} order by seq`;
    expect(rows).toHaveLength(3);
    let previous: Buffer | null = null;
    for (const row of rows) {
      expect(row.previous_hash).toEqual(previous);
      previous = entryHash(entryOfRow(row), previous);
      expect(row.hash).toEqual(previous);
    }
    const [first] = rows;
    if (!first) throw new Error('nothing was kept');
    const entry = entryOfRow(first);
    expect(entryHash({ ...entry, at: '2026-05-18T09:30:00.1+01:00' }, null)).not.toEqual(first.hash);
    expect(entryHash({ ...entry, body: { ...entry.body, unit: 'second' } }, null)).not.toEqual(first.hash);
  });

  test('goes to devices as what its entry makes', async () => {
    const record = { kind: 'case' as const, id: randomUUID() };
    const odd = { text: 'é 😀 "\\\n\u2028', n: 1e21, list: [null, { a: 0.1 }] };
    const note = sampleEntry({ record, kind: 'note-added', by: 'q"\\', at: '2026-05-18T09:30:00.1+01:00', body: odd });
    const sent = [sampleComplaint({ record }), { ...note, device: 'é' }, { ...note, id: randomUUID(), device: '\t' }];
    // The database leaves out noughts at the end.
    for (const [place, now] of [
      '2026-05-18T09:30:00.000Z',
      '2026-05-18T09:30:00.500Z',
      '2026-05-18T09:30:01.123Z',
    ].entries())
      await appendEntries(database.sql, { organisation, entries: sent.slice(place, place + 1), now, log: quietLog });
    const { sql } = database;
    const entries = await sql<EntryRow[]>`
      select ${entryColumns(sql)} from entries as e where e.record_id = ${record.id} order by seq`;
    const rows = await asBytes(
      sql`select ${bytesColumns(sql)} from entries as e where e.record_id = ${record.id} order by seq`,
    );
    expect(rows.map(seqOf)).toEqual(entries.map(({ seq }) => seq));
    const json = entriesJson(rows);
    expect(JSON.parse(`[${String(json)}]`)).toEqual(entries.map((row) => ({ ...entryOfRow(row), _deleted: false })));
    expect(entries.map((row) => row.received_at.getMilliseconds())).toEqual([0, 500, 123]);
  });

  test('grows with what has to be escaped', async () => {
    const record = { kind: 'case' as const, id: randomUUID() };
    const { sql } = database;
    await append([sampleEntry({ record, kind: 'note-added', by: '\u0001'.repeat(64), body: { text: 'short' } })]);
    const rows = await asBytes(sql`select ${bytesColumns(sql)} from entries as e where e.record_id = ${record.id}`);
    const [entry] = JSON.parse(`[${String(entriesJson(rows))}]`) as Entry[];
    expect(entry).toMatchObject({ by: '\u0001'.repeat(64), body: { text: 'short' } });
    expect(String(entriesJson([]))).toBe('');
  });

  test('keeps its organisation, which cannot be removed under it', async () => {
    await append([sampleComplaint()]);
    await expect(database.sql`delete from organisations where id = ${organisation}`).rejects.toThrow('has records');
    await expect(database.sql`update organisations set id = 'other' where id = ${organisation}`).rejects.toThrow();
  });

  test('has every record of two with the same reference', async () => {
    const reference = 'SA-001-001-7';
    const twins = [sampleComplaint({ body: { reference } }), sampleComplaint({ body: { reference } })];
    const kept = await append(twins);
    expect(kept.map(({ entry }) => entry.verdict)).toEqual(['accepted', 'accepted']);
    const rows = await database.sql`select id from records where reference = ${reference}`;
    expect(rows).toHaveLength(2);
  });

  test('sums up the record as it stands', async () => {
    const complaint = sampleComplaint({ body: { narrative: 'The roof LEAKS', contact: { name: 'Zoë Quill' } } });
    await append([complaint]);
    const [row] = await database.sql`
      select unit, stage, search, people, excluded, kept_to, closed_at, next_due, summary from records
      where id = ${complaint.record.id}`;
    expect(row).toMatchObject({
      unit: 'first',
      stage: 'stage-1',
      people: ['amy'],
      excluded: [],
      kept_to: null,
      closed_at: null,
    });
    expect(row?.search.split(' ')).toEqual(expect.arrayContaining(['roof', 'leaks']));
    expect(row?.next_due).toMatch(/^2026-05-\d\d$/);
    expect(row?.summary).toMatchObject({
      id: complaint.record.id,
      title: 'Nobody rang back',
      name: 'Zoë Quill',
      entries: 1,
    });
  });

  test('is the same however much comes at once: who saw a record before stands with what changed it', async () => {
    const complaint = sampleComplaint();
    await append([complaint]);
    const notes = (count: number): Entry[] =>
      Array.from({ length: count }, () =>
        sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'Rang them.' } }),
      );
    const body = { to: 'second' };
    const moved = sampleEntry({ record: complaint.record, kind: 'moved', by: 'ben', body });
    const kept = await append([...notes(70), moved, ...notes(70)]);
    expect(new Set(kept.map(({ entry }) => entry.verdict))).toEqual(new Set(['accepted']));
    const rows = await database.sql<{ seq: number; was: { unit: string } | null }[]>`
      select seq, was from entries where record_id = ${complaint.record.id} order by seq`;
    const [first] = rows;
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, place) => (first?.seq ?? 0) + place));
    // The first one of those that were judged together tells it; before the move nobody was won or lost.
    const telling = rows.filter(({ was }) => was !== null);
    expect(telling.map(({ was }) => was?.unit)).toEqual(['first', 'first']);
    expect(telling[0]?.seq).toBeGreaterThan((first?.seq ?? 0) + 1);
    const [record] = await database.sql`select unit, last_seq, summary from records where id = ${complaint.record.id}`;
    expect(record).toMatchObject({ unit: 'second', last_seq: rows.at(-1)?.seq, summary: { entries: 142 } });
  });

  test('is all of a push or nothing, when the database refuses a part of it', async () => {
    const complaint = sampleComplaint();
    const note = (text: string): Entry => sampleEntry({ record: complaint.record, kind: 'note-added', body: { text } });
    await database.sql`create function refuse_it() returns trigger language plpgsql as $f$
      begin raise exception 'not this one'; end $f$`;
    await database.sql`create trigger refuse_it before insert on entries for each row
      when (new.body ->> 'text' = 'not this one') execute function refuse_it()`;
    const push = [complaint, note('not this one'), ...Array.from({ length: 200 }, () => note('Rang them.'))];
    await expect(append(push)).rejects.toThrow('not this one');
    await database.sql`drop trigger refuse_it on entries`;
    const outcomes = (await append(push)).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['added']));
  });

  test('is found by each of its words, which stand there once', async () => {
    const narrative = 'Knocking, knocking and KNOCKING again: nobody came.';
    const complaint = sampleComplaint({ body: { narrative } });
    await append([complaint]);
    const [row] = await database.sql<
      { search: string }[]
    >`select search from records where id = ${complaint.record.id}`;
    const words = row?.search.split(' ') ?? [];
    expect(words).toEqual([...new Set(words)]);
    expect(words).toEqual(expect.arrayContaining(['knocking', 'and', 'again', 'nobody', 'came']));
  });

  test('says nothing of an organisation that is not here', async () => {
    const request = {
      organisation: 'moon',
      entries: [sampleComplaint()],
      now: new Date().toISOString(),
      log: quietLog,
    };
    await expect(appendEntries(database.sql, request)).rejects.toThrow(/no organisation moon/);
  });
});

function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
