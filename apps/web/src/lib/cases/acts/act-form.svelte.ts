import { tick } from 'svelte';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Known } from '@evenhand/policy/derive/discharge';
import type { DutyId, RecordKind } from '@evenhand/policy/packs/nouns';
import { keptDraft } from '#lib/capture/kept-draft.svelte.ts';
import { openDraft } from '#lib/capture/last-words.ts';
import { problemOf } from '#lib/store/problem.ts';
import type { NewEntry, RecordView, Store } from '#lib/store/port.ts';
import type { ActKind } from '../act-kind.ts';
import { mayDo } from '../may.ts';
import { noticeLinesOn, type NoticeLine } from '../notice-lines.ts';
import { explainRefusals, type Explanation } from '../why-clock.ts';
import { isBeginning } from './origin.ts';
import { settledBeside } from './settled-beside.ts';
import { cautionLines, hasCautions, type CautionLine } from './cautions.ts';

/** Where a form stands: the record as it is, and what to do when it is over. */
export interface ActPlace<Kind extends RecordKind = RecordKind> {
  store: Store;
  view: RecordView<Kind>;
  /** A refused entry that is done again. */
  from: Entry | null;
  /** Whom the record is about, as far as this device knows the name. */
  who?: string;
  /** The duty that it is to settle, with what is known of the act beforehand. */
  duty?: { id: DutyId; known: Known };
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
  /** What of a body goes into the form: of a refused entry, or as far as a duty knows it. */
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
  /** What stands against the act however the form is filled in, known before anything is written. */
  readonly notYet: Explanation | null;
  readonly refused: Explanation | null;
  readonly problem: string | null;
  readonly busy: boolean;
  /** What is to be thought of before saving, as the form stands. */
  readonly cautions: readonly CautionLine[];
  /** What the policy leaves open about this act. */
  readonly notices: readonly NoticeLine[];
  error(field: string): string | undefined;
  save(): Promise<void>;
  clear(): void;
  /** Takes away what was said of the form, where a person goes on to another part of it. */
  quiet(): void;
  close(): void;
}

/** What was typed for one duty is not the beginning of a form that was opened for another. */
const draftOf = (kind: string, record: string, duty?: string): string =>
  [`act:${kind}:${record}`, ...(duty === undefined ? [] : [duty])].join(':');

/** An act that begins its record takes a reference for it; the number is used up only when something is saved. */
async function numbered(entries: NewEntry[], { store, view: { state } }: ActPlace): Promise<NewEntry[]> {
  const [first, ...rest] = entries;
  if (!first || !isBeginning(state)) return entries;
  return [{ ...first, body: { ...first.body, reference: await store.nextReference() } }, ...rest];
}

/** Opens a form with what was typed before. Call it while a component is made. */
export function openAct<Values extends object>(place: ActPlace, rule: ActRule<Values>): ActForm<Values> {
  const { store, view } = place;
  const draft = draftOf(rule.kind, view.state.id, place.duty?.id);
  const begins = { ...rule.empty, ...(place.duty && rule.again?.(place.duty.known)) };
  // What a form begins with may come from the record that is shown, whose parts are watched and cannot be cloned.
  const first = (): Values => $state.snapshot(begins) as Values;
  let values = $state<Values>(first());
  let ready = $state(false);
  let restored = $state(false);
  let busy = $state(false);
  let problem = $state<string | null>(null);
  let refused = $state.raw<Explanation | null>(null);
  /** What was found wanting when the person last tried to save. */
  let tried = $state.raw<FieldProblem[]>([]);
  // It stays said until it is put right, in the words of how the form stands now; nothing new is said before the next try.
  const problems = $derived(
    tried.length === 0
      ? tried
      : rule
          .problems($state.snapshot(values) as Values)
          .filter(({ field }) => tried.some((each) => each.field === field)),
  );

  const isCautious = hasCautions(rule.kind, view);
  const cautions = $derived(
    isCautious && ready ? cautionLines(rule.entries($state.snapshot(values) as Values), view, store.staff) : [],
  );
  const notYet = mayDo(view, store.staff).find(({ kind }) => kind === rule.kind)?.notYet?.why ?? null;
  const notices = noticeLinesOn(view, `act:${rule.kind}`);

  const kept = keptDraft<Values>(store.drafts, draft, {
    form: () => values,
    show: (theirs) => void Object.assign(values, theirs),
    // Saved or thrown away in another window: the record below shows which.
    over() {
      kept.keeper.end();
      place.done(false);
    },
  });
  void open();

  async function open(): Promise<void> {
    // A refused entry that is done again goes before a draft that was begun: it is what the person asked for.
    const again = place.from ? rule.again?.(place.from.body) : undefined;
    const before = again ?? (await openDraft<Values>(store.drafts, draft).catch(() => null));
    if (before) Object.assign(values, before);
    restored = before !== null && before !== undefined;
    ready = true;
  }

  async function save(): Promise<void> {
    if (busy) return;
    const now = $state.snapshot(values) as Values;
    tried = rule.problems(now);
    problem = null;
    refused = null;
    if (tried.length > 0) return;
    busy = true;
    kept.keeper.hold();
    try {
      const made = rule.entries(now);
      const entries = [...(await numbered(made, place)), ...(await settledBeside(made, place))];
      const appended = await store.append(entries, { draft });
      if (appended.saved) {
        kept.keeper.end();
        if (place.from) await store.letGo(place.from.id);
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
    get cautions() {
      return cautions;
    },
    notices,
    notYet,
    error: (field) => problems.find((each) => each.field === field)?.words,
    save,
    clear() {
      values = first();
      restored = false;
      tried = [];
      // What was kept goes once the empty form has taken its place, or the next look would find it again.
      void tick()
        .then(() => kept.keeper.flush())
        .then(() => store.drafts.remove(draft));
    },
    quiet() {
      tried = [];
      problem = null;
      refused = null;
    },
    close: () => place.done(false),
  };
}
