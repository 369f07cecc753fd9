import { acknowledgementsOf, currentRun, handlerOf, officerOf, type CaseState } from '@evenhand/policy/records/case';
import { isSince } from '@evenhand/policy/time/day';
import type { Directory } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';
import { authorName, staffName } from './names.ts';

/** With whom a case is: who answered it, whom it was given to, else whom the customer was told to turn to. Empty once it is closed with nobody. */
export function withWhom(state: CaseState, directory: Directory): string {
  const say = words.cases;
  const run = currentRun(state);
  const answers = state.runs.flatMap(({ answered }) => (answered ? [answered.by] : []));
  if (run?.answered && state.stage !== 'closed') return say.answeredBy(authorName(run.answered.by, directory));
  const handler = handlerOf(state);
  // Whoever answered a stage before does not have this one, and nor has whom the customer was told to turn to then.
  const isNewlyGiven = state.handlers.some(({ at }) => run !== undefined && isSince(at, run.enteredAt));
  if (handler !== undefined && (isNewlyGiven || !answers.includes(handler)))
    return say.with(staffName(handler, directory));
  if (state.stage === 'closed') return '';
  const officer = officerOf(state);
  if (officer === undefined || answers.length > 0) return say.nobody;
  const told = acknowledgementsOf(state).findLast((each) => each.officer === officer);
  const name = staffName(officer, directory);
  return told?.entry.by === officer ? say.acknowledgedBy(name) : say.turnTo(name);
}
