// Entries in a right envelope. What they say may be anything: a body of another shape and a forbidden act are kept, marked and
// given back to their author, and change no record; a fact of the right shape is never refused.
import type { Entry } from '@evenhand/policy/entries/entry';
import { entryKinds } from '@evenhand/policy/entries/index';
import { packs } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import { sampleComplaint } from '@evenhand/server/testing/sample.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send, shown, type Attempt } from './attempt.ts';
import { openPlace, type Place } from './place.ts';
import { keepsPromises } from './promises.ts';
import { runs, settings } from './runs.ts';
import { placesIn, replaced, sampleId, valuesFor } from './schema-values.ts';
import { strangeKey, strangeValue } from './strange-values.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

type RecordKind = Entry['record']['kind'];
const kinds = Object.entries(entryKinds).flatMap(([record, words]) =>
  Object.entries(words).map(([word, kind]) => ({ record: record as RecordKind, word, ...kind })),
);
let number = 0x1000;
const newId = (): string => sampleId((number += 1));
/** The complaint on which things happen; a new one now and then, or each push would read all those before. */
let begun = sampleComplaint({ id: newId(), record: { kind: 'case', id: newId() } });
async function beginAnew(): Promise<void> {
  begun = sampleComplaint({ id: newId(), record: { kind: 'case', id: newId() } });
  await pushed(pushOf(begun, 'nothing'));
}
const most = 40;

const pushOf = (entry: Entry, wrong: string): Attempt => ({
  ...{ asker: 'staff', method: 'POST', path: '/api/entries/push', wrong },
  headers: { 'content-type': 'application/json' },
  body: new TextEncoder().encode(JSON.stringify({ rows: [{ newDocumentState: entry }] })),
});

/** On the complaint that was there before, or on a record of its own. */
const stated = ({ record, word }: { record: RecordKind; word: string }, body: unknown, isNew: boolean): Entry => ({
  ...begun,
  ...{ id: newId(), kind: word, at: '2026-05-19T10:00:00+01:00', recordedAt: '2026-05-19T10:00:00+01:00' },
  record: isNew || record !== 'case' ? { kind: record, id: newId() } : begun.record,
  body: body as Entry['body'],
});

/** The schema within would fill pages; the request itself stands with what went wrong. */
const unprinted = <Made extends object>(made: Made): Made =>
  Object.assign(made, { [fc.toStringMethod]: () => 'the request below' });

async function pushed(attempt: Attempt): Promise<Entry> {
  const answer = await send(place, attempt);
  await keepsPromises(attempt, answer, place.bugs());
  const [entry] = answer.ok ? ((await answer.json()) as Entry[]) : [];
  if (!entry) throw new Error(`${shown(attempt)}\n    was not kept: ${answer.status}`);
  return entry;
}

const foldOf = async ({ kind, id }: Entry['record']): Promise<unknown> => {
  const [row] = await place.sql`
    select stage, unit, people, excluded, kept_to, closed_at, summary - 'activeAt' - 'text' as summary
    from records where kind = ${kind} and id = ${id}`;
  return row;
};

test('a body of the wrong shape is kept as refused, for every kind, and changes no record', async () => {
  let done = 0;
  const wrong = fc.constantFrom(...kinds).chain((kind) =>
    valuesFor(kind.schema).chain((right) =>
      fc
        .tuple(fc.constantFrom(...placesIn(right)), strangeValue, strangeKey.filter(isKept), fc.boolean())
        .map(([at, value, key, isMore]) =>
          isMore ? { ...(right as object), [key]: value } : replaced(right, at, () => value),
        )
        .filter(
          (body) =>
            typeof body === 'object' && body !== null && !Array.isArray(body) && !kind.schema.safeParse(body).success,
        )
        .filter((body) => JSON.stringify(body).length < 4_000_000 && depthOf(body) < 40)

        .map((body) => unprinted({ kind, body })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(wrong, async ({ kind, body }) => {
      if (done++ % most === 0) await beginAnew();
      const before = await foldOf(begun.record);
      expect(before).toMatchObject({ stage: 'stage-1' });
      const attempt = pushOf(stated(kind, body, false), `wrong body of ${kind.record} ${kind.word}`);
      const kept = await pushed(attempt);
      expect(kept.verdict, shown(attempt)).toBe('refused');
      expect(kept.refusals?.[0], shown(attempt)).toMatchObject({ code: 'wrong-shape' });
      expect(await foldOf(begun.record), shown(attempt)).toEqual(before);
    }),
    settings(runs / 10),
  );
});

/** The schema library reads a body without this key, at once and everywhere. */
const isKept = (key: string): boolean => key !== '__proto__';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

/** Words and numbers that no form makes, in a body of the right shape. */
const oddly = (right: unknown, shape: (typeof kinds)[number]['schema']): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...placesIn(right)), strangeValue)
    .map(([at, value]) => replaced(right, at, () => value))
    .map((body) => (shape.safeParse(body).success && JSON.stringify(body).length < 1_000_000 ? body : right));

test('a fact of the right shape is never refused; a forbidden act is kept as refused and changes no record', async () => {
  const right = fc
    .tuple(fc.constantFrom(...kinds), fc.constantFrom(...packs.map(packName)), fc.boolean(), fc.boolean())
    .chain(([kind, pack, isNew, isOdd]) =>
      valuesFor(kind.schema)
        .chain((body) => (isOdd ? oddly(body, kind.schema) : fc.constant(body)))
        .map((body) => unprinted({ kind, pack, isNew, body })),
    );
  const seen = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(right, async ({ kind, pack, isNew, body }) => {
      if ((seen.accepted + seen.refused) % most === 0) await beginAnew();
      const entry = { ...stated(kind, body, isNew), ...(isNew && { pack }) };
      const attempt = pushOf(entry, `${kind.record} ${kind.word}`);
      const before = await foldOf(entry.record);
      const kept = await pushed(attempt);
      seen[kept.verdict ?? 'refused'] += 1;
      if (kind.sort === 'fact')
        expect(kept.verdict, `${shown(attempt)} ${JSON.stringify(kept.refusals)}`).toBe('accepted');
      if (kept.verdict === 'refused' && before !== undefined)
        expect(await foldOf(entry.record), shown(attempt)).toEqual(before);
    }),
    settings(runs / 8),
  );
  expect(Math.min(seen.accepted, seen.refused), JSON.stringify(seen)).toBeGreaterThan(runs / 50);
});

test('all of it can be read again: pulled, listed, searched, counted', async () => {
  const [{ last = 0 } = {}] = await place.sql<{ last: number }[]>`select max(seq)::int as last from entries`;
  const paths = ['/api/me', '/api/limits'];
  for (let seq = 0; seq < last; seq += 150) paths.push(`/api/entries/pull?limit=150&seq=${seq}`);
  for (const kind of Object.keys(entryKinds)) paths.push(`/api/records?kind=${kind}&limit=200`);
  paths.push('/api/records?search=%25_%00', '/api/records?search=proto', '/api/records?kind=case&unit=%00');
  const records = await place.sql<{ kind: string; id: string }[]>`
    select distinct record_kind as kind, record_id as id from entries order by record_id limit 200`;
  for (const { kind, id } of records) paths.push(`/api/records/${kind}/${id}/entries`);
  const listed = await send(place, asking('/api/reports', 'staff'));
  for (const { id } of ((await listed.json()) as { reports: { id: string }[] }).reports) {
    for (const period of ['from=2026-01-01&until=2027-01-01', 'from=0001-01-01&until=9999-12-31']) {
      paths.push(`/api/reports/${id}?${period}`);
    }
  }
  for (const path of paths) {
    for (const asker of ['staff', 'administrator'] as const) {
      const attempt = asking(path, asker);
      await keepsPromises(attempt, await send(place, attempt), place.bugs());
    }
  }
});

const asking = (path: string, asker: 'staff' | 'administrator'): Attempt => ({
  ...{ asker, method: 'GET', path, headers: {}, wrong: 'nothing' },
});
