import { staffOf, type Directory } from '@evenhand/policy/directory';
import type { IncidentQuestion } from '@evenhand/policy/packs/nouns';
import type { IncidentState } from '@evenhand/policy/records/incident';
import { flagOptions } from '#lib/capture/flag-options.ts';
import { camerasNear } from '#lib/capture/incident/incident-steps.ts';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { optionsOf, type PlainField, type PlainForm } from './plain-form.ts';

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
export const detailsAdded = ({ state, setting: { pack, directory } }: RecordView<'incident'>): PlainForm => {
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
      { is: 'words', name: 'description', label: ask.who, hint: say.whoHint, rows: 2 },
      { is: 'line', name: 'place', label: ask.place },
      { is: 'people', name: 'witnesses', label: ask.witnesses, except: [state.recordedBy] },
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
