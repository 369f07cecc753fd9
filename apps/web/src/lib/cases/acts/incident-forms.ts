import { holds } from '@evenhand/policy/history/holds';
import type { IncidentQuestion } from '@evenhand/policy/packs/nouns';
import { staffOf, type Directory } from '@evenhand/policy/directory';
import { camerasNear } from '#lib/capture/incident/incident-steps.ts';
import { missingStatements } from '@evenhand/policy/history/incident-facts';
import type { IncidentState } from '@evenhand/policy/records/incident';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { flagOptions } from '#lib/capture/flag-options.ts';
import { staffName } from '../names.ts';
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

const onlySaid = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

/** What is asked of a body camera, where there are any. */
function cameraFields(directory: Directory, unit: string, asksWorn: boolean): PlainField[] {
  if (directory.cameras.length === 0) return [];
  const say = words.capture.incident.camera;
  const yesOrNo = { is: 'yes-no', no: say.no } as const;
  return [
    { is: 'yes-no', name: 'cameraOn', label: say.heading, yes: say.on, no: say.off },
    {
      ...{ is: 'select', name: 'camera', label: say.which, shown: ({ cameraOn }) => cameraOn === true },
      options: camerasNear(directory, unit).map(({ id, name }) => ({ value: id, label: name })),
    },
    { ...yesOrNo, yes: say.yes, name: 'announced', label: say.announced, shown: ({ cameraOn }) => cameraOn === true },
    ...(asksWorn
      ? ([
          {
            ...{ ...yesOrNo, yes: words.capture.incident.details.yes, name: 'worn', label: say.worn },
            shown: ({ cameraOn }) => cameraOn === false,
          },
        ] satisfies PlainField[])
      : []),
    {
      ...{ is: 'line', name: 'cameraWhy', label: say.why },
      shown: ({ cameraOn, announced }) => cameraOn === false || (cameraOn === true && announced === false),
    },
  ];
}

/** What was not known or said at first; what is known stands in the fields, and only what changes is stated. */
const detailsAdded: Make = ({ state, setting: { pack, directory } }) => {
  const say = words.acts.details;
  const ask = words.capture.incident.details;
  const isBad = state.conduct === 'unacceptable';
  const asks = (question: IncidentQuestion): boolean =>
    isBad && pack.incidentQuestions.some(({ value }) => value === question);
  const isStaff = (name: string): boolean => staffOf(directory, name) !== undefined;
  const strangers = state.witnesses.filter((name) => !isStaff(name));
  const sides = { is: 'yes-no', yes: ask.yes, no: ask.no } as const;
  const before = {
    ...{ description: state.description, place: state.place, harm: state.harm, ended: state.ended },
    ...{ witnesses: state.witnesses, flags: state.flags, serious: state.serious || undefined },
    ...{ askedToStop: state.askedToStop ?? undefined, wantsCharges: state.wantsCharges ?? undefined },
    ...{ investigate: state.investigate ?? undefined, police: state.police ?? undefined },
    camera: state.camera ?? undefined,
  };
  const bad: PlainField[] = [
    { is: 'checks', name: 'harm', label: say.harm, options: optionsOf(words.capture.harms), alone: 'none' },
    { ...sides, name: 'askedToStop', label: ask.asked },
    { is: 'select', name: 'ended', label: ask.ended, options: optionsOf(ask.endings) },
    ...(asks('police')
      ? ([
          { ...sides, name: 'policeCalled', label: ask.police },
          {
            is: 'line',
            name: 'policeNumber',
            label: ask.policeNumber,
            shown: (values) => values.policeCalled === true,
          },
        ] satisfies PlainField[])
      : []),
    ...cameraFields(directory, state.unit ?? '', asks('camera-worn')),
    ...(asks('wants-charges')
      ? [{ ...sides, name: 'wantsCharges', label: ask.wantsCharges, hint: ask.wantsChargesHint }]
      : []),
    ...(asks('serious') ? [{ ...sides, name: 'serious', label: ask.serious, hint: ask.seriousHint }] : []),
    ...(asks('safety-officer') ? [{ ...sides, name: 'investigate', label: ask.safetyOfficer }] : []),
    ...(pack.flags.length > 0
      ? ([
          {
            ...{ is: 'checks', name: 'flags', label: words.cases.incident.flags },
            options: flagOptions(pack.flags.map(({ value }) => value)),
          },
        ] satisfies PlainField[])
      : []),
  ];
  return {
    ...{ kind: 'details-added', title: say.title, lead: say.lead, save: say.save, nothing: say.nothing },
    begins: {
      ...{ description: state.description, place: state.place, witnesses: state.witnesses.filter(isStaff) },
      ...(isBad && {
        ...{ harm: [...state.harm], ended: state.ended, flags: [...state.flags], serious: before.serious },
        ...{ askedToStop: before.askedToStop, wantsCharges: before.wantsCharges, investigate: before.investigate },
        ...{ policeCalled: state.police?.called, policeNumber: state.police?.reference ?? '' },
        ...{ cameraOn: state.camera?.on, camera: state.camera?.camera ?? '', announced: state.camera?.announced },
        ...{ worn: state.camera?.worn, cameraWhy: state.camera?.why ?? '' },
      }),
    },
    fields: [
      { is: 'line', name: 'description', label: ask.who, hint: say.whoHint },
      { is: 'line', name: 'place', label: ask.place },
      { is: 'people', name: 'witnesses', label: ask.witnesses, except: state.recordedBy },
      { is: 'line', name: 'stranger', label: say.stranger },
      ...(isBad ? bad : []),
    ],
    body({ policeCalled, policeNumber, stranger, cameraOn, camera, announced, worn, cameraWhy, ...said }) {
      const filmed = { on: cameraOn, camera, announced, worn, why: cameraWhy };
      const seenBy = [...list(said.witnesses), ...strangers, ...list(stranger === undefined ? [] : [stranger])];
      const body: Record<string, unknown> = {
        ...said,
        ...(seenBy.length > 0 && { witnesses: seenBy }),
        ...(policeCalled !== undefined && {
          police: { called: policeCalled, ...(policeNumber !== undefined && { reference: policeNumber }) },
        }),
        ...(cameraOn !== undefined && { camera: { ...state.camera, ...onlySaid(filmed) } }),
      };
      const known: Record<string, unknown> = before;
      return Object.fromEntries(
        Object.entries(body).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field])),
      );
    },
    known({ witnesses, police, camera, ...body }) {
      const filmed = camera as IncidentState['camera'] | undefined;
      const told = police as { called: boolean; reference?: string } | undefined;
      return {
        ...body,
        ...{ witnesses: list(witnesses).filter(isStaff) },
        ...{ stranger: list(witnesses).find((name) => !isStaff(name) && !strangers.includes(name)) ?? '' },
        ...(told && { policeCalled: told.called, policeNumber: told.reference ?? '' }),
        ...(filmed && {
          ...{ cameraOn: filmed.on, camera: filmed.camera ?? '', announced: filmed.announced },
          ...{ worn: filmed.worn, cameraWhy: filmed.why ?? '' },
        }),
      };
    },
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

const incidentClosed: Make = () => {
  const say = words.acts.close;
  return {
    ...{ kind: 'closed', title: say.title, lead: say.leadIncident, save: say.save },
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
