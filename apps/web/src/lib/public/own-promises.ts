import type { PublicClock } from '@evenhand/policy/derive/public-view';

const isAlike = (one: PublicClock, other: PublicClock | undefined): boolean =>
  one.due === other?.due && one.metOn === other.metOn;

/** The promises of ours with a date. A window is the person's own time; a message that we have it that is the first reply is one promise. */
export function ownPromises(clocks: readonly PublicClock[]): PublicClock[] {
  const first = clocks.find(({ id }) => id === 'first-response');
  return clocks.filter((clock) => clock.kind !== 'window' && !(clock.id === 'acknowledge' && isAlike(clock, first)));
}

/** The day of the answer, where something else comes before it. */
export const answerAfter = (clocks: readonly PublicClock[], next: PublicClock | undefined): PublicClock | undefined =>
  next && !next.id.startsWith('stage-') && next.kind !== 'window'
    ? clocks.find(({ id, state, due }) => id.startsWith('stage-') && state === 'running' && due !== null)
    : undefined;
