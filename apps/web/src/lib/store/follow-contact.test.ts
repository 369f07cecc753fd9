import * as memory from 'fake-indexeddb';
import { BehaviorSubject } from 'rxjs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findEvicted, followContact } from './follow-contact.ts';
import { knownStores } from './known-stores.ts';
import type { Store, SyncState } from './port.ts';

const amy = { organisation: 'org', staff: 'amy' };

let kept: Map<string, string>;
let factory: InstanceType<typeof memory.IDBFactory>;
beforeEach(() => {
  kept = new Map();
  factory = new memory.IDBFactory();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('indexedDB', factory);
});
afterEach(() => void vi.unstubAllGlobals());

const sync = new BehaviorSubject({ lastContact: '2026-05-20T09:00:00Z', unsent: 0 } as SyncState);
const store = { deviceId: 'a-device', sync } as unknown as Store;

const lay = (name: string) =>
  new Promise<void>((resolve) => {
    const request = factory.open(name);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

it('notes when the server was heard, and each change of what waits', () => {
  const stop = followContact(store, amy, () => undefined);
  sync.next({ ...sync.value, unsent: 2 });
  expect(knownStores()).toEqual([{ ...amy, device: 'a-device', heardAt: '2026-05-20T09:00:00Z', unsent: 2 }]);
  stop();
  sync.next({ ...sync.value, unsent: 0 });
  expect(knownStores()[0]?.unsent).toBe(2);
});

it('finds that a browser has thrown a store away, says what waited in it, and says it once', async () => {
  sync.next({ ...sync.value, unsent: 2 });
  const stop = followContact(store, amy, () => undefined);
  stop();
  await lay('rxdb-dexie-evenhand-org-amy--0--entries');
  expect(await findEvicted()).toBeNull();

  factory.deleteDatabase('rxdb-dexie-evenhand-org-amy--0--entries');
  await lay('rxdb-dexie-evenhand-org-ben--0--entries');
  expect(await findEvicted()).toEqual({ unsent: 2 });
  expect(await findEvicted()).toBeNull();
});
