import { browserDevice } from '#lib/device/browser.ts';
import { words } from '#lib/words/index.ts';
import type { Store } from './port.ts';
import { fetchMe, forgetSession, lastSession, signInWith, signOutOf, type SignInProblem } from './session.ts';

export type GatePhase = 'opening' | 'signed-out' | 'ready' | 'broken';

/** Which store is open, if any. The store itself, and RxDB with it, is loaded when somebody is signed in. */
class Gate {
  phase = $state<GatePhase>('opening');
  store = $state.raw<Store | null>(null);
  problem = $state('');

  /** Opens what the last person on this device left, network or not; else asks to sign in. */
  async open(): Promise<void> {
    if (this.phase === 'ready') return;
    this.phase = 'opening';
    const last = lastSession();
    if (!last) {
      const me = await fetchMe();
      if (me === null || me === 'unreachable') this.phase = 'signed-out';
      else await this.#openFor(me.directory.organisation.id, me.staff);
      return;
    }
    await this.#openFor(last.organisation, last.staff);
  }

  async #openFor(organisation: string, staff: string): Promise<void> {
    try {
      const { openBrowserStore } = await import('./open.ts');
      const store = await openBrowserStore(organisation, staff, browserDevice);
      this.store = store;
      this.phase = store ? 'ready' : 'signed-out';
    } catch (error) {
      console.error(error);
      this.problem = words.store.openFailed;
      this.phase = 'broken';
    }
  }

  /** Null when it worked, else the sentence to show. */
  async signIn(email: string, password: string): Promise<string | null> {
    const problem: SignInProblem | null = await signInWith(email, password);
    if (problem) return words.store.signIn[problem];
    const me = await fetchMe();
    if (me === null || me === 'unreachable') return words.store.signIn.unreachable;
    await this.store?.close();
    await this.#openFor(me.directory.organisation.id, me.staff);
    return this.phase === 'ready' ? null : this.problem;
  }

  /** Ends the session here and on the server. What was not sent stays in this person's own store until they sign in again. */
  async signOut(): Promise<void> {
    await this.store?.close();
    this.store = null;
    forgetSession();
    this.phase = 'signed-out';
    await signOutOf();
  }
}

export const gate = new Gate();

/** The open store. Pages of the staff app are shown only when there is one. */
export function requireStore(): Store {
  if (!gate.store) throw new Error('A page of the staff app was shown before its store was open.');
  return gate.store;
}
