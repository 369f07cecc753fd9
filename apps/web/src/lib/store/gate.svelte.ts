import { tick } from 'svelte';
import type { Me } from '@evenhand/policy/wire/session';
import type { GivenSecret } from '#lib/device/passkey.ts';
import { browserDevice } from '#lib/device/browser.ts';
import { words } from '#lib/words/index.ts';
import { databaseName, hasDatabase } from './database-name.ts';
import { enrolledOf, type Enrolled } from './enrolled.ts';
import { FirstLock, type Waiting } from './first-lock.ts';
import type { GatePhase } from './gate-phase.ts';
import { findEvicted, followContact, isLongAway, noteAnswer } from './follow-contact.ts';
import { HandOver } from './hand-over.ts';
import { Keyring, type Tried } from './keyring.ts';
import { openSealed } from './open-sealed.ts';
import type { Store } from './port.ts';
import { sendSetAside } from './send-copies.ts';
import {
  actAs,
  askAs,
  fetchMe,
  forgetSession,
  lastSession,
  personIn,
  rememberSession,
  signInWith,
  signOutOf,
} from './session.ts';
import { settleSession } from './settle-session.ts';
import { shortestPassphrase, type Person, type Vault } from './vault.ts';
import { browserVaultDisk } from './vault-disk.ts';
import { wipeStore } from './wipe.ts';
import { askOrders, onWipeOrdered, signOutAndRemove } from './wipe-orders.ts';

/** Which store is open, if any, and who may open it. The store itself, and RxDB with it, is loaded when it is opened. */
class Gate {
  phase = $state<GatePhase>('opening');
  store = $state.raw<Store | null>(null);
  problem = $state('');
  /** Why the person is asked to sign in, where it was not they who signed out. */
  notice = $state<string | null>(null);
  /** Whose store is open, is locked, or waits for a passphrase; and how their last wrong try stands. */
  who = $state.raw<Enrolled | null>(null);
  tried = $state.raw<Extract<Tried, { wrong: number }> | null>(null);
  /** Everybody who has a store here. */
  enrolled = $state.raw<Enrolled[]>([]);

  readonly keyring = new Keyring(browserVaultDisk, browserDevice);
  readonly first = new FirstLock(this.keyring, (person) =>
    this.#openStore(person).catch((error) => this.#break(error)),
  );
  #handOver: HandOver | null = null;
  #unfollow: () => void = () => undefined;
  /** Raised whenever a store is left: one that was still being opened then is closed again. */
  #turn = 0;
  /** What else belongs to opening a store, before its pages are drawn. */
  opened: (store: Store) => Promise<void> = () => Promise.resolve();
  /** Somebody did something in another window. */
  heardActive: () => void = () => undefined;

  constructor() {
    onWipeOrdered(async (person) => {
      const id = databaseName(person);
      if (this.who?.id === id) await this.#leave(words.account.wiped);
      else this.keyring.forget(id);
    });
  }

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

  /** Meets whoever used this device last, network or not; else asks to sign in. */
  async open(): Promise<void> {
    if (this.phase === 'ready') return;
    this.phase = 'opening';
    // Not waited for: without a signal it takes long.
    void askOrders().catch(() => undefined);
    try {
      this.handOver.listen();
      await this.#begin();
    } catch (error) {
      this.#break(error);
    }
  }

  async #begin(): Promise<void> {
    await this.refreshWho();
    const evicted = await findEvicted();
    if (evicted) this.notice = words.store.evicted(evicted.unsent);
    const last = lastSession();
    if (!last) {
      const me = await fetchMe();
      if (me !== null && me !== 'unreachable') return this.#enter(me, null);
      return void (this.phase = 'signed-out');
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
    await this.refreshWho(vault.id);
    if (isLongAway(vault.person)) return this.#leave(words.account.longAway);
    const held = vault.passphrase && (await this.handOver.take(vault.id));
    if (held && this.keyring.takeOver(vault, held)) return this.#openStore(vault.person);
    // The PIN may have come over alone.
    await this.refreshWho();
    this.phase = 'locked';
  }

  #wait(phase: 'choose' | 'changed', waiting: Waiting): void {
    this.first.waiting = waiting;
    this.phase = phase;
  }

  /** Somebody whom the server knows. Null for a passphrase: they signed in by other means than a password. */
  async #enter(me: Me, passphrase: string | null): Promise<void> {
    const person = personIn(me);
    noteAnswer(person);
    const vault = await this.keyring.vault(databaseName(person));
    if (!vault?.passphrase) {
      // What no key opens any more.
      if (vault) await wipeStore(person);
      if (passphrase === null || passphrase.length < shortestPassphrase)
        return this.#wait('choose', { person, me, passphrase: null });
      return this.first.make({ person, me, passphrase });
    }
    await this.refreshWho(vault.id);
    if (await this.first.openByOffered(vault)) return this.#openStore(person);
    if (passphrase === null) return this.#meet(vault);
    if (await this.keyring.usePassphrase(vault.id, passphrase)) return this.#openStore(person);
    this.#wait('changed', { person, me, passphrase });
  }

  async #openStore(person: Person): Promise<void> {
    const turn = this.#turn;
    const store = await openSealed(this.keyring);
    if (turn !== this.#turn) return store?.close();
    this.first.waiting = null;
    this.tried = null;
    if (!store) return void (this.phase = 'signed-out');
    rememberSession(person);
    this.store = store;
    await this.refreshWho(databaseName(person));
    this.notice = null;
    await this.opened(store).catch((error: unknown) => console.warn(error));
    this.phase = 'ready';
    this.#unfollow = followContact(store, person, () => void this.#leave(words.account.longAway));
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
    return problem ? words.store.signIn[problem] : this.enter(password);
  }

  /** Goes on with whoever the server says is signed in, with what they signed in by. Answers like `signIn`. */
  async enter(password: string | null = null, passkey: GivenSecret | null = null): Promise<string | null> {
    const me = await fetchMe();
    if (me === null || me === 'unreachable') return words.store.signIn.unreachable;
    await this.#letGo();
    this.first.offer(personIn(me), passkey);
    await this.#enter(me, password).catch((error: unknown) => this.#break(error));
    return this.phase === 'broken' ? this.problem : null;
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
    if (way === 'passphrase') await this.first.addOffered(typed);
    await this.#openUnlocked(tried.vault, way === 'passphrase' ? typed : null);
  }

  /** False when the passkey did not open it. */
  async unlockByPasskey(): Promise<boolean> {
    const vault = this.who && (await this.keyring.tryPasskey(this.who.id));
    if (!vault) return false;
    await this.#openUnlocked(vault, null);
    return true;
  }

  /** Reads anew who has a store here, whose it is, and in what ways it can be opened. */
  async refreshWho(id = this.who?.id): Promise<void> {
    this.enrolled = (await this.keyring.all()).map((vault) => enrolledOf(vault, this.keyring.hasPin(vault.id)));
    this.who = this.enrolled.find((each) => each.id === id) ?? this.who;
  }

  async #openUnlocked(vault: Vault, passphrase: string | null): Promise<void> {
    await this.#openStore(vault.person).catch((error: unknown) => this.#break(error));
    const { open } = this.keyring;
    if (this.phase !== 'ready' || open?.vault.id !== vault.id) return;
    void settleSession(open, passphrase).then((isNew) => isNew && this.store?.syncNow());
  }

  /** Closes the views, lets the key go, and asks for it. What was typed is a draft. */
  async lock(next: 'locked' | 'opening' = 'locked'): Promise<void> {
    if (this.phase !== 'ready' || !this.who) return;
    const { id } = this.who;
    await this.#close(next);
    this.handOver.lock(id);
  }

  /** Shows the lock screen of another person of this device, or asks them to sign in. */
  async turnTo(id: string): Promise<void> {
    // Not by way of this person's own lock screen: a password typed in between would go to the wrong one.
    await this.lock('opening');
    const vault = await this.keyring.vault(id);
    if (!vault) return;
    await this.refreshWho(id);
    this.tried = null;
    if (isLongAway(vault.person)) await this.#leave(words.account.longAway);
    else this.phase = 'locked';
  }

  async #close(next: 'locked' | 'signed-out' | 'opening'): Promise<void> {
    this.phase = next;
    // Forms write what is not stored yet as they leave the screen.
    await tick();
    await this.#letGo();
    await this.refreshWho();
  }

  async #letGo(): Promise<void> {
    this.#turn += 1;
    this.#unfollow();
    this.#unfollow = () => undefined;
    const { store } = this;
    this.store = null;
    actAs(null);
    this.keyring.lock();
    await store?.close();
  }

  /** Leaves nothing of whoever was here in memory, and asks to sign in. What their store keeps stays. */
  async #leave(notice: string | null): Promise<void> {
    const id = this.who?.id;
    this.notice = notice;
    forgetSession();
    await this.#close('signed-out');
    if (id !== undefined) {
      this.keyring.forget(id);
      this.handOver.lock(id);
    }
    this.who = null;
  }

  /**
   * Ends the session here and on the server. What was not sent stays in this person's own store until they sign in again,
   * unless they want everything removed.
   */
  async signOut({ remove = false } = {}): Promise<void> {
    const person = this.keyring.open?.vault.person;
    const device = this.store?.deviceId;
    await this.#leave(null);
    if (!remove || !person) return signOutOf();
    await signOutAndRemove(person, device);
    this.notice = words.account.removed;
    await this.refreshWho();
  }
}

export const gate = new Gate();

/** The open store. Pages of the staff app are shown only when there is one. */
export function requireStore(): Store {
  if (!gate.store) throw new Error('A page of the staff app was shown before its store was open.');
  return gate.store;
}
