import { firstValueFrom, filter } from 'rxjs';
import { afterEach, expect, it, vi } from 'vitest';
import type { Me } from '@evenhand/policy/wire/session';
import type { NewEntry, Store } from './port.ts';
import { databaseName } from './database-name.ts';
import { bench, type Bench } from './testing.ts';

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

const note = (id: string, text: string): NewEntry => ({
  record: { kind: 'case', id },
  kind: 'note-added',
  body: { text },
});
const vaultOf = (at: Bench) => databaseName({ organisation: at.organisation, staff: 'service-head' });

async function opened(at: Bench): Promise<Store> {
  const store = await at.open();
  open.push(store);
  return store;
}
const settled = (store: Store) =>
  firstValueFrom(store.sync.pipe(filter((sync) => sync.unsent === 0 && sync.phase === 'sent')));

it('keeps a sealed copy of what waits until the server has it', async () => {
  const at = bench();
  const store = await opened(at);
  await settled(store);
  await store.refresh();
  at.server.reachable = false;
  const answer = await store.append([note(store.newId(), 'He was left in the rain')]);
  if (!answer.saved) throw new Error('It was not saved.');
  const copies = await at.copies.copies(vaultOf(at));
  expect(copies.map(({ id }) => id)).toEqual(answer.entries.map(({ id }) => id));
  expect(new TextDecoder('latin1').decode(copies[0]?.sealed)).not.toContain('rain');

  at.server.reachable = true;
  store.syncNow();
  await vi.waitFor(async () => expect(await at.copies.copies(vaultOf(at))).toEqual([]));
});

it('makes at the next start the copies that are missing, and takes away those of what was sent', async () => {
  const at = bench();
  const store = await opened(at);
  await settled(store);
  await store.refresh();
  at.server.reachable = false;
  const answer = await store.append([note(store.newId(), 'once'), note(store.newId(), 'twice')]);
  if (!answer.saved) throw new Error('It was not saved.');
  const ids = answer.entries.map(({ id }) => id).sort();
  await store.close();
  // A browser that was killed in between leaves one too few, and one too many.
  await at.copies.removeCopies(vaultOf(at), ids.slice(0, 1));
  await at.copies.putCopies([{ vault: vaultOf(at), id: 'sent-long-ago', sealed: new Uint8Array(1) }]);
  await opened(at);
  await vi.waitFor(async () => expect((await at.copies.copies(vaultOf(at))).map(({ id }) => id).sort()).toEqual(ids));
});

it('seals anew what waits when the organisation has another key', async () => {
  const at = bench();
  const store = await opened(at);
  await settled(store);
  await store.refresh();
  at.server.reachable = false;
  const answer = await store.append([note(store.newId(), 'once')]);
  if (!answer.saved) throw new Error('It was not saved.');
  const [before] = await at.copies.copies(vaultOf(at));
  await store.close();

  const other = (await bench().world.me()) as Me;
  at.world.me = () => Promise.resolve(other);
  await opened(at);
  await vi.waitFor(async () => {
    const [after] = await at.copies.copies(vaultOf(at));
    expect(after?.id).toBe(before?.id);
    expect(after?.sealed).not.toEqual(before?.sealed);
  });
});
