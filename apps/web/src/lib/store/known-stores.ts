import type { Person } from './vault.ts';

const key = 'evenhand:stores';

/** A store of somebody on this browser: enough to ask whether it is to be removed, also while nobody is signed in. No secret. */
export interface KnownStore extends Person {
  /** Its device id. */
  device: string;
  /** When the server was last heard; ISO. */
  heardAt: string;
  /** What had not been sent when that was last looked at: said where the browser loses it. */
  unsent?: number;
}

export function knownStores(): KnownStore[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as KnownStore[]).filter(({ device }) => typeof device === 'string') : [];
  } catch {
    return [];
  }
}

const isOf =
  ({ organisation, staff }: Person) =>
  (known: Person): boolean =>
    known.organisation === organisation && known.staff === staff;

export const knownStore = (of: Person): KnownStore | undefined => knownStores().find(isOf(of));

/** Notes that a store is here and that the server was heard. A browser that is full forgets it until the next time. */
export function noteStore(store: KnownStore): void {
  write([store, ...knownStores().filter((known) => !isOf(store)(known))]);
}

export const forgetStore = (of: Person): void => write(knownStores().filter((known) => !isOf(of)(known)));

function write(stores: readonly KnownStore[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(stores));
  } catch {
    // Without it nothing is lost: an order is heard with the next pull as well.
  }
}
