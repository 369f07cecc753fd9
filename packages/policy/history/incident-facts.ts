import type { ContactEnding } from '../packs/nouns.ts';
import type { IncidentState } from '../records/incident.ts';
import type { Question } from './holds.ts';

/** Makes a fact of an incident; it does not hold of any other record. */
const inIncident = (test: (state: IncidentState, question: Question) => boolean) => (question: Question) =>
  question.state.kind === 'incident' && test(question.state, question);

/** Whoever took it down and everybody named as a witness, as far as they have not said what they saw. */
export function missingStatements(state: IncidentState): string[] {
  const given = state.history.filter((entry) => entry.kind === 'statement-given').map((entry) => entry.body.from);
  // The words of the record are the statement of whoever wrote it.
  const own = state.narrative === '' ? [state.recordedBy] : [];
  return [...own, ...state.witnesses].filter((name) => !given.includes(name));
}

/** Endings that were not the doing of staff; any other ending was. */
const endedByOthers: readonly string[] = ['customer-left', 'colleague', 'police', 'going-on'] satisfies ContactEnding[];

export const incidentFacts = {
  'camera-on': inIncident((state) => !!state.camera?.on),
  serious: inIncident((state) => state.serious),
  'contact-ended': inIncident((state) => state.ended !== '' && !endedByOthers.includes(state.ended)),
  'police-called': inIncident((state) => !!state.police?.called),
  'charges-wanted': inIncident((state) => state.wantsCharges === true),
  'investigation-wanted': inIncident((state) => state.investigate === true),
  'statement-missing': inIncident((state) => missingStatements(state).length > 0),
  'register-missing': inIncident((state, { setting }) =>
    setting.pack.registers.some(({ id, optional }) => !optional && !state.registers.includes(id)),
  ),
};
