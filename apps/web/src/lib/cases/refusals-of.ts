import { check, checkRole } from '@evenhand/policy/derive/check';
import type { Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { packName } from '@evenhand/policy/packs/pack';
import type { Refusal } from '@evenhand/policy/refusals';
import type { RecordView } from '#lib/store/port.ts';

/** What would be refused if this person did it now, or is for others to do. Only the act is made up; the answer is the policy's own. */
export function refusalsOf(kind: string, body: Record<string, unknown>, view: RecordView, staff: Staff): Refusal[] {
  const { state, setting } = view;
  const entry: Entry = {
    ...{ id: '', record: { kind: state.kind, id: state.id }, kind, at: setting.now, recordedAt: setting.now },
    ...{ by: staff.id, device: '', pack: packName(setting.pack), body },
  };
  const refusals = check(entry, state, staff, setting);
  // A fact is kept whoever states it; whom it is for is the policy's word all the same.
  return refusals.length > 0 ? refusals : checkRole(entry, state, staff, setting);
}
