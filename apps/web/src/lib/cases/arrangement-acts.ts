import { entryKind } from '@evenhand/policy/entries/index';
import { usualReviewOf } from '@evenhand/policy/history/usual-review';
import type { Staff } from '@evenhand/policy/directory';
import type { ArrangementState } from '@evenhand/policy/records/arrangement';
import type { Refusal } from '@evenhand/policy/refusals';
import { addDays } from '@evenhand/policy/time/day';
import type { RecordView } from '#lib/store/port.ts';
import type { ActKind } from './act-kind.ts';
import { isBeginning, originOf } from './acts/origin.ts';
import { lettersHere, partsOfLetter } from './acts/send-letter.ts';
import { todayIn } from './clock-line.ts';
import { refusalsOf } from './refusals-of.ts';

/** What may be done about somebody's contact, step by step; whether a step is allowed now is for the policy to say. */

type View = RecordView<'arrangement'>;
type Body = Record<string, unknown>;

/** How the newest appeal stands: not decided, or decided for the person and nothing done about it since. */
export function appealOf({ history }: ArrangementState): 'open' | 'won' | null {
  const last = history.findLast(({ kind }) =>
    ['appealed', 'appeal-decided', 'reviewed', 'restriction-imposed', 'lifted'].includes(kind),
  );
  // A new look at the limits does not answer an appeal; it does settle one that was won.
  const asked = history.findLast(({ kind }) => kind === 'appealed' || kind === 'appeal-decided');
  if (asked?.kind === 'appealed') return 'open';
  return last?.kind === 'appeal-decided' && last.body.outcome === 'upheld' ? 'won' : null;
}

/** Before anything that stays was decided, also while something holds for a while. */
function beforeDeciding(state: ArrangementState, { setting: { pack } }: View): ActKind[] {
  const rules = pack.restrictions;
  const hasExceptions = (rules?.warning?.exceptions ?? []).some(({ implied }) => implied !== true);
  const asksAssessment = rules !== null && [rules.assessment, ...rules.considerations].some(Boolean);
  return [
    ...(['behaviour-noted', 'warning-given'] as const),
    ...(hasExceptions && state.skipped === null ? (['warning-skipped'] as const) : []),
    ...(asksAssessment ? (['assessment-made'] as const) : []),
  ];
}

/** While limits are decided or hold. */
function afterDeciding(state: ArrangementState, { setting: { pack } }: View): ActKind[] {
  const mayWithhold = !!pack.restrictions?.withheld && state.told === null;
  return [
    'reviewed',
    'breach-recorded',
    ...(mayWithhold ? (['notice-withheld'] as const) : []),
    ...(['review-requested', 'appealed'] as const),
    ...(appealOf(state) === 'open' ? (['appeal-decided'] as const) : []),
  ];
}

/** Those by which a record may begin, while it has not. */
export function arrangementActs(view: View): ActKind[] {
  const { state, setting } = view;
  const isLimited = state.restriction !== null;
  const isOpen = !isLimited || state.restriction?.interim === true;
  const acts: ActKind[] = [
    ...(isOpen ? beforeDeciding(state, view) : []),
    ...(setting.pack.restrictions ? (['restriction-imposed'] as const) : []),
    ...(isLimited ? afterDeciding(state, view) : []),
    ...(lettersHere(view).length > 0 ? (['letter-sent'] as const) : []),
    ...(['contact-logged', 'correspondence-checked', 'feedback-noted', 'note-added'] as const),
    ...(isOpen ? [] : (['assessment-made', 'behaviour-noted'] as const)),
    ...(state.beganAt === null ? [] : (['lifted'] as const)),
  ];
  if (isBeginning(state)) return acts.filter((kind) => entryKind('arrangement', kind)?.begins === 'may');
  const isFact = (kind: ActKind): boolean => entryKind('arrangement', kind)?.sort === 'fact';
  return state.stage === 'closed' ? acts.filter((kind) => isFact(kind) || kind === 'letter-sent') : acts;
}

/** Bodies as good as a person could fill them in; where there are several ways, one that goes through is enough. */
function bodiesOf(kind: ActKind, view: View, staff: Staff): Body[] {
  const { state, setting } = view;
  const rules = setting.pack.restrictions;
  const today = todayIn(setting);
  switch (kind) {
    case 'warning-given':
      return [{ named: '…', change: '…', parts: partsOfLetter('warning', view) }];
    case 'warning-skipped':
      return (rules?.warning?.exceptions ?? []).map(({ id }) => ({ exception: id, reason: '…' }));
    case 'assessment-made':
      return [{ officer: staff.id }];
    case 'restriction-imposed': {
      const [option] = rules?.options ?? [];
      const said = Object.fromEntries((option?.needs ?? []).map((need) => [need, '…']));
      const until = addDays(today, 30);
      const full = {
        options: [{ id: option?.id ?? '', with: { ...said, ...(option?.extreme && { why: '…' }) } }],
        ...{ reasons: '…', contact: staff.id, from: today, until },
        reviewOn: usualReviewOf(state, setting.pack, setting.now) ?? until,
      };
      return rules?.interim ? [full, { ...full, reviewOn: undefined, interim: true }] : [full];
    }
    case 'notice-withheld':
      return [{ why: '…' }];
    case 'reviewed':
      return [{ outcome: 'lifted' }];
    case 'letter-sent':
      return lettersHere(view).map(({ id }) => ({ letter: id, parts: partsOfLetter(id, view), words: '…' }));
    default:
      return [{}];
  }
}

/** Whether limits can be set now only at once and for a while, as the full decision still lacks something. */
export function isOnlyInterim(view: View, staff: Staff): boolean {
  const [full, interim] = bodiesOf('restriction-imposed', view, staff).map((body) =>
    refusalsOf('restriction-imposed', { ...originOf(view.state), ...body }, view, staff),
  );
  return full !== undefined && full.length > 0 && interim?.length === 0;
}

/** What stands against an act now, of the way that a person would try first. */
export function arrangementRefusals(kind: ActKind, view: View, staff: Staff): Refusal[] {
  const tries = bodiesOf(kind, view, staff).map((body) =>
    refusalsOf(kind, { ...originOf(view.state), ...body }, view, staff),
  );
  return tries.find((refusals) => refusals.length === 0) ?? tries[0] ?? [];
}
