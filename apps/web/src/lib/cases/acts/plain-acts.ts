import type { NewEntry, RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { nextStage } from '../may.ts';
import { learningCategories } from '../policy-questions.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { isBlank, saidAt, timeProblems, type SaidTime } from './act-time.ts';

/** Forms of a few fields, one rule each. Every rule makes one entry. */
const entryOf = ({ state }: RecordView, kind: string, body: Record<string, unknown>, at?: string): NewEntry[] => [
  { record: { kind: state.kind, id: state.id }, kind, ...(at !== undefined && { at }), body },
];
const missing = (field: string, text: string, say: string): FieldProblem[] =>
  isBlank(text) ? [{ field, words: say }] : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const addNote = (view: RecordView): ActRule<{ text: string }> => ({
  kind: 'note-added',
  empty: { text: '' },
  again: (body) => ({ text: text(body.text) }),
  problems: (values) => missing('act-text', values.text, words.acts.note.missing),
  entries: (values) => entryOf(view, 'note-added', { text: values.text.trim() }),
});

export const assign = (view: RecordView<'case'>): ActRule<{ to: string; as: string; asked?: boolean }> => ({
  kind: 'assigned',
  empty: { to: '', as: 'coordinator' },
  again: (body) => ({ to: text(body.to), as: text(body.as) }),
  problems: (values) => missing('act-to', values.to, words.acts.assign.toMissing),
  entries: (values) =>
    entryOf(view, 'assigned', {
      to: values.to,
      as: values.as,
      ...(values.as === 'facilitator' && { requestedBy: values.asked ? 'customer' : 'staff' }),
    }),
});

export interface ExtendValues extends SaidTime {
  reason: string;
  agreedBy: string[];
}

/** The new day lies ahead, so it is read as a day alone. */
export const extend = (view: RecordView<'case'>, clock: string): ActRule<ExtendValues> => ({
  kind: 'extended',
  empty: { reason: '', agreedBy: [] },
  again: (body) => ({
    day: text(body.until),
    reason: text(body.reason),
    agreedBy: Array.isArray(body.agreedBy) ? (body.agreedBy as string[]) : [],
  }),
  problems: (values) => [
    ...(values.day === undefined ? [{ field: 'act-until', words: words.acts.extend.untilMissing }] : []),
    ...missing('act-reason', values.reason, words.acts.extend.reasonMissing),
  ],
  entries: (values) =>
    entryOf(view, 'extended', {
      clock,
      until: values.day ?? '',
      reason: values.reason.trim(),
      agreedBy: [...values.agreedBy],
    }),
});

export interface NextStageValues extends SaidTime {
  reason: string;
  points: string[];
}

export const askNextStage = (view: RecordView<'case'>): ActRule<NextStageValues> => ({
  kind: 'escalation-requested',
  empty: { reason: '', points: [] },
  problems: (values) => [
    ...missing('act-reason', values.reason, words.acts.nextStage.reasonMissing),
    ...timeProblems(values, view.setting),
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
  decision: 'yes' | 'no';
  reason: string;
  special: string;
  discussed: boolean;
}

/** Taking it to the next stage, or saying no to a customer who asked: two entry kinds, one decision. */
export const escalate = (view: RecordView<'case'>): ActRule<EscalateValues> => ({
  kind: 'escalated',
  empty: { decision: 'yes', reason: '', special: '', discussed: false },
  again: (body) => ({ reason: text(body.reason), special: text(body.special), discussed: body.discussed === true }),
  problems: (values) => missing('act-reason', values.reason, words.acts.escalate.reasonMissing),
  entries(values) {
    if (values.decision === 'no')
      return entryOf(view, 'escalation-refused', { reason: values.reason.trim(), told: values.discussed });
    return entryOf(view, 'escalated', {
      to: nextStage(view.state, view),
      reason: values.reason.trim(),
      discussed: values.discussed,
      ...(!isBlank(values.special) && { special: values.special.trim() }),
    });
  },
});

export interface WithdrawValues extends SaidTime {
  method: string;
  words: string;
}

export const withdraw = (view: RecordView<'case'>): ActRule<WithdrawValues> => ({
  kind: 'withdrawn',
  empty: { method: 'spoken', words: '' },
  problems: (values) => [
    ...missing('act-words', values.words, words.acts.withdraw.wordsMissing),
    ...timeProblems(values, view.setting),
  ],
  entries: (values) =>
    entryOf(view, 'withdrawn', { method: values.method, words: values.words.trim() }, saidAt(values, view.setting)),
});

export interface ReferValues {
  to: string;
  why: string;
  stops: string;
  told?: boolean;
}

export const refer = (view: RecordView<'case'>): ActRule<ReferValues> => ({
  kind: 'referred',
  empty: { to: '', why: '', stops: 'none' },
  again: (body) => ({
    to: text(body.to),
    why: text(body.why),
    stops: text(body.stops) || 'none',
    told: body.told === true,
  }),
  problems: (values) => [
    ...missing('act-to', values.to, words.acts.refer.toMissing),
    ...missing('act-why', values.why, words.acts.refer.whyMissing),
  ],
  entries: (values) =>
    entryOf(view, 'referred', {
      to: values.to,
      why: values.why.trim(),
      stops: values.stops,
      ...(values.told !== undefined && { told: values.told }),
    }),
});

export const recordLearning = (view: RecordView<'case'>): ActRule<{ category: string; learned: string }> => ({
  kind: 'learning-recorded',
  empty: { category: '', learned: '' },
  again: (body) => ({ category: text(body.category), learned: text(body.learned) }),
  problems: (values) => [
    ...(learningCategories(view.setting.pack).length > 0
      ? missing('act-category', values.category, words.acts.learning.categoryMissing)
      : []),
    ...missing('act-learned', values.learned, words.acts.learning.missing),
  ],
  entries: (values) =>
    entryOf(view, 'learning-recorded', {
      ...(values.category !== '' && { category: values.category }),
      learned: values.learned.trim(),
    }),
});

/** The codes of a closing reason, one of which goes with it; undefined where the reason has none. */
export const codesOf = ({ setting }: RecordView, reason: string) =>
  setting.pack.closing.find(({ id }) => id === reason)?.codes;

export const closeRecord = (view: RecordView): ActRule<{ reason: string; code: string; note: string }> => ({
  kind: 'closed',
  empty: { reason: '', code: '', note: '' },
  again: (body) => ({ reason: text(body.reason), code: text(body.code), note: text(body.note) }),
  problems: (values) =>
    view.state.kind === 'case'
      ? [
          ...missing('act-reason', values.reason, words.acts.close.reasonMissing),
          ...(codesOf(view, values.reason) && !codesOf(view, values.reason)?.some(({ id }) => id === values.code)
            ? [{ field: 'act-code', words: words.acts.close.codeMissing }]
            : []),
        ]
      : [],
  entries: (values) =>
    entryOf(view, 'closed', {
      ...(values.reason !== '' && { reason: values.reason }),
      ...(codesOf(view, values.reason) && { code: values.code }),
      ...(!isBlank(values.note) && { note: values.note.trim() }),
    }),
});

export const reopen = (view: RecordView<'case'>): ActRule<{ why: string }> => ({
  kind: 'reopened',
  empty: { why: '' },
  again: (body) => ({ why: text(body.why) }),
  problems: (values) => missing('act-why', values.why, words.acts.reopen.missing),
  entries: (values) => entryOf(view, 'reopened', { why: values.why.trim() }),
});
