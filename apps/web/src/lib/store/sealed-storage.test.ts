import { createRxDatabase, type RxStorage } from 'rxdb/plugins/core';
import { firstValueFrom, filter } from 'rxjs';
import { afterEach, expect, it } from 'vitest';
import { entryMaker } from '@evenhand/policy/testing';
import { databaseName } from './database-name.ts';
import { schemas, toDoc, type Collections } from './schema.ts';
import { sealedStorage } from './sealed-storage.ts';
import { bench, FakeDisk, newCipher } from './testing.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

let made = 0;
async function openOn(storage: RxStorage<unknown, unknown>, name = `sealed-${(made += 1)}`) {
  const database = await createRxDatabase<Collections>({ name, storage, multiInstance: false });
  await database.addCollections(schemas);
  ends.push(() => database.close());
  return database;
}

const said = 'He was left standing in the rain';
const body = { text: said };
const make = entryMaker('jersey-feedback@1.8');
const note = () => toDoc(make('note-added', '2026-05-19T09:00:00Z', 'staff', body));

it('lays on the disk only what indexes and replication need', async () => {
  const cipher = newCipher();
  const disk = new FakeDisk(cipher);
  const database = await openOn(sealedStorage(disk.storage, cipher));
  const doc = note();
  await database.entries.insert(doc);
  await database.drafts.insert({ id: 'feedback:1', form: { narrative: said }, savedAt: doc.at });
  const words = await disk.words();
  expect(words).toContain(doc.record.id);
  for (const hidden of [said, 'note-added', '2026-05-19T09', 'jersey-feedback']) expect(words).not.toContain(hidden);
  expect(await disk.openedWords()).toContain(said);
});

it('finds, changes and removes as a storage that seals nothing does', async () => {
  const cipher = newCipher();
  const database = await openOn(sealedStorage(new FakeDisk(cipher).storage, cipher));
  const [one, other] = [note(), note()];
  const heard: unknown[] = [];
  database.entries.$.subscribe(({ operation, documentData, previousDocumentData }) =>
    heard.push([operation, documentData.body, documentData.seq, previousDocumentData?.seq]),
  );
  await database.entries.bulkInsert([one, other]);
  const found = await database.entries.find({ selector: { 'record.id': one.record.id } }).exec();
  expect(found.map((doc) => doc.body)).toEqual([body, body]);
  const unsent = database.entries.find({ selector: { seq: 0 } }).$;
  await database.entries.findOne(one.id).patch({ seq: 7 });
  await firstValueFrom(unsent.pipe(filter((docs) => docs.length === 1)));
  await database.entries.findOne(other.id).remove();
  await firstValueFrom(unsent.pipe(filter((docs) => docs.length === 0)));
  expect(heard).toEqual([
    ['INSERT', body, 0, undefined],
    ['INSERT', body, 0, undefined],
    ['UPDATE', body, 7, 0],
    ['DELETE', body, 0, 0],
  ]);
  expect(await database.entries.bulkInsert([one])).toMatchObject({ error: [{ status: 409 }] });
});

it('looks for nothing by what lies sealed', async () => {
  const cipher = newCipher();
  const database = await openOn(sealedStorage(new FakeDisk(cipher).storage, cipher));
  await expect(database.entries.find({ selector: { kind: 'note-added' } }).exec()).rejects.toThrow('lies sealed');
});

it('opens with no other key, and takes nothing that somebody laid there unsealed', async () => {
  const [cipher, another] = [newCipher(), newCipher()];
  const { storage } = new FakeDisk(cipher);
  const first = await openOn(sealedStorage(storage, cipher), 'sealed-once');
  await first.entries.insert(note());
  await first.close();
  const stranger = await openOn(sealedStorage(storage, another), 'sealed-once');
  await expect(stranger.entries.find().exec()).rejects.toThrow();
  await stranger.close();

  const plain = await openOn(storage, 'laid-there');
  await plain.entries.insert(note());
  await plain.close();
  const owner = await openOn(sealedStorage(storage, cipher), 'laid-there');
  await expect(owner.entries.find().exec()).rejects.toThrow('not sealed');
});

it('seals a store from before anything was sealed, and loses nothing that was not sent', async () => {
  const at = bench();
  const name = databaseName({ organisation: at.organisation, staff: 'service-head' });
  const before = await openOn(at.disk.storage, name);
  const own = entryMaker('jersey-feedback@1.8', { kind: 'case', id: at.device.newId() });
  const unsent = own('note-added', '2026-05-19T09:00:00Z', 'service-head', body);
  await before.entries.insert(toDoc(unsent));
  await before.drafts.insert({ id: 'feedback:1', form: { narrative: `${said} again` }, savedAt: unsent.at });
  expect(await at.disk.words()).toContain(said);
  await before.close();

  at.world.plainBefore = true;
  const store = await at.open();
  ends.push(() => store.close());
  await firstValueFrom(store.sync.pipe(filter((sync) => sync.unsent === 0 && sync.phase === 'sent')));
  expect(at.server.entries).toMatchObject([{ id: unsent.id, body }]);
  expect(await store.drafts.load('feedback:1')).toEqual({ narrative: `${said} again` });
  expect(await at.disk.words()).not.toContain(said);
});
