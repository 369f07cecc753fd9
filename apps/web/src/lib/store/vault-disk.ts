import type { Vault } from './vault.ts';

/** A copy of an entry that has not reached the server, sealed so that only the organisation's server can open it. */
export interface RescueCopy {
  /** Of the store's database. */
  vault: string;
  /** Of the entry. */
  id: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Words that were written while a store was locked, sealed for that store. */
export interface SealedLetter {
  /** Of the store's database. */
  vault: string;
  id: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** What lies beside the sealed stores and is read while they are locked. Nobody's words are in it. */
export interface VaultDisk {
  get(id: string): Promise<Vault | null>;
  all(): Promise<Vault[]>;
  put(vault: Vault): Promise<void>;
  remove(id: string): Promise<void>;
  copies(vault: string): Promise<RescueCopy[]>;
  putCopies(copies: readonly RescueCopy[]): Promise<void>;
  removeCopies(vault: string, ids: readonly string[]): Promise<void>;
  letters(vault: string): Promise<SealedLetter[]>;
  putLetter(letter: SealedLetter): Promise<void>;
  removeLetter(vault: string, id: string): Promise<void>;
}

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The disk did not answer.'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('evenhand-vaults', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('vaults', { keyPath: 'id' });
    for (const name of ['copies', 'letters']) request.result.createObjectStore(name, { keyPath: ['vault', 'id'] });
  };
  return answerOf(request);
}

async function read<Answer>(store: string, ask: (store: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const database = await open();
  try {
    return await answerOf(ask(database.transaction(store).objectStore(store)));
  } finally {
    database.close();
  }
}

/** Resolves when it is on the disk: a key that a flat battery takes back takes the whole store with it. */
async function write(store: string, change: (store: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The disk took nothing.'));
      change(transaction.objectStore(store));
    });
  } finally {
    database.close();
  }
}

const allOf = (vault: string): IDBKeyRange => IDBKeyRange.bound([vault], [vault, []]);

export const browserVaultDisk: VaultDisk = {
  get: async (id) => ((await read('vaults', (store) => store.get(id))) as Vault | undefined) ?? null,
  all: () => read('vaults', (store) => store.getAll() as IDBRequest<Vault[]>),
  put: (vault) => write('vaults', (store) => void store.put(vault)),
  remove: (id) => write('vaults', (store) => void store.delete(id)),
  copies: (vault) => read('copies', (store) => store.getAll(allOf(vault)) as IDBRequest<RescueCopy[]>),
  putCopies: (copies) =>
    write('copies', (store) => {
      for (const copy of copies) store.put(copy);
    }),
  removeCopies: (vault, ids) =>
    write('copies', (store) => {
      for (const id of ids) store.delete([vault, id]);
    }),
  letters: (vault) => read('letters', (store) => store.getAll(allOf(vault)) as IDBRequest<SealedLetter[]>),
  putLetter: (letter) => write('letters', (store) => void store.put(letter)),
  removeLetter: (vault, id) => write('letters', (store) => void store.delete([vault, id])),
};
