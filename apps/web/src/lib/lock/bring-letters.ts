import { dayOf, timeInWords } from '#lib/words/dates.ts';
import { draftId } from '#lib/capture/capture-address.ts';
import type { IncidentForm } from '#lib/capture/incident/incident-form.ts';
import type { Keyring } from '#lib/store/keyring.ts';
import { readLetters } from '#lib/store/letterbox.ts';
import type { Store } from '#lib/store/port.ts';
import type { VaultDisk } from '#lib/store/vault-disk.ts';

/** What is asked of whoever records something at a locked device. */
export interface LockedNote {
  /** When the form was opened; ISO. */
  openedAt: string;
  narrative: string;
  place: string;
}

/**
 * Makes unfinished incident forms of what was written while the store was locked; answers with how many. Each goes from the letterbox
 * once it is a draft, so a browser that is closed in between loses none and makes none twice.
 */
export async function bringLetters(store: Store, keyring: Keyring, disk: VaultDisk): Promise<number> {
  if (!keyring.open) return 0;
  const { id: vault } = keyring.open.vault;
  let brought = 0;
  for (const { id, form } of await readLetters(disk, keyring.open)) {
    const { openedAt, narrative, place } = form as LockedNote;
    if (narrative.trim() !== '' || place.trim() !== '') {
      const zone = store.packFor('conduct', openedAt).counting.zone.value;
      const incident: Partial<IncidentForm> = {
        ...{ incidentId: id, openedAt, narrative, place },
        ...{ day: dayOf(openedAt, zone), time: timeInWords(openedAt, zone) },
      };
      await store.drafts.save(draftId('incident', id), incident);
      brought += 1;
    }
    await disk.removeLetter(vault, id);
  }
  return brought;
}
