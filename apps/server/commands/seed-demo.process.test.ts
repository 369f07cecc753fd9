import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReference } from '@evenhand/policy/reference';
import { demoOrganisations } from '../demo/demo-entries.ts';
import { guideLines } from '../demo/guide-lines.ts';
import type { DemoGuide } from '../demo/demo-guide.ts';
import { demoPassword } from '../demo/password.ts';
import { quietLog } from '../log.ts';
import { freshDatabase } from '../testing/database.ts';
import type { FreshDatabase } from '../testing/database.ts';
import { seedDemo } from './seed-demo.ts';

let database: FreshDatabase;
let guide: DemoGuide;
const seed = (now: string): Promise<DemoGuide> => seedDemo({ sql: database.sql, now, log: quietLog });

beforeAll(async () => {
  database = await freshDatabase();
  guide = await seed('2026-11-23T16:00:00Z');
}, 60_000);
afterAll(() => database.drop());

const newest = async (): Promise<unknown> =>
  database.sql`select id, last_seq, last_device_code from organisations order by id`;

test('four organisations, and only what is meant to be refused is refused', async () => {
  expect(guide.organisations).toHaveLength(4);
  const verdicts = await database.sql<{ verdict: string; count: number }[]>`
    select verdict, count(*) as count from entries group by verdict order by verdict`;
  expect(verdicts.find(({ verdict }) => verdict === 'refused')?.count).toBe(3);
  expect(verdicts.find(({ verdict }) => verdict === 'accepted')?.count).toBeGreaterThan(200);
});

test('each entry was received when it happened', async () => {
  const [row] = await database.sql<
    { count: number }[]
  >`select count(*) as count from entries where received_at <> at::timestamptz`;
  expect(row?.count).toBe(0);
});

test('everybody can sign in with the one password', async () => {
  const accounts = await database.sql<{ email: string; password: string }[]>`
    select u.email, a.password from auth."user" as u join auth.account as a on a."userId" = u.id`;
  const people = demoOrganisations.flatMap(({ organisation }) =>
    organisation.directory.staff.map(({ id }) => `${id}@${organisation.domain}`),
  );
  expect(accounts.map(({ email }) => email).sort()).toEqual(people.sort());
  expect(people).toEqual(
    expect.arrayContaining(guide.signIns.flatMap((each) => each.people.map(({ email }) => email))),
  );
  expect(demoPassword.length).toBeGreaterThanOrEqual(12);
  expect(await verify(accounts[0]?.password ?? '', guide.password)).toBe(true);
});

test('the receipt that is printed opens a case', async () => {
  expect(readReference(guide.tracking.reference)).toBe(guide.tracking.reference);
  const [row] = await database.sql<{ reference: string }[]>`select reference from tracking`;
  expect(row?.reference).toBe(guide.tracking.reference);
});

test('seeding again, the same moment or days later, adds nothing', { timeout: 60_000 }, async () => {
  const before = await newest();
  expect(await seed('2026-11-23T16:00:00Z')).toEqual(guide);
  expect(await seed('2026-12-04T09:00:00Z')).toEqual(guide);
  expect(await newest()).toEqual(before);
});

test('what is printed says where to go, as whom, and how to track', () => {
  const text = guideLines(guide, 'http://localhost:8080').join('\n');
  for (const part of [
    'http://localhost:8080/app/',
    'amy@jersey.example',
    demoPassword,
    guide.tracking.reference,
    guide.tracking.code,
  ]) {
    expect(text).toContain(part);
  }
});
