import type { RecordKind } from '../packs/nouns.ts';
import type { Refusal } from '../refusals.ts';
import { correctedBody } from './any/corrected.ts';
import { redactedBody } from './any/redacted.ts';
import { appealDecided } from './arrangement/appeal-decided.ts';
import { appealed } from './arrangement/appealed.ts';
import { assessmentMade } from './arrangement/assessment-made.ts';
import { behaviourNoted } from './arrangement/behaviour-noted.ts';
import { breachRecorded } from './arrangement/breach-recorded.ts';
import { arrangementContactLogged } from './arrangement/contact-logged.ts';
import { correspondenceChecked } from './arrangement/correspondence-checked.ts';
import { feedbackNoted } from './arrangement/feedback-noted.ts';
import { arrangementLetterSent } from './arrangement/letter-sent.ts';
import { lifted } from './arrangement/lifted.ts';
import { arrangementNoteAdded } from './arrangement/note-added.ts';
import { noticeWithheld } from './arrangement/notice-withheld.ts';
import { restrictionImposed } from './arrangement/restriction-imposed.ts';
import { reviewRequested } from './arrangement/review-requested.ts';
import { reviewed } from './arrangement/reviewed.ts';
import { warningGiven } from './arrangement/warning-given.ts';
import { warningSkipped } from './arrangement/warning-skipped.ts';
import { accessRestricted } from './case/access-restricted.ts';
import { acknowledged } from './case/acknowledged.ts';
import { assigned } from './case/assigned.ts';
import { moved } from './case/moved.ts';
import { closed } from './case/closed.ts';
import { conflictDeclared } from './case/conflict-declared.ts';
import { consentGiven } from './case/consent-given.ts';
import { consentRefused } from './case/consent-refused.ts';
import { consentRequested } from './case/consent-requested.ts';
import { contactLogged } from './case/contact-logged.ts';
import { contributionGiven } from './case/contribution-given.ts';
import { contributionRequested } from './case/contribution-requested.ts';
import { escalated } from './case/escalated.ts';
import { escalationRefused } from './case/escalation-refused.ts';
import { escalationRequested } from './case/escalation-requested.ts';
import { evidenceAdded } from './case/evidence-added.ts';
import { exemptionNoted } from './case/exemption-noted.ts';
import { extended } from './case/extended.ts';
import { feedbackReceived } from './case/feedback-received.ts';
import { learningRecorded } from './case/learning-recorded.ts';
import { legalActionNotified } from './case/legal-action-notified.ts';
import { letterSent } from './case/letter-sent.ts';
import { noteAdded } from './case/note-added.ts';
import { paused } from './case/paused.ts';
import { pointAdded } from './case/point-added.ts';
import { referred } from './case/referred.ts';
import { reopened } from './case/reopened.ts';
import { responded } from './case/responded.ts';
import { resumed } from './case/resumed.ts';
import { surveyAnswered } from './case/survey-answered.ts';
import { surveySent } from './case/survey-sent.ts';
import { trackingCodeIssued } from './case/tracking-code-issued.ts';
import { triaged } from './case/triaged.ts';
import { withdrawn } from './case/withdrawn.ts';
import { customerRegistered } from './customer/customer-registered.ts';
import { detailsChanged } from './customer/details-changed.ts';
import { needsRecorded } from './customer/needs-recorded.ts';
import { arrangementEntry, caseEntry, customerEntry, incidentEntry, type EntryKind } from './define-entry.ts';
import { clipHeld } from './incident/clip-held.ts';
import { incidentContactLogged } from './incident/contact-logged.ts';
import { determined } from './incident/determined.ts';
import { formLogged } from './incident/form-logged.ts';
import { registerNoted } from './incident/register-noted.ts';
import { restrictionDeclined } from './incident/restriction-declined.ts';
import { safetyInvestigated } from './incident/safety-investigated.ts';
import { clipLinked } from './incident/clip-linked.ts';
import { incidentClosed } from './incident/closed.ts';
import { incidentEvidenceAdded } from './incident/evidence-added.ts';
import { incidentRecorded } from './incident/incident-recorded.ts';
import { managerReviewed } from './incident/manager-reviewed.ts';
import { incidentNoteAdded } from './incident/note-added.ts';
import { detailsAdded } from './incident/details-added.ts';
import { statementGiven } from './incident/statement-given.ts';
import { supportOffered } from './incident/support-offered.ts';

const corrected = { sort: 'fact', body: correctedBody } as const;
// Only the server itself may erase, so it is an act with its own check.
const redacted = {
  sort: 'act',
  body: redactedBody,
  check: ({ entry }: { entry: { by: string } }): Refusal[] =>
    entry.by === 'system' ? [] : [{ code: 'not-your-role', because: [] }],
} as const;

/** Every entry kind that this program understands. Anything else is kept, and folds as not understood. */
export const entryKinds = {
  case: {
    'feedback-received': feedbackReceived,
    'consent-requested': consentRequested,
    'consent-given': consentGiven,
    'consent-refused': consentRefused,
    'exemption-noted': exemptionNoted,
    acknowledged,
    'contact-logged': contactLogged,
    'note-added': noteAdded,
    'evidence-added': evidenceAdded,
    'point-added': pointAdded,
    'escalation-requested': escalationRequested,
    withdrawn,
    'legal-action-notified': legalActionNotified,
    'conflict-declared': conflictDeclared,
    'survey-sent': surveySent,
    'survey-answered': surveyAnswered,
    'tracking-code-issued': trackingCodeIssued,
    triaged,
    assigned,
    moved,
    'contribution-requested': contributionRequested,
    'contribution-given': contributionGiven,
    extended,
    paused,
    resumed,
    escalated,
    'escalation-refused': escalationRefused,
    responded,
    referred,
    'learning-recorded': learningRecorded,
    'letter-sent': letterSent,
    'access-restricted': accessRestricted,
    closed,
    reopened,
    corrected: caseEntry(corrected),
    redacted: caseEntry(redacted),
  },
  incident: {
    'incident-recorded': incidentRecorded,
    'details-added': detailsAdded,
    'statement-given': statementGiven,
    'evidence-added': incidentEvidenceAdded,
    'clip-linked': clipLinked,
    'clip-held': clipHeld,
    'contact-logged': incidentContactLogged,
    'form-logged': formLogged,
    'register-noted': registerNoted,
    'support-offered': supportOffered,
    'manager-reviewed': managerReviewed,
    'safety-investigated': safetyInvestigated,
    determined,
    'restriction-declined': restrictionDeclined,
    'note-added': incidentNoteAdded,
    closed: incidentClosed,
    corrected: incidentEntry(corrected),
    redacted: incidentEntry(redacted),
  },
  customer: {
    'customer-registered': customerRegistered,
    'details-changed': detailsChanged,
    'needs-recorded': needsRecorded,
    corrected: customerEntry(corrected),
    redacted: customerEntry(redacted),
  },
  arrangement: {
    'behaviour-noted': behaviourNoted,
    'warning-given': warningGiven,
    'warning-skipped': warningSkipped,
    'assessment-made': assessmentMade,
    'restriction-imposed': restrictionImposed,
    'notice-withheld': noticeWithheld,
    'letter-sent': arrangementLetterSent,
    'contact-logged': arrangementContactLogged,
    'correspondence-checked': correspondenceChecked,
    'feedback-noted': feedbackNoted,
    'breach-recorded': breachRecorded,
    'review-requested': reviewRequested,
    reviewed,
    appealed,
    'appeal-decided': appealDecided,
    lifted,
    'note-added': arrangementNoteAdded,
    corrected: arrangementEntry(corrected),
    redacted: arrangementEntry(redacted),
  },
  visit: {},
  camera: {},
  improvement: {},
} satisfies Record<RecordKind, Record<string, EntryKind>>;

export type CaseEntryKind = keyof (typeof entryKinds)['case'];
export type IncidentEntryKind = keyof (typeof entryKinds)['incident'];
export type ArrangementEntryKind = keyof (typeof entryKinds)['arrangement'];

const kindsOf = new Map(
  Object.entries(entryKinds).map(([record, kinds]) => [record, new Map<string, EntryKind>(Object.entries(kinds))]),
);

/** The kind's rule; undefined for a word that this program does not know. */
export const entryKind = (record: RecordKind, kind: string): EntryKind | undefined => kindsOf.get(record)?.get(kind);
