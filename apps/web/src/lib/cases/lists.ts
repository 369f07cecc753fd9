import type { Pack } from '@evenhand/policy/packs/pack';
import type { Store } from '#lib/store/port.ts';
import * as paths from '#lib/paths.ts';
import { words } from '#lib/words/index.ts';

/** The lists of records that stand under Cases, each with what it says while it is empty, and what is done first then. */
export const listsOf = {
  incident: {
    title: words.cases.incidents,
    href: paths.incidents(),
    count: words.cases.incidentCount,
    none: words.cases.noIncidents,
    first: paths.recordIncident(),
  },
  arrangement: {
    title: words.arrangements.title,
    href: paths.arrangements(),
    count: words.arrangements.count,
    none: words.arrangements.none,
    first: paths.incidents(),
  },
};

export type ListedKind = 'case' | keyof typeof listsOf;

/** Whether the policy here limits contact at all, and lets somebody of this person's roles read it. */
export function mayReadLimits(store: Pick<Store, 'staff' | 'packFor'>, now: string): boolean {
  let pack: Pack;
  try {
    pack = store.packFor('conduct', now);
  } catch {
    // A policy that this version does not have: nothing can be begun by it, and what is here shows all the same.
    return false;
  }
  if (!pack.restrictions) return false;
  const readers = pack.restrictions.readers?.value;
  return readers === undefined || store.staff.roles.some(({ role }) => readers.includes(role));
}
