import { sweepTries } from '../db/count-try.ts';
import type { Sql } from '../db/open.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Log } from '../log.ts';
import { seal } from './seal.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

/**
 * Work that no request asks for, now and again and again. Harmless in any number of processes. Returns how to end it. Uploads
 * are looked after by the process that takes them.
 */
export function runJobs(sql: Sql, log: Log, evidence?: Evidence): () => void {
  const ends = [
    repeat(hourMs, () => sweepTries(sql), log, 'old counters could not be removed'),
    repeat(minuteMs, () => seal(sql, new Date(), log), log, 'the access log could not be sealed or anchored'),
  ];
  if (evidence) ends.push(repeat(hourMs, () => evidence.sweep(new Date()), log, 'old uploads could not be removed'));
  return () => ends.forEach((end) => end());
}

/** Does it at once and then after each pause; a turn that takes longer than the pause is not begun twice. */
function repeat(ms: number, work: () => Promise<unknown>, log: Log, failed: string): () => void {
  let isAtIt = false;
  const turn = async (): Promise<void> => {
    if (isAtIt) return;
    isAtIt = true;
    await work().catch((error: unknown) => log.warn({ err: error }, failed));
    isAtIt = false;
  };
  void turn();
  const timer = setInterval(() => void turn(), ms);
  return () => clearInterval(timer);
}
