import type { NewEntry, RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { isBlank } from './act-time.ts';

const entryOf = ({ state }: RecordView, kind: string, body: Record<string, unknown>): NewEntry[] => [
  { record: { kind: state.kind, id: state.id }, kind, body },
];
const missing = (field: string, text: string, say: string): FieldProblem[] =>
  isBlank(text) ? [{ field, words: say }] : [];

export interface SupportValues {
  what: string;
  takenUp?: boolean;
}

export const offerSupport = (view: RecordView): ActRule<SupportValues> => ({
  kind: 'support-offered',
  empty: { what: '' },
  problems: (values) => missing('act-what', values.what, words.acts.support.missing),
  entries: ({ what, takenUp }) =>
    entryOf(view, 'support-offered', { what: what.trim(), ...(takenUp !== undefined && { takenUp }) }),
});

export interface ReviewValues {
  findings: string;
  followUp: string;
}

export const reviewIncident = (view: RecordView): ActRule<ReviewValues> => ({
  kind: 'manager-reviewed',
  empty: { findings: '', followUp: '' },
  again: (body) => ({ findings: String(body.findings ?? ''), followUp: String(body.followUp ?? '') }),
  problems: (values) => missing('act-findings', values.findings, words.acts.review.missing),
  entries: ({ findings, followUp }) =>
    entryOf(view, 'manager-reviewed', {
      findings: findings.trim(),
      ...(!isBlank(followUp) && { followUp: followUp.trim() }),
    }),
});

export interface StatementValues {
  from: string;
  words: string;
}

export const addStatement = (view: RecordView): ActRule<StatementValues> => ({
  kind: 'statement-given',
  empty: { from: '', words: '' },
  problems: (values) => [
    ...missing('act-from', values.from, words.acts.statement.fromMissing),
    ...missing('act-words', values.words, words.acts.statement.missing),
  ],
  entries: (values) => entryOf(view, 'statement-given', { from: values.from.trim(), words: values.words.trim() }),
});
