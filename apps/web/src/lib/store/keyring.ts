import type { Device } from '#lib/device/device.ts';
import { passkeySecret, type GivenSecret } from '#lib/device/passkey.ts';
import type { Held } from './hand-over.ts';
import {
  changePassphrase,
  changePasskey,
  changePin,
  destroyed,
  makeVault,
  openByPasskey,
  openByPassphrase,
  openByPin,
  type NewVault,
  type Unlocked,
  type Vault,
  type Wrap,
} from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/** After so many wrong tries the key is destroyed. */
export const mostTries = 10;
/** From so many on it is said what is about to happen. */
export const warnFrom = 5;

export type Tried = { unlocked: Unlocked; vault: Vault } | { wrong: number; left: number };

/**
 * The keys of the people of this device: who has a store here, whose is open, and what is left in memory of one that locked
 * itself. Counts wrong tries on the disk before it looks whether they are right, so that ending the app takes none back.
 */
export class Keyring {
  readonly #disk: VaultDisk;
  readonly #device: Pick<Device, 'inTurn'>;
  /** What a PIN opens, by vault: of everybody who was here since the app was started. */
  readonly #pins = new Map<string, Wrap>();
  open: { vault: Vault; unlocked: Unlocked } | null = null;

  constructor(disk: VaultDisk, device: Pick<Device, 'inTurn'>) {
    this.#disk = disk;
    this.#device = device;
  }

  vault = (id: string): Promise<Vault | null> => this.#disk.get(id);
  all = (): Promise<Vault[]> => this.#disk.all();
  hasPin = (id: string): boolean => this.#pins.has(id);

  #use(vault: Vault, unlocked: Unlocked): void {
    this.open = { vault, unlocked };
    if (unlocked.pin) this.#pins.set(vault.id, unlocked.pin);
    else this.#pins.delete(vault.id);
  }

  async make(wanted: NewVault): Promise<void> {
    const { vault, unlocked } = await makeVault(wanted);
    await this.#disk.put(vault);
    this.#use(vault, unlocked);
  }

  /** Takes over what another page held; true when it is open. */
  takeOver(vault: Vault, held: Held | null): boolean {
    if (held?.pin) this.#pins.set(vault.id, held.pin);
    if (!held?.unlocked) return false;
    this.#use(vault, held.unlocked);
    return true;
  }

  /** What this window can hand over of a person. */
  held(id: string): Held {
    const unlocked = this.open?.vault.id === id ? this.open.unlocked : null;
    return { vault: id, unlocked, pin: this.#pins.get(id) ?? null };
  }

  /** Lets the open key go; a PIN opens it again while the app runs. */
  lock(): void {
    this.open = null;
  }

  /** Leaves nothing of a person in memory. */
  forget(id: string): void {
    if (this.open?.vault.id === id) this.open = null;
    this.#pins.delete(id);
  }

  tryPassphrase = (id: string, typed: string): Promise<Tried> =>
    this.#try(id, (vault) => openByPassphrase(vault, typed));

  tryPin = (id: string, typed: string): Promise<Tried> =>
    this.#try(id, (vault) => {
      const pin = this.#pins.get(id);
      return pin ? openByPin(vault, pin, typed) : Promise.resolve(null);
    });

  /** A passkey cannot be guessed, so it is not counted; false when it is another. */
  async usePasskey(id: string, secret: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const vault = await this.#disk.get(id);
    const unlocked = vault && (await openByPasskey(vault, secret));
    if (!unlocked) return false;
    await this.#put({ ...vault, wrong: 0 });
    this.#use({ ...vault, wrong: 0 }, unlocked);
    return true;
  }

  /** Asks for the passkey; null when it did not open the store. */
  async tryPasskey(id: string): Promise<Vault | null> {
    const vault = await this.#disk.get(id);
    const secret = vault?.passkey && (await passkeySecret(vault.passkey.credential, vault.passkey.salt));
    return secret && (await this.usePasskey(id, secret)) ? vault : null;
  }

  /** A passphrase that the server has just found to be right; false when the store was closed with another. */
  async usePassphrase(id: string, passphrase: string): Promise<boolean> {
    const vault = await this.#disk.get(id);
    const unlocked = vault && (await openByPassphrase(vault, passphrase));
    if (!unlocked) return false;
    await this.#put({ ...vault, wrong: 0 });
    this.#use({ ...vault, wrong: 0 }, unlocked);
    return true;
  }

  /** Counts, then looks. */
  #try(id: string, open: (vault: Vault) => Promise<Unlocked | null>): Promise<Tried> {
    return this.#device.inTurn(`${id} try`, async () => {
      const found = await this.#disk.get(id);
      if (!found?.passphrase) return { wrong: mostTries, left: 0 };
      const counted = { ...found, wrong: found.wrong + 1 };
      await this.#put(counted);
      const unlocked = await open(counted);
      if (unlocked) {
        const vault = { ...counted, wrong: 0 };
        await this.#put(vault);
        this.#use(vault, unlocked);
        return { unlocked, vault };
      }
      const left = Math.max(0, mostTries - counted.wrong);
      if (left === 0) {
        await this.#put(destroyed(counted));
        this.forget(id);
      }
      return { wrong: counted.wrong, left };
    });
  }

  /** Null changed nothing: the passphrase is another. */
  async change(change: (vault: Vault) => Promise<{ vault: Vault; unlocked?: Unlocked } | null>): Promise<boolean> {
    if (!this.open) return false;
    const vault = await this.#disk.get(this.open.vault.id);
    const changed = vault && (await change(vault));
    if (!changed) return false;
    await this.#put(changed.vault);
    this.#use(changed.vault, changed.unlocked ?? this.open.unlocked);
    return true;
  }

  setPin = (passphrase: string, pin: string | null): Promise<boolean> =>
    this.change((vault) => changePin(vault, passphrase, pin));

  setPasskey = (passphrase: string, passkey: GivenSecret | null): Promise<boolean> =>
    this.change(async (vault) => {
      const changed = await changePasskey(vault, passphrase, passkey);
      return changed && { vault: changed };
    });

  setPassphrase = (before: string, after: string): Promise<boolean> =>
    this.change(async (vault) => {
      const changed = await changePassphrase(vault, before, after);
      return changed && { vault: changed };
    });

  /** What the store says of itself, such as that all of it is sealed now. */
  async note(change: Partial<Pick<Vault, 'isSealed' | 'name' | 'organisation'>>): Promise<void> {
    if (!this.open) return;
    const { id } = this.open.vault;
    const vault = await this.#disk.get(id);
    if (!vault) return;
    const isSame = (Object.keys(change) as (keyof typeof change)[]).every((key) => vault[key] === change[key]);
    if (isSame) return;
    await this.#put({ ...vault, ...change });
    if (this.open?.vault.id === id) this.open = { ...this.open, vault: { ...vault, ...change } };
  }

  #put = (vault: Vault): Promise<void> => this.#disk.put(vault);
}
