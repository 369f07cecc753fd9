// Every way in which somebody with the rights of the database's owner might change what happened, found and named.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendEntries } from '../../db/append.ts';
import type { Sql } from '../../db/open.ts';
import { putDirectory } from '../../db/put-directory.ts';
import { seal } from '../../jobs/seal.ts';
import { quietLog } from '../../log.ts';
import { freshDatabase, type FreshDatabase } from '../../testing/database.ts';
import { sampleComplaint, sampleEntry, sampleOrganisation } from '../../testing/sample.ts';
import type { KeptAnchor } from './anchor-file.ts';
import { verifyAll } from './verify-all.ts';

let database: FreshDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await freshDatabase();
  sql = database.sql;
});
afterAll(() => database.drop());

let organisation: string;
let count = 0;
/** Numbers 1 to 4 and 6 of `first`, 5 of `second`. */
let first: string;
let second: string;

beforeEach(async () => {
  organisation = `org-${(count += 1)}`;
  await putDirectory(database.server, sampleOrganisation(organisation, `${Math.floor(count / 10)}${count % 10}`));
  const complaint = sampleComplaint();
  const other = sampleComplaint();
  first = complaint.record.id;
  second = other.record.id;
  const note = (text: string) => sampleEntry({ record: complaint.record, kind: 'note-added', body: { text } });
  await append(complaint, note('two'), note('three'), note('four'), other, note('six'));
  for (const actor of ['amy', 'ben', 'cat']) await read(actor);
  await seal(database.server, new Date('2026-05-19T00:00:10Z'), quietLog);
});

const append = (...entries: ReturnType<typeof sampleEntry>[]) =>
  appendEntries(database.server, { organisation, entries, now: '2026-05-18T10:00:00.000Z', log: quietLog });

const read = (actor: string) =>
  sql`insert into access_log (organisation, actor, act) values (${organisation}, ${actor}, 'read')`;

/** As the owner of the tables may. */
const tamper = async (statement: string): Promise<void> => {
  await sql.begin(async (tx) => {
    for (const table of ['access_log', 'access_chain', 'anchors'])
      await tx.unsafe(`alter table ${table} disable trigger user`);
    await tx.unsafe(statement.replaceAll('$org', `'${organisation}'`).replaceAll('$first', `'${first}'`));
    for (const table of ['access_log', 'access_chain', 'anchors'])
      await tx.unsafe(`alter table ${table} enable trigger user`);
  });
};

async function verify(options: { elsewhere?: KeptAnchor[]; caches?: boolean } = {}) {
  const lines: string[] = [];
  const { elsewhere = [], caches = false } = options;
  const { isSound, newest } = await verifyAll({
    sql,
    elsewhere,
    caches,
    organisation,
    say: (line) => lines.push(line),
  });
  return { isSound, newest, lines, said: lines.at(-1)?.replaceAll(first, 'FIRST').replaceAll(second, 'SECOND') ?? '' };
}

test('what nobody touched is sound, caches included, and so is what came after the anchor', async () => {
  await append(sampleComplaint());
  await read('dora');
  const { isSound, said } = await verify({ caches: true });
  expect(said).toMatch(
    /^org-\d+: sound\. 7 entries on 3 records, 3 lines of the access log and 1 not sealed yet, anchored until 2026-05-19 \([0-9a-f]{64}\), \d+ a second$/,
  );
  expect(isSound).toBe(true);
});

describe('what somebody changed is found, and named', () => {
  const entry = (number: number) => `organisation = $org and seq = ${number}`;
  const zeros = `decode(repeat('00', 32), 'hex')`;
  test.each([
    [
      'the content of an entry',
      `update entries set body = '{"text": "another"}' where ${entry(2)}`,
      /case FIRST, entry 2 \(number 2, id \S+\): its content was changed/,
    ],
    [
      'when it happened',
      `update entries set at = '2026-05-19T09:30:00+01:00' where ${entry(3)}`,
      /case FIRST, entry 3 \(number 3, id \S+\): its content was changed/,
    ],
    [
      'who wrote it',
      `update entries set by = 'ben' where ${entry(5)}`,
      /case SECOND, entry 1 \(number 5, id \S+\): its content or its hash was changed/,
    ],
    [
      'a hash, in the middle',
      `update entries set hash = ${zeros} where ${entry(3)}`,
      /case FIRST, entry 3 \(number 3, id \S+\): its hash was changed/,
    ],
    [
      'the hash before',
      `update entries set previous_hash = ${zeros} where ${entry(4)}`,
      /case FIRST, entry 4 \(number 4, id \S+\): the hash that it has of the entry before it was changed/,
    ],
    [
      'an entry taken out of the middle',
      `delete from entries where ${entry(3)}`,
      /case FIRST: an entry, number 3 is missing before entry 3 of 4 that are there \(number 4, id \S+\)/,
    ],
    [
      'the first entry of a record',
      `delete from entries where ${entry(1)}`,
      /case FIRST: an entry, number 1 is missing before entry 1 of 4/,
    ],
    ['an entry taken from the end of a record', `delete from entries where ${entry(5)}`, /: number 5 is missing\. /],
    [
      'the last entry of all, and its number with it',
      `delete from entries where ${entry(6)}; update organisations set last_seq = 5 where id = $org`,
      /: number 6 is missing at the end: the anchor of 2026-05-19 counted them/,
    ],
    [
      'the order within a record',
      `update entries set seq = 99 where ${entry(2)}; update entries set seq = 2 where ${entry(3)};
        update entries set seq = 3 where ${entry(99)}`,
      /case FIRST, entry 2 \(number 2, id \S+\): the order was changed; it follows number 3, and stands after number 1/,
    ],
    [
      'the order between records',
      `update entries set seq = 99 where ${entry(4)}; update entries set seq = 4 where ${entry(5)};
        update entries set seq = 5 where ${entry(99)}`,
      /anchor 1 of 2026-05-19: an entry from number 1 to 6 is missing, or has another hash, verdict, order or time of receipt/,
    ],
    [
      'a verdict',
      `update entries set verdict = 'refused' where ${entry(2)}`,
      /anchor 1 of 2026-05-19: an entry from number 1 to 6 is missing, or has another hash, verdict/,
    ],
    [
      'when it was received',
      `update entries set received_at = received_at - interval '1 day' where ${entry(2)}`,
      /anchor 1 of 2026-05-19: an entry from number 1 to 6 .* time of receipt/,
    ],
    [
      'a line of the access log',
      `update access_log set actor = 'dora' where organisation = $org and actor = 'ben'`,
      /access log: line 2 \(number \d+ of the log\): its content was changed/,
    ],
    [
      'a line taken out of the access log',
      `delete from access_log where organisation = $org and actor = 'ben'`,
      /access log: line 2 \(number \d+ of the log\) is missing/,
    ],
    [
      'a line taken out of the log and its chain',
      `delete from access_log where organisation = $org and actor = 'ben';
        delete from access_chain where organisation = $org and number = 2`,
      /access log: line 2 is missing from the chain/,
    ],
    [
      'the newest line taken out of the log and its chain',
      `delete from access_log where organisation = $org and actor = 'cat';
        delete from access_chain where organisation = $org and number = 3`,
      /access log: lines 3 to 3 are missing at the end: the anchor of 2026-05-19 counted 3 lines/,
    ],
    [
      'a hash in the chain of the access log',
      `update access_chain set hash = ${zeros} where organisation = $org and number = 1`,
      /access log: line 1 \(number \d+ of the log\): its hash was changed/,
    ],
    [
      'a line kept out of the chain',
      `insert into access_log (organisation, actor, act) values ($org, 'eve', 'read')`,
      /access log: number \d+ of the log is neither in the chain nor waiting for it/,
    ],
    [
      'an anchor',
      `update anchors set day = '2026-05-18' where organisation = $org`,
      /anchor 1 of 2026-05-18: it was changed/,
    ],
  ])('%s', async (_what, statement, named) => {
    await tamper(statement);
    const { isSound, said } = await verify();
    expect(said).toMatch(/^org-\d+: BROKEN, in /);
    expect(said).toMatch(named);
    expect(isSound).toBe(false);
  });

  test('an anchor taken out from between two', async () => {
    for (const day of [20, 21]) await seal(database.server, new Date(`2026-05-${day}T00:00:10Z`), quietLog);
    await tamper('delete from anchors where organisation = $org and number = 2');
    expect((await verify()).said).toMatch(/anchor 3 of 2026-05-21: the anchor before it is missing/);
  });

  test('caches that say something else, only when asked', async () => {
    await tamper(`update records set people = '{eve}' where organisation = $org and id = $first`);
    expect((await verify()).isSound).toBe(true);
    const { isSound, said } = await verify({ caches: true });
    expect(said).toMatch(/case FIRST: the list of records says something else about people/);
    expect(isSound).toBe(false);
  });

  test('everything rewritten, anchors too: only one kept elsewhere tells', async () => {
    const [anchor] = (await verify()).newest;
    if (!anchor) throw new Error('there is no anchor');
    const elsewhere = [{ ...anchor, hash: anchor.hash.toString('hex') }];
    expect((await verify({ elsewhere })).isSound).toBe(true);
    await tamper(`delete from entries where ${entry(6)}; update organisations set last_seq = 5 where id = $org;
      delete from anchors where organisation = $org`);
    await seal(database.server, new Date('2026-05-19T00:00:10Z'), quietLog);
    expect((await verify()).isSound).toBe(true);
    const { isSound, said } = await verify({ elsewhere });
    expect(said).toMatch(/BROKEN, in one place: anchor 1 of 2026-05-19, kept elsewhere, is another one here/);
    expect(isSound).toBe(false);
  });
});

describe('a lawful erasure', () => {
  const erase = (by: string) => {
    const id = randomUUID();
    return {
      id,
      entry: sampleEntry({
        record: { kind: 'case', id: first },
        kind: 'redacted',
        by,
        body: { entry: id, fields: ['text'], because: 'asked for' },
      }),
    };
  };

  test('of an entry that an accepted `redacted` names is counted and listed, and no break', async () => {
    const [row] = await sql<{ id: string }[]>`select id from entries where organisation = ${organisation} and seq = 3`;
    const { entry } = erase('system');
    entry.body['entry'] = row?.id;
    const [answer] = await append(entry);
    expect(answer?.entry.verdict).toBe('accepted');
    await tamper(`update entries set body = '{}' where organisation = $org and seq = 3`);
    const { isSound, lines, said } = await verify();
    expect(said).toMatch(/: sound\. 7 entries on 2 records, 1 erased lawfully, /);
    expect(lines[0]).toMatch(/case \S+, entry 3 \(number 3, id \S+\) was erased lawfully$/);
    expect(isSound).toBe(true);
  });

  test('that staff declare themselves excuses nothing', async () => {
    const [row] = await sql<{ id: string }[]>`select id from entries where organisation = ${organisation} and seq = 3`;
    const { entry } = erase('amy');
    entry.body['entry'] = row?.id;
    await append(entry);
    await tamper(`update entries set body = '{}' where organisation = $org and seq = 3`);
    expect((await verify()).said).toMatch(/BROKEN.* entry 3 \(number 3, id \S+\): its content was changed/);
  });
});
