import type { RecordView } from '#lib/store/port.ts';
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
];
export type OwnForm = (typeof formsOfTheirOwn)[number];

export interface FormPlace extends Pick<CaseFormPlace, 'store'> {
  view: RecordView;
}

const isIn = <Forms extends object>(kind: string, forms: Forms): kind is keyof Forms & string =>
  Object.hasOwn(forms, kind);

/** The form of an act that is said as data; undefined where it has one of its own, or where the record knows no such act. */
export function plainFormOf(kind: string, { view, store }: FormPlace): PlainForm | undefined {
  const { state } = view;
  if (state.kind !== 'case' && state.kind !== 'incident') return undefined;
  if (kind === 'note-added') return noteForm();
  if (kind === 'contact-logged') return contactForm(view);
  if (state.kind === 'incident') {
    return isIn(kind, incidentForms) ? incidentForms[kind](view as RecordView<'incident'>) : undefined;
  }
  const ofCase = view as RecordView<'case'>;
  if (kind === 'triaged') return triageForm(ofCase);
  return isIn(kind, caseForms) ? caseForms[kind]({ view: ofCase, store }) : undefined;
}

/** Whether an act may be filled in on a record at all. */
export const hasForm = (kind: string, place: FormPlace): boolean =>
  plainFormOf(kind, place) !== undefined ||
  (place.view.state.kind === 'case' && (formsOfTheirOwn as readonly string[]).includes(kind));
