import type { Directory, Staff } from '@evenhand/policy/directory';
import type { ListRow, OwedDuty } from '#lib/store/port.ts';
import { dayInWords, shortDay } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { isUntaken } from './case-filters.ts';
import { withoutDoubles } from './duty-groups.ts';
import { dueWords, dutyOwner, recordHref } from './duty-words.ts';
import { capital, customerInSentence, cutWords, staffName } from './names.ts';
import { rowTitle } from './row-title.ts';

/** One line of a short list: who, what, and when or how. */
export interface SideLine {
  href: string;
  who: string;
  what: string;
  meta: string;
}

const most = 5;

/** What sort of record it is, as people call it. */
function kindOf({ kind, sort }: ListRow['summary']): string {
  if (kind === 'incident') return words.cases.incident.conduct[sort === 'positive' ? 'positive' : 'unacceptable'];
  return words.labels.feedback[sort as keyof typeof words.labels.feedback] ?? sort;
}

const nameOf = ({ summary }: ListRow): string => summary.name || words.cases.noName;

/** What came in for the units that this person reaches and nobody has, newest first, and how many there are beyond those shown. */
export function cameIn(
  rows: readonly ListRow[],
  units: readonly string[],
  today: string,
): { lines: SideLine[]; more: number } {
  // What somebody took for another service is that service's to take up.
  const untaken = rows.filter((row) => isUntaken(row) && row.summary.unit !== null && units.includes(row.summary.unit));
  const { labels } = words;
  const lines = untaken.slice(0, most).map(({ summary }): SideLine => {
    const channel = labels.channels[summary.channel as keyof typeof labels.channels] ?? '';
    const day =
      summary.beganOn === null
        ? ''
        : summary.beganOn === today
          ? words.home.today.toLowerCase()
          : shortDay(summary.beganOn, today);
    return {
      href: recordHref(summary.kind, summary.id),
      who: `${kindOf(summary)} · ${summary.name || words.cases.noName}`,
      what: cutWords(summary.title, 60),
      meta: capital([channel, day].filter(Boolean).join(', ')),
    };
  });
  return { lines, more: untaken.length > most ? untaken.length : 0 };
}

/** Whom this person waits for: consent that was asked for, customers who may still ask for the next stage. Soonest first. */
export function waitingFor(rows: readonly ListRow[], me: Staff, today: string): SideLine[] {
  const waits = rows.flatMap((row) => {
    if (row.summary.stage === 'closed') return [];
    return row.summary.clocks
      .filter(
        (clock) =>
          clock.kind === 'window' && clock.due !== null && clock.metOn === null && !clock.stopped && clock.due >= today,
      )
      .filter(({ id }) => id === 'consent-by' || (id === 'escalate-by' && row.summary.handler === me.id))
      .map((clock) => ({ row, due: clock.due ?? '', consent: clock.id === 'consent-by' }));
  });
  return waits
    .sort((a, b) => Number(b.consent) - Number(a.consent) || a.due.localeCompare(b.due))
    .slice(0, most)
    .map(({ row, due, consent }) => {
      const day = dayInWords(due, today);
      return {
        href: recordHref(row.summary.kind, row.summary.id),
        who: nameOf(row),
        what: cutWords(row.summary.title, 60),
        meta: consent ? words.home.waiting.consent(day) : words.home.waiting.nextStage(day),
      };
    });
}

/** What others owe late: what for whom, who owes it, since when. What one person owes on one record is one line, the latest. */
export function lateLines(owed: readonly OwedDuty[], today: string, directory: Directory): SideLine[] {
  const ownerOf = ({ duty }: OwedDuty): string => capital(dutyOwner(duty, (id) => staffName(id, directory)));
  const seen = new Set<string>();
  const first = withoutDoubles(
    owed,
    ({ duty }) => duty,
    ({ summary }) => summary.id,
  ).filter((item) => {
    const key = item.summary.id + ownerOf(item);
    return !seen.has(key) && seen.add(key);
  });
  return first.map((item) => ({
    href: recordHref(item.summary.kind, item.summary.id),
    who: words.duties[item.duty.id].what(customerInSentence(item.summary.name, item.summary.anonymous)),
    what: words.home.lateUnder.owes(ownerOf(item)),
    meta: dueWords(item.duty.due, today),
  }));
}

/** Records with something that has not reached the server. */
export const unsentLines = (rows: readonly ListRow[], directory?: Directory): SideLine[] =>
  rows
    .filter((row) => row.unsent > 0)
    .map((row) => ({
      href: recordHref(row.summary.kind, row.summary.id),
      who: `${kindOf(row.summary)} · ${nameOf(row)}`,
      what: cutWords(rowTitle(row.summary, directory), 60),
      meta: [row.summary.reference, capital(words.cases.notSent)].filter(Boolean).join(' · '),
    }));
