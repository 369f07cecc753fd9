import type { Staff } from '@evenhand/policy/directory';
import type { Refusal } from '@evenhand/policy/refusals';
import type { RecordView } from '#lib/store/port.ts';
import { refusalsOf } from './refusals-of.ts';

/** Reasons for closing with what stands against each now; a reason that wants a code is tried with its first one. */
export function closingChoices(view: RecordView, staff: Staff): { id: string; name: string; refusals: Refusal[] }[] {
  return view.setting.pack.closing.map(({ id, name, codes }) => ({
    id,
    name,
    refusals: refusalsOf('closed', { reason: id, note: '…', ...(codes && { code: codes[0]?.id }) }, view, staff),
  }));
}
