import { sweepTries } from '../db/count-try.ts';
import type { Sql } from '../db/open.ts';
import type { Log } from '../log.ts';

const hourMs = 3_600_000;

/** Work that no request asks for, now and every hour. Harmless in any number of processes. Returns how to end it. */
export function runJobs(sql: Sql, log: Log): () => void {
  const sweep = (): void => {
    sweepTries(sql).catch((error: unknown) => log.warn({ err: error }, 'old counters could not be removed'));
  };
  sweep();
  const timer = setInterval(sweep, hourMs);
  return () => clearInterval(timer);
}
