import { holds } from '@evenhand/policy/history/holds';
import { missingStatements } from '@evenhand/policy/history/incident-facts';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { staffName } from '../names.ts';
import { detailsAdded } from './details-form.ts';
import { named, optionsOf, text, yesNo, type PlainField, type PlainForm } from './plain-form.ts';

/* Forms that only an incident has, as data. */

/** Undefined where the policy has nothing that could be chosen. */
type Make = (view: RecordView<'incident'>) => PlainForm | undefined;

const supportOffered: Make = () => {
  const say = words.acts.support;
  return {
    ...{ kind: 'support-offered', title: say.title, save: say.save },
    fields: [
      { is: 'words', name: 'what', label: say.what, hint: say.hint, missing: say.missing },
      { is: 'yes-no', name: 'takenUp', label: say.takenUp, yes: say.yes, no: say.no },
    ],
  };
};

const managerReviewed: Make = ({ setting: { pack } }) => {
  const say = words.acts.review;
  const looksIntoSafety = pack.duties.some(({ id, record }) => id === 'investigate-safety' && record === 'incident');
  const fields: PlainField[] = [
    { is: 'words', name: 'findings', label: say.findings, rows: 5, missing: say.missing },
    { is: 'words', name: 'followUp', label: say.followUp, rows: 2 },
  ];
  return {
    ...{ kind: 'manager-reviewed', title: say.title, save: say.save },
    fields: looksIntoSafety ? [...fields, { ...yesNo, name: 'investigate', label: say.investigate }] : fields,
  };
};

const other = 'other';

/** Those whose statement is missing stand first, then who else was there; anybody else is named. */
const statementGiven: Make = ({ state, setting: { directory } }) => {
  const say = words.acts.statement;
  const missing = missingStatements(state);
  const there = [state.recordedBy, ...state.staff, ...state.witnesses];
  const people = [...new Set([...missing, ...there])].filter((id) => id !== '');
  const who = { name: 'who', label: people.length > 0 ? say.name : say.from, missing: say.fromMissing } as const;
  return {
    ...{ kind: 'statement-given', title: say.title, save: say.save },
    fields: [
      ...(people.length > 0
        ? ([
            {
              ...{ is: 'choice', name: 'from', label: say.from, missing: say.fromMissing },
              options: [
                ...people.map((id) => ({
                  ...{ value: id, label: staffName(id, directory) },
                  hint: missing.includes(id) ? say.missingHint : '',
                })),
                { value: other, label: say.somebodyElse },
              ],
            },
          ] satisfies PlainField[])
        : []),
      { is: 'line', ...who, shown: ({ from }) => people.length === 0 || from === other },
      { is: 'words', name: 'words', label: say.words, rows: 6, missing: say.missing },
    ],
    body: ({ who: named, ...body }) => ({ ...body, ...(named !== undefined && { from: named }) }),
    known: ({ from, ...body }) =>
      people.includes(text(from)) ? { ...body, from } : { ...body, from: other, who: from },
  };
};

/** The forms that this incident asks for and that are missing stand first. */
const formLogged: Make = ({ state, setting, clocks }) => {
  const say = words.acts.formLogged;
  const isAsked = ({ id, when }: (typeof setting.pack.forms)[number]): boolean =>
    !state.forms.includes(id) && holds(when, { state, setting, clocks: () => clocks });
  const { forms } = setting.pack;
  if (forms.length === 0) return undefined;
  return {
    ...{ kind: 'form-logged', title: say.title, lead: say.lead, save: say.save },
    fields: [
      {
        ...{ is: 'choice', name: 'form', label: say.form, missing: say.formMissing },
        options: named([...forms.filter(isAsked), ...forms.filter((form) => !isAsked(form))]),
      },
      { is: 'line', name: 'reference', label: say.reference },
    ],
  };
};

const registerNoted: Make = ({ state, setting }) => {
  const say = words.acts.register;
  const { registers } = setting.pack;
  if (registers.length === 0) return undefined;
  const isMissing = ({ id }: { id: string }): boolean => !state.registers.includes(id);
  return {
    ...{ kind: 'register-noted', title: say.title, lead: say.lead, save: say.save },
    fields: [
      {
        ...{ is: 'choice', name: 'register', label: say.register, missing: say.registerMissing },
        options: named([...registers.filter(isMissing), ...registers.filter((each) => !isMissing(each))]),
      },
      { is: 'line', name: 'reference', label: say.reference },
      { is: 'line', name: 'differs', label: say.differs },
    ],
  };
};

const safetyInvestigated: Make = () => {
  const say = words.acts.safety;
  return {
    ...{ kind: 'safety-investigated', title: say.title, save: say.save },
    fields: [
      { is: 'words', name: 'findings', label: say.findings, rows: 5, missing: say.findingsMissing },
      { is: 'words', name: 'measures', label: say.measures, rows: 3 },
    ],
  };
};

const determined: Make = () => {
  const say = words.acts.determine;
  return {
    ...{ kind: 'determined', title: say.title, save: say.save },
    fields: [
      {
        ...{ is: 'checks', name: 'considered', label: say.considered, missing: say.consideredMissing },
        options: say.evidence.map((label) => ({ value: label, label })),
      },
      {
        ...{ is: 'choice', name: 'outcome', label: say.outcome, missing: say.outcomeMissing },
        options: optionsOf(say.outcomes),
      },
      { is: 'words', name: 'reasons', label: say.reasons, rows: 5, missing: say.reasonsMissing },
    ],
  };
};

const restrictionDeclined: Make = ({ state }) => {
  const say = words.acts.declined;
  return {
    ...{ kind: 'restriction-declined', title: say.title, lead: say.lead, save: say.save },
    begins: { askedBy: state.recordedBy },
    fields: [
      { is: 'person', name: 'askedBy', label: say.askedBy, missing: say.askedByMissing },
      { is: 'words', name: 'why', label: say.why, missing: say.whyMissing },
    ],
  };
};

/** Footage is known by its camera and by what the camera system calls it. */
const clip =
  (kind: 'clip-held' | 'clip-linked'): Make =>
  ({ state, setting: { directory } }) => {
    const say = words.acts.clip;
    const isHeld = kind === 'clip-held';
    // What was linked is what is kept, unless somebody says another.
    const last = state.history.findLast((entry) => entry.kind === 'clip-linked')?.body;
    const linked = last && { camera: text(last.camera), clip: text(last.clip) };
    const cameras = directory.cameras.map(({ id, name }) => ({ value: id, label: name }));
    return {
      ...{
        kind,
        title: isHeld ? say.heldTitle : say.linkedTitle,
        save: say.save,
        ...(isHeld && { lead: say.heldLead }),
      },
      begins: { camera: state.camera?.camera ?? '', ...(isHeld && linked) },
      fields: [
        {
          ...{ is: 'select', name: 'camera', label: say.camera, options: cameras },
          ...(!isHeld && { missing: say.cameraMissing }),
        },
        { is: 'line', name: 'clip', label: say.clip, hint: say.clipHint, missing: say.clipMissing },
        ...(isHeld ? ([{ is: 'words', name: 'why', label: say.why, rows: 2 }] satisfies PlainField[]) : []),
      ],
    };
  };

const incidentClosed: Make = ({ duties }) => {
  const say = words.acts.close;
  const open = [...new Set(duties.map(({ id }) => words.duties[id].owner))];
  const lead = open.length > 0 ? `${say.leadIncident} ${say.stillOwed(open)}` : say.leadIncident;
  return {
    ...{ kind: 'closed', title: say.title, lead, save: say.save },
    fields: [{ is: 'words', name: 'note', label: say.note, rows: 3 }],
  };
};

export const incidentForms = {
  'details-added': detailsAdded,
  ...{ 'support-offered': supportOffered, 'manager-reviewed': managerReviewed, 'statement-given': statementGiven },
  ...{ 'form-logged': formLogged, 'register-noted': registerNoted, 'safety-investigated': safetyInvestigated },
  ...{ determined, 'restriction-declined': restrictionDeclined, closed: incidentClosed },
  ...{ 'clip-held': clip('clip-held'), 'clip-linked': clip('clip-linked') },
};
