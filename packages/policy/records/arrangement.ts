import type { Circumstance, Role } from '../packs/nouns.ts';
import { emptyRecord, type RecordState } from './record-state.ts';

/** A way of limiting contact that was decided on, with its particulars in words (`times`: "Mondays, 10 to 11"). */
export interface ChosenOption {
  id: string;
  with: Readonly<Record<string, string>>;
}

export interface Restriction {
  at: string;
  by: string;
  options: ChosenOption[];
  from: string | null;
  until: string | null;
  /** `null` where the policy's usual day holds. */
  reviewOn: string | null;
  reasons: string;
  interim: boolean;
}

export interface Assessment {
  at: string;
  by: string;
  officer: string;
  preconditions: string[];
  considerations: Record<string, string>;
  circumstances: Circumstance[];
}

/** How one customer's contact is managed: from a warning to the day on which contact is ordinary again. */
export interface ArrangementState extends RecordState<'arrangement'> {
  customer: string | null;
  matter: string;
  behaviours: string[];
  cases: string[];
  incidents: string[];
  warnedAt: string | null;
  skipped: { exception: string; reason: string; at: string } | null;
  assessment: Assessment | null;
  /** The newest decision; `null` before there is one and after contact was made ordinary again. */
  restriction: Restriction | null;
  /** When restrictions that were never interrupted began to be decided. */
  restrictedSince: string | null;
  told: { at: string; how: 'letter' | 'withheld' } | null;
  /** When telling, put off because of danger, is to be looked at again. */
  revisitOn: string | null;
  /** The named person through whom the customer reaches the organisation. */
  contact: string | null;
  /** Whose outcome the customer has not been told of yet. */
  reviewedAt: string | null;
  /** Roles that read the whole record; `null` where the policy leaves it to the unit. */
  readers: readonly Role[] | null;
}

export const emptyArrangement = (id: string, pack: string): ArrangementState => ({
  ...emptyRecord('arrangement', id, pack),
  customer: null,
  matter: '',
  behaviours: [],
  cases: [],
  incidents: [],
  warnedAt: null,
  skipped: null,
  assessment: null,
  restriction: null,
  restrictedSince: null,
  told: null,
  revisitOn: null,
  contact: null,
  reviewedAt: null,
  readers: null,
});
