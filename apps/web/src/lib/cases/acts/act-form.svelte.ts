import { tick } from 'svelte';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { keptDraft } from '#lib/capture/kept-draft.svelte.ts';
import { problemOf } from '#lib/store/problem.ts';
import type { NewEntry, RecordView, Store } from '#lib/store/port.ts';
import { showToast } from '#lib/ui/toasts.svelte.ts';
import { words } from '#lib/words/index.ts';
import type { ActKind } from '../may.ts';
import { explainRefusals, type Explanation } from '../why-clock.ts';

/** Where a form stands: the record as it is, and what to do when it is over. */
export interface ActPlace<Kind extends RecordKind = RecordKind> {
  store: Store;
  view: RecordView<Kind>;
  /** A refused entry that is done again. */
  from: Entry | null;
  /** The sheet is closed; true when something was saved. */
  done(saved: boolean): void;
}

export interface FieldProblem {
  field: string;
  words: string;
}

/** One form: what it begins with, what is still wrong with it, and the entries it makes. */
export interface ActRule<Values> {
  kind: ActKind;
  empty: Values;
  /** What of a refused entry's body goes back into the form. */
  again?(body: Record<string, unknown>): Partial<Values>;
  problems(values: Values): FieldProblem[];
  entries(values: Values): NewEntry[];
}

export interface ActForm<Values> {
  values: Values;
  /** False for the moment in which a kept draft is looked for. */
  readonly ready: boolean;
  readonly restored: boolean;
  readonly problems: readonly FieldProblem[];
  readonly refused: Explanation | null;
  readonly problem: string | null;
  readonly busy: boolean;
  error(field: string): string | undefined;
  save(): Promise<void>;
  clear(): void;
  close(): void;
}

const draftOf = (kind: string, record: string): string => `act:${kind}:${record}`;

/** Opens a form with what was typed before. Call it while a component is made. */
export function openAct<Values extends object>(place: ActPlace, rule: ActRule<Values>): ActForm<Values> {
  const { store, view } = place;
  const draft = draftOf(rule.kind, view.state.id);
  let values = $state<Values>(structuredClone(rule.empty));
  let ready = $state(false);
  let restored = $state(false);
  let busy = $state(false);
  let problem = $state<string | null>(null);
  let refused = $state.raw<Explanation | null>(null);
  let problems = $state.raw<FieldProblem[]>([]);

  const kept = keptDraft(store.drafts, draft, () => values);
  void open();

  async function open(): Promise<void> {
    // A refused entry that is done again goes before a draft that was begun: it is what the person asked for.
    const again = place.from ? rule.again?.(place.from.body) : undefined;
    const before = again ?? (await store.drafts.load<Values>(draft).catch(() => null));
    if (before) Object.assign(values, before);
    restored = before !== null && before !== undefined;
    ready = true;
  }

  async function save(): Promise<void> {
    if (busy) return;
    const now = $state.snapshot(values) as Values;
    problems = rule.problems(now);
    problem = null;
    refused = null;
    if (problems.length > 0) return;
    busy = true;
    kept.keeper.hold();
    try {
      const appended = await store.append(rule.entries(now), { draft });
      if (appended.saved) {
        kept.keeper.end();
        if (place.from) await store.letGo(place.from.id);
        showToast(words.acts.form.saved, { tone: 'good' });
        place.done(true);
        return;
      }
      if ('refusals' in appended) {
        refused = explainRefusals(appended.refusals, view.setting.pack);
      } else problem = appended.problem;
    } catch (error) {
      problem = problemOf(error);
    } finally {
      busy = false;
    }
    kept.keeper.release();
  }

  return {
    get values() {
      return values;
    },
    set values(next) {
      values = next;
    },
    get ready() {
      return ready;
    },
    get restored() {
      return restored;
    },
    get problems() {
      return problems;
    },
    get refused() {
      return refused;
    },
    get problem() {
      return problem ?? kept.problem;
    },
    get busy() {
      return busy;
    },
    error: (field) => problems.find((each) => each.field === field)?.words,
    save,
    clear() {
      values = structuredClone(rule.empty);
      restored = false;
      problems = [];
      // What was kept goes once the empty form has taken its place, or the next look would find it again.
      void tick()
        .then(() => kept.keeper.flush())
        .then(() => store.drafts.remove(draft));
    },
    close: () => place.done(false),
  };
}
