import type { ReportId, Role } from './nouns.ts';
import type { Cited, ClauseId } from './pack.ts';

/* What of a policy is read by people rather than enforced: prompts, words, roles, promises, reports. */

export const guidanceSteps = [
  ...(['listen', 'who', 'what', 'hope', 'reach', 'needs', 'about', 'incident', 'calm', 'end-contact'] as const),
  ...([
    'acknowledge',
    'respond',
    'escalate',
    'close',
    'learn',
    'refer',
    'warn',
    'assess',
    'restrict',
    'review',
  ] as const),
] as const;
export type GuidanceStep = (typeof guidanceSteps)[number];

/** A prompt that stands beside a field while staff work. */
export interface Guidance {
  step: GuidanceStep;
  words: string;
  clauses: readonly ClauseId[];
}

export interface Definition {
  term: string;
  says: string;
  clauses: readonly ClauseId[];
}

/** What the policy calls a role of ours, and what it expects of whoever holds it. */
export interface RoleTitle {
  role: Role;
  title: string;
  does: readonly Cited<string>[];
  clauses: readonly ClauseId[];
}

/** What people may expect (`customer`), or what is expected of the organisation (`staff`); shown, not enforced. */
export interface Expected {
  for: 'customer' | 'staff';
  says: string;
  clauses: readonly ClauseId[];
}

/** A report that the policy asks for: ours that gives it, how often, and for whom. */
export interface ReportRule {
  report: ReportId;
  every: 'quarter' | 'half-year' | 'year' | 'as-set' | 'as-needed';
  to: string;
  isPublic?: true;
  clauses: readonly ClauseId[];
}

/** Another place of the program that carries clauses, where no value of the pack does. */
export interface Carried {
  by: 'screen' | 'record' | 'sync' | 'job';
  what: string;
  clauses: readonly ClauseId[];
}
