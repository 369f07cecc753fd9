import type { Me } from '@evenhand/policy/wire/session';
import { databaseName } from './database-name.ts';
import type { NewVault, Person } from './vault.ts';

/** Somebody whose store cannot be opened yet. */
export interface Waiting {
  person: Person;
  /** What the server said of them; null when it could not be asked. */
  me: Me | null;
  /** What they signed in with; null when that was no password. */
  passphrase: string | null;
}

/** What a new vault is made of; names that are not known yet are noted once the store is open. */
export function newVaultFor(person: Person, me: Me | null, passphrase: string): NewVault {
  const staff = me?.directory.staff.find(({ id }) => id === person.staff);
  return {
    ...{ id: databaseName(person), person, passphrase, email: me?.email ?? '' },
    ...{ name: staff?.name ?? '', organisation: me?.directory.organisation.name ?? '' },
  };
}
