import { filter, firstValueFrom } from 'rxjs';
import { afterEach, expect, it } from 'vitest';
import type { Entry } from '@evenhand/policy/entries/entry';
import { entryMaker } from '@evenhand/policy/testing';
import type { NewEntry, Store, SyncState } from './port.ts';
import { bench, type Bench } from './testing.ts';

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});
const open = async (from: Bench): Promise<Store> => {
  const store = await from.open();
  opened.push(store);
  return store;
};
const when = (store: Store, holds: (sync: SyncState) => boolean): Promise<SyncState> =>
  firstValueFrom(store.sync.pipe(filter(holds)));
const listed = (store: Store, ids: readonly string[]) =>
  firstValueFrom(
    store
      .list('case')
      .pipe(
        filter(
          (rows) => JSON.stringify(rows.map(({ summary }) => summary.id).sort()) === JSON.stringify([...ids].sort()),
        ),
      ),
  );

const body = { feedback: 'complaint', channel: 'phone', unit: 'unit', points: [{ text: 'x' }], customer: 'anonymous' };

/** Cases that a colleague has taken down, as the server has them. */
function colleague(at: Bench, count: number): Entry[] {
  return Array.from({ length: count }, () => {
    const id = at.device.newId();
    const make = entryMaker('jersey-feedback@1.8', { kind: 'case', id });
    const entry = {
      ...make('feedback-received', at.device.now().toISOString(), 'worker', body),
      id: at.device.newId(),
    };
    const seq = at.server.entries.length + 1;
    at.server.entries.push({ ...entry, seq, receivedAt: entry.at, verdict: 'accepted', refusals: [] });
    return entry;
  });
}
const cases = (entries: readonly Entry[]) => entries.map(({ record }) => record.id);

it('a device that holds everything says since when, and asks again after a day', async () => {
  const at = bench();
  const taken = colleague(at, 3);
  const store = await open(at);
  await listed(store, cases(taken));
  expect(at.server.proofs).toBe(0);
  store.syncNow();
  expect((await when(store, ({ proven }) => proven !== null)).proven).toBe(at.device.now().toISOString());
  expect(at.server.proofs).toBe(1);

  const more = colleague(at, 1);
  store.syncNow();
  await listed(store, cases([...taken, ...more]));
  expect(at.server.proofs).toBe(1);
  at.device.pass(25 * 3_600_000);
  store.syncNow();
  await when(store, ({ proven }) => proven === at.device.now().toISOString());
});

it('what was lost on the way comes, what should not be here goes, and what this person wrote meanwhile is sent', async () => {
  const at = bench();
  const taken = colleague(at, 4);
  const [lost, , , surplus] = taken;
  if (!lost || !surplus) throw new Error('none');
  at.server.lost.add(lost.id);
  const store = await open(at);
  await listed(store, cases(taken.slice(1)));
  // The server never had it, as far as it knows.
  at.server.entries.splice(3, 1);
  const own: NewEntry = { record: { kind: 'case', id: store.newId() }, kind: 'feedback-received', body };
  await store.append([own]);
  store.syncNow();
  await listed(store, [...cases(taken.slice(0, 3)), own.record.id]);
  await when(store, ({ proven, unsent }) => proven !== null && unsent === 0);
  expect(cases(at.server.entries)).toContain(own.record.id);
});

it('where a repair does not help either, it stops asking for a day', async () => {
  const at = bench();
  const taken = colleague(at, 2);
  at.server.wrongProofs = true;
  const store = await open(at);
  await listed(store, cases(taken));
  store.syncNow();
  await expect.poll(() => at.server.proofs).toBe(3);
  const more = colleague(at, 1);
  store.syncNow();
  await listed(store, cases([...taken, ...more]));
  expect(at.server.proofs).toBe(3);
});
