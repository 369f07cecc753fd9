import type { Me } from '@evenhand/policy/wire/session';
import type { GivenSecret } from '#lib/device/passkey.ts';
import { databaseName } from './database-name.ts';
import type { Keyring } from './keyring.ts';
import { setCopiesAside } from './send-copies.ts';
import type { NewVault, Person, Vault } from './vault.ts';
import { browserVaultDisk } from './vault-disk.ts';
import { wipeStore } from './wipe.ts';

/** Somebody whose store cannot be opened yet. */
export interface Waiting {
  person: Person;
  /** What the server said of them; null when it could not be asked. */
  me: Me | null;
  /** What they signed in with; null when that was no password. */
  passphrase: string | null;
}

/**
 * Where a store gets what opens it: its first passphrase, another one after the password was changed elsewhere, and the passkey with
 * which its person signed in.
 */
export class FirstLock {
  waiting: Waiting | null = null;
  /** A passkey that somebody just signed in with, and the store that it opens from the next time on. */
  #offered: (GivenSecret & { vault: string }) | null = null;
  readonly #keyring: Keyring;
  readonly #open: (person: Person) => Promise<void>;

  constructor(keyring: Keyring, open: (person: Person) => Promise<void>) {
    this.#keyring = keyring;
    this.#open = open;
  }

  async make({ person, me, passphrase }: Waiting & { passphrase: string }): Promise<void> {
    await setCopiesAside(browserVaultDisk, person);
    await this.#keyring.make(newVaultFor(person, me, passphrase));
    await this.addOffered(passphrase);
    await this.#open(person);
  }

  /** Somebody signed in, and this is what their passkey gave; null where it gave nothing, or there was none. */
  offer(person: Person, given: GivenSecret | null): void {
    this.#offered = given && { ...given, vault: databaseName(person) };
  }

  /** True when the passkey that its person just signed in with opened this store. */
  async openByOffered(vault: Vault): Promise<boolean> {
    const offered = this.#offered;
    if (!offered || vault.passkey?.credential.join() !== offered.credential.join()) return false;
    this.#offered = null;
    return this.#keyring.usePasskey(vault.id, offered.secret);
  }

  /** Lets the passkey that its person signed in with open this store, where no other does. It takes the passphrase, once. */
  async addOffered(passphrase: string): Promise<void> {
    const offered = this.#offered;
    const vault = this.#keyring.open?.vault;
    if (!offered || vault?.id !== offered.vault) return;
    this.#offered = null;
    const { vault: _, ...given } = offered;
    if (vault.passkey === null) await this.#keyring.setPasskey(passphrase, given);
  }

  /** A passphrase for a store that has none yet. */
  async choose(passphrase: string): Promise<void> {
    if (this.waiting) await this.make({ ...this.waiting, passphrase });
  }

  /** The password before it was changed elsewhere: from now on the new one opens the store. False when it is another. */
  async openByFormer(former: string): Promise<boolean> {
    const { waiting } = this;
    if (waiting?.passphrase == null) return false;
    if (!(await this.#keyring.usePassphrase(databaseName(waiting.person), former))) return false;
    await this.#keyring.setPassphrase(former, waiting.passphrase);
    await this.#open(waiting.person);
    return true;
  }

  /** Gives up what no remembered passphrase opens, and begins with an empty store. */
  async beginAnew(): Promise<void> {
    const { waiting } = this;
    if (waiting?.passphrase == null) return;
    await wipeStore(waiting.person);
    await this.make({ ...waiting, passphrase: waiting.passphrase });
  }
}

/** Names that are not known yet are noted once the store is open. */
function newVaultFor(person: Person, me: Me | null, passphrase: string): NewVault {
  const staff = me?.directory.staff.find(({ id }) => id === person.staff);
  return {
    ...{ id: databaseName(person), person, passphrase, email: me?.email ?? '' },
    ...{ name: staff?.name ?? '', organisation: me?.directory.organisation.name ?? '' },
  };
}
