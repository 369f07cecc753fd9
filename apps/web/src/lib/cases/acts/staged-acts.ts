import { lastAnswered } from '@evenhand/policy/records/case';
import { localDay } from '@evenhand/policy/time/zone';
import type { SaidTime } from '#lib/capture/said-time.ts';
import type { NewEntry, RecordView } from '#lib/store/port.ts';
import { isDay } from '#lib/ui/read-day.ts';
import { todayIn } from '../clock-line.ts';
import { words } from '#lib/words/index.ts';
import { nextStage } from '../next-stage.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { isBlank, saidAt, timeProblems, whenField } from './act-time.ts';

/** The rules of forms that have a component of their own. Every rule makes one entry. */
const entryOf = ({ state }: RecordView, kind: string, body: Record<string, unknown>, at?: string): NewEntry[] => [
  { record: { kind: state.kind, id: state.id }, kind, ...(at !== undefined && { at }), body },
];
const missing = (field: string, text: string, say: string): FieldProblem[] =>
  isBlank(text) ? [{ field, words: say }] : [];
const dayProblems = (field: string, day: string | undefined, say?: string): FieldProblem[] => {
  if (day === undefined) return say === undefined ? [] : [{ field, words: say }];
  return isDay(day) ? [] : [{ field, words: words.ui.date.unreadDay }];
};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface ExtendValues extends SaidTime {
  reason: string;
  agreedBy: string[];
  toldOn: string;
}

/** The new day lies ahead, so it is read as a day alone. */
export const extend = (view: RecordView<'case'>, clock: string): ActRule<ExtendValues> => ({
  kind: 'extended',
  empty: { reason: '', agreedBy: [], toldOn: '' },
  again: (body) => ({
    day: text(body.until),
    reason: text(body.reason),
    toldOn: text(body.toldOn),
    agreedBy: Array.isArray(body.agreedBy) ? (body.agreedBy as string[]) : [],
  }),
  problems: (values) => [
    ...dayProblems('act-until', values.day, words.acts.extend.untilMissing),
    ...missing('act-reason', values.reason, words.acts.extend.reasonMissing),
    ...dayProblems('act-told-on', values.toldOn || undefined),
    ...(isDay(values.toldOn) && values.toldOn > todayIn(view.setting)
      ? [{ field: 'act-told-on', words: words.acts.extend.toldAhead }]
      : []),
  ],
  entries: (values) =>
    entryOf(view, 'extended', {
      clock,
      until: values.day ?? '',
      reason: values.reason.trim(),
      agreedBy: [...values.agreedBy],
      ...(values.toldOn !== '' && { toldOn: values.toldOn }),
    }),
});

export interface NextStageValues extends SaidTime {
  reason: string;
  points: string[];
}

/** Nobody is unhappy with an answer before there is one: the day was mistyped. */
function isBeforeAnswer(values: SaidTime, { state, setting }: RecordView<'case'>): boolean {
  const [said, answered] = [saidAt(values, setting), lastAnswered(state)?.answered?.at];
  if (said === undefined || answered === undefined) return false;
  const zone = setting.pack.counting.zone.value;
  return localDay(said, zone) < localDay(answered, zone);
}

export const askNextStage = (view: RecordView<'case'>): ActRule<NextStageValues> => ({
  kind: 'escalation-requested',
  empty: { reason: '', points: [] },
  problems: (values) => [
    ...missing('act-reason', values.reason, words.acts.nextStage.reasonMissing),
    ...timeProblems(values, view.setting),
    ...(isBeforeAnswer(values, view) ? [{ field: whenField, words: words.acts.nextStage.beforeAnswer }] : []),
  ],
  entries: (values) =>
    entryOf(
      view,
      'escalation-requested',
      { reason: values.reason.trim(), ...(values.points.length > 0 && { points: values.points.map(Number) }) },
      saidAt(values, view.setting),
    ),
});

export interface EscalateValues {
  /** Empty until somebody decides, where there is something to decide. */
  decision: 'yes' | 'no' | '';
  reason: string;
  special: string;
  discussed: boolean;
}

/** Taking it to the next stage, or saying no to a customer who asked: two entry kinds, one decision. */
export const escalate = (view: RecordView<'case'>, mayRefuse = false): ActRule<EscalateValues> => ({
  kind: 'escalated',
  empty: { decision: mayRefuse ? '' : 'yes', reason: '', special: '', discussed: false },
  again: (body) => ({ reason: text(body.reason), special: text(body.special), discussed: body.discussed === true }),
  // A yes is what the customer asked for; a no they are told the reason of.
  problems: ({ decision, reason }) => [
    ...missing('act-decision', decision, words.acts.escalate.decisionMissing),
    ...(decision === 'no' ? missing('act-reason', reason, words.acts.escalate.reasonMissing) : []),
  ],
  entries(values) {
    if (values.decision === 'no')
      return entryOf(view, 'escalation-refused', { reason: values.reason.trim(), told: values.discussed });
    return entryOf(view, 'escalated', {
      to: nextStage(view.state, view),
      ...(!isBlank(values.reason) && { reason: values.reason.trim() }),
      discussed: values.discussed,
      ...(!isBlank(values.special) && { special: values.special.trim() }),
    });
  },
});
