import { acknowledgementsOf, handlerOf, type CaseState } from '@evenhand/policy/records/case';
import type { Directory } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';
import { staffName } from './names.ts';

/** With whom a case is: whom it was given to, else whom the customer was told to turn to. Empty once it is closed with nobody. */
export function withWhom(state: CaseState, directory: Directory): string {
  const say = words.cases;
  const handler = handlerOf(state);
  if (handler !== undefined) return say.with(staffName(handler, directory));
  if (state.stage === 'closed') return '';
  const told = acknowledgementsOf(state).at(-1);
  if (!told) return say.nobody;
  const officer = staffName(told.officer, directory);
  return told.officer === told.entry.by ? say.acknowledgedBy(officer) : say.turnTo(officer);
}
