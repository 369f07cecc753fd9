import { textOf } from '#lib/device/base64.ts';
import { aesGcmCipher } from '#lib/device/cipher.ts';
import { openFor, sealFor } from '#lib/device/seal-for.ts';
import type { Drafts } from './port.ts';
import type { Unlocked, Vault } from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/*
 * Whoever stands before a locked device may still have to write something down at once. Words are put into the letterbox of a
 * store: sealed by its public key, so that this device cannot read them again until their person opens the store.
 */

const purpose = 'evenhand letter 1';

type LetterDisk = Pick<VaultDisk, 'putLetter' | 'letters' | 'removeLetter'>;

/** Where a form that is filled in at a locked device keeps what was typed. It can be written again and never be read. */
export function letterDrafts(disk: LetterDisk, vault: Vault): Pick<Drafts, 'crossing' | 'save' | 'watch'> {
  const sealing = sealFor(textOf(vault.letterbox.publicKey), purpose);
  return {
    async save(id, form) {
      const seal = await sealing;
      const plain = new Uint8Array(new TextEncoder().encode(JSON.stringify(form)));
      await disk.putLetter({ vault: vault.id, id, sealed: await seal(plain) });
    },
    // A page that ends this moment has no time to seal for another: what was typed since the last save is not kept beside it.
    crossing: { set: () => undefined, get: () => null, drop: () => undefined },
    watch: () => () => undefined,
  };
}

export interface Letter {
  id: string;
  form: unknown;
}

/** What was put into the letterbox of an open store; what cannot be opened stays there. */
export async function readLetters(
  disk: LetterDisk,
  { vault, unlocked }: { vault: Vault; unlocked: Unlocked },
): Promise<Letter[]> {
  const letters = await disk.letters(vault.id);
  if (letters.length === 0) return [];
  const { publicKey, sealed } = vault.letterbox;
  const privateKey = await aesGcmCipher(unlocked.key).open(sealed);
  const read: Letter[] = [];
  for (const letter of letters) {
    try {
      const plain = await openFor({ publicKey, privateKey }, purpose, letter.sealed);
      read.push({ id: letter.id, form: JSON.parse(new TextDecoder().decode(plain)) as unknown });
    } catch (error) {
      console.warn(error);
    }
  }
  return read;
}
