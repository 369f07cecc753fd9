import { browserDevice } from '#lib/device/browser.ts';
import { words } from '#lib/words/index.ts';
import { wantsSignIn } from './contact-lock.ts';
import { knownStore, noteStore } from './known-stores.ts';
import type { Store } from './port.ts';
import {
  asJson,
  fetchMe,
  forgetSession,
  lastSession,
  send,
  signInWith,
  signOutOf,
  type LastSession,
  type SignInProblem,
} from './session.ts';
import { wipeStore } from './wipe.ts';
import { askOrders, onWipeOrdered } from './wipe-orders.ts';

export type GatePhase = 'opening' | 'signed-out' | 'ready' | 'broken';

/** Which store is open, if any. The store itself, and RxDB with it, is loaded when somebody is signed in. */
class Gate {
  phase = $state<GatePhase>('opening');
  store = $state.raw<Store | null>(null);
  problem = $state('');
  /** Why the person is asked to sign in, where it was not they who signed out. */
  notice = $state<string | null>(null);
  #stops: (() => void)[] = [];
  /** Raised whenever a store is left: one that was still being opened then is closed again. */
  #turn = 0;

  constructor() {
    onWipeOrdered(async ({ organisation, staff }) => {
      const last = lastSession();
      if (last?.organisation !== organisation || last.staff !== staff) return;
      await this.#leave(words.account.wiped);
    });
  }

  /** Opens what the last person on this device left, network or not; else asks to sign in. */
  async open(): Promise<void> {
    if (this.phase === 'ready') return;
    this.phase = 'opening';
    // Not waited for: without a signal it takes long, and the store opens meanwhile.
    void askOrders().catch(() => undefined);
    const last = lastSession();
    if (!last) {
      const me = await fetchMe();
      if (me === null || me === 'unreachable') this.phase = 'signed-out';
      else await this.#openFor(me.directory.organisation.id, me.staff);
      return;
    }
    if (wantsSignIn(knownStore(last)?.heardAt, browserDevice.now())) await this.#leave(words.account.longAway);
    else await this.#openFor(last.organisation, last.staff);
  }

  async #openFor(organisation: string, staff: string): Promise<void> {
    try {
      const { openBrowserStore } = await import('./open.ts');
      const turn = this.#turn;
      const store = await openBrowserStore(organisation, staff, browserDevice);
      if (turn !== this.#turn) {
        forgetSession();
        return await store?.close();
      }
      this.store = store;
      this.phase = store ? 'ready' : 'signed-out';
      if (store) this.#follow(store, { organisation, staff });
    } catch (error) {
      console.error(error);
      this.problem = words.store.openFailed;
      this.phase = 'broken';
    }
  }

  /** Notes when the server was heard, and closes what has not heard it for too long. */
  #follow(store: Store, of: LastSession): void {
    this.notice = null;
    let heard: string | null = null;
    const followed = store.sync.subscribe(({ lastContact }) => {
      if (lastContact === null || (heard !== null && Date.parse(lastContact) - Date.parse(heard) < 60_000)) return;
      heard = lastContact;
      noteStore({ ...of, device: store.deviceId, heardAt: lastContact });
    });
    const watch = setInterval(() => {
      if (wantsSignIn(knownStore(of)?.heardAt, browserDevice.now())) void this.#leave(words.account.longAway);
    }, 600_000);
    this.#stops = [() => followed.unsubscribe(), () => clearInterval(watch)];
  }

  async #close(): Promise<void> {
    this.#turn += 1;
    for (const stop of this.#stops.splice(0)) stop();
    const { store } = this;
    this.store = null;
    await store?.close();
  }

  /** Closes the store and asks to sign in. What it keeps stays. */
  async #leave(notice: string): Promise<void> {
    this.notice = notice;
    this.phase = 'signed-out';
    forgetSession();
    await this.#close();
  }

  /** Null when it worked, else the sentence to show. */
  async signIn(email: string, password: string): Promise<string | null> {
    const problem: SignInProblem | null = await signInWith(email, password);
    return problem ? words.store.signIn[problem] : this.enter();
  }

  /** Opens the store of whoever the server says is signed in, by whichever way. Null when it worked, else the sentence to show. */
  async enter(): Promise<string | null> {
    const me = await fetchMe();
    if (me === null || me === 'unreachable') return words.store.signIn.unreachable;
    await this.#close();
    await this.#openFor(me.directory.organisation.id, me.staff);
    return this.phase === 'ready' ? null : this.problem;
  }

  /**
   * Ends the session here and on the server. What was not sent stays in this person's own store until they sign in again,
   * unless they want everything removed.
   */
  async signOut({ remove = false } = {}): Promise<void> {
    const last = lastSession();
    const device = this.store?.deviceId;
    await this.#close();
    forgetSession();
    this.phase = 'signed-out';
    this.notice = null;
    // The device is told to the server as removed, so that lists do not go on naming it as one that keeps something.
    if (remove && device !== undefined) await send(`/api/account/devices/${device}/wipe`, asJson({}));
    await signOutOf();
    if (!remove || !last) return;
    await wipeStore(last.organisation, last.staff);
    if (device !== undefined) await send('/api/device/wiped', asJson({ organisation: last.organisation, id: device }));
    this.notice = words.account.removed;
  }
}

export const gate = new Gate();

/** The open store. Pages of the staff app are shown only when there is one. */
export function requireStore(): Store {
  if (!gate.store) throw new Error('A page of the staff app was shown before its store was open.');
  return gate.store;
}
