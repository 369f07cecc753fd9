import type { Directory } from '@evenhand/policy/directory';
import type { Outcome } from '@evenhand/policy/packs/nouns';
import type { ListRow } from '#lib/store/port.ts';
import type { StatusTone } from '#lib/ui/StatusLabel.svelte';
import { shortDay } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { whoIn } from './customer-names.ts';
import { cutWords, unitName } from './names.ts';
import { rowTitle } from './row-title.ts';

export interface RowWords {
  title: string;
  reference: string;
  stands: string;
  tone: StatusTone | undefined;
  meta: string;
  aside: string | undefined;
  /** `stands` is a date that the policy gives, which can say why. */
  dated: boolean;
}

type Names = ReadonlyMap<string, string>;

const mostTitle = 58;

/** A finding's mark: the tick says that something was found to be so, never that an answer was given; nothing was put away either. */
const outcomeTones: Record<string, StatusTone | undefined> = {
  upheld: 'met',
  'partly-upheld': 'met',
  'not-upheld': 'declined',
  'no-finding': 'unknown',
} satisfies Record<Outcome, StatusTone>;

export const outcomeTone = (outcome: string): StatusTone => outcomeTones[outcome] ?? 'closed';

/** Where a record stands, and its next date. */
function standsOf({ summary, next }: ListRow, today: string): { stands: string; tone: StatusTone | undefined } {
  const { labels, clocks } = words;
  const outcome = summary.outcome === null ? '' : labels.outcomes[summary.outcome as keyof typeof labels.outcomes];
  if (summary.stage === 'closed')
    return { stands: outcome ? `${labels.stages.closed} · ${outcome}` : labels.stages.closed, tone: 'closed' };
  if (next === null) {
    if (outcome) return { stands: outcome, tone: outcomeTone(summary.outcome ?? '') };
    return { stands: labels.stages[summary.stage], tone: undefined };
  }
  const of = clocks[next.id as keyof typeof clocks];
  const day = shortDay(next.due, today);
  if (next.late) return { stands: `${of.was} ${day}`, tone: 'late' };
  const soon = next.due === today;
  return { stands: `${of.due} ${soon ? words.home.today.toLowerCase() : day}`, tone: soon ? 'due-soon' : 'running' };
}

/** A case as a row of a list: reference, who and what, where it stands, next date. */
export function caseRow(row: ListRow, directory: Directory, today: string): RowWords {
  const { summary, unsent } = row;
  const sort = words.labels.feedback[summary.sort as keyof typeof words.labels.feedback] ?? summary.sort;
  const name = summary.name || words.cases.noName;
  const stage = summary.stage === 'open' || summary.stage === 'closed' ? '' : words.labels.stages[summary.stage];
  return {
    title: `${name}: ${cutWords(summary.title, mostTitle)}`,
    reference: summary.reference ?? '',
    ...standsOf(row, today),
    meta: [sort, stage, unitName(summary.unit, directory)].filter(Boolean).join(' · '),
    aside: unsent > 0 ? words.cases.notSent : summary.beganOn === null ? undefined : shortDay(summary.beganOn, today),
    dated: summary.stage !== 'closed' && row.next !== null,
  };
}

function incidentRow(row: ListRow, directory: Directory, today: string): RowWords {
  const { summary, unsent } = row;
  return {
    title: cutWords(rowTitle(summary, directory), mostTitle + 20),
    reference: summary.reference ?? '',
    stands: summary.stage === 'closed' ? words.labels.stages.closed : '',
    tone: summary.stage === 'closed' ? 'closed' : undefined,
    meta: [
      summary.sort === 'positive' ? words.cases.incident.conduct.positive : words.cases.incident.conduct.unacceptable,
      unitName(summary.unit, directory),
    ]
      .filter(Boolean)
      .join(' · '),
    aside: unsent > 0 ? words.cases.notSent : summary.beganOn === null ? undefined : shortDay(summary.beganOn, today),
    dated: false,
  };
}

/** Limits on somebody's contact as a row: whose, about what, where it stands, next date. */
function arrangementRow(row: ListRow, directory: Directory, today: string, names: Names): RowWords {
  const { summary, unsent } = row;
  const { stages, about } = words.arrangements;
  const stage = stages[summary.stage] ?? '';
  const next = row.next === null ? { stands: stage, tone: undefined } : standsOf(row, today);
  const { stands, tone } = summary.stage === 'closed' ? ({ stands: stage, tone: 'closed' } as const) : next;
  return {
    title: cutWords(about(whoIn(row, names), summary.title), mostTitle + 20),
    reference: summary.reference ?? '',
    stands,
    tone,
    meta: [stands === stage ? '' : stage, unitName(summary.unit, directory)].filter(Boolean).join(' · '),
    aside: unsent > 0 ? words.cases.notSent : summary.beganOn === null ? undefined : shortDay(summary.beganOn, today),
    dated: summary.stage !== 'closed' && row.next !== null,
  };
}

/** A record as a row of a list, whichever kind it is. */
export function recordRow(row: ListRow, directory: Directory, today: string, names: Names = new Map()): RowWords {
  if (row.summary.kind === 'arrangement') return arrangementRow(row, directory, today, names);
  return row.summary.kind === 'incident' ? incidentRow(row, directory, today) : caseRow(row, directory, today);
}
