import type { RecordKind } from '../packs/nouns.ts';
import { emptyArrangement, type ArrangementState } from './arrangement.ts';
import { emptyCase, type CaseState } from './case.ts';
import { emptyCustomer, type CustomerState } from './customer.ts';
import { emptyIncident, type IncidentState } from './incident.ts';
import { emptyRecord, type RecordState } from './record-state.ts';

/** The state of each record kind. Kinds whose entries are not modelled yet fold as kept, not understood. */
export interface StateOf {
  case: CaseState;
  incident: IncidentState;
  customer: CustomerState;
  arrangement: ArrangementState;
  visit: RecordState<'visit'>;
  camera: RecordState<'camera'>;
  improvement: RecordState<'improvement'>;
}

export type AnyState = StateOf[RecordKind];

export const emptyState = {
  case: emptyCase,
  incident: emptyIncident,
  customer: emptyCustomer,
  arrangement: emptyArrangement,
  visit: (id: string, pack: string) => emptyRecord('visit', id, pack),
  camera: (id: string, pack: string) => emptyRecord('camera', id, pack),
  improvement: (id: string, pack: string) => emptyRecord('improvement', id, pack),
} satisfies { [Kind in RecordKind]: (id: string, pack: string) => StateOf[Kind] };
