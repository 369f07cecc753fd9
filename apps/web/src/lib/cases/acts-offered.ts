import { openEscalation } from '@evenhand/policy/history/case-facts';
import { consentAskOf, consentAt, needsConsent } from '@evenhand/policy/history/consent';
import { entryKind } from '@evenhand/policy/entries/index';
import type { DutyId } from '@evenhand/policy/packs/nouns';
import { currentRun, type CaseState } from '@evenhand/policy/records/case';
import type { IncidentState } from '@evenhand/policy/records/incident';
import type { RecordView } from '#lib/store/port.ts';
import { contributorsAsked } from './acts/contribution-forms.ts';
import { isNameless } from './acts/respond.ts';
import { lettersHere } from './acts/send-letter.ts';
import { arrangementActs } from './arrangement-acts.ts';
import { isActKind, type ActKind } from './act-kind.ts';
import { extendable, nextStage } from './next-stage.ts';

/** Which acts a record's page offers to somebody; whether one is allowed now is for the policy to say (`may.ts`). */

const happened = ({ history }: CaseState | IncidentState, kind: string): boolean =>
  history.some((entry) => entry.kind === kind);

/** Whether a policy asks for something at all: else it would only lengthen the list. */
const asksFor = ({ setting: { pack }, state }: RecordView, duty: DutyId): boolean =>
  pack.duties.some(({ id, record }) => id === duty && record === state.kind);

/** Time that waits for consent, or is over, cannot be made longer. */
const isRunning = (id: string | undefined, { clocks }: RecordView): boolean =>
  clocks.some((clock) => clock.id === id && (clock.state === 'running' || clock.state === 'missed'));

function whileOpen(state: CaseState, view: RecordView<'case'>): ActKind[] {
  const run = currentRun(state);
  const ask = consentAskOf(state, view.setting);
  const lacksConsent = needsConsent(state, ask) && consentAt(state, ask) === null;
  return [
    ...(run && !isNameless(state) && !happened(state, 'acknowledged') ? (['acknowledged'] as const) : []),
    ...(['responded', 'assigned', 'triaged', 'moved'] as const),
    ...(isRunning(extendable(state), view) ? (['extended'] as const) : []),
    ...(lacksConsent ? (['consent-requested', 'consent-given', 'consent-refused'] as const) : []),
    ...(lacksConsent && state.behalf ? (['exemption-noted'] as const) : []),
    ...(['contribution-requested'] as const),
    ...(contributorsAsked(view).length > 0 ? (['contribution-given'] as const) : []),
    ...(run && !happened(state, 'withdrawn') ? (['withdrawn'] as const) : []),
    ...(['point-added', 'legal-action-notified', 'conflict-declared', 'access-restricted'] as const),
  ];
}

function caseActs(state: CaseState, view: RecordView<'case'>): ActKind[] {
  const isClosed = state.stage === 'closed';
  const run = currentRun(state);
  const asked = openEscalation(state) !== null;
  const hasNext = run !== undefined && nextStage(state, view) !== undefined;
  return [
    'contact-logged',
    'evidence-added',
    ...(isClosed ? [] : whileOpen(state, view)),
    ...(run?.answered && !asked && hasNext ? (['escalation-requested'] as const) : []),
    ...(hasNext ? (['escalated'] as const) : []),
    ...(asked ? (['escalation-refused'] as const) : []),
    'referred',
    ...(run?.answered ? (['learning-recorded'] as const) : []),
    ...(lettersHere(view).length > 0 ? (['letter-sent'] as const) : []),
    ...(asksFor(view, 'send-survey') && !happened(state, 'survey-sent') ? (['survey-sent'] as const) : []),
    ...(happened(state, 'survey-sent') && !happened(state, 'survey-answered') ? (['survey-answered'] as const) : []),
    'note-added',
    isClosed ? 'reopened' : 'closed',
  ];
}

function incidentActs(state: IncidentState, view: RecordView): ActKind[] {
  if (state.conduct === 'positive') return ['details-added', 'evidence-added', 'note-added'];
  const { pack } = view.setting;
  const acts: ActKind[] = [
    ...(['details-added', 'evidence-added', 'contact-logged', 'support-offered'] as const),
    ...(['statement-given', 'manager-reviewed'] as const),
    ...(pack.forms.length > 0 ? (['form-logged'] as const) : []),
    ...(pack.registers.length > 0 ? (['register-noted'] as const) : []),
    ...(state.camera?.on ? (['clip-linked', 'clip-held'] as const) : []),
    ...(asksFor(view, 'investigate-safety') ? (['safety-investigated'] as const) : []),
    ...(asksFor(view, 'determine') ? (['determined'] as const) : []),
    ...(pack.restrictions ? (['restriction-declined'] as const) : []),
    ...(['note-added', 'closed'] as const),
  ];
  return state.stage === 'closed' ? acts.filter((kind) => entryKind('incident', kind)?.sort === 'fact') : acts;
}

function ownActs(view: RecordView): ActKind[] {
  const { state } = view;
  switch (state.kind) {
    case 'case':
      return caseActs(state, view as RecordView<'case'>);
    case 'incident':
      return incidentActs(state, view);
    case 'arrangement':
      return arrangementActs(view as RecordView<'arrangement'>);
    default:
      return [];
  }
}

/** The acts of a record's page, those of its duties among them whichever they are. */
export function actsOffered(view: RecordView): ActKind[] {
  const acts = ownActs(view);
  return [...new Set([...acts, ...view.duties.map(({ act }) => act).filter(isActKind)])];
}
