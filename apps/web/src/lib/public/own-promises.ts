import type { PublicClock } from '@evenhand/policy/derive/public-view';

const isAlike = (one: PublicClock, other: PublicClock | undefined): boolean =>
  one.due === other?.due && one.metOn === other.metOn;

/** The promises of ours with a date. A window is the person's own time; a first reply that is the message that we have it is one promise. */
export function ownPromises(clocks: readonly PublicClock[]): PublicClock[] {
  const message = clocks.find(({ id }) => id === 'acknowledge');
  return clocks.filter(
    (clock) => clock.kind !== 'window' && !(clock.id === 'first-response' && isAlike(clock, message)),
  );
}

/** The day of the answer, where something else comes before it. */
export const answerAfter = (clocks: readonly PublicClock[], next: PublicClock | undefined): PublicClock | undefined =>
  next && !next.id.startsWith('stage-') && next.kind !== 'window'
    ? clocks.find(({ id, state, due }) => id.startsWith('stage-') && state === 'running' && due !== null)
    : undefined;
