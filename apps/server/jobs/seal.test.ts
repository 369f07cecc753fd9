import { afterAll, beforeAll, expect, test } from 'vitest';
import { putDirectory } from '../db/put-directory.ts';
import { asOrganisation } from '../db/scope.ts';
import { verifyOrganisation } from '../db/verify/verify-organisation.ts';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleOrganisation } from '../testing/sample.ts';
import { seal } from './seal.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await putDirectory(database.server, sampleOrganisation());
});
afterAll(() => database.drop());

const organisation = 'sample';
const read = (actor: string) =>
  asOrganisation(
    database.server,
    organisation,
    (tx) => tx`insert into access_log (organisation, actor, act) values (${organisation}, ${actor}, 'read')`,
  );
const sealed = async () => {
  const rows = await database.sql<{ actor: string }[]>`
    select l.actor from access_chain as c join access_log as l using (organisation, seq) order by c.number`;
  return rows.map(({ actor }) => actor);
};
const now = new Date('2026-05-19T00:00:10Z');

test('a line that commits late is sealed later, and never passed over', async () => {
  await asOrganisation(database.server, organisation, async (tx) => {
    // It has the lower number, and others with higher ones commit and are sealed while it is open.
    await tx`insert into access_log (organisation, actor, act) values (${organisation}, 'late', 'read')`;
    await read('amy');
    await read('ben');
    await seal(database.server, now, quietLog);
    expect(await sealed()).toEqual(['amy', 'ben']);
  });
  await seal(database.server, now, quietLog);
  expect(await sealed()).toEqual(['amy', 'ben', 'late']);
  expect(await verifyOrganisation(database.sql, organisation)).toMatchObject({ breaks: 0, sealed: 3, waiting: 0 });
});

test('in any number of processes, while many read: one chain with every line once, and one anchor a day', async () => {
  const readers = Array.from({ length: 60 }, (_, number) => read(`reader-${number}`));
  const sealers = Array.from({ length: 6 }, () => seal(database.server, now, quietLog));
  await Promise.all([...readers, ...sealers]);
  for (const day of ['2026-05-19T23:59:59Z', '2026-05-20T00:00:05Z', '2026-05-20T09:00:00Z', '2026-05-19T12:00:00Z'])
    await Promise.all([1, 2, 3].map(() => seal(database.server, new Date(day), quietLog)));
  const verified = await verifyOrganisation(database.sql, organisation);
  expect(verified).toMatchObject({ breaks: 0, sealed: 63, waiting: 0 });
  expect(verified.anchors.map(({ number, day }) => [number, day])).toEqual([
    [1, '2026-05-19'],
    [2, '2026-05-20'],
  ]);
});

test('nobody changes the chain or an anchor in passing, and a server may not look into them outside its scope', async () => {
  for (const table of ['access_chain', 'anchors'])
    await expect(database.sql`delete from ${database.sql(table)}`).rejects.toThrow(
      `rows of ${table} are only ever added`,
    );
  for (const table of ['access_chain', 'anchors', 'access_unsealed'])
    await expect(database.server`select from ${database.server(table)}`).rejects.toThrow('permission denied');
});
