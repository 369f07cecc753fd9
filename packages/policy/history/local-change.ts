import { dayInWords } from '../time/day-in-words.ts';
import type { AddedDay, ConfirmedContact, Directory, Staff } from '../directory.ts';
import { daysOffOf, holdsRole } from '../directory.ts';
import type { LocalDecision } from '../packs/local-rules.ts';
import type { Pack } from '../packs/pack.ts';
import { countingDays } from '../time/calendar.ts';
import { localDay } from '../time/zone.ts';
import { calendarOf } from './setting.ts';

/** What came of a change to what the organisation keeps: the directory with it, or why not, in one sentence. */
export type LocalChanged<Added> = { directory: Directory; added: Added } | { refused: string };

/** Whether somebody may decide for the whole organisation: its administrators and leadership, at its root. */
export function mayDecideLocally(directory: Directory, staff: Staff): boolean {
  return directory.units.some(
    ({ id, parent }) => parent === null && holdsRole(directory, staff, ['administrator', 'leadership'], id),
  );
}

type Asked = Pick<LocalDecision, 'choice' | 'option' | 'reason' | 'from' | 'decidedBy'>;

/**
 * Adds a decision on a choice of an adopted policy. What was decided before is neither changed nor removed: a newer decision
 * only follows it, and none reaches back, so that a case keeps what held at the moment when it began.
 */
export function withDecision(directory: Directory, pack: Pack, asked: Asked, now: string): LocalChanged<LocalDecision> {
  const choice = pack.choices.find(({ id }) => id === asked.choice);
  if (!choice) return { refused: `The policy leaves no choice called "${asked.choice}".` };
  if (!choice.options.some(({ id }) => id === asked.option)) {
    return { refused: `"${asked.option}" is none of the answers to: ${choice.question}` };
  }
  const today = localDay(now, pack.counting.zone.value);
  if (asked.from < today)
    return { refused: `A decision cannot reach back: the first day may be ${dayInWords(today)} or later.` };
  const { choice: id, option, reason, from, decidedBy } = asked;
  const added: LocalDecision = { pack: pack.id, choice: id, option, reason, decidedBy, from, decidedAt: now };
  return { directory: { ...directory, decisions: [...(directory.decisions ?? []), added] }, added };
}

/** Adds a day off from today on. A day that does not count anyway is refused, since it would move nothing. */
export function withDayOff(
  directory: Directory,
  pack: Pack,
  { day, reason }: Pick<AddedDay, 'day' | 'reason'>,
  now: string,
): LocalChanged<AddedDay> {
  const today = localDay(now, pack.counting.zone.value);
  if (day < today)
    return { refused: `${dayInWords(day)} is over: a day off can be added from ${dayInWords(today)} on.` };
  if (!countingDays(calendarOf({ pack, directory, now })).working.counts(day)) {
    return { refused: `${dayInWords(day)} is no working day already.` };
  }
  const { calendar } = directory;
  const added: AddedDay = { day, addedAt: now, reason };
  return {
    directory: { ...directory, calendar: { ...calendar, added: [...(calendar.added ?? []), added] } },
    added,
  };
}

/** Takes back a day off that has not begun: it counts again from now on, and what stood is kept with who said so and why. */
export function withoutDayOff(
  directory: Directory,
  pack: Pack,
  { day, reason, by }: Pick<AddedDay, 'day' | 'reason'> & { by: string },
  now: string,
): LocalChanged<AddedDay> {
  const { calendar } = directory;
  const found = daysOffOf(calendar).find((each) => each.day === day);
  if (!found) return { refused: `${dayInWords(day)} is none of the days off that you added.` };
  const today = localDay(now, pack.counting.zone.value);
  if (day <= today) {
    return { refused: `${dayInWords(day)} has begun or is over, so it stays a day off: dates were kept by it.` };
  }
  const added: AddedDay = { ...found, takenBack: { at: now, by, reason } };
  const all = (calendar.added ?? []).map((each) => (each === found ? added : each));
  return { directory: { ...directory, calendar: { ...calendar, added: all } }, added };
}

/** Adds how somebody outside is reached, as made sure of today; what stood before stays, for letters that were sent with it. */
export function withContact(
  directory: Directory,
  pack: Pack,
  { contact, lines, confirmedBy }: Pick<ConfirmedContact, 'contact' | 'lines' | 'confirmedBy'>,
  now: string,
): LocalChanged<ConfirmedContact> {
  if (!pack.contacts.some(({ id }) => id === contact)) {
    return { refused: `The policy names nobody outside called "${contact}".` };
  }
  const confirmedOn = localDay(now, pack.counting.zone.value);
  const added: ConfirmedContact = { pack: pack.id, contact, lines, confirmedOn, confirmedBy };
  return { directory: { ...directory, contacts: [...(directory.contacts ?? []), added] }, added };
}
