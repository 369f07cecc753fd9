import { randomUUID } from 'node:crypto';
import { formatReference, readReference } from '@evenhand/policy/reference';
import type { OpeningsAnswer, RecordsAnswer } from '@evenhand/policy/wire/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';

type Four = [Promise<Client>, Promise<Client>, Promise<Client>, Promise<Client>];
let database: FreshDatabase;
let amy: Client, ben: Client, cat: Client, dora: Client;
const about = (text: string, day: number, more: Record<string, unknown> = {}) =>
  sampleComplaint({ at: `2026-05-${10 + day}T10:00:00+01:00`, body: { points: [{ text }], ...more } });
const complaints = [
  about('The roof leaks', 1, { reference: formatReference('SA', '001', 1) }),
  about('100% of the buses were late_again', 2),
  about('The Roof is loud', 3, { contact: { phone: '+44 7700 900-123' } }),
  about('Nothing happens here', 4, { unit: 'second', narrative: 'Maud Ellingham was not rung back.' }),
];

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server);
  [amy, ben, cat, dora] = await Promise.all(['amy', 'ben', 'cat', 'dora'].map(signIn) as Four);
  await amy.push(...complaints);
});
afterAll(() => database.drop());

const list = async (client: Client, query: string): Promise<RecordsAnswer> => {
  const answer = await client.get(`/api/records?${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as RecordsAnswer;
};
const titles = async (query: string): Promise<string[]> => (await list(dora, query)).rows.map(({ title }) => title);

describe('the list of records', () => {
  test('has the newest first, and only what the reader may see', async () => {
    expect(await titles('')).toEqual([
      'Nothing happens here',
      'The Roof is loud',
      '100% of the buses were late_again',
      'The roof leaks',
    ]);
    expect((await list(cat, '')).rows.map(({ title }) => title)).toEqual(['Nothing happens here']);
    expect(await titles('kind=incident')).toEqual([]);
  });

  test.each([
    ['search=ROOF', ['The Roof is loud', 'The roof leaks']],
    ['search=roof+loud', ['The Roof is loud']],
    ['search=100%25', ['100% of the buses were late_again']],
    ['search=again', ['100% of the buses were late_again']],
    ['search=%28bus', ['100% of the buses were late_again']],
    ['search=oof', []],
    ['search=ag+lat', ['100% of the buses were late_again']],
    ['search=%5C', []],
    ["search='", []],
    ['search=%00', []],
    [`search=${formatReference('SA', '001', 1).toLowerCase().replaceAll('-', '')}`, ['The roof leaks']],
    ['search=07700+900123', ['The Roof is loud']],
    ['unit=second', ['Nothing happens here']],
    ['stage=closed', []],
  ])('finds by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test('goes on where a page ended', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { rows, next, total } = await list(dora, `limit=3${after}`);
      expect(total).toBe(4);
      seen.push(...rows.map(({ id }) => id));
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(seen).toEqual(complaints.map(({ record }) => record.id).reverse());
  });

  test('finds a person whose name could be a reference', async () => {
    expect(readReference('Ellingham')).not.toBeNull();
    expect(await titles('search=Ellingham')).toEqual(['Nothing happens here']);
  });

  test.each(['kind=file', 'limit=0', 'limit=9999', 'stage=stage-9', 'after=x', `search=${'x'.repeat(201)}`])(
    'refuses %s with a sentence',
    async (query) => {
      const answer = await dora.get(`/api/records?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        error: 'bad-request',
        message: expect.stringMatching(/^The address.+\.$/),
      });
    },
  );
});

describe('one record', () => {
  const pathOf = (id: string | undefined, kind = 'case') => `/api/records/${kind}/${id}/entries`;

  test('gives its entries to those who may see it, and the reading is logged', async () => {
    const [complaint] = complaints;
    if (!complaint) throw new Error('no complaint');
    const note = sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'seen' } });
    const refused = sampleEntry({ record: complaint.record, kind: 'closed', body: { reason: 'upheld' } });
    await amy.push(note, refused);
    const read = async (client: Client) => {
      const { entries } = (await (await client.get(pathOf(complaint.record.id))).json()) as {
        entries: { id: string }[];
      };
      return entries.map(({ id }) => id);
    };
    expect(await read(dora)).toEqual([complaint.id, note.id]);
    expect(await read(amy)).toEqual([complaint.id, note.id, refused.id]);
    const log =
      await database.sql`select actor, act, record_kind from access_log where record_id = ${complaint.record.id} order by seq`;
    expect(log).toMatchObject([
      { actor: 'dora', act: 'read', record_kind: 'case' },
      { actor: 'amy', act: 'read', record_kind: 'case' },
    ]);
  });

  test('that is not there, not for the reader, or not a name at all looks the same, and nothing is logged', async () => {
    const paths = [pathOf(complaints[0]?.record.id), pathOf(randomUUID()), pathOf('x'), pathOf(randomUUID(), 'file')];
    const answers = await Promise.all(paths.map((path) => cat.get(path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await database.sql`select from access_log where actor = 'cat' and act <> 'signed-in'`).toHaveLength(0);
  });
});

describe('who opened a record', () => {
  const pathOf = (id: string, query = '') => `/api/records/case/${id}/openings${query}`;
  const openings = async (client: Client, path: string): Promise<OpeningsAnswer> => {
    const answer = await client.get(path);
    expect(answer.status).toBe(200);
    return (await answer.json()) as OpeningsAnswer;
  };
  const lines = async (client: Client, path: string) =>
    (await openings(client, path)).openings.map(({ by, act }) => `${by} ${act}`);

  test('is shown, the newest first, to the head of its unit, and looking at it is a line of its own', async () => {
    const complaint = sampleComplaint();
    const { id } = complaint.record;
    await amy.push(complaint);
    await amy.get(`/api/records/case/${id}/entries`);
    await dora.get(`/api/evidence/bundle?kind=case&record=${id}`);
    expect(await lines(ben, pathOf(id))).toEqual(['dora bundle-exported', 'amy read']);
    expect(await lines(dora, pathOf(id))).toEqual(['ben log-read', 'dora bundle-exported', 'amy read']);
  });

  test('goes on where a page ended', async () => {
    const complaint = sampleComplaint();
    const { id } = complaint.record;
    await amy.push(complaint);
    await database.sql`
      insert into access_log (organisation, actor, act, record_kind, record_id)
      select 'sample', 'amy', 'read', 'case', ${id} from generate_series(1, 51)`;
    const first = await openings(ben, pathOf(id));
    const rest = await openings(ben, pathOf(id, `?before=${first.next}`));
    expect([first.openings.length, rest.openings.length, rest.next]).toEqual([50, 1, null]);
  });

  test('is not there for a colleague who may read it, nor for a head of another unit, nor for one whom it is about', async () => {
    const complaint = sampleComplaint({ body: { about: ['ben'] } });
    const { id } = complaint.record;
    await amy.push(complaint);
    await amy.get(`/api/records/case/${id}/entries`);
    const answers = await Promise.all(
      [amy, ben, cat]
        .map((client) => client.get(pathOf(id)))
        .concat(dora.get(pathOf(randomUUID())), dora.get(pathOf('x'))),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await database.sql`select from access_log where record_id = ${id} and act = 'log-read'`).toHaveLength(0);
  });

  test.each(['before=0', 'before=x', 'before=1.5'])('refuses %s with a sentence', async (query) => {
    const answer = await ben.get(pathOf(randomUUID(), `?${query}`));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: 'bad-request',
      message: expect.stringMatching(/^The address.+\.$/),
    });
  });
});
