import type { Actor } from '@evenhand/policy/derive/check';
import { sees } from '@evenhand/policy/derive/audience';
import type { Directory } from '@evenhand/policy/directory';
import { readReference } from '@evenhand/policy/reference';
import type { Log } from '../log.ts';
import type { NewRow } from './insert-entries.ts';
import type { TouchedRecords } from './load-touched.ts';
import type { Transaction } from './open.ts';
import type { OpenRecord } from './open-record.ts';

type Code = { salt: string; hash: string; iterations: number };

/** Rounds of PBKDF2-SHA-256 that opening a case costs, whether or not there is one. */
export const hashRounds = 600_000;

const isUsable = ({ salt, hash, iterations }: Code): boolean =>
  /^[0-9a-f]{32}$/.test(salt) &&
  /^[0-9a-f]{64}$/.test(hash) &&
  Number.isInteger(iterations) &&
  iterations >= hashRounds / 6 &&
  iterations <= hashRounds;

interface Around {
  rows: readonly NewRow[];
  records: TouchedRecords;
  directory: Directory;
  actorOf: (by: string) => Actor | undefined;
  log: Log;
}

/**
 * Keeps the hash of a tracking code that an entry brings, in place of an older one of the same record. A code opens
 * the public view, so only somebody who sees the record may change it.
 */
export async function keepTrackingCodes(tx: Transaction, organisation: string, around: Around): Promise<void> {
  const codes = new Map<string, { reference: string; code: Code }>();
  for (const { entry } of around.rows) {
    const code = entry.verdict === 'accepted' && entry.record.kind === 'case' ? codeIn(entry.kind, entry.body) : null;
    if (!code) continue;
    const open = around.records.of(entry.record);
    const pack = open.pack;
    const state = pack && open.stateUnder(pack);
    if (!state) continue;
    // A second `feedback-received` is kept and not understood; its code opens nothing.
    if (entry.kind === 'feedback-received' ? state.history[0]?.id !== entry.id : !mayIssue(entry.by, open, around))
      continue;
    const reference = readReference(state.reference ?? '');
    if (reference === null || !isUsable(code)) {
      around.log.warn({ entry: entry.id }, 'a tracking code has no usable reference or hash and opens nothing');
      continue;
    }
    codes.set(entry.record.id, { reference, code });
  }
  for (const [id, { reference, code }] of codes) {
    await tx`delete from tracking where organisation = ${organisation} and record_id = ${id}`;
    await tx`
      insert into tracking (organisation, reference, record_id, salt, hash, iterations)
      values (${organisation}, ${reference}, ${id}, ${code.salt}, ${code.hash}, ${code.iterations})
      on conflict do nothing`;
  }
}

/** Asked of the record as it was before: writing on it is no way to get into it. */
function mayIssue(by: string, open: OpenRecord, { actorOf, directory }: Around): boolean {
  const actor = actorOf(by);
  const before = open.stateBefore();
  if (actor === 'system' || open.before === 0) return true;
  return actor !== undefined && before !== null && sees(before, actor, directory);
}

function codeIn(kind: string, body: Record<string, unknown>): Code | null {
  if (kind === 'tracking-code-issued') return body as unknown as Code;
  if (kind === 'feedback-received' && body.tracking) return body.tracking as Code;
  return null;
}
