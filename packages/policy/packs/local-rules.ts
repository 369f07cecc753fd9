import type { Condition } from './condition.ts';
import type { ClockId, LetterId } from './nouns.ts';
import type { ClauseId, ClockRule, Counting } from './pack.ts';

/**
 * Where a person meets a notice: a screen of the app, a form (`act:` and the entry kind), a clock, a letter. The same words
 * are used by every screen that asks for its notices.
 */
export type NoticePlace =
  | 'capture-feedback'
  | 'capture-incident'
  | 'case'
  | 'incident'
  | 'arrangement'
  | 'policy'
  | 'reports'
  | `act:${string}`
  | `clock:${ClockId}`
  | `letter:${LetterId}`;

/** A contradiction or gap of the policy, shown where it is met; the numbers are those of the register's section D. */
export interface Notice {
  id: string;
  at: readonly NoticePlace[];
  /** Only on records for which this holds; always when left out. */
  when?: Condition;
  /** Only once this day has passed. */
  after?: string;
  /** What the policy leaves open, in one sentence. */
  says: string;
  /** What Evenhand does until the organisation decides. */
  standard: string;
  /** The choice by which the organisation may decide otherwise. */
  choice?: string;
  /** Both for the public page on the policy, from the organisation to its customers; left out where it concerns only staff. */
  toPublic?: string;
  clauses: readonly ClauseId[];
}

/** What an option changes in the policy when an organisation takes it; everything that it changes is shown as local. */
export interface LocalChange {
  counting?: Partial<Counting>;
  clocks?: Partial<Record<ClockId, Partial<Pick<ClockRule, 'countFrom' | 'cutoff' | 'days' | 'length' | 'when'>>>>;
}

/** A question that the policy leaves to the organisation, with the answer that holds until it decides. */
export interface Choice {
  id: string;
  question: string;
  /** The option that holds until the organisation decides. */
  standard: string;
  options: readonly { id: string; says: string; change?: LocalChange }[];
  /** The number of the ambiguity (A-n) or contradiction (D-n) in the register. */
  settles: string;
  clauses: readonly ClauseId[];
}

/** What an organisation decided, for records that begin while it is in force; never changed, only followed by another. */
export interface LocalDecision {
  pack: string;
  choice: string;
  option: string;
  reason: string;
  decidedBy: string;
  /** First day on which records take it. */
  from: string;
  until?: string | null;
  /** ISO instant at which it was taken: what came in before it on its first day keeps what held. Left out: the whole day. */
  decidedAt?: string;
}
