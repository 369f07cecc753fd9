import { browserDevice } from '#lib/device/browser.ts';
import { wantsSignIn } from './contact-lock.ts';
import { knownStore, noteStore } from './known-stores.ts';
import type { Store } from './port.ts';
import type { Person } from './vault.ts';

const lookEvery = 600_000;

/** Whether this person has to sign in at the server before their store opens again (contact-lock.ts says why). */
export const isLongAway = (person: Person): boolean => wantsSignIn(knownStore(person)?.heardAt, browserDevice.now());

/** The server has just answered to this person. A store that was never opened here is noted once it is. */
export function noteAnswer(person: Person): void {
  const known = knownStore(person);
  if (known) noteStore({ ...known, heardAt: browserDevice.now().toISOString() });
}

/** Notes when the server was heard while a store is open, and tells when it has not been for too long. Stops by what it returns. */
export function followContact(store: Store, person: Person, onlong: () => void): () => void {
  let heard: string | null = null;
  const followed = store.sync.subscribe(({ lastContact }) => {
    if (lastContact === null || (heard !== null && Date.parse(lastContact) - Date.parse(heard) < 60_000)) return;
    heard = lastContact;
    noteStore({ ...person, device: store.deviceId, heardAt: lastContact });
  });
  const watch = setInterval(() => {
    if (isLongAway(person)) onlong();
  }, lookEvery);
  return () => {
    followed.unsubscribe();
    clearInterval(watch);
  };
}
