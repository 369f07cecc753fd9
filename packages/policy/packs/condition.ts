import type { Channel, FeedbackKind, Flag, Harm, Role, Stage, UnitKind } from './nouns.ts';

/** Body fields that must be equal; a list means one of them. A dotted path reaches inside. */
export type Match = Readonly<Record<string, Value | readonly Value[]>>;
/** `null` is a field that somebody emptied on purpose; a field that was left out equals nothing. */
type Value = string | number | boolean | null;

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
  /**
   * An accepted entry of this kind is on the record. `with` names body fields that must not be empty; `by` tells whether a
   * person or the customer's side wrote it; `sinceStage` looks only at what came after the present stage began, `since` at
   * what came after the newest entry of another kind (nothing has, while there is none). When an act is checked, only what
   * happened before it counts.
   */
  | {
      happened: string;
      where?: Match;
      with?: readonly string[];
      by?: 'person' | 'customer';
      sinceStage?: true;
      since?: string;
    }
  | { channel: readonly Channel[] }
  /** Ids of the pack's categories. */
  | { category: readonly string[] }
  /** Ids of the pack's behaviours, on an incident or an arrangement. */
  | { behaviour: readonly string[] }
  | { harm: readonly Harm[] }
  /** Ids of the pack's restriction options that were decided on. */
  | { option: readonly string[] }
  /** What the organisation decided where the policy leaves a choice (`pack.choices`). */
  | { choice: string; is: readonly string[] }
  /** Whoever does the act that is being checked holds one of these roles at the unit of the record. */
  | { role: readonly Role[] }
  /** About the member of staff whom the act names in `body.to`. */
  | { assignee: ActorFact }
  | { fact: FactName }
  /** About whoever does the act that is being checked. */
  | { actor: ActorFact }
  /** About the body of the act that is being checked. */
  | { body: string; in: readonly Value[] }
  | { body: string; missing: true };

export type FactName =
  | 'always'
  | 'anonymous'
  | 'on-behalf'
  /** The head of the record's own unit is one of those whom it is about. */
  | 'about-head'
  /** Consent is needed, no exemption applies, and it has not been given. */
  | 'consent-missing'
  /** That, and the customer has not been told anything since. */
  | 'consent-missing-untold'
  | 'consent-needed'
  /** It was asked for, and the time that the policy gives for it is over. */
  | 'consent-overdue'
  | 'stage-answered'
  | 'any-stage-answered'
  /** The last stage that the policy has was answered. */
  | 'last-stage-answered'
  | 'all-points-answered'
  /** The body being checked leaves a point unanswered. */
  | 'body-leaves-points'
  | 'body-contradicts-outcome'
  | 'escalation-open'
  | 'late-and-untold'
  /** It was found to go elsewhere, or to be no complaint, and the customer has not been told anything since. */
  | 'sorted-untold'
  | 'escalation-window-over'
  | 'late-complaint'
  | 'learning-missing'
  | 'closed'
  | 'danger'
  | 'camera-on'
  /** Said to whom the person prefers not, or by a way that they did not ask for. */
  | 'answered-another-way'
  | 'category-missing'
  /** Other units were asked to contribute. */
  | 'several-units'
  | 'single-contact-missing'
  /** Somebody who does not belong to the case's unit speaks for them (an exemption that the policy does not accept). */
  | 'exemption-unproven'
  /** Work on the complaint has begun: an answer, an investigator, a contribution. */
  | 'work-done'
  | 'resolved-at-first-contact'
  | 'learning-open'
  /** Whoever wrote it down for the customer is one of those whom it is about. */
  | 'scribe-involved'
  /** One record in four, drawn by its number and by nothing else about it. */
  | 'one-in-four'
  /** Of an incident: somebody named as a witness, or who was there, has not stated what they saw. */
  | 'statement-missing'
  | 'register-missing'
  | 'form-missing'
  | 'serious'
  | 'contact-ended'
  | 'police-called'
  | 'charges-wanted'
  | 'investigation-wanted'
  /** Of an arrangement. */
  | 'in-force'
  | 'interim'
  | 'told'
  | 'untold'
  | 'warned'
  | 'behaviour-since-warning'
  | 'only-protected-behaviour'
  | 'assessed'
  | 'review-due'
  | 'review-open'
  | 'outcome-untold'
  | 'notice-withheld'
  | 'contact-named'
  | 'correspondence-unanswered'
  | 'new-matter-open'
  /** The body being checked sets another day of review than the policy's usual one. */
  | 'body-unusual-review';

export type ActorFact =
  | 'about'
  | 'conflicted'
  | 'decided-earlier-stage'
  /** Investigated, drafted or decided at an earlier stage; being told of it is not involvement. */
  | 'worked-on-earlier-stage'
  /** Investigated, drafted or decided at any stage that there was so far. */
  | 'worked-on-it'
  /** Agreed to more time at an earlier stage. */
  | 'extended-earlier-stage'
  | 'in-history'
  | 'owns-target-stage'
  | 'owns-stage'
  /** Heads a service elsewhere and was given the review of this record. */
  | 'reviewer-from-elsewhere'
  | 'same-unit'
  | 'senior'
  /** Was threatened or hurt in the incident. */
  | 'at-risk'
  | 'assessor'
  | 'decided-restriction';
