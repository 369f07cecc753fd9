import { tick } from 'svelte';
import { aesGcmCipher } from '#lib/device/cipher.ts';
import { browserDevice } from '#lib/device/browser.ts';
import { words } from '#lib/words/index.ts';
import type { Me } from '@evenhand/policy/wire/session';
import { databaseName, hasDatabase } from './database-name.ts';
import { enrolledOf, type Enrolled } from './enrolled.ts';
import { HandOver } from './hand-over.ts';
import { Keyring, type Tried } from './keyring.ts';
import type { Store } from './port.ts';
import {
  actAs,
  askAs,
  fetchMe,
  forgetSession,
  lastSession,
  rememberSession,
  signInWith,
  signOutOf,
} from './session.ts';
import { sendSetAside, setCopiesAside } from './send-copies.ts';
import { settleSession } from './settle-session.ts';
import { newVaultFor, type Waiting } from './new-vault.ts';
import { shortestPassphrase, type Person, type Vault } from './vault.ts';
import { browserVaultDisk } from './vault-disk.ts';
import { wipeDevice } from './wipe-device.ts';

/*
 *   opening -> signed-out   nobody, or nobody whose store lies here        -> sign in
 *           -> locked       somebody's sealed store                        -> passphrase, PIN or passkey
 *           -> choose       somebody signed in without a password, or from before anything was sealed -> a passphrase
 *           -> changed      the password was changed elsewhere             -> the one before, once, or begin anew
 *           -> ready        the store is open; or broken                   -> locked, signed-out
 */
export type GatePhase = 'opening' | 'signed-out' | 'locked' | 'choose' | 'changed' | 'ready' | 'broken';

/** Which store is open, if any, and who may open it. The store itself, and RxDB with it, is loaded when it is opened. */
class Gate {
  phase = $state<GatePhase>('opening');
  store = $state.raw<Store | null>(null);
  problem = $state('');
  /** Whose store is locked, or waits for a passphrase; and how their last wrong try stands. */
  who = $state.raw<Enrolled | null>(null);
  tried = $state.raw<Extract<Tried, { wrong: number }> | null>(null);
  /** Everybody who has a store here. */
  enrolled = $state.raw<Enrolled[]>([]);

  readonly keyring = new Keyring(browserVaultDisk, browserDevice);
  #handOver: HandOver | null = null;
  #waiting: Waiting | null = null;
  /** Somebody did something in another window. */
  heardActive: () => void = () => undefined;

  /** From the first start on: other windows ask this one. */
  get handOver(): HandOver {
    return (this.#handOver ??= new HandOver({
      held: () => {
        const id = this.keyring.open?.vault.id ?? this.who?.id;
        return id === undefined ? null : this.keyring.held(id);
      },
      locked: (vault, wasDestroyed) => {
        if (wasDestroyed) this.keyring.forget(vault);
        if (this.who?.id === vault && this.phase === 'ready') void this.#close('locked');
      },
      active: () => this.heardActive(),
    }));
  }

  #enrolledOf = (vault: Vault): Enrolled => enrolledOf(vault, this.keyring.hasPin(vault.id));

  async #list(): Promise<void> {
    this.enrolled = (await this.keyring.all()).map(this.#enrolledOf);
  }

  /** Opens what the last person on this device left, network or not; else asks to sign in. */
  async open(): Promise<void> {
    if (this.phase === 'ready') return;
    this.phase = 'opening';
    try {
      this.handOver.listen();
      await this.#begin();
    } catch (error) {
      this.#break(error);
    }
  }

  async #begin(): Promise<void> {
    await this.#list();
    const last = lastSession();
    if (!last) {
      const me = await fetchMe();
      if (me === null || me === 'unreachable') this.phase = 'signed-out';
      else await this.#enter(me, null);
      return;
    }
    const vault = await this.keyring.vault(databaseName(last));
    if (vault) return this.#meet(vault);
    const me = await askAs(last.staff).me();
    if (me !== null && me !== 'unreachable') return this.#enter(me, null);
    if (me === null || !(await hasDatabase(databaseName(last)))) this.phase = 'signed-out';
    else this.#wait('choose', { person: last, me: null, passphrase: null });
  }

  /** Somebody whose store lies here: open when this page follows one where it was, else locked. */
  async #meet(vault: Vault): Promise<void> {
    this.who = this.#enrolledOf(vault);
    const held = vault.passphrase && (await this.handOver.take(vault.id));
    if (held && this.keyring.takeOver(vault, held)) return this.#openStore(vault.person);
    // The PIN may have come over alone.
    this.who = this.#enrolledOf(vault);
    this.phase = 'locked';
  }

  #wait(phase: 'choose' | 'changed', waiting: Waiting): void {
    this.#waiting = waiting;
    this.phase = phase;
  }

  /** Somebody whom the server knows. Null for a passphrase: they signed in by other means than a password. */
  async #enter(me: Me, passphrase: string | null): Promise<void> {
    const person = { organisation: me.directory.organisation.id, staff: me.staff };
    const vault = await this.keyring.vault(databaseName(person));
    if (!vault?.passphrase) {
      // What no key opens any more.
      if (vault) await wipeDevice(person.organisation, person.staff);
      if (passphrase === null || passphrase.length < shortestPassphrase)
        return this.#wait('choose', { person, me, passphrase: null });
      return this.#makeVault({ person, me, passphrase });
    }
    this.who = this.#enrolledOf(vault);
    if (passphrase === null) return this.#meet(vault);
    if (await this.keyring.usePassphrase(vault.id, passphrase)) return this.#openStore(person);
    this.#wait('changed', { person, me, passphrase });
  }

  async #makeVault({ person, me, passphrase }: Waiting & { passphrase: string }): Promise<void> {
    await setCopiesAside(browserVaultDisk, person);
    await this.keyring.make(newVaultFor(person, me, passphrase));
    await this.#openStore(person);
  }

  async #openStore(person: Person): Promise<void> {
    const { open } = this.keyring;
    if (!open) throw new Error('A store was to be opened that no key is there for.');
    const { openBrowserStore } = await import('./open.ts');
    const sealed = { cipher: aesGcmCipher(open.unlocked.key), plainBefore: !open.vault.isSealed };
    const store = await openBrowserStore(person, browserDevice, sealed);
    this.#waiting = null;
    this.tried = null;
    if (!store) {
      // Nothing was ever kept here, and the server that could fill it is out of reach.
      this.keyring.forget(open.vault.id);
      await browserVaultDisk.remove(open.vault.id);
      this.phase = 'signed-out';
      return;
    }
    const { staff, directory } = store;
    await this.keyring.note({ isSealed: true, name: staff.name, organisation: directory.organisation.name });
    rememberSession(person);
    this.store = store;
    this.who = this.#enrolledOf((await this.keyring.vault(open.vault.id)) ?? open.vault);
    this.phase = 'ready';
    void this.#list();
    // What an earlier store of theirs had not sent, and nobody can open here, goes as it is.
    void sendSetAside(browserVaultDisk, person).catch((error: unknown) => console.warn(error));
  }

  #break(error: unknown): void {
    console.error(error);
    this.problem = words.store.openFailed;
    this.phase = 'broken';
  }

  /** Null when it worked, else the sentence to show. */
  async signIn(email: string, password: string): Promise<string | null> {
    // Loaded while the server looks.
    void import('./open.ts');
    const problem = await signInWith(email, password);
    if (problem) return words.store.signIn[problem];
    const me = await fetchMe();
    if (me === null || me === 'unreachable') return words.store.signIn.unreachable;
    await this.#letGo();
    await this.#enter(me, password).catch((error: unknown) => this.#break(error));
    return this.phase === 'broken' ? this.problem : null;
  }

  /** A passphrase for a store that has none yet. */
  async choose(passphrase: string): Promise<void> {
    if (!this.#waiting) return;
    await this.#makeVault({ ...this.#waiting, passphrase }).catch((error: unknown) => this.#break(error));
  }

  /** The password before it was changed elsewhere: from now on the new one opens the store. False when it is another. */
  async openByFormer(former: string): Promise<boolean> {
    const { who } = this;
    const waiting = this.#waiting;
    if (!who || waiting?.passphrase == null) return false;
    if (!(await this.keyring.usePassphrase(who.id, former))) return false;
    await this.keyring.setPassphrase(former, waiting.passphrase);
    await this.#openStore(waiting.person).catch((error: unknown) => this.#break(error));
    return true;
  }

  /** Gives up what no remembered passphrase opens, and begins with an empty store. */
  async beginAnew(): Promise<void> {
    const waiting = this.#waiting;
    if (waiting?.passphrase == null) return;
    await wipeDevice(waiting.person.organisation, waiting.person.staff);
    await this.#makeVault({ ...waiting, passphrase: waiting.passphrase }).catch((error: unknown) => this.#break(error));
  }

  /** Opens a locked store. `tried` says how a wrong try stands. */
  async unlock(way: 'passphrase' | 'pin', typed: string): Promise<void> {
    const { who } = this;
    if (!who) return;
    const tried = await this.keyring[way === 'pin' ? 'tryPin' : 'tryPassphrase'](who.id, typed);
    if ('wrong' in tried) {
      this.tried = tried;
      if (tried.left > 0) return;
      this.handOver.lock(who.id, true);
      return this.refreshWho();
    }
    await this.#openUnlocked(tried.vault, way === 'passphrase' ? typed : null);
  }

  /** False when the passkey did not open it. */
  async unlockByPasskey(): Promise<boolean> {
    const vault = this.who && (await this.keyring.tryPasskey(this.who.id));
    if (!vault) return false;
    await this.#openUnlocked(vault, null);
    return true;
  }

  /** Reads anew in what ways the open store can be opened. */
  async refreshWho(): Promise<void> {
    await this.#list();
    this.who = this.enrolled.find(({ id }) => id === this.who?.id) ?? this.who;
  }

  async #openUnlocked(vault: Vault, passphrase: string | null): Promise<void> {
    await this.#openStore(vault.person).catch((error: unknown) => this.#break(error));
    const { open } = this.keyring;
    if (this.phase !== 'ready' || open?.vault.id !== vault.id) return;
    void settleSession(open, passphrase).then((isNew) => isNew && this.store?.syncNow());
  }

  /** Closes the views, lets the key go, and asks for it. What was typed is a draft. */
  async lock(): Promise<void> {
    if (this.phase !== 'ready' || !this.who) return;
    const { id } = this.who;
    await this.#close('locked');
    this.handOver.lock(id);
  }

  /** Shows the lock screen of another person of this device. */
  async turnTo(id: string): Promise<void> {
    await this.lock();
    await this.#list();
    this.who = this.enrolled.find((each) => each.id === id) ?? this.who;
    this.tried = null;
    this.phase = 'locked';
  }

  async #close(phase: 'locked' | 'signed-out'): Promise<void> {
    this.phase = phase;
    // Forms write what is not stored yet as they leave the screen.
    await tick();
    await this.#letGo();
    await this.refreshWho();
  }

  async #letGo(): Promise<void> {
    const { store } = this;
    this.store = null;
    actAs(null);
    this.keyring.lock();
    await store?.close();
  }

  /** Ends the session here and on the server. What was not sent stays in this person's own store until they sign in again. */
  async signOut(): Promise<void> {
    const id = this.who?.id;
    await this.#close('signed-out');
    if (id !== undefined) {
      this.keyring.forget(id);
      this.handOver.lock(id);
    }
    this.who = null;
    forgetSession();
    await signOutOf();
  }
}

export const gate = new Gate();

/** The open store. Pages of the staff app are shown only when there is one. */
export function requireStore(): Store {
  if (!gate.store) throw new Error('A page of the staff app was shown before its store was open.');
  return gate.store;
}
