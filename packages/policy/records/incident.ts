import type { IncidentReaders } from '../packs/conduct-rules.ts';
import type { Flag, Harm, Role } from '../packs/nouns.ts';
import type { Pack } from '../packs/pack.ts';
import { emptyRecord, type RecordState } from './record-state.ts';

interface Camera {
  on: boolean;
  /** Worn, whether or not it was switched on. */
  worn?: boolean;
  camera?: string;
  from?: string;
  announced?: boolean;
  why?: string;
  until?: string;
}

export interface IncidentState extends RecordState<'incident'> {
  conduct: 'unacceptable' | 'positive';
  behaviours: string[];
  place: string;
  channel: string;
  narrative: string;
  harm: Harm[];
  flags: Flag[];
  customer: string | null;
  description: string;
  staff: string[];
  recordedBy: string;
  happenedAt: string;
  askedToStop: boolean | null;
  ended: string;
  wantsCharges: boolean | null;
  /** Whether the police were called, and the number they gave. */
  police: { called: boolean; reference?: string } | null;
  /** Somebody wants the safety officer to look into it before anything is decided. */
  investigate: boolean | null;
  camera: Camera | null;
  /** Names of those who saw it and should state what they saw. */
  witnesses: string[];
  /** A serious complaint or legal action hangs on it, so every step is to be written down. */
  serious: boolean;
  /** Forms of the organisation on which it was reported, and other systems in which it was noted. */
  forms: string[];
  registers: string[];
  reviewedAt: string | null;
  supportOfferedAt: string | null;
  /** Roles that alone of the unit read it; `null` while everybody of the unit does. */
  readers: readonly Role[] | null;
}

export const emptyIncident = (id: string, pack: string): IncidentState => ({
  ...emptyRecord('incident', id, pack),
  conduct: 'unacceptable',
  behaviours: [],
  place: '',
  channel: 'in-person',
  narrative: '',
  harm: [],
  flags: [],
  customer: null,
  description: '',
  staff: [],
  recordedBy: '',
  happenedAt: '',
  askedToStop: null,
  ended: '',
  wantsCharges: null,
  police: null,
  investigate: null,
  camera: null,
  witnesses: [],
  serious: false,
  forms: [],
  registers: [],
  reviewedAt: null,
  supportOfferedAt: null,
  readers: null,
});

/** Keeps the incident to those whom the policy names, from now on. */
export function keepToReaders(state: IncidentState, pack: Pack, once: IncidentReaders['once']): void {
  if (pack.incidentReaders?.once === once) state.readers = pack.incidentReaders.value;
}
