import type { Clock } from '@evenhand/policy/derive/clocks';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { reasonsOf } from '@evenhand/policy/derive/reasons';
import { fold } from '@evenhand/policy/history/fold';
import { packNamed } from '@evenhand/policy/packs/index';
import type { ClockId } from '@evenhand/policy/packs/nouns';
import type { Person } from './person.ts';

export interface ExpectedClock extends Clock {
  /** What the clauses behind it say, in plain words. */
  says: string[];
}

/**
 * The clocks of a case as they must stand now, worked out from the entries that the server holds: tests never name a day,
 * so they hold on every day and at every hour. Throws when the person sees no such case, or the clock is not on it.
 */
export async function expectedClock(person: Person, caseId: string, id: ClockId): Promise<ExpectedClock> {
  const { directory, now } = await person.me();
  const entries = (await person.entries()).filter(({ record }) => record.id === caseId);
  const pack = packNamed(entries[0]?.pack ?? '');
  if (!pack) throw new Error(`The server shows this person no case ${caseId}.`);
  const setting = { pack, directory, now };
  const clock = clocksOf(fold({ kind: 'case', id: caseId }, entries, pack), setting).find((each) => each.id === id);
  if (!clock) throw new Error(`The case has no clock ${id}.`);
  return { ...clock, says: reasonsOf(clock.because, pack).map(({ says }) => says) };
}
