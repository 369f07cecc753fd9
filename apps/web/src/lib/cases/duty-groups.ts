import type { Duty } from '@evenhand/policy/derive/duties';
import type { OwedDuty } from '#lib/store/port.ts';
import { dutyKey } from './duty-words.ts';

/**
 * One acknowledgement is also the first response: while both are owed by the same day, only the one that settles both is shown.
 * What two rules of a policy owe by the same act is owed once, by the sooner day.
 */
export function withoutDoubles<Item>(
  items: readonly Item[],
  dutyOf: (item: Item) => Duty,
  recordOf: (item: Item) => string,
): Item[] {
  const acknowledging = new Set(
    items.filter((item) => dutyOf(item).id === 'acknowledge').map((item) => recordOf(item) + (dutyOf(item).due ?? '')),
  );
  const seen = new Set<string>();
  return items.filter((item) => {
    const duty = dutyOf(item);
    const key = recordOf(item) + dutyKey(duty);
    if (seen.has(key)) return false;
    seen.add(key);
    return duty.id !== 'first-response' || !acknowledging.has(recordOf(item) + (duty.due ?? ''));
  });
}

export interface DutyGroup {
  /** `now`: owed without a day, as soon as it can be done. */
  when: 'late' | 'now' | 'today' | 'day';
  day: string | null;
  items: OwedDuty[];
}

/** Danger and safeguarding stand before everything that only has a date. */
const urgent: readonly string[] = ['act-on-danger', 'raise-safeguarding'];
const isUrgent = ({ duty }: OwedDuty): boolean => urgent.includes(duty.id);

const isOfDelay = ({ duty }: OwedDuty): boolean => duty.id === 'tell-of-delay';

/** What is owed, under headings: what cannot wait, late, today, then each day that comes. */
export function groupDuties(owed: readonly OwedDuty[], today: string): DutyGroup[] {
  const all = withoutDoubles(
    owed,
    (item) => item.duty,
    (item) => item.summary.id,
  );
  const groups: DutyGroup[] = [];
  const add = (when: DutyGroup['when'], day: string | null, items: OwedDuty[]): void => {
    if (items.length > 0) groups.push({ when, day, items });
  };
  const dated = all.filter(({ duty }) => duty.due !== null);
  const undated = all.filter(({ duty }) => duty.due === null);
  add('now', null, undated.filter(isUrgent));
  // Telling of a delay has no day of its own: it is owed because something else is late.
  add('late', null, [...undated.filter(isOfDelay), ...dated.filter(({ duty }) => (duty.due ?? '') < today)]);
  add(
    'today',
    today,
    dated.filter(({ duty }) => duty.due === today),
  );
  add(
    'now',
    null,
    undated.filter((item) => !isUrgent(item) && !isOfDelay(item)),
  );
  const days = [...new Set(dated.map(({ duty }) => duty.due ?? ''))].filter((day) => day > today).sort();
  for (const day of days)
    add(
      'day',
      day,
      dated.filter(({ duty }) => duty.due === day),
    );
  return groups;
}

/** How much is late, for today, owed without a day, and later: what the sentence on the start page says. */
export function dutyCounts(groups: readonly DutyGroup[]): { late: number; today: number; soon: number; later: number } {
  const count = (when: DutyGroup['when']): number =>
    groups.filter((group) => group.when === when).reduce((sum, group) => sum + group.items.length, 0);
  return { late: count('late'), today: count('today'), soon: count('now'), later: count('day') };
}

/** Whose the list is: somebody's own as soon as one thing falls to them by name, else for any of those who have the role. */
export function whoseDuties(groups: readonly DutyGroup[]): 'own' | 'shared' | 'none' {
  if (groups.length === 0) return 'none';
  return groups.some(({ items }) => items.some(({ duty }) => duty.person !== null)) ? 'own' : 'shared';
}
