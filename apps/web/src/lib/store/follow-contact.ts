import { browserDevice } from '#lib/device/browser.ts';
import { wantsSignIn } from './contact-lock.ts';
import { databaseName, hasDatabase } from './database-name.ts';
import { forgetStore, knownStore, knownStores, noteStore } from './known-stores.ts';
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

/** Stores that were here and of which the browser has kept nothing; each is told once. */
export async function findEvicted(): Promise<{ unsent: number } | null> {
  const gone = [];
  for (const store of knownStores()) if (!(await hasDatabase(databaseName(store)))) gone.push(store);
  gone.forEach(forgetStore);
  return gone.length === 0 ? null : { unsent: gone.reduce((sum, { unsent = 0 }) => sum + unsent, 0) };
}

/**
 * Notes when the server was heard and what waits to be sent while a store is open, and tells when the server has not been heard
 * for too long. Stops by what it returns.
 */
export function followContact(store: Store, person: Person, onlong: () => void): () => void {
  let heard: string | null = null;
  let waiting = -1;
  const followed = store.sync.subscribe(({ lastContact, unsent }) => {
    const heardAt = lastContact ?? knownStore(person)?.heardAt;
    if (heardAt === undefined) return;
    const isLittleNews = heard !== null && Date.parse(heardAt) - Date.parse(heard) < 60_000;
    if (isLittleNews && unsent === waiting) return;
    [heard, waiting] = [heardAt, unsent];
    noteStore({ ...person, device: store.deviceId, heardAt, unsent });
  });
  const watch = setInterval(() => {
    if (isLongAway(person)) onlong();
  }, lookEvery);
  return () => {
    followed.unsubscribe();
    clearInterval(watch);
  };
}
