import { contactPurposes } from '@evenhand/policy/entries/case/contact';
import { roles } from '@evenhand/policy/packs/nouns';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { capital } from '../names.ts';
import { wayTo } from './way-to.ts';
import { optionsOf, text, when, yesNo, type PlainField, type PlainForm, type PlainValues } from './plain-form.ts';

/* Forms that more than one kind of record has. */

export const method = (methods: readonly (keyof typeof words.acts.form.methods)[]): PlainField => ({
  ...{ is: 'choice', name: 'method', label: words.acts.form.method, layout: 'pair' },
  options: methods.map((value) => ({ value, label: words.acts.form.methods[value] })),
  missing: words.acts.form.methodMissing,
});

export function noteForm(): PlainForm {
  const say = words.acts.note;
  return {
    ...{ kind: 'note-added', title: say.title, save: say.save },
    fields: [{ is: 'words', name: 'text', label: say.text, hint: say.hint, rows: 6, missing: say.missing }],
  };
}

const minute = 60_000;

/** When a talk began and ended, from how long it took; it ended now unless somebody says when it was. */
function lasting({ minutes, day, time }: PlainValues, now: string, at: string | undefined): Record<string, unknown> {
  const length = Number(text(minutes).trim()) * minute;
  if (!(length > 0)) return {};
  const isNow = day === undefined && time === undefined;
  const started = Date.parse(at ?? now) - (isNow ? length : 0);
  return { started: new Date(started).toISOString(), ended: new Date(started + length).toISOString() };
}

/** With whom one speaks for what is no matter of the customer; anybody else may be chosen. */
const usually: Record<string, string> = {
  ...{ legal: 'colleague', death: 'colleague', safeguarding: 'colleague', learning: 'colleague' },
  ...{ compliment: 'colleague', provider: 'contractor', panel: 'agency' },
};

/** A call, a visit, a letter: with whom, who began it, what for, what was said. */
export function contactForm({ state, setting }: RecordView): PlainForm {
  const say = words.acts.contact;
  const onCase = state.kind === 'case';
  const purposes = contactPurposes.map((value) => ({ value, label: words.acts.purposes[value] }));
  const ofColleague = (values: PlainValues): boolean => values.with === 'colleague';
  return {
    ...{ kind: 'contact-logged', title: onCase ? say.title : words.acts.incidentContact.title, save: say.save },
    begins: {
      with: onCase ? 'customer' : '',
      direction: 'out',
      ...(onCase && { method: wayTo(state.contact) || 'phone' }),
    },
    fields: [
      {
        ...{ is: 'select', name: 'with', label: say.with, missing: say.withMissing },
        options: optionsOf(onCase ? say.withWho : words.acts.incidentContact.withWho),
      },
      ...(onCase
        ? ([
            {
              ...{ is: 'select', name: 'role', label: words.acts.role, shown: ofColleague },
              options: roles.map((value) => ({ value, label: capital(words.labels.roles[value]) })),
            },
            { is: 'select', name: 'purpose', label: words.acts.purpose, options: purposes },
          ] satisfies PlainField[])
        : []),
      {
        ...{ is: 'choice', name: 'direction', label: say.direction, layout: 'pair', missing: say.directionMissing },
        options: optionsOf({ out: say.out, in: say.in }),
      },
      ...(onCase ? [method(['phone', 'email', 'in-person', 'letter'])] : []),
      {
        ...{ is: 'words', name: 'summary', label: say.summary, hint: say.summaryHint, missing: say.summaryMissing },
      },
      ...(onCase
        ? ([{ ...yesNo, name: 'newInformation', label: say.newInformation }] satisfies PlainField[])
        : ([
            {
              ...{ is: 'line', name: 'reference', label: words.acts.incidentContact.reference },
              hint: words.acts.incidentContact.referenceHint,
            },
          ] satisfies PlainField[])),
      { is: 'minutes', name: 'minutes', label: say.minutes, wrong: say.minutesWrong },
      when,
    ],
    body: (body, values, at) => ({ ...body, ...lasting(values, setting.now, at) }),
    known: (body) => ({ ...(onCase && { with: usually[text(body.purpose)] }), ...body }),
  };
}
