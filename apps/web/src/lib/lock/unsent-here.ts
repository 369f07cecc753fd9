import type { RescueFile } from '@evenhand/policy/wire/rescue';
import { textOf } from '#lib/device/base64.ts';
import { boxName, openBoxDatabase, type BoxDatabase, type KeptHead } from '#lib/evidence/box-database.ts';
import { sealedIn, sealedPieceIn } from '#lib/evidence/sealed-files.ts';
import { unsentCopies } from '#lib/store/rescue-file.ts';
import type { Person } from '#lib/store/vault.ts';
import type { RescueCopy, VaultDisk } from '#lib/store/vault-disk.ts';
import { plainBytes, fitting, rescueBlob } from './rescue-blob.ts';

/** What a device can hand out of one person's unsent work, locked or not. */
export interface UnsentHere {
  copies: RescueCopy[];
  /** What goes into the file, and what is too much for it. */
  files: KeptHead[];
  left: KeptHead[];
  /** How large these are. */
  bytes: { files: number; left: number };
}

type Disk = Pick<VaultDisk, 'get' | 'copies'>;

export async function unsentHere(disk: Disk, vault: string, most?: number): Promise<UnsentHere> {
  const copies = await unsentCopies(disk, vault);
  const person = (await disk.get(vault))?.person;
  const { fit, left } = fitting(person ? await inBox(person, sealedIn) : [], most);
  return { copies, files: fit, left, bytes: { files: plainBytes(fit), left: plainBytes(left) } };
}

/** What a locked device hands out: nothing in it can be read but by the organisation's server. Null for a store that is gone. */
export async function rescueFileOf(
  disk: Disk,
  vault: string,
  { copies, files }: Pick<UnsentHere, 'copies' | 'files'>,
): Promise<Blob | null> {
  const person = (await disk.get(vault))?.person;
  if (!person) return null;
  const file: RescueFile = {
    ...{ evenhand: 'rescue', version: 1, organisation: person.organisation },
    copies: copies.map(({ sealed }) => textOf(sealed)),
    ...(files.length > 0 && { files: files.map(({ under: _, ...each }) => each) }),
  };
  return inBox(person, (database) =>
    rescueBlob(file, (evidence, part, number) => sealedPieceIn(database, evidence, part, number)),
  );
}

async function inBox<Answer>(
  { organisation, staff }: Person,
  ask: (database: BoxDatabase) => Promise<Answer>,
): Promise<Answer> {
  const database = await openBoxDatabase(boxName(organisation, staff));
  try {
    return await ask(database);
  } finally {
    database.close();
  }
}
