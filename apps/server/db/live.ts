// One connection of this process listens for all its event streams; what is said on it is only "there is something new
// for this organisation", and so it crosses processes.
import type { Log } from '../log.ts';
import type { Sql } from './open.ts';

/** `news`: ask again. `end`: the process stops, let go. */
export type Signal = 'news' | 'end';

export interface Live {
  /** Calls back on every addition to the organisation, until the function that it returns is called. */
  subscribe(organisation: string, listener: (signal: Signal) => void): () => void;
  /** Ends every subscription and the connection's listening. */
  close(): Promise<void>;
}

const channel = 'entries';
const pingSeconds = 5;
/** Between two tries while nothing is heard. */
const troubledSeconds = 1;

/** Starts listening. Rejects when the database does not answer. */
export async function openLive(sql: Sql, log: Log): Promise<Live> {
  const listeners = new Map<string, Set<(signal: Signal) => void>>();
  const tellAll = (signal: Signal): void => {
    for (const group of listeners.values()) for (const listener of [...group]) listener(signal);
  };
  let heardPing = true;
  const onNotify = (organisation: string): void => {
    if (organisation === '') heardPing = true;
    for (const listener of [...(listeners.get(organisation) ?? [])]) listener('news');
  };
  // After a lost connection too: what was said in between was not heard, so everybody asks.
  const onListening = (): void => tellAll('news');
  let subscription = await sql.listen(channel, onNotify, onListening);

  // The driver listens again by itself when its connection breaks, but not when the database stays away for a while.
  let timer: NodeJS.Timeout;
  const pingAfter = (seconds: number): void => {
    timer = setTimeout(() => void checkPing(), seconds * 1000).unref();
  };
  pingAfter(pingSeconds);
  let isClosed = false;
  async function checkPing(): Promise<void> {
    let isWell = heardPing;
    try {
      if (!heardPing) {
        log.warn('live events were not heard, listening anew');
        await subscription.unlisten().catch(() => undefined);
        subscription = await sql.listen(channel, onNotify, onListening);
      }
      heardPing = false;
      await sql`select pg_notify(${channel}, '')`;
    } catch (error) {
      isWell = false;
      log.warn({ err: error }, 'live events are interrupted');
    }
    if (!isClosed) pingAfter(isWell ? pingSeconds : troubledSeconds);
  }

  return {
    subscribe(organisation, listener) {
      const group = listeners.get(organisation) ?? new Set();
      listeners.set(organisation, group.add(listener));
      return () => {
        group.delete(listener);
        if (group.size === 0) listeners.delete(organisation);
      };
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      tellAll('end');
      await subscription.unlisten().catch(() => undefined);
    },
  };
}
