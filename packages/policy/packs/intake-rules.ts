import type { Channel, UnitKind } from './nouns.ts';
import type { Cited, ClauseId } from './pack.ts';

export interface Category {
  id: string;
  name: string;
  hint?: string;
  /** Offered only where the organisation decided so. */
  when?: { choice: string; is: readonly string[] };
  clauses: readonly ClauseId[];
}

/** What the policy says about taking feedback. */
export interface Intake {
  channels: readonly Cited<Channel>[];
  /** What nobody's complaint is: a complaint like any other, or recorded as a comment; `silent` where nothing is said. */
  anonymous: Cited<'complaint' | 'comment'> | 'silent';
  /** What a complaint can be about; `required` where none may go on without one. */
  categories: { required: Cited<true> | null; list: readonly Category[] } | null;
  /** Who may speak for the customer. */
  speakers: readonly Cited<string>[];
}

export interface ConsentRules {
  exemptions: readonly ConsentExemptionRule[];
  /** What the person must have been told for their consent to count, by kind of unit where it differs. */
  statements?: readonly ConsentStatement[];
  clauses: readonly ClauseId[];
}

export interface ConsentExemptionRule extends Cited<string> {
  /** It counts only with a note of who established it, and how. */
  needsProof?: readonly ClauseId[];
  /** It never counts for somebody of this age or older. */
  under?: Cited<number>;
}

export interface ConsentStatement {
  id: string;
  says: string;
  units?: readonly UnitKind[];
  clauses: readonly ClauseId[];
}
