import { mostCopies } from '@evenhand/policy/wire/rescue';
import { textOf } from '#lib/device/base64.ts';
import { databaseName } from './database-name.ts';
import type { CopyDisk } from './rescue.ts';
import { earlierName, sendRescueFile } from './rescue-file.ts';
import type { Person } from './vault.ts';

/** Takes the copies of a store that nobody can open any more out of the way of the store that follows it. */
export async function setCopiesAside(disk: CopyDisk, person: Person): Promise<void> {
  const vault = databaseName(person);
  const left = await disk.copies(vault);
  if (left.length === 0) return;
  await disk.putCopies(left.map((copy) => ({ ...copy, vault: earlierName(vault) })));
  const ids = left.map(({ id }) => id);
  await disk.removeCopies(vault, ids);
}

/** Sends what was set aside. What does not arrive is tried at the next start, and stays in the rescue file until then. */
export async function sendSetAside(disk: CopyDisk, person: Person): Promise<void> {
  const vault = earlierName(databaseName(person));
  const copies = await disk.copies(vault);
  for (let from = 0; from < copies.length; from += mostCopies) {
    const part = copies.slice(from, from + mostCopies);
    const sealed = part.map((copy) => textOf(copy.sealed));
    const { organisation } = person;
    const sent = await sendRescueFile({ evenhand: 'rescue', version: 1, organisation, copies: sealed });
    if ('problem' in sent || sent.answer.unreadable > 0) return;
    const ids = part.map(({ id }) => id);
    await disk.removeCopies(vault, ids);
  }
}
