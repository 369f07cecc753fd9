import type { FeedbackKind, Flag, Stage, UnitKind } from './nouns.ts';

/** Body fields that must be equal; a list means one of them. A dotted path reaches inside. */
export type Match = Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;

/**
 * When a rule of a pack holds, as data. Evaluated by `history/holds.ts`; a word added here is a word every pack may use.
 */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { feedback: readonly FeedbackKind[] }
  | { stage: readonly Stage[] }
  | { flag: readonly Flag[] }
  | { unit: readonly UnitKind[] }
  /** An accepted entry of this kind is on the record; `sinceStage` looks only at what came after the present stage began. */
  | { happened: string; where?: Match; sinceStage?: true }
  | { fact: FactName }
  /** About whoever does the act that is being checked. */
  | { actor: ActorFact }
  /** About the body of the act that is being checked. */
  | { body: string; in: readonly (string | number | boolean)[] }
  | { body: string; missing: true };

export type FactName =
  | 'always'
  | 'anonymous'
  | 'on-behalf'
  /** Consent is needed, no exemption applies, and it has not been given. */
  | 'consent-missing'
  /** That, and the customer has not been told anything since. */
  | 'consent-missing-untold'
  | 'consent-needed'
  | 'stage-answered'
  | 'any-stage-answered'
  | 'all-points-answered'
  /** The body being checked leaves a point unanswered. */
  | 'body-leaves-points'
  | 'body-contradicts-outcome'
  | 'escalation-open'
  | 'late-and-untold'
  | 'escalation-window-over'
  | 'late-complaint'
  | 'learning-missing'
  | 'closed'
  | 'danger'
  | 'camera-on';

export type ActorFact =
  'about' | 'conflicted' | 'decided-earlier-stage' | 'owns-target-stage' | 'owns-stage' | 'senior';
