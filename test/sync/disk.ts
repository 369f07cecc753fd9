import { getRxStorageMemory, type RxStorageInstanceMemory, type RxStorageMemory } from 'rxdb/plugins/storage-memory';
import type { RxStorage } from 'rxdb/plugins/core';
import { newCipher } from '../../apps/web/src/lib/store/testing.ts';

/** What lies of an entry on a device, as its envelope says. */
export interface HeldEntry {
  id: string;
  /** 0: the server has not answered for it yet. */
  seq: number;
}

/** A device's disk in memory. What is stored survives closing the app; a look at it asks nothing of the product. */
export class Disk {
  readonly storage: RxStorage<unknown, unknown>;
  /** What is put here is sealed with it. */
  readonly cipher = newCipher();
  #entries: RxStorageInstanceMemory<HeldEntry> | undefined;
  readonly #states: RxStorageMemory['collectionStates'];

  constructor() {
    const memory = getRxStorageMemory();
    const createStorageInstance: RxStorageMemory['createStorageInstance'] = async (params) => {
      const instance = await memory.createStorageInstance(params);
      if (params.collectionName === 'entries')
        this.#entries = instance as unknown as RxStorageInstanceMemory<HeldEntry>;
      return instance;
    };
    this.storage = { ...memory, createStorageInstance } as RxStorage<unknown, unknown>;
    this.#states = memory.collectionStates;
  }

  /** Every entry in a database; what was removed is not. */
  held(database: string): HeldEntry[] {
    // This storage writes when it has nothing else to do, or is asked.
    this.#entries?.ensurePersistence();
    const found = this.#keys(`${database}--memory--entries--`).flatMap((key) => [
      ...(this.#states.get(key)?.documents.values() ?? []),
    ]);
    return found.flatMap((doc) => {
      const { id, seq, _deleted } = doc as unknown as HeldEntry & { _deleted: boolean };
      return _deleted ? [] : [{ id, seq }];
    });
  }

  /** Nothing is left of a database, which must be closed. */
  wipe(database: string): void {
    for (const key of this.#keys(`${database}--memory--`)) this.#states.delete(key);
  }

  #keys(begin: string): string[] {
    return [...this.#states.keys()].filter((key) => key.startsWith(begin));
  }
}
