import { emptyRecord, type RecordState } from './record-state.ts';

export const harms = ['none', 'threat', 'assault', 'self-harm-threat', 'property', 'hate'] as const;
export type Harm = (typeof harms)[number];

export interface IncidentState extends RecordState<'incident'> {
  conduct: 'unacceptable' | 'positive';
  behaviours: string[];
  place: string;
  channel: string;
  narrative: string;
  harm: Harm[];
  customer: string | null;
  description: string;
  staff: string[];
  recordedBy: string;
  happenedAt: string;
  askedToStop: boolean | null;
  ended: string;
  wantsCharges: boolean | null;
  camera: { on: boolean; camera?: string; from?: string; announced?: boolean; why?: string; until?: string } | null;
  reviewedAt: string | null;
  supportOfferedAt: string | null;
}

export const emptyIncident = (id: string, pack: string): IncidentState => ({
  ...emptyRecord('incident', id, pack),
  conduct: 'unacceptable',
  behaviours: [],
  place: '',
  channel: 'in-person',
  narrative: '',
  harm: [],
  customer: null,
  description: '',
  staff: [],
  recordedBy: '',
  happenedAt: '',
  askedToStop: null,
  ended: '',
  wantsCharges: null,
  camera: null,
  reviewedAt: null,
  supportOfferedAt: null,
});
