import { acknowledgementsOf, handlerOf, officerOf, type CaseState } from '@evenhand/policy/records/case';
import type { Directory } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';
import { staffName } from './names.ts';

/** With whom a case is: whom it was given to, else whom the customer was told to turn to. Empty once it is closed with nobody. */
export function withWhom(state: CaseState, directory: Directory): string {
  const say = words.cases;
  const handler = handlerOf(state);
  if (handler !== undefined) return say.with(staffName(handler, directory));
  if (state.stage === 'closed') return '';
  const officer = officerOf(state);
  if (officer === undefined) return say.nobody;
  const told = acknowledgementsOf(state).findLast((each) => each.officer === officer);
  const name = staffName(officer, directory);
  return told?.entry.by === officer ? say.acknowledgedBy(name) : say.turnTo(name);
}
