import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, expect, it, vi } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { sealedCrossing } from './crossing.ts';
import { draftsOf } from './drafts.ts';
import { schemas, type Collections } from './schema.ts';

let made = 0;
const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

/** A window each on the same person's drafts. */
async function twoWindows() {
  const database = await createRxDatabase<Collections>({
    name: `drafts-of-ann-${(made += 1)}`,
    storage: getRxStorageMemory(),
  });
  await database.addCollections(schemas);
  const crossing = await sealedCrossing(database, undefined);
  const [one, other] = [draftsOf(database, fakeDevice(), crossing), draftsOf(database, fakeDevice(), crossing)];
  ends.push(one.close, other.close, () => database.close());
  return { one, other };
}

it('tells the other windows of a person what is stored and what is over, each of its own draft, and none of itself', async () => {
  const { one, other } = await twoWindows();
  const heard: unknown[] = [];
  const note = (who: string) => ({
    stored: (form: unknown) => void heard.push([who, form]),
    over: () => void heard.push([who, 'over']),
  });
  one.watch('feedback:1', note('one'));
  const stop = other.watch('feedback:1', note('other'));
  other.watch('feedback:2', note('of another draft'));

  await one.save('feedback:1', { text: 'a' });
  await one.remove('feedback:1');
  await vi.waitFor(() =>
    expect(heard).toEqual([
      ['other', { text: 'a' }],
      ['other', 'over'],
    ]),
  );
  stop();
  await one.save('feedback:1', { text: 'b' });
  await other.save('feedback:1', { text: 'c' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['one', { text: 'c' }]));
  expect(heard).toHaveLength(3);
});

it('stores the last words of a window that was closed, and tells nobody', async () => {
  const { one } = await twoWindows();
  await one.close();
  await one.save('feedback:1', { text: 'last' });
  expect(await one.load('feedback:1')).toEqual({ text: 'last' });
  await one.remove('feedback:1');
});
