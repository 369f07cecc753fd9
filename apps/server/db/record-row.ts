import { audienceOf } from '@evenhand/policy/derive/audience';
import { nextDue, summaryOf, type Summary } from '@evenhand/policy/derive/summary';
import type { Setting } from '@evenhand/policy/history/setting';
import type { AnyState } from '@evenhand/policy/records/index';
import { isDay } from '@evenhand/policy/time/day';
import { audienceColumns, type AudienceColumns } from './audience-before.ts';
import { activeAt } from './open-record.ts';
import { searchWords } from './search-words.ts';
import { storable } from './storable.ts';

/** A row of `records`, as JSON for Postgres. */
export interface RecordRow extends AudienceColumns {
  kind: string;
  id: string;
  reference: string | null;
  stage: string;
  summary: Summary;
  search: string;
  opened_at: string;
  closed_at: string | null;
  active_at: string;
  next_due: string | null;
}

/** Where a record stands, for lists, searches and pulls: derived from its state, and so may be made anew at any time. */
export function recordRowOf(state: AnyState, setting: Setting): RecordRow {
  // Cutting text may halve an emoji, which Postgres does not take.
  const summary = storable(summaryOf(state, setting));
  const first = state.history[0] ?? state.notUnderstood[0] ?? state.refused[0];
  const due = nextDue(summary)?.due ?? null;
  return {
    kind: state.kind,
    id: state.id,
    reference: state.reference,
    stage: state.stage,
    summary,
    search: searchWords(summary.text).join(' '),
    opened_at: storableInstant(state.beganAt ?? first?.at ?? setting.now),
    closed_at: state.closedAt === null ? null : storableInstant(state.closedAt),
    active_at: storableInstant(activeAt(state) ?? setting.now),
    next_due: due !== null && isDay(due) ? due : null,
    ...audienceColumns(audienceOf(state)),
  };
}

const earliest = Date.parse('0001-01-02T00:00:00Z');
const latest = Date.parse('9999-12-30T00:00:00Z');

/** An entry may claim any time that a clock can show; Postgres knows no year 0 and our text no year 10000. */
const storableInstant = (at: string): string =>
  new Date(Math.min(Math.max(Date.parse(at), earliest), latest)).toISOString();
