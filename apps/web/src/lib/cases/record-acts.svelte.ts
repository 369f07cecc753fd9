import { page } from '$app/state';
import { replaceState } from '$app/navigation';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { RecordView, Store } from '#lib/store/port.ts';
import { dischargeOf } from '@evenhand/policy/derive/discharge';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { ActPlace } from './acts/act-form.svelte.ts';
import { isActKind, type ActKind } from './act-kind.ts';
import { actOf } from './act-of.ts';
import type { Explanation } from './why-clock.ts';

/**
 * What is open over a record's page: an act's form, or an explanation. `?act=…&from=…` in the address opens the form at once, as
 * the start page and what came back do; it is taken out of the address again, so that a reload does not ask twice.
 */
export class RecordActs<Kind extends RecordKind> {
  act = $state<{ kind: ActKind; place: ActPlace<Kind>; id: number } | null>(null);
  why = $state.raw<Explanation | null>(null);
  /** Kinds of act for which something was typed and not saved; `kind:duty` where it was for a duty. */
  begun = $state.raw<readonly string[]>([]);
  #saved = $state.raw<{ record: string; act: number } | null>(null);
  readonly #store: Store;
  readonly #who: () => string;
  #opened = 0;
  #asked = '';

  /** `who` names whom the record is about, where the record itself does not. */
  constructor(store: Store, who: () => string = () => '') {
    this.#store = store;
    this.#who = who;
  }

  open(
    kind: ActKind,
    view: RecordView<Kind>,
    { from = null, duty }: { from?: Entry | null; duty?: Pick<Duty, 'id' | 'act'> } = {},
  ): void {
    this.why = null;
    this.#saved = null;
    this.#opened += 1;
    const record = view.state.id;
    const known = duty && dischargeOf(duty, view.state, view.setting);
    // What is known of nothing is a form like any other, and goes on with what was typed into that.
    const settles = duty && known && Object.keys(known).length > 0 ? { duty: { id: duty.id, known } } : {};
    const done = (saved: boolean) => this.#close(record, saved);
    const place = { store: this.#store, view, from, who: this.#who(), ...settles, done };
    this.act = { kind, place, id: this.#opened };
  }

  /** Opens what settles a duty. */
  settle(duty: Pick<Duty, 'id' | 'act'>, view: RecordView<Kind>): void {
    const kind = actOf(duty, view.state);
    if (kind) this.open(kind, view, { duty });
  }

  /** Opens the refused entry of that id for another try. */
  again(kind: ActKind, entry: string, view: RecordView<Kind>): void {
    this.open(kind, view, { from: view.state.refused.find((each) => each.id === entry) ?? null });
  }

  /** What the address asks for, once. */
  openAsked(view: RecordView<Kind>): void {
    const kind = page.url.searchParams.get('act');
    const from = page.url.searchParams.get('from');
    const asked = page.url.searchParams.get('duty');
    // The page goes on to know the address that it came with, and comes back to it when a sheet is closed by Back.
    const isKnown = page.url.href === this.#asked;
    this.#asked = page.url.href;
    if (kind === null || isKnown) return;
    replaceState(page.url.pathname, page.state);
    if (!isActKind(kind)) return;
    const duty = view.duties.find(({ id, act }) => id === asked && act === kind);
    if (from === null && duty) this.settle(duty, view);
    else if (from === null) this.open(kind, view);
    else this.again(kind, from, view);
  }

  async look(record: string): Promise<void> {
    const drafts = await this.#store.drafts.all().catch(() => []);
    const kinds = drafts.map(({ id }) => id.split(':')).filter(([sort, , of]) => sort === 'act' && of === record);
    this.begun = kinds.map(([, kind, , duty]) => [kind, duty].filter(Boolean).join(':'));
  }

  /** Which act was saved last on a record; null once another is begun. */
  savedOn(record: string): number | null {
    return this.#saved?.record === record ? this.#saved.act : null;
  }

  #close(record: string, saved: boolean): void {
    this.act = null;
    if (saved) this.#saved = { record, act: this.#opened };
    void this.look(record);
  }
}
