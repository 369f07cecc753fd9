/** The closed word lists of the language. Screens, SQL and scenario files spell them the same. */

export const recordKinds = ['case', 'incident', 'arrangement', 'customer', 'visit', 'camera', 'improvement'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const feedbackKinds = ['complaint', 'compliment', 'suggestion', 'comment'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const channels = ['in-person', 'phone', 'email', 'letter', 'web', 'social', 'through-minister'] as const;
export type Channel = (typeof channels)[number];

export const unitKinds = [
  'organisation',
  'department',
  'section',
  'service',
  'school',
  'youth-service',
  'youth-centre',
  'library',
  'health',
  'reception',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const roles = [
  'staff',
  'coordinator',
  'investigator',
  'line-manager',
  'service-head',
  'chief-officer',
  'feedback-team',
  'determination-team',
  'safety-officer',
  'safeguarding-officer',
  'data-protection',
  'communications',
  'leadership',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const flags = [
  'safeguarding',
  'immediate-danger',
  'vulnerable',
  'media',
  'legal-action',
  'death',
  'contractor',
  'professional-misconduct',
  'personal-data',
  'staff-conduct',
  'prejudice',
  'offensive-language',
] as const;
export type Flag = (typeof flags)[number];

export const stageIds = ['stage-1', 'stage-2', 'stage-3', 'stage-4'] as const;
export type StageId = (typeof stageIds)[number];
/** Where a record stands: a stage, or before and after them. */
export type Stage = (typeof stages)[number];
/**
 * A case is open, at a stage, or closed. An arrangement is `warned`, then `decided` (a restriction that the customer has
 * not been told of, so it does not hold yet), then `active`, and closed when it was lifted.
 */
export const stages = ['open', ...stageIds, 'warned', 'decided', 'active', 'closed'] as const;

export const outcomes = ['upheld', 'partly-upheld', 'not-upheld', 'no-finding'] as const;
export type Outcome = (typeof outcomes)[number];

export const clockIds = [
  'acknowledge',
  'first-response',
  'stage-1',
  'stage-2',
  'stage-3',
  'stage-4',
  'escalate-by',
  'usual-response',
  'panel-answer',
  'consent-by',
  'complain-by',
  'survey',
  'restriction-review',
  'assessment-by',
  'footage-delete',
  'anonymise',
  'improvement-by',
  'check-in',
] as const;
export type ClockId = (typeof clockIds)[number];

export const dutyIds = [
  'first-response',
  'acknowledge',
  'respond',
  'decide-escalation',
  'tell-of-delay',
  'tell-how-sorted',
  'tell-why-closed',
  'obtain-consent',
  'raise-safeguarding',
  'act-on-danger',
  'close',
  'record-learning',
  'answer-feedback',
  'review-incident',
  'offer-support',
  'hold-clip',
  'decide-without-consent',
  'agree-handling',
  'categorise',
  'tell-information-governance',
  'tell-service-head',
  'tell-communications',
  'tell-leadership',
  'tell-equality-team',
  'check-legal',
  'investigate-misconduct',
  'lead-on-death',
  'ask-data-protection',
  'name-single-contact',
  'answer-panel',
  'carry-out-learning',
  'send-survey',
  'inform-provider',
  'report-to-police',
  'report-to-line-manager',
  'log-form',
  'note-in-registers',
  'take-statements',
  'investigate-safety',
  'determine',
  'offer-welfare',
  'assess',
  'decide-after-warning',
  'confirm-restriction',
  'send-decision',
  'revisit-notice',
  'review-restriction',
  'send-review-outcome',
  'reconsider-restriction',
  'answer-correspondence',
] as const;
export type DutyId = (typeof dutyIds)[number];

export const letterIds = [
  'acknowledgement',
  'stage-response',
  'unable-to-proceed',
  'stage-refusal',
  'delay',
  'warning',
  'abusive-correspondence',
  'end-of-process',
  'restriction-decision',
  'review-outcome',
] as const;
export type LetterId = (typeof letterIds)[number];

export const consentExemptions = ['deceased', 'lacks-capacity', 'child-not-competent'] as const;
export type ConsentExemption = (typeof consentExemptions)[number];

export const harms = ['none', 'threat', 'assault', 'self-harm-threat', 'property', 'hate'] as const;
export type Harm = (typeof harms)[number];

/** How a talk or a call with somebody difficult came to its end; older records say it in words of their own. */
export const contactEndings = [
  'asked-to-stop',
  'for-safety',
  'asked-to-leave',
  'customer-left',
  'colleague',
  'police',
  'going-on',
] as const;
export type ContactEnding = (typeof contactEndings)[number];

export const reportIds = [
  'volumes',
  'by-unit',
  'channels',
  'outcomes',
  'on-time',
  'open-by-stage',
  'closed-by-stage',
  'categories',
  'learning',
  'external',
  'closing-reasons',
  'arrangements',
] as const;
export type ReportId = (typeof reportIds)[number];

/** What whoever records an incident is asked beyond what happened, where a rule of the policy waits for the answer. */
export const incidentQuestions = ['police', 'wants-charges', 'serious', 'safety-officer', 'camera-worn'] as const;
export type IncidentQuestion = (typeof incidentQuestions)[number];

/** Circumstances of a person that a restriction of contact has to respect. */
export const circumstances = ['vulnerable', 'no-fixed-address', 'disability', 'illness', 'care-package'] as const;
export type Circumstance = (typeof circumstances)[number];
