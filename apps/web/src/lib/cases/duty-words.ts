import { reasonsOf, type Reason } from '@evenhand/policy/derive/reasons';
import type { Directory } from '@evenhand/policy/directory';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { Pack } from '@evenhand/policy/packs/pack';
import * as paths from '#lib/paths.ts';
import type { OwedDuty } from '#lib/store/port.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { customerInSentence, cutWords, rolesInWords } from './names.ts';
import { rowTitle } from './row-title.ts';

export interface DutyLine {
  key: string;
  what: string;
  about: string;
  reference: string | undefined;
  when: string;
  /** Undefined, and nothing to tap, on a record that has no page yet. */
  href: string | undefined;
  action: { label: string; href: string } | undefined;
  reasons: Reason[];
}

/** By when something is owed, in words. */
export function dueWords(due: string | null, today: string): string {
  if (due === null) return words.home.soon;
  if (due < today) return words.home.wasDue(dayInWords(due, today));
  return due === today ? words.home.byToday : words.home.by(dayInWords(due, today));
}

/** Kinds of record that have a page of their own here; the others are shown, and lead nowhere. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  case: paths.caseOf,
  incident: paths.incidentOf,
  arrangement: paths.arrangementOf,
};
export const hasPage = (kind: string): boolean => Object.hasOwn(pages, kind);

/** Where a record opens, perhaps with one of its acts, perhaps for a duty. */
export function recordHref(kind: string, id: string, act?: string, duty?: string): string {
  const page = pages[kind]?.(id);
  if (page === undefined) return paths.app();
  const asked = new URLSearchParams({ ...(act !== undefined && { act }), ...(duty !== undefined && { duty }) });
  return asked.size === 0 ? page : `${page}?${asked.toString()}`;
}

/** The clauses in the person's own words are many; the first few give the reason, the sheet of the case gives all. */
const mostReasons = 2;

/** A duty as a row: what for whom, reference, by when, one tap to do it, and why. */
export function dutyLine(
  { duty, summary }: OwedDuty,
  today: string,
  pack: Pack | undefined,
  directory: Directory,
): DutyLine {
  const { what } = words.duties[duty.id];
  const isOpenable = hasPage(summary.kind);
  return {
    key: summary.id + dutyKey(duty),
    what: what(customerInSentence(summary.name, summary.anonymous)),
    about: cutWords(rowTitle(summary, directory), 56),
    reference: summary.reference ?? undefined,
    when: dueWords(duty.due, today),
    href: isOpenable ? recordHref(summary.kind, summary.id) : undefined,
    action: isOpenable
      ? { label: dutyAction(duty), href: recordHref(summary.kind, summary.id, duty.act, duty.id) }
      : undefined,
    reasons: pack ? reasonsOf(duty.because, pack).slice(0, mostReasons) : [],
  };
}

/** What the button of a duty says: where consent is owed and only its proof is missing, that. */
export const dutyAction = ({ id, act }: Pick<Duty, 'id' | 'act'>): string =>
  id === 'obtain-consent' && act === 'exemption-noted' ? words.acts.primary[act] : words.duties[id].act;

/** Two rules of a policy may owe the same thing by different acts; the same by the same act is owed once. */
export const dutyKey = ({ id, act }: Pick<Duty, 'id' | 'act'>): string => `${id}:${act}`;

/** Who owes a duty: the person by name, or the roles in words. */
export const dutyOwner = (duty: Duty, nameOf: (staff: string) => string): string =>
  duty.person !== null ? nameOf(duty.person) : rolesInWords(duty.roles);
