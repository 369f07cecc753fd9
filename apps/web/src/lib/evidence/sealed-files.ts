import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import { openBoxDatabase, strict, type BoxDatabase, type KeptHead } from './box-database.ts';

/** All that could be handed out to be sent from elsewhere, the oldest first. Works while the store is locked. */
export const sealedIn = (database: BoxDatabase): Promise<KeptHead[]> => database.getAll('sealed');

/** Of these, what nobody can open here any more: its facts went with an earlier store. */
export async function asideIn(database: BoxDatabase): Promise<KeptHead[]> {
  const transaction = database.transaction(['files', 'sealed']);
  const [ours, all] = await Promise.all([
    transaction.objectStore('files').getAllKeys(),
    transaction.objectStore('sealed').getAll(),
  ]);
  const here = new Set(ours);
  return all.filter(({ evidence }) => !here.has(evidence));
}

/** Keeps what a file is handed out by, unless the file was sent meanwhile. */
export async function keepHead(database: BoxDatabase, head: KeptHead): Promise<void> {
  const transaction = database.transaction(['files', 'sealed'], 'readwrite', strict);
  if ((await transaction.objectStore('files').count(head.evidence)) > 0)
    await transaction.objectStore('sealed').put(head, head.evidence);
  await transaction.done;
}

/** A piece as it lies there. */
export async function sealedPieceIn(
  database: BoxDatabase,
  evidence: string,
  part: EvidencePart,
  number: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await database.get('pieces', [evidence, part, number]);
  if (!sealed) throw new Error('A piece of a file is missing on this device.');
  return sealed;
}

/** Takes away all that a box holds but what can be handed out; false when that is nothing. */
export async function leaveSealed(name: string): Promise<boolean> {
  const database = await openBoxDatabase(name);
  try {
    const transaction = database.transaction(['files', 'pieces', 'keys', 'sealed'], 'readwrite', strict);
    const left = new Set(await transaction.objectStore('sealed').getAllKeys());
    await transaction.objectStore('files').clear();
    await transaction.objectStore('keys').clear();
    for (const key of await transaction.objectStore('pieces').getAllKeys())
      if (!left.has(key[0])) await transaction.objectStore('pieces').delete(key);
    await transaction.done;
    return left.size > 0;
  } finally {
    database.close();
  }
}
