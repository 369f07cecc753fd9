import type { Staff } from '@evenhand/policy/directory';
import type { Refusal, RefusalCode } from '@evenhand/policy/refusals';
import type { RecordView } from '#lib/store/port.ts';
import { refusalsOf } from './refusals-of.ts';

/** Refusals of a reason that is meant for another kind of feedback: nothing that can still happen would make it fit. */
const ofAnotherKind: readonly RefusalCode[] = ['not-a-reason', 'not-a-complaint'];

/**
 * Reasons for closing with what stands against each now; a reason that wants a code is tried with its first one. Reasons of
 * other kinds of feedback are left out.
 */
export function closingChoices(view: RecordView, staff: Staff): { id: string; name: string; refusals: Refusal[] }[] {
  return view.setting.pack.closing
    .map(({ id, name, codes }) => ({
      id,
      name,
      refusals: refusalsOf('closed', { reason: id, note: '…', ...(codes && { code: codes[0]?.id }) }, view, staff),
    }))
    .filter(({ refusals }) => !refusals.some(({ code }) => ofAnotherKind.includes(code)));
}
