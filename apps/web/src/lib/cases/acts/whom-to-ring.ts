import type { Role } from '@evenhand/policy/packs/nouns';
import { colleagues, type Colleague } from '#lib/capture/colleagues.ts';
import { dutyNumbersOf, emergencyOf, type UrgentNumber } from '#lib/capture/emergency.ts';
import { holdersOf } from '#lib/capture/people.ts';
import type { CaseFormPlace } from './case-form.ts';

export interface WhomToRing {
  people: readonly Colleague[];
  numbers: readonly UrgentNumber[];
}

const inside = {
  'safeguarding-officer': 'safeguarding-officer',
  communications: 'communications',
  'data-protection': 'data-protection',
  leadership: 'leadership',
} as const satisfies Record<string, Role>;
/** Those who protect people; where they cannot be reached, somebody on duty can. */
const safety = ['safeguarding-officer', 'mash', 'children-service'];

/**
 * Who has to be told before it is recorded that something was passed on, from what lies on this device: Evenhand sends nothing
 * to them. Undefined for those of whom the organisation's directory knows nothing.
 */
export function whomToRing(to: string, { store, view }: CaseFormPlace): WhomToRing | undefined {
  const { directory, staff } = store;
  const unit = view.state.unit ?? staff.roles[0]?.unit ?? '';
  if (to === 'police') return { people: [], numbers: [emergencyOf(directory, unit)] };
  const role = Object.hasOwn(inside, to) ? inside[to as keyof typeof inside] : undefined;
  if (!role && !safety.includes(to)) return undefined;
  return {
    people: role ? colleagues(holdersOf([role], unit, directory, staff.id), directory) : [],
    numbers: safety.includes(to) ? dutyNumbersOf(directory, unit) : [],
  };
}
