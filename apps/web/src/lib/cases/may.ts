import type { Staff } from '@evenhand/policy/directory';
import { openEscalation } from '@evenhand/policy/history/case-facts';
import { offered } from '@evenhand/policy/history/local-pack';
import { currentRun, type CaseState } from '@evenhand/policy/records/case';
import type { Refusal } from '@evenhand/policy/refusals';
import { addDays } from '@evenhand/policy/time/day';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActKind } from './act-kind.ts';
import { actsOffered } from './acts-offered.ts';
import { arrangementRefusals, isOnlyInterim } from './arrangement-acts.ts';
import { lettersHere, partsOfLetter } from './acts/send-letter.ts';
import { todayIn } from './clock-line.ts';
import { learningCategories, reviewQuestions } from './policy-questions.ts';
import { closingChoices } from './closing-choices.ts';
import { extendable, nextStage } from './next-stage.ts';
import { refusalsOf } from './refusals-of.ts';
import { explainRefusals, type Explanation } from './why-clock.ts';

export interface MayLine {
  kind: ActKind;
  label: string;
  hint: string;
  /** Null when it may be done; else the sentence and the reason. */
  notYet: { words: string; why: Explanation } | null;
}

type Body = Record<string, unknown>;

/** A body as good as a person could fill it in, so that only what lies outside the form is refused. */
function ofCase(kind: ActKind, state: CaseState, view: RecordView<'case'>): Body {
  const today = todayIn(view.setting);
  switch (kind) {
    case 'responded':
      return {
        outcome: 'upheld',
        answers: state.points.map(({ number }) => ({ point: number, outcome: 'upheld', words: '…' })),
        reasons: '…',
        findings: Object.fromEntries(reviewQuestions(view.setting.pack, state).map(({ id }) => [id, '…'])),
      };
    case 'triaged': {
      const first = offered(view.setting.pack.intake.categories?.list ?? [], view.setting.pack)[0]?.id;
      return { ...(first !== undefined && { categories: [first] }), service: '…' };
    }
    case 'learning-recorded':
      return { category: learningCategories(view.setting.pack)[0]?.id, learned: '…' };
    case 'extended': {
      const due = view.clocks.find((clock) => clock.id === extendable(state))?.due ?? today;
      return {
        clock: extendable(state),
        until: addDays(due, 1),
        reason: '…',
        toldOn: today,
        agreedBy: ['customer', 'service-head', 'all-parties'],
      };
    }
    case 'escalated':
      return { to: nextStage(state, view), reason: '…', special: '…', discussed: true };
    case 'escalation-refused':
      return { reason: '…', told: true, discussedOn: today };
    case 'assigned':
      return { to: '', as: 'coordinator' };
    case 'access-restricted':
      return { keeps: [], why: '…' };
    case 'moved':
      return { to: view.setting.directory.units.find(({ id }) => id !== state.unit)?.id ?? '' };
    case 'letter-sent': {
      const letter = lettersHere(view)[0]?.id ?? '';
      return { letter, parts: partsOfLetter(letter, view), words: '…' };
    }
    default:
      return {};
  }
}

const ofIncident = (kind: ActKind): Body =>
  kind === 'determined' ? { outcome: 'none', reasons: '…', considered: ['…'] } : {};

const interimHint = (kind: ActKind, view: RecordView, staff: Staff): string | undefined =>
  kind === 'restriction-imposed' && isOnlyInterim(view as RecordView<'arrangement'>, staff)
    ? words.acts.onlyInterim
    : undefined;

function lineOf(kind: ActKind, refusals: readonly Refusal[], view: RecordView, staff: Staff): MayLine {
  const { label, hint } = words.acts.list[kind];
  if (refusals.length === 0) return { kind, label, hint: interimHint(kind, view, staff) ?? hint, notYet: null };
  const why = explainRefusals(refusals, view.setting.pack);
  const [first = '', ...more] = why.answer;
  return {
    kind,
    label,
    hint,
    notYet: { words: more.length > 0 ? words.cases.andMore(first, more.length) : first, why },
  };
}

function refusedNow(kind: ActKind, view: RecordView, staff: Staff): Refusal[] {
  const { state } = view;
  if (state.kind === 'arrangement') return arrangementRefusals(kind, view as RecordView<'arrangement'>, staff);
  if (state.kind !== 'case') return refusalsOf(kind, ofIncident(kind), view, staff);
  if (kind !== 'closed') return refusalsOf(kind, ofCase(kind, state, view as RecordView<'case'>), view, staff);
  const choices = closingChoices(view, staff);
  if (choices.some(({ refusals }) => refusals.length === 0)) return [];
  // Nothing fits yet: the reason a person would try first says best what is missing.
  return choices.find(({ id }) => id === 'upheld')?.refusals ?? choices[0]?.refusals ?? [];
}

/** What people come for once all is answered. */
const afterAnswer: readonly ActKind[] = ['closed', 'escalation-requested'];
const placeAfter = (kind: ActKind): number => afterAnswer.indexOf(kind);

/** Whether all that was asked is answered and nobody asked for more, so that closing is what people look for next. */
function isAnsweredOut({ state }: RecordView): boolean {
  if (state.kind !== 'case' || openEscalation(state) !== null) return false;
  const run = currentRun(state);
  return run ? run.answered !== null : state.history.some(({ kind }) => kind === 'responded');
}

/**
 * What this person may do on the record now, and what not yet and why, without what is for another role to do; what is owed stands first, then, once all is answered, closing
 * and a customer who asks for more, then what else may be done.
 */
export function mayDo(view: RecordView, staff: Staff): MayLine[] {
  const asked = actsOffered(view).map((kind) => ({ kind, refusals: refusedNow(kind, view, staff) }));
  // What is for another role to do is not a matter of "not yet".
  const lines = asked
    .filter(({ refusals }) => !refusals.some(({ code }) => code === 'not-your-role'))
    .map(({ kind, refusals }) => lineOf(kind, refusals, view, staff));
  const owed = (line: MayLine): boolean => view.duties.some((duty) => duty.act === line.kind);
  const isOut = isAnsweredOut(view);
  const rank = (line: MayLine): number =>
    owed(line) ? 0 : line.notYet ? 3 : isOut && afterAnswer.includes(line.kind) ? 1 : 2;
  return lines.sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? placeAfter(a.kind) - placeAfter(b.kind) : 0));
}
