import { staffOf, type Directory, type Staff } from '@evenhand/policy/directory';
import { colleagues, type Colleague } from './colleagues.ts';
import { holdersOf, ownUnit } from './people.ts';

/**
 * Whom somebody asks about what is not open to them: their own line manager, then whoever looks after feedback. It follows from
 * who asks alone, so that it is the same whether the record is there or not.
 */
export function askWhom(staff: Staff, directory: Directory): Colleague[] {
  const manager = staff.lineManager === null ? undefined : staffOf(directory, staff.lineManager);
  const [team] = holdersOf(['feedback-team'], ownUnit(staff, directory), directory, staff.id);
  const people = [manager, team].filter((person) => person !== undefined);
  return colleagues([...new Set(people)], directory);
}
