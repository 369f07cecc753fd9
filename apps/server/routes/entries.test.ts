import { randomUUID } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';

let database: FreshDatabase;
let amy: Client, ben: Client, cat: Client, dora: Client;

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server);
  [amy, ben, cat, dora] = await Promise.all([signIn('amy'), signIn('ben'), signIn('cat'), signIn('dora')]);
});
afterAll(() => database.drop());

const countEntries = async (): Promise<number> => {
  const [row] = await database.sql<{ count: number }[]>`select count(*)::int from entries`;
  return row?.count ?? 0;
};
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('a push', () => {
  test('answers with each entry as it now stands, and those who may see it get it by pull', async () => {
    const complaint = sampleComplaint();
    const answer = await amy.push(complaint);
    expect(answer.status).toBe(200);
    const [kept] = (await answer.json()) as Entry[];
    expect(kept).toMatchObject({ ...complaint, verdict: 'accepted', refusals: [] });
    expect(kept?.seq).toBeGreaterThan(0);
    expect(idsOf((await ben.pull()).documents)).toContain(complaint.id);
    expect(idsOf((await dora.pull()).documents)).toContain(complaint.id);
    expect(idsOf((await cat.pull()).documents)).not.toContain(complaint.id);
  });

  test('twice, and in parts, changes nothing', async () => {
    const complaint = sampleComplaint();
    const note = sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'rang, no answer' } });
    const first = await (await amy.push(complaint, note)).json();
    const before = await countEntries();
    expect(await (await amy.push(complaint, note)).json()).toEqual(first);
    expect(await (await amy.push(note)).json()).toEqual((first as Entry[]).slice(1));
    expect(await (await amy.push(complaint, complaint)).json()).toMatchObject([
      { id: complaint.id },
      { id: complaint.id },
    ]);
    expect(await countEntries()).toBe(before);
  });

  test('of another entry under a known id keeps the first and answers with it', async () => {
    const complaint = sampleComplaint();
    await amy.push(complaint);
    const answer = await amy.push({ ...complaint, body: { ...complaint.body, unit: 'second' } });
    expect(await answer.json()).toMatchObject([{ id: complaint.id, body: { unit: 'first' } }]);
  });

  test('that prefers little is told only what was added, and the whole of what is not kept as it was sent', async () => {
    const brief = amy.with({ prefer: 'return=minimal' });
    const complaint = sampleComplaint();
    const altered = sampleComplaint({ body: { points: [{ text: 'cut \0 here' }] } });
    const answer = await brief.push(complaint, altered);
    expect(answer.headers.get('preference-applied')).toBe('return=minimal');
    const [added, whole] = (await answer.json()) as Entry[];
    const { seq, receivedAt } = added ?? {};
    expect(added).toEqual({ id: complaint.id, seq, receivedAt, verdict: 'accepted', refusals: [] });
    expect(whole).toMatchObject({ id: altered.id, body: { points: [{ text: 'cut \uFFFD here' }] } });
    expect((await brief.pull((seq ?? 0) - 1)).documents[0]).toEqual({ ...complaint, ...added, _deleted: false });
    // Sent again it comes back as it is kept, which need not be as it was sent any more.
    expect(await (await brief.push(complaint)).json()).toEqual([{ ...complaint, ...added }]);
    const wrong = sampleEntry({ record: complaint.record, kind: 'note-added' });
    expect(await (await brief.push(wrong)).json()).toMatchObject([
      { id: wrong.id, verdict: 'refused', refusals: [{ code: 'wrong-shape', at: 'body.text' }] },
    ]);
  });

  test("of an entry under a stranger's id comes back refused and shows nothing of the stranger's", async () => {
    const complaint = sampleComplaint();
    await amy.push(complaint);
    const mine = sampleEntry({ id: complaint.id, by: 'cat', kind: 'note-added', body: { text: 'mine' } });
    const answer = await cat.push(mine);
    expect(await answer.json()).toMatchObject([{ ...mine, verdict: 'refused', refusals: [{ code: 'id-taken' }] }]);
    expect(idsOf((await cat.pull()).documents)).not.toContain(complaint.id);
  });

  test('of a refused act comes back to its author only', async () => {
    const complaint = sampleComplaint();
    const act = sampleEntry({ record: complaint.record, kind: 'closed', body: { reason: 'upheld' } });
    const [, refused] = (await (await amy.push(complaint, act)).json()) as Entry[];
    expect(refused).toMatchObject({ verdict: 'refused', refusals: [{ code: 'no-investigation' }] });
    const back = (await amy.pull()).documents.find(({ id }) => id === act.id);
    expect(back).toEqual({ ...refused, _deleted: false });
    expect(idsOf((await ben.pull()).documents)).not.toContain(act.id);
  });

  test('with one body of the wrong shape keeps the others and gives that one back, refused', async () => {
    const complaint = sampleComplaint();
    const wrong = sampleEntry({ record: complaint.record, kind: 'note-added', body: { words: 'text is missing' } });
    const note = sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'well' } });
    const kept = (await (await amy.push(complaint, wrong, note)).json()) as Entry[];
    expect(kept.map(({ verdict }) => verdict)).toEqual(['accepted', 'refused', 'accepted']);
    expect(kept[1]).toMatchObject({ body: wrong.body, refusals: [{ code: 'wrong-shape', at: 'body.text' }] });
  });

  test('of what this program does not know is accepted and kept', async () => {
    const complaint = sampleComplaint();
    const newer = sampleEntry({ record: complaint.record, kind: 'mediated', body: { by: { whom: ['a', null] } } });
    const policy = sampleComplaint({ pack: 'moon-feedback@9.1' });
    const kept = (await (await amy.push(complaint, newer, policy)).json()) as Entry[];
    expect(kept.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(idsOf((await amy.pull()).documents)).toEqual(expect.arrayContaining([newer.id, policy.id]));
  });

  test('of text that the database cannot hold loses that character only, and stays the same when sent again', async () => {
    const complaint = sampleComplaint({ body: { points: [{ text: `cut \uD83D off \0 here` }] } });
    const [kept] = (await (await amy.push(complaint)).json()) as Entry[];
    expect(kept?.body.points).toEqual([{ text: 'cut \uFFFD off \uFFFD here' }]);
    expect(await (await amy.push(complaint)).json()).toEqual([kept]);
    const long = sampleComplaint({ body: { points: [{ text: '\u{1F600}'.repeat(100) }] } });
    expect((await amy.push(long)).status).toBe(200);
  });

  test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999-12:00', '0001-01-01T00:00:00+14:00'])(
    'that claims to be of %s is kept as it is',
    async (at) => {
      const complaint = sampleComplaint({ at });
      const act = sampleEntry({
        record: complaint.record,
        at,
        kind: 'extended',
        body: { clock: 'stage-1', until: '2026-07-01', reason: 'more time', agreedBy: [] },
      });
      const [kept, second] = (await (await amy.push(complaint, act)).json()) as Entry[];
      expect(kept).toMatchObject({ at, verdict: 'accepted' });
      expect(second).toMatchObject({ at });
    },
  );
});

describe('a wrong push gets one sentence and changes nothing', () => {
  const good = sampleComplaint();
  const rows = (...states: unknown[]) => ({ rows: states.map((newDocumentState) => ({ newDocumentState })) });
  const deep = JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`) as Record<string, unknown>;
  const cases: [string, unknown, number, RegExp][] = [
    ['broken JSON', '{"rows": [', 400, /not JSON/],
    ['nothing', '', 400, /not JSON/],
    ['no object', '7', 400, /The request is wrong/],
    ['no rows', {}, 400, /"rows"/],
    ['an empty list', { rows: [] }, 400, /"rows"/],
    ['more than 500', rows(...Array.from({ length: 501 }, () => good)), 400, /"rows"/],
    ['an unknown field', { ...rows(good), extra: 1 }, 400, /extra/],
    ['an id that is none', rows({ ...good, id: '7' }), 400, /"rows\.0\.newDocumentState\.id": must be a uuid\./],
    ['one bad row of two', rows(good, { ...good, kind: 'No Word' }), 400, /rows\.1\.newDocumentState\.kind/],
    ['no body', rows({ ...good, body: undefined }), 400, /body/],
    ['a list as body', rows({ ...good, body: [] }), 400, /body/],
    ['an unknown record kind', rows({ ...good, record: { kind: 'file', id: good.id } }), 400, /record\.kind/],
    ['a time without offset', rows({ ...good, at: '2026-05-18T09:30:00' }), 400, /at": must be an instant/],
    ['a pack without edition', rows({ ...good, pack: 'policy' }), 400, /must be id@edition/],
    ['a body nested too deep', rows({ ...good, body: deep }), 400, /nested/],
    ['an entry of another person', rows({ ...good, by: 'ben' }), 403, /somebody else/],
    ['an entry of the system', rows({ ...good, by: 'system' }), 403, /somebody else/],
    ['more than five megabytes', `{"rows":"${'x'.repeat(5 * 1024 * 1024)}"}`, 413, /at most 5 MB/],
  ];

  test.each(cases)('%s', async (_name, body, status, sentence) => {
    const before = await countEntries();
    const answer = await amy.post('/api/entries/push', body);
    expect(answer.status).toBe(status);
    const problem = (await answer.json()) as { error: string; message: string };
    expect(problem.message).toMatch(sentence);
    expect(problem.message).toMatch(/^[A-Z][^\n]{10,300}\.$/);
    expect(await countEntries()).toBe(before);
  });

  test.each(['seq=-1', 'seq=x', 'seq=1.5', 'limit=0', 'limit=2001', 'seq=1e999'])('a pull with %s', async (query) => {
    const answer = await amy.get(`/api/entries/pull?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'bad-request' });
  });
});

describe('a pull', () => {
  test('goes on from its cursor, also over what is not for its reader', async () => {
    const { checkpoint } = await cat.pull();
    await amy.push(sampleComplaint(), sampleComplaint());
    const next = await cat.pull(checkpoint.seq);
    expect(next.documents).toEqual([]);
    expect(next.checkpoint.seq).toBe(checkpoint.seq + 2);
    const { seq } = next.checkpoint;
    expect(await cat.pull(seq)).toMatchObject({ documents: [], checkpoint: { seq, base: seq } });
  });

  test('in pages gives everything once and in order', async () => {
    await amy.push(...Array.from({ length: 7 }, () => sampleComplaint()));
    const all = (await amy.pull(0, 2000)).documents;
    const paged: Entry[] = [];
    for (let seq = 0; ;) {
      const { documents, checkpoint } = await amy.pull(seq, 3);
      paged.push(...documents);
      if (documents.length < 3) break;
      seq = checkpoint.seq;
    }
    expect(paged).toEqual(all);
    expect(paged.map(({ seq }) => seq)).toEqual(paged.map(({ seq }) => seq).sort((a = 0, b = 0) => a - b));
  });

  test('brings what stood before when a record comes into sight', async () => {
    const complaint = sampleComplaint();
    await amy.push(complaint);
    const { checkpoint } = await cat.pull();
    const given = sampleEntry({
      record: complaint.record,
      by: 'ben',
      kind: 'assigned',
      body: { to: 'cat', as: 'investigator' },
    });
    expect(await (await ben.push(given)).json()).toMatchObject([{ verdict: 'accepted' }]);
    expect(idsOf((await cat.pull(checkpoint.seq)).documents)).toEqual([complaint.id, given.id]);
  });

  test('brings a record whose beginning arrived late', async () => {
    const record = { kind: 'case', id: randomUUID() } as const;
    const note = sampleEntry({ record, kind: 'note-added', body: { text: 'before its beginning' } });
    await amy.push(note);
    const { checkpoint, documents } = await ben.pull();
    expect(idsOf(documents)).not.toContain(note.id);
    const complaint = sampleComplaint({ record });
    await amy.push(complaint);
    expect(idsOf((await ben.pull(checkpoint.seq)).documents)).toEqual([note.id, complaint.id]);
  });

  test('gives a person who is taken out of a record their own words and no more', async () => {
    const complaint = sampleComplaint({ by: 'cat', body: { unit: 'first', about: ['ben'] } });
    await cat.push(complaint);
    const note = sampleEntry({ record: complaint.record, by: 'ben', kind: 'note-added', body: { text: 'mine' } });
    await ben.push(note);
    const seen = idsOf((await ben.pull()).documents);
    expect(seen).toContain(note.id);
    expect(seen).not.toContain(complaint.id);
  });
});

describe('that a colleague has a conflict of interest', () => {
  const conflict = (record: Entry['record'], by: string, staff: string): Entry =>
    sampleEntry({ record, by, kind: 'conflict-declared', body: { staff, relation: 'cousin' } });
  const excludedFrom = async ({ id }: Entry['record']): Promise<string[] | undefined> => {
    const [row] = await database.sql<{ excluded: string[] }[]>`select excluded from records where id = ${id}`;
    return row?.excluded.toSorted();
  };
  const notConfirmed = { verdict: 'accepted', refusals: [{ code: 'conflict-not-confirmed', because: [] }] };

  test('said by somebody who merely knows the id is kept and takes nobody out', async () => {
    const { record, ...complaint } = sampleComplaint();
    await amy.push({ record, ...complaint });
    const claim = conflict(record, 'cat', 'ben');
    expect(await (await cat.push(claim)).json()).toMatchObject([notConfirmed]);
    expect(await excludedFrom(record)).toEqual([]);
    // Those who see the record read that it was said, with the mark; it still stands when the record is folded anew.
    const note = sampleEntry({ record, kind: 'note-added', body: { text: 'rang' } });
    await amy.push(note);
    const { documents } = await ben.pull();
    expect(documents.find(({ id }) => id === claim.id)).toMatchObject(notConfirmed);
    expect(idsOf(documents)).toContain(note.id);
    expect(await excludedFrom(record)).toEqual([]);
  });

  test('counts at once from a colleague who sees the record, and about oneself from anybody', async () => {
    const { record, ...complaint } = sampleComplaint();
    await amy.push({ record, ...complaint });
    const answer = await amy.push(conflict(record, 'amy', 'ben'));
    expect(await answer.json()).toMatchObject([{ verdict: 'accepted', refusals: [] }]);
    expect(await excludedFrom(record)).toEqual(['ben']);
    await dora.push(conflict(record, 'dora', 'dora'));
    expect(await excludedFrom(record)).toEqual(['ben', 'dora']);
    // Who is out of it takes nobody else out.
    expect(await (await ben.push(conflict(record, 'ben', 'amy'))).json()).toMatchObject([notConfirmed]);
    expect(await excludedFrom(record)).toEqual(['ben', 'dora']);
  });

  test('tells nobody whether there is such a record, and is not lost when it comes before the record itself', async () => {
    const { record, ...complaint } = sampleComplaint();
    expect(await (await cat.push(conflict(record, 'cat', 'ben'))).json()).toMatchObject([notConfirmed]);
    await amy.push({ record, ...complaint });
    expect(await excludedFrom(record)).toEqual([]);
  });
});
