import { cautionsOf } from '@evenhand/policy/derive/check';
import { reasonsOf, type Reason } from '@evenhand/policy/derive/reasons';
import { packName } from '@evenhand/policy/packs/pack';
import type { NewEntry, RecordView, Store } from '#lib/store/port.ts';

/** Something to think of before an act, and the clauses that want it thought of. */
export interface CautionLine {
  says: string;
  reasons: Reason[];
}

/** Acts that a form of another kind may make too. */
const alsoMakes: Partial<Record<string, string>> = { escalated: 'escalation-refused' };

/** Whether the policy has anything to think of before an act: forms of other acts need not ask at each letter typed. */
export const hasCautions = (kind: string, { state, setting }: RecordView): boolean =>
  setting.pack.cautions.some(({ record, act }) => record === state.kind && (act === kind || act === alsoMakes[kind])) ||
  // A longer time than the policy thinks usual is said by its clock, a limit that does not fit the person by its option.
  ['extended', 'restriction-imposed', 'reviewed'].includes(kind);

/** What is to be thought of before these entries are saved; each is said once. */
export function cautionLines(
  entries: readonly NewEntry[],
  { state, setting }: RecordView,
  staff: Store['staff'],
): CautionLine[] {
  const { now, pack } = setting;
  const lines = entries.flatMap(({ record, kind, at = now, body }) =>
    cautionsOf(
      { ...{ id: '', record, kind, at, recordedAt: now, by: staff.id, device: '' }, pack: packName(pack), body },
      state,
      staff,
      setting,
    ).map(({ says, because }) => ({ says, reasons: reasonsOf(because, pack) })),
  );
  return lines.filter(({ says }, index) => lines.findIndex((each) => each.says === says) === index);
}
