import { makeAnchor } from '../db/anchor.ts';
import type { Sql } from '../db/open.ts';
import { organisationsToSeal } from '../db/organisations-to-seal.ts';
import { sealAccessLog } from '../db/seal-access-log.ts';
import type { Log } from '../log.ts';

/**
 * Seals what waits of every access log, then makes the day's anchor where there is none, and writes it into the log. Again, or in
 * many processes at once, changes nothing more.
 */
export async function seal(sql: Sql, now: Date, log: Log): Promise<void> {
  for (const due of await organisationsToSeal(sql, now.toISOString().slice(0, 10))) {
    const { organisation } = due;
    if (due.seal) await sealAccessLog(sql, organisation);
    const anchor = due.anchor ? await makeAnchor(sql, organisation, now) : undefined;
    if (!anchor) continue;
    const { number, day, last_seq: entries, access_number: readings, hash } = anchor;
    log.info({ organisation, anchor: number, day, entries, readings, hash: hash.toString('hex') }, 'anchored');
  }
}
