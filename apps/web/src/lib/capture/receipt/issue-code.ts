import { problemOf } from '#lib/store/problem.ts';
import type { Store } from '#lib/store/port.ts';
import type { TrackingHash } from '#lib/tracking/tracking-code.ts';
import { outcomeOf, type Saved } from '../save-record.ts';

/** Puts a new code's hash on the case, with how staff made sure who is asking. Never throws. */
export async function issueCode(
  store: Store,
  caseId: string,
  { salt, hash, iterations }: TrackingHash,
  checked: string,
): Promise<Saved> {
  try {
    const body = { salt, hash, iterations, checked };
    return outcomeOf(
      await store.append([{ record: { kind: 'case', id: caseId }, kind: 'tracking-code-issued', body }]),
    );
  } catch (error) {
    return { saved: false, problem: problemOf(error) };
  }
}
