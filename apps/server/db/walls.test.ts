// The second wall, tried with every query there is: each operation of this folder is run and overheard, and each of its
// statements is then sent again, in the scope it was sent in, with its filters taken out. Nothing foreign may come of it.
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logReaders } from '@evenhand/policy/derive/log-readers';
import { staffOf, type Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { roles, type Role } from '@evenhand/policy/packs/nouns';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry, sampleOrganisation, samplePack } from '../testing/sample.ts';
import { addEvidence } from './add-evidence.ts';
import { makeAnchor } from './anchor.ts';
import { appendEntries } from './append.ts';
import { closedTo } from './closed-to.ts';
import { confirmWipe, isToBeWiped, noteContact } from './device-contact.ts';
import { endSessions } from './end-sessions.ts';
import { enrolDevice } from './enrol-device.ts';
import { entriesOfPeriod } from './entries-of-period.ts';
import { findEvidence } from './find-evidence.ts';
import { findTracking, trackingOf } from './find-tracking.ts';
import { listAccess } from './list-access.ts';
import { listAllEvidence, listEvidence } from './list-evidence.ts';
import { listOpenings } from './list-openings.ts';
import { listOrganisations } from './list-organisations.ts';
import { listRecords } from './list-records.ts';
import { listSummaries } from './list-summaries.ts';
import { openDatabase, serverRole, type Database, type Sql, type Transaction } from './open.ts';
import { orderDevice } from './order-device.ts';
import { pullEntries } from './pull.ts';
import { changeDirectory, putDirectory } from './put-directory.ts';
import { readBundle } from './read-bundle.ts';
import { readEvidence } from './read-evidence.ts';
import { readRecord } from './read-record.ts';
import { readTracked } from './read-tracked.ts';
import { referenceOfCode } from './reference-of-code.ts';
import { relistOpen } from './relist-open.ts';
import { rescueKeyOf } from './rescue-key.ts';
import { sealAccessLog } from './seal-access-log.ts';
import { asCustomer, asOrganisation, asReader, forLimits } from './scope.ts';
import { removePasskey, renamePasskey } from './staff-passkeys.ts';
import { standingLimits } from './standing-limits.ts';

const now = '2026-05-20T12:00:00Z';
const ours = sampleOrganisation('ours', 'RS');
const theirs = sampleOrganisation('theirs', 'TH');
const amy = staffOf(ours, 'amy');
if (!amy) throw new Error('nobody called amy');
/** Who reads in all of this: she works at the first unit and sees nothing of the second. */
const reader = { organisation: 'ours', staff: amy, directory: ours };

const ben = staffOf(ours, 'ben');
if (!ben) throw new Error('nobody called ben');
/** Who may see who opened the records of the first unit, and nothing of the second. */
const headOfFirst = { ...reader, staff: ben };

/** Words that stand in everything of another organisation, and in everything of ours that amy may not see. */
const foreign = 'FOREIGN-ORGANISATION';
const unseen = 'UNSEEN-BY-AMY';

const complaint = (by: string, unit: string, narrative: string): Entry =>
  sampleComplaint({ by, body: { unit, narrative, points: [{ text: narrative }] } });
const seen = complaint('amy', 'first', 'the bin was not emptied');
const secret = complaint('cat', 'second', unseen);
const kept = complaint('ben', 'first', unseen);
const limit = sampleEntry({
  ...{ kind: 'warning-given', by: 'dora', record: { kind: 'arrangement', id: crypto.randomUUID() } },
  body: { unit: 'second', matter: unseen, named: unseen, change: unseen },
});
const refused = sampleEntry({ kind: 'closed', by: 'ben', record: seen.record, body: { reason: unseen, note: unseen } });
const abroad = sampleComplaint({
  by: 'amy',
  body: {
    ...{ unit: 'first', narrative: foreign, reference: 'TH00100A' },
    tracking: { salt: '0'.repeat(32), hash: 'a'.repeat(64), iterations: 600_000 },
  },
});

/** Files of ours: of a record that amy sees, named by an entry, and of one that she does not see. */
const file = {
  ...{
    organisation: 'ours',
    evidence: crypto.randomUUID(),
    part: 'original' as const,
    record: seen.record,
    author: 'ben',
  },
  ...{ hash: 'e'.repeat(64), bytes: 1, type: 'image/png' },
} as const;
const unseenFile = { ...file, evidence: crypto.randomUUID(), record: secret.record, author: 'cat', type: unseen };
const theirFile = { ...file, organisation: 'theirs', record: abroad.record, author: 'amy', type: foreign };
const evidenceEntry = ({ evidence, record, author, hash }: typeof file | typeof unseenFile): Entry =>
  sampleEntry({
    ...{ kind: 'evidence-added', by: author, record },
    body: { evidence, hash, bytes: 1, type: 'image/png', what: 'photo' },
  });

let database: FreshDatabase;
let overheard: Database;
const heard: Heard[] = [];

interface Statement {
  text: string;
  values: unknown[];
}

interface Heard extends Statement {
  /** How its scope was entered; undefined outside every scope. */
  scope?: Statement;
}

beforeAll(async () => {
  database = await freshDatabase();
  const inScope = new Map<number, Statement>();
  overheard = await openDatabase(database.url, {
    max: 4,
    role: serverRole,
    overhear(connection, text, values) {
      if (/^\s*(commit|rollback)/i.test(text)) inScope.delete(connection);
      else if (text.includes("set_config('role'")) inScope.set(connection, { text, values: [...values] });
      else if (!/^\s*begin/i.test(text)) heard.push({ text, values: [...values], scope: inScope.get(connection) });
    },
  });
  for (const directory of [ours, theirs]) await putDirectory(database.sql, directory);
  const append = (organisation: string, entries: Entry[]) =>
    appendEntries(database.sql, { organisation, entries, now, log: quietLog, actorOf: () => 'system' });
  await append('ours', [seen, secret, kept, limit]);
  await append('ours', [
    sampleEntry({ kind: 'note-added', by: 'amy', record: seen.record, body: { text: 'rang back' } }),
    sampleEntry({ kind: 'access-restricted', by: 'ben', record: kept.record, body: { keeps: ['ben'], why: unseen } }),
  ]);
  await appendEntries(database.sql, { organisation: 'ours', entries: [refused], now, log: quietLog });
  await append('ours', [evidenceEntry(file), evidenceEntry(unseenFile)]);
  await append('theirs', [abroad]);
  for (const each of [file, unseenFile, theirFile]) await addEvidence(database.sql, each);
  await database.sql`
    insert into access_log (organisation, actor, act, record_kind, record_id) values
      ('theirs', ${foreign}, 'read', 'case', ${abroad.record.id}), ('ours', ${unseen}, 'read', 'case', ${secret.record.id})`;
  const theirKey = { ...rescueKey, publicKey: Buffer.from(foreign) };
  await rescueKeyOf(database.sql, 'theirs', () => Promise.resolve(theirKey));
  await enrolDevice(database.sql, { organisation: 'theirs', staff: 'amy', id: crypto.randomUUID(), name: foreign });
});
afterAll(async () => {
  await overheard.close();
  await database.drop();
});

const newDevice = { organisation: 'ours', staff: 'amy', id: crypto.randomUUID(), name: 'Phone' };
const newNote = sampleEntry({ kind: 'note-added', record: seen.record, body: { text: 'and again' } });

const rescueKey = { publicKey: new Uint8Array(65), privateKey: new Uint8Array(48) };
const amysOwn = { organisation: 'ours', staff: 'amy' };
const nobody = crypto.randomUUID();

/** Every operation of this folder that asks for rows of an organisation, by the file that it stands in. */
const operations: Record<string, (sql: Sql) => Promise<unknown>> = {
  'add-evidence.ts': (sql) => addEvidence(sql, { ...file, evidence: crypto.randomUUID() }),
  'anchor.ts': (sql) => makeAnchor(sql, 'ours', new Date(now)),
  'append.ts': (sql) => appendEntries(sql, { organisation: 'ours', entries: [newNote], now, log: quietLog }),
  'device-contact.ts': async (sql) => [
    await noteContact(sql, { ...newDevice, session: nobody, unsent: 1 }),
    await isToBeWiped(sql, newDevice),
    await confirmWipe(sql, newDevice),
  ],
  'directory.ts': (sql) => changeDirectory(sql, 'ours', (directory) => ({ directory })),
  'end-sessions.ts': (sql) => endSessions(sql, { ...amysOwn, by: 'amy', which: { allBut: nobody } }),
  'enrol-device.ts': (sql) => enrolDevice(sql, newDevice).then(() => enrolDevice(sql, newDevice)),
  'entries-of-period.ts': (sql) =>
    entriesOfPeriod(sql, { organisation: 'ours', pack: samplePack, from: '2026-01-01', until: '2027-01-01' }),
  'find-evidence.ts': (sql) => findEvidence(sql, file),
  'find-tracking.ts': async (sql) => [
    await findTracking(sql, 'RS00100A'),
    await trackingOf(sql, 'ours', seen.record.id),
  ],
  'list-access.ts': (sql) => listAccess(sql, amysOwn, nobody),
  'list-evidence.ts': async (sql) => [await listEvidence(sql, reader, file.record), await listAllEvidence(sql, 'ours')],
  'list-openings.ts': (sql) => listOpenings(sql, headOfFirst, seen.record),
  'list-organisations.ts': listOrganisations,
  'list-records.ts': async (sql) => [
    await listRecords(sql, { ...reader, kind: 'case', limit: 10 }),
    await listRecords(sql, { ...reader, kind: 'case', limit: 10, search: 'bin', stage: 'stage-1', unit: 'first' }),
    await listRecords(sql, { ...reader, kind: 'case', limit: 10, search: 'RS-001-00A', after: seen.record.id }),
  ],
  'list-summaries.ts': (sql) => listSummaries(sql, reader, { from: '2026-01-01', until: '2027-01-01' }),
  'order-device.ts': (sql) => orderDevice(sql, { ...amysOwn, id: nobody, by: 'amy', order: 'wipe' }),
  'pull.ts': async (sql) => [
    await pullEntries(sql, { organisation: 'ours', staff: 'amy', cursor: null, limit: 100, now, prove: true }),
    await pullEntries(sql, {
      organisation: 'ours',
      staff: 'amy',
      cursor: { seq: 4, base: 4, at: now },
      limit: 100,
      now,
    }),
  ],
  'put-directory.ts': (sql) =>
    changeDirectory(sql, 'ours', (directory) => ({
      directory: {
        ...directory,
        staff: directory.staff.map((each) => (each.id === 'cat' ? { ...each, roles: [] } : each)),
      },
    })),
  'closed-to.ts': (sql) => closedTo(sql, reader),
  'read-bundle.ts': (sql) => readBundle(sql, reader, seen.record),
  'read-evidence.ts': (sql) => readEvidence(sql, reader, { ...file, act: 'evidence-viewed', isFurther: true }),
  'read-record.ts': (sql) => readRecord(sql, reader, seen.record),
  'read-tracked.ts': (sql) => readTracked(sql, 'ours', seen.record.id),
  'reference-of-code.ts': (sql) => referenceOfCode(sql, 'ours', 'a'.repeat(64)),
  'relist-open.ts': (sql) => relistOpen(sql, 'ours', now),
  'rescue-key.ts': (sql) => rescueKeyOf(sql, 'ours', () => Promise.resolve(rescueKey)),
  'seal-access-log.ts': (sql) => sealAccessLog(sql, 'ours'),
  'staff-passkeys.ts': async (sql) => [
    await renamePasskey(sql, amysOwn, { id: nobody, name: 'Phone' }),
    await removePasskey(sql, amysOwn, { id: nobody, by: 'amy' }),
  ],
  'standing-limits.ts': (sql) => standingLimits(sql, reader, now),
};

/** Files that ask nothing of an organisation's tables, or are part of an operation above; each says which. */
const others: Record<string, string> = {
  'audience-before.ts': 'part of append',
  'count-try.ts': 'counters that name nobody',
  'create-staff-login.ts': 'accounts, which the sign-in library keeps for all organisations',
  'embedded.ts': 'starts the database',
  'entry-bytes.ts': 'part of reading entries',
  'entry-row.ts': 'part of reading entries',
  'evidence-row.ts': 'part of reading evidence',
  'insert-entries.ts': 'part of append',
  'is-answering.ts': 'asks for nothing',
  'list-schema.ts': 'the catalogue, for a test',
  'list-tables.ts': 'the catalogue, for a back-up',
  'live.ts': 'carries no data',
  'load-touched.ts': 'part of append',
  'log-change.ts': 'part of what it tells of',
  'migrate.ts': 'as the owner, before the server runs',
  'open.ts': 'opens the database',
  'organisations-to-seal.ts': 'a door: who has something to seal',
  'proof-of.ts': 'part of pull',
  'put-back.ts': 'a restore, as the owner',
  'reader.ts': 'part of reading',
  'scope.ts': 'the wall itself',
  'session-stands.ts': 'accounts, which the sign-in library keeps for all organisations',
  'seen-evidence.ts': 'part of reading evidence',
  'staff-logins.ts': 'accounts, which the sign-in library keeps for all organisations',
  'tracking-codes.ts': 'part of append',
  'upsert-records.ts': 'part of append',
};

it('is tried with every file of this folder that holds a statement', async () => {
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const withStatements = [];
  for (const name of files) {
    if (/\b(sql|tx|raw)\b\s*(<[^`]*>)?`/.test(await readFile(new URL(name, folder), 'utf8'))) withStatements.push(name);
  }
  expect(withStatements.filter((name) => !(name in operations) && !(name in others))).toEqual([]);
});

/** A filter is not there when it is true for every row; its values stay, so that the statement stays one. */
const filters: Record<string, RegExp> = {
  organisation: /(?<![\w.])(?:\w+\.)?organisation = \$\d+/g,
  'organisation by its own id': /(?<![\w.])(?:o\.)?id = \$\d+(?=\s*(?:order by e\.seq|for (?:no key )?update|$))/g,
  audience: /\(not \$\d+ = any \("\w+"\.excluded\) and case[^]*?end\)/g,
  author: /e\.by = \$\d+/g,
  'sender of a file': /f\.author = \$\d+/g,
  'a file by its id': /f\.id = \$\d+/g,
  verdict: /(?:\w\.)?verdict = 'accepted'/g,
  record: /(?:\w\.)?(?:record_id|(?<=r\.)id) = \$\d+/g,
  ids: /(?:\w\.)?id = any \(\$\d+::uuid\[\]\)/g,
};
const without = (names: readonly string[], text: string): string =>
  names.reduce((said, name) => said.replace(filters[name] ?? /$^/, (filter) => `(true or (${filter}))`), text);

/** All words in rows, those in bytes too. */
const wordsOf = (rows: unknown): string =>
  JSON.stringify(rows, (_, value: { type?: string; data?: number[] } | null) =>
    value?.type === 'Buffer' ? Buffer.from(value.data ?? []).toString() : value,
  );

/** What a statement shows, and what it changes of another organisation, in the scope that it was heard in. Leaves no trace. */
async function tryAgain({ scope, text, values }: Heard): Promise<string> {
  const undo = new Error('undo');
  let shown = '';
  const work = async (tx: Transaction) => {
    if (scope) await tx.unsafe(scope.text, scope.values as never[]);
    shown = wordsOf(await tx.unsafe(text, values as never[]));
    // As somebody with every right again, still inside the transaction.
    await tx`reset role`;
    const [after] = await tx`select * from organisations where id = 'theirs'`;
    const rows = await tx`select * from records where organisation = 'theirs'`;
    shown += JSON.stringify([after, rows]) === theirState ? '' : foreign;
    throw undo;
  };
  await database.sql
    .begin(async (tx) => {
      // As a server does from the first moment.
      if (!scope) await tx`select set_config('role', ${serverRole}, true)`;
      await work(tx);
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return shown;
}
let theirState = '';

describe('with its filters taken out, a statement shows and changes nothing foreign', () => {
  beforeAll(async () => {
    const [organisation] = await database.sql`select * from organisations where id = 'theirs'`;
    theirState = JSON.stringify([
      organisation,
      await database.sql`select * from records where organisation = 'theirs'`,
    ]);
  });

  it.for(Object.keys(operations))('%s', async (file) => {
    heard.length = 0;
    await operations[file]?.(overheard.sql);
    const statements = heard.filter(({ text }) => /^\s*(select|with|update|delete)/i.test(text));
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const attempts = [...Object.keys(filters).map((name) => [name]), Object.keys(filters)];
      for (const names of attempts) {
        const text = without(names, statement.text);
        if (text === statement.text) continue;
        const shown = await tryAgain({ ...statement, text });
        expect(shown, text).not.toContain(foreign);
        // The server judges and adds entries with the whole organisation before it, and gives nobody what it saw so.
        if (statement.scope?.values[1] !== 'server') expect(shown, text).not.toContain(unseen);
      }
    }
  });

  it('and the filters are found where they are: without the wall the same statements do show it', async () => {
    heard.length = 0;
    for (const operation of Object.values(operations)) await operation(overheard.sql);
    const shown = new Set<string>();
    for (const { text, values } of heard.filter(({ text: said }) => /^\s*(select|with)/i.test(said))) {
      const rows = wordsOf(await database.sql.unsafe(without(Object.keys(filters), text), values as never[]));
      for (const word of [foreign, unseen]) if (rows.includes(word)) shown.add(word);
    }
    expect([...shown].sort()).toEqual([foreign, unseen].sort());
  });
});

describe('the wall itself', () => {
  it('lets a server without a scope at no table of an organisation', async () => {
    const tables = await database.sql<{ name: string }[]>`
      select c.relname as name from pg_class as c join pg_attribute as a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'organisation'`;
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of [...tables, { name: 'organisations' }]) {
      await expect(database.server`select from ${database.server(name)}`, name).rejects.toThrow('permission denied');
    }
  });

  it('stands around every table of an organisation', async () => {
    const open = await database.sql`
      select c.relname from pg_class as c join pg_attribute as a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
        and (a.attname = 'organisation' or c.relname = 'organisations')`;
    expect(open.map(({ relname }) => String(relname))).toEqual([]);
  });

  it('takes no row of another organisation, and nothing from somebody who reads', async () => {
    const copy = (tx: Transaction, to: string) => tx`
      insert into records (organisation, kind, id, summary, opened_at, updated_at, last_seq)
      values (${to}, 'case', ${crypto.randomUUID()}, '{}', now(), now(), 1)`;
    const said = 'violates row-level security policy';
    await expect(asOrganisation(database.server, 'ours', (tx) => copy(tx, 'theirs'))).rejects.toThrow(said);
    await expect(asReader(database.server, reader, (tx) => copy(tx, 'ours'))).rejects.toThrow(said);
    await expect(asCustomer(database.server, 'ours', seen.record.id, (tx) => copy(tx, 'ours'))).rejects.toThrow(said);
    await asOrganisation(database.server, 'ours', (tx) => copy(tx, 'ours'));
  });

  it('shows who opened what to those whom the policy names, as far as they see the records', async () => {
    const there = { ...ours, units: [...ours.units, { ...ours.units[1], id: 'other' } as (typeof ours.units)[0]] };
    const person = (role: Role, unit: string) => ({ ...amy, id: 'eve', roles: [{ role, unit }] });
    const logged = (staff: Staff) =>
      asReader(database.server, { organisation: 'ours', staff, directory: there }, (tx) => tx`select from access_log`);
    for (const role of roles) {
      const isReader = logReaders.includes(role);
      expect((await logged(person(role, 'second'))).length > 0, role).toBe(isReader);
      expect(await logged(person(role, 'other')), role).toHaveLength(0);
    }
    // What somebody did themselves they may see, in one organisation; customers and a look at limits see none.
    await asReader(
      database.server,
      reader,
      (tx) => tx`insert into access_log (organisation, actor, act) values ('ours', 'amy', 'read')`,
    );
    const own = await asReader(
      database.server,
      reader,
      (tx) => tx`select distinct organisation, actor from access_log`,
    );
    expect(own).toEqual([{ organisation: 'ours', actor: 'amy' }]);
    const looks = [asCustomer(database.server, 'ours', seen.record.id, (tx) => tx`select from access_log`)];
    for (const rows of await Promise.all([
      ...looks,
      forLimits(database.server, reader, (tx) => tx`select from access_log`),
    ]))
      expect(rows).toHaveLength(0);
  });

  it('is entered for one transaction only', async () => {
    const alone = await openDatabase(database.url, { max: 1, role: serverRole });
    await asOrganisation(alone.sql, 'ours', (tx) => tx`select from entries`);
    await expect(alone.sql`select from entries`).rejects.toThrow('permission denied');
    const settings =
      await alone.sql`select current_user::text as role, current_setting('evenhand.organisation') as scope`;
    expect(settings[0]).toEqual({ role: serverRole, scope: '' });
    await alone.close();
  });
});
