import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { launch, type Launched } from './embedded-launch.ts';
import type { Place } from './embedded-place.ts';

const longestPauseMs = 5000;

/**
 * Starts the server and starts it again, on the same port and with all that was committed, whenever it ends without being asked to: one
 * that was killed, or that stopped because the disk was full. Throws what `launch` throws when the first start fails.
 */
export async function keepUp(place: Place, log: Log): Promise<Pick<Launched, 'port' | 'end'>> {
  let isEnding = false;
  let reviving: Promise<void> | undefined;
  const revive = async (): Promise<void> => {
    for (let pauseMs = 100; !isEnding; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        now = await launch(place, { throwaway: false, port, onLost }, log);
        log.warn({ port }, 'the embedded database is back');
        return;
      } catch (error) {
        // What is left of the old one may hold its memory for a moment.
        log.warn({ err: error }, 'the embedded database does not start again yet');
        await pause(pauseMs);
      }
    }
  };
  const onLost = (): void => void (reviving = revive());
  let now = await launch(place, { throwaway: false, onLost }, log);
  const { port } = now;
  return {
    port,
    end: async () => {
      isEnding = true;
      await reviving;
      await now.end();
    },
  };
}
