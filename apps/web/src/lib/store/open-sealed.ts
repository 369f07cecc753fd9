import { aesGcmCipher } from '#lib/device/cipher.ts';
import { browserDevice } from '#lib/device/browser.ts';
import type { Keyring } from './keyring.ts';
import type { Store } from './port.ts';
import { browserVaultDisk } from './vault-disk.ts';

/**
 * Opens the store whose key the keyring holds; RxDB is loaded with it. Null when nothing was ever kept here and the server that
 * could fill it is out of reach: then there is no key either.
 */
export async function openSealed(keyring: Keyring): Promise<Store | null> {
  const { open } = keyring;
  if (!open) throw new Error('A store was to be opened that no key is there for.');
  const { vault, unlocked } = open;
  const { openBrowserStore } = await import('./open.ts');
  const sealed = { cipher: aesGcmCipher(unlocked.key), plainBefore: !vault.isSealed };
  const store = await openBrowserStore(vault.person, browserDevice, sealed);
  if (store) {
    const { staff, directory } = store;
    await keyring.note({ isSealed: true, name: staff.name, organisation: directory.organisation.name });
  } else {
    keyring.forget(vault.id);
    await browserVaultDisk.remove(vault.id);
  }
  return store;
}
