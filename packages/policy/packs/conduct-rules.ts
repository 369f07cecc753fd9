import type { Circumstance, Role } from './nouns.ts';
import type { Condition } from './condition.ts';
import type { Cited, ClauseId, Length } from './pack.ts';

/** A way of limiting contact, with what has to be said for it to mean anything. */
export interface RestrictionOption {
  id: string;
  name: string;
  /** What it means, as the customer is told. */
  says: string;
  /** Particulars without which it may not be decided: `channel`, `times`, `days`, `staff`, `premises`, `limit`, `matter` … */
  needs: readonly string[];
  /** Only ever the last resort: needs its own justification (`why`). */
  extreme?: true;
  /** Leaves the person only these ways; warned about where their circumstances make that way unusable. */
  unfitFor?: readonly Circumstance[];
  clauses: readonly ClauseId[];
}

/** Something to be sure of, to consider or to tell. */
export interface Checked {
  id: string;
  says: string;
  /** Kept from readers without need: health, equality, family. */
  restricted?: true;
  /** Asked for only before one of these ways of limiting contact; before any when left out. */
  onlyFor?: readonly string[];
  clauses: readonly ClauseId[];
}

/** Why no warning need come before a restriction. */
export interface WarningException {
  id: string;
  name: string;
  /** Must hold for the exception to be relied on; left out where the words of the person deciding are enough. */
  when?: Condition;
  /** It needs a sentence why. */
  reason: boolean;
  /** It holds by itself where `when` does: nobody has to say that they rely on it. */
  implied?: true;
  clauses: readonly ClauseId[];
}

/** What a policy says about restricting a person's contact. */
export interface RestrictionRules {
  options: readonly RestrictionOption[];
  /** All must be affirmed in the assessment. */
  preconditions: readonly Checked[];
  /** Each needs a note in the assessment. */
  considerations: readonly Checked[];
  /** `null` where the policy asks for no warning. */
  warning: {
    exceptions: readonly WarningException[];
    /** Behaviour after the warning must stand on record before a decision. */
    behaviourAfter?: readonly ClauseId[];
    clauses: readonly ClauseId[];
  } | null;
  /** Whether an assessment has to come first; `null` where the policy does not ask for one. */
  assessment: { clauses: readonly ClauseId[] } | null;
  /** At once, for a while, before the full decision; who may, when. `null` where the policy has no such thing. */
  interim: { when: Condition; by: readonly Role[]; endsOn: boolean; clauses: readonly ClauseId[] } | null;
  /** Telling may be put off when telling would endanger somebody. `null` where the customer is always told. */
  withheld: { clauses: readonly ClauseId[] } | null;
  /** The customer is told of the decision. */
  told: { clauses: readonly ClauseId[] };
  /** How long it holds has to be stated. */
  duration: { clauses: readonly ClauseId[] } | null;
  /** A day of review has to be set; `after` is the usual one, counted from the first unbroken restriction. */
  review: {
    after: Cited<Length> | null;
    /** The clauses of what a review has to say that does not end it, where they are others. */
    continued?: { clauses: readonly ClauseId[] };
    clauses: readonly ClauseId[];
  } | null;
  /** A named contact for the customer has to be given. */
  contact: { clauses: readonly ClauseId[] } | null;
  /** The customer may appeal, and to whom; `null` where the policy settles no appeal. */
  appeal: { says: string; clauses: readonly ClauseId[] } | null;
  /** Who reads the whole record; everybody else of the unit reads the instruction only. */
  readers: Cited<readonly Role[]> | null;
}

/** Who of the unit reads an incident, beside whoever recorded it, and from when on nobody else does. */
export interface IncidentReaders extends Cited<readonly Role[]> {
  /** From its beginning when it is serious, or once somebody looks into it. */
  once: 'serious' | 'investigated';
}

/** A form of the organisation that an incident has to be reported on. */
export interface IncidentForm {
  id: string;
  name: string;
  when: Condition;
  clauses: readonly ClauseId[];
}

/** Another system of the organisation in which an incident has to be noted; we keep only that somebody says they did. */
export interface Register {
  id: string;
  name: string;
  /** Only where the service has it: nothing waits for it. */
  optional?: true;
  clauses: readonly ClauseId[];
}
