import { check } from '@evenhand/policy/derive/check';
import type { Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { consentAskOf, consentAt, needsConsent } from '@evenhand/policy/history/consent';
import { openEscalation } from '@evenhand/policy/history/case-facts';
import { packName } from '@evenhand/policy/packs/pack';
import { currentRun, type CaseState } from '@evenhand/policy/records/case';
import type { IncidentState } from '@evenhand/policy/records/incident';
import type { Refusal } from '@evenhand/policy/refusals';
import { addDays } from '@evenhand/policy/time/day';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { learningCategories, reviewQuestions } from './policy-questions.ts';
import { explainRefusals, type Explanation } from './why-clock.ts';

/** Everything that a person does from the page of a record, by the entry it makes. */
export type ActKind = keyof typeof words.acts.list;

export const isActKind = (kind: string | null): kind is ActKind =>
  kind !== null && Object.hasOwn(words.acts.list, kind);

export interface MayLine {
  kind: ActKind;
  label: string;
  hint: string;
  /** Null when it may be done; else the sentence and the reason. */
  notYet: { words: string; why: Explanation } | null;
}

/** What would be refused if this person did it now. Only the act is made up; the answer is the policy's own. */
function refusalsOf(kind: string, body: Record<string, unknown>, view: RecordView, staff: Staff): Refusal[] {
  const { state, setting } = view;
  const entry: Entry = {
    ...{ id: '', record: { kind: state.kind, id: state.id }, kind, at: setting.now, recordedAt: setting.now },
    ...{ by: staff.id, device: '', pack: packName(setting.pack), body },
  };
  return check(entry, state, staff, setting);
}

/** The stage after the present one; undefined at the last. */
export function nextStage(
  state: CaseState,
  view: Pick<RecordView, 'setting'>,
): CaseState['runs'][number]['stage'] | undefined {
  const { stages } = view.setting.pack;
  const now = stages.findIndex((stage) => stage.id === currentRun(state)?.stage);
  return now < 0 ? undefined : stages[now + 1]?.id;
}

/** The time limit that may be extended now: that of the stage the case is at. */
export const extendable = (state: CaseState): string | undefined => {
  const run = currentRun(state);
  return run && !run.answered ? run.stage : undefined;
};

/** A body as good as a person could fill it in, so that only what lies outside the form is refused. */
function wellFilled(kind: ActKind, state: CaseState, view: RecordView): Record<string, unknown> {
  switch (kind) {
    case 'responded':
      return {
        outcome: 'upheld',
        answers: state.points.map(({ number }) => ({ point: number, outcome: 'upheld', words: '…' })),
        reasons: '…',
        findings: Object.fromEntries(reviewQuestions(view.setting.pack, state).map(({ id }) => [id, '…'])),
      };
    case 'learning-recorded':
      return { category: learningCategories(view.setting.pack)[0]?.id, learned: '…' };
    case 'extended': {
      const due = view.clocks.find((clock) => clock.id === extendable(state))?.due ?? todayIn(view.setting);
      return {
        clock: extendable(state),
        until: addDays(due, 1),
        reason: '…',
        agreedBy: ['customer', 'service-head', 'all-parties'],
      };
    }
    case 'escalated':
      return { to: nextStage(state, view), reason: '…', special: '…', discussed: true };
    case 'assigned':
      return { to: '', as: 'coordinator' };
    default:
      return {};
  }
}

/** Reasons for closing with what stands against each now. */
export function closingChoices(view: RecordView, staff: Staff): { id: string; name: string; refusals: Refusal[] }[] {
  return view.setting.pack.closing.map(({ id, name, codes }) => ({
    id,
    name,
    refusals: refusalsOf('closed', { reason: id, note: '…', code: codes?.[0]?.id }, view, staff),
  }));
}

function caseActs(state: CaseState, view: RecordView): ActKind[] {
  const ask = consentAskOf(state, view.setting);
  const closed = state.stage === 'closed';
  const run = currentRun(state);
  const acts: ActKind[] = ['contact-logged'];
  const acknowledged = state.history.some((entry) => entry.kind === 'acknowledged');
  if (!closed && !acknowledged && run) acts.push('acknowledged');
  if (!closed) acts.push('responded', 'assigned');
  if (run && !run.answered && !closed) acts.push('extended');
  if (run?.answered && openEscalation(state) === null && nextStage(state, view)) acts.push('escalation-requested');
  if (run && nextStage(state, view)) acts.push('escalated');
  if (!closed && needsConsent(state, ask) && consentAt(state, ask) === null)
    acts.push('consent-requested', 'consent-given', ...(state.behalf ? (['exemption-noted'] as const) : []));
  acts.push('referred');
  if (run?.answered) acts.push('learning-recorded');
  if (!closed && run && !state.history.some((entry) => entry.kind === 'withdrawn')) acts.push('withdrawn');
  acts.push('note-added', closed ? 'reopened' : 'closed');
  return acts;
}

function incidentActs(state: IncidentState): ActKind[] {
  if (state.conduct === 'positive') return ['note-added'];
  return [
    'support-offered',
    'statement-given',
    'manager-reviewed',
    'note-added',
    ...(state.stage === 'closed' ? [] : (['closed'] as const)),
  ];
}

function lineOf(kind: ActKind, refusals: readonly Refusal[], view: RecordView): MayLine {
  const { label, hint } = words.acts.list[kind];
  if (refusals.length === 0) return { kind, label, hint, notYet: null };
  const why = explainRefusals(refusals, view.setting.pack);
  return { kind, label, hint, notYet: { words: why.answer[0] ?? '', why } };
}

function refusedNow(kind: ActKind, state: CaseState, view: RecordView, staff: Staff): Refusal[] {
  if (kind !== 'closed') return refusalsOf(kind, wellFilled(kind, state, view), view, staff);
  const choices = closingChoices(view, staff);
  if (choices.some(({ refusals }) => refusals.length === 0)) return [];
  // Nothing fits yet: the reason a person would try first says best what is missing.
  return choices.find(({ id }) => id === 'upheld')?.refusals ?? choices[0]?.refusals ?? [];
}

/** What this person may do on the record now, and what not yet and why; what is owed stands first, then what may be done. */
export function mayDo(view: RecordView, staff: Staff): MayLine[] {
  const { state } = view;
  if (state.kind !== 'case' && state.kind !== 'incident') return [];
  const lines =
    state.kind === 'case'
      ? caseActs(state, view).map((kind) => lineOf(kind, refusedNow(kind, state, view, staff), view))
      : incidentActs(state).map((kind) => lineOf(kind, refusalsOf(kind, {}, view, staff), view));
  const owed = (line: MayLine): boolean => view.duties.some((duty) => duty.act === line.kind);
  const rank = (line: MayLine): number => (owed(line) ? 0 : line.notYet ? 2 : 1);
  return lines.sort((a, b) => rank(a) - rank(b));
}
