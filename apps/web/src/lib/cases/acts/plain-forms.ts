import { entryKind } from '@evenhand/policy/entries/index';
import type { RecordView } from '#lib/store/port.ts';
import { arrangementForms } from './arrangement-forms.ts';
import type { CaseFormPlace } from './case-form.ts';
import { caseForms } from './case-forms.ts';
import { contactForm, noteForm } from './common-forms.ts';
import { incidentForms } from './incident-forms.ts';
import type { PlainForm } from './plain-form.ts';
import { triageForm } from './triage-form.ts';

/** Acts whose form needs more than fields: a letter, a question in two steps, what only a live view knows. */
export const formsOfTheirOwn = [
  ...(['acknowledged', 'responded', 'extended', 'escalated', 'escalation-requested'] as const),
  ...(['consent-requested', 'consent-given', 'exemption-noted', 'letter-sent'] as const),
  ...(['evidence-added'] as const),
];
/** The same on limits on contact. */
const ownOfIncident = ['evidence-added'] as const;
const ownOfArrangement = ['warning-given', 'letter-sent'] as const;
export type OwnForm = (typeof formsOfTheirOwn)[number] | (typeof ownOfArrangement)[number];

export interface FormPlace extends Pick<CaseFormPlace, 'store' | 'duty'> {
  view: RecordView;
}

const isIn = <Forms extends object>(kind: string, forms: Forms): kind is keyof Forms & string =>
  Object.hasOwn(forms, kind);

/** The form of an act that is said as data; undefined where it has one of its own, or where the record knows no such act. */
export function plainFormOf(kind: string, { view, store, duty }: FormPlace): PlainForm | undefined {
  const { state } = view;
  if (kind === 'note-added' && entryKind(state.kind, kind)) return noteForm();
  switch (state.kind) {
    case 'case': {
      const ofCase = view as RecordView<'case'>;
      if (kind === 'contact-logged') return contactForm(view);
      if (kind === 'triaged') return triageForm(ofCase);
      return isIn(kind, caseForms) ? caseForms[kind]({ view: ofCase, store, duty }) : undefined;
    }
    case 'incident':
      if (kind === 'contact-logged') return contactForm(view);
      return isIn(kind, incidentForms) ? incidentForms[kind](view as RecordView<'incident'>) : undefined;
    case 'arrangement': {
      const place = { view: view as RecordView<'arrangement'>, me: store.staff.id };
      return isIn(kind, arrangementForms) ? arrangementForms[kind](place) : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether an act may be filled in on a record at all. */
export function hasForm(kind: string, place: FormPlace): boolean {
  const own: Partial<Record<string, readonly string[]>> = {
    ...{ case: formsOfTheirOwn, incident: ownOfIncident, arrangement: ownOfArrangement },
  };
  return plainFormOf(kind, place) !== undefined || (own[place.view.state.kind]?.includes(kind) ?? false);
}
