import { check } from '@evenhand/policy/derive/check';
import type { Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { packName } from '@evenhand/policy/packs/pack';
import type { Refusal } from '@evenhand/policy/refusals';
import type { RecordView } from '#lib/store/port.ts';

/** What would be refused if this person did it now. Only the act is made up; the answer is the policy's own. */
export function refusalsOf(kind: string, body: Record<string, unknown>, view: RecordView, staff: Staff): Refusal[] {
  const { state, setting } = view;
  const entry: Entry = {
    ...{ id: '', record: { kind: state.kind, id: state.id }, kind, at: setting.now, recordedAt: setting.now },
    ...{ by: staff.id, device: '', pack: packName(setting.pack), body },
  };
  return check(entry, state, staff, setting);
}
