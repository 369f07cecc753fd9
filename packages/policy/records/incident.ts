import type { Harm } from '../packs/nouns.ts';
import { emptyRecord, type RecordState } from './record-state.ts';

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
  /** Names of those who saw it and should state what they saw. */
  witnesses: string[];
  /** A serious complaint or legal action hangs on it, so every step is to be written down. */
  serious: boolean;
  /** Forms of the organisation on which it was reported, and other systems in which it was noted. */
  forms: string[];
  registers: string[];
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
  witnesses: [],
  serious: false,
  forms: [],
  registers: [],
  reviewedAt: null,
  supportOfferedAt: null,
});
