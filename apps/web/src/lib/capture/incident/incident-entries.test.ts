import { sampleDirectory } from '@evenhand/policy/testing';
import { packInForce } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import { describe, expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from '../fake-store.ts';
import { isWorthSaving, newPositiveForm, positiveEntry } from '../positive/positive-form.ts';
import { behavioursOf, isDanger, isSelfHarmAlone } from './harms.ts';
import { happenedAt, incidentEntry } from './incident-entries.ts';
import { isAsked, newIncidentForm, type IncidentForm } from './incident-form.ts';
import { camerasNear, cameraWords, incidentSteps, incidentToFix } from './incident-steps.ts';

const pack = packInForce('jersey-education', '2026-05-20') as Pack;
const around = { reference: 'SA-DEV-001-X', zone: 'Europe/Jersey', staff: 'staff' };

function begun(answers: Partial<IncidentForm> = {}) {
  const device = fakeDevice({ now: '2026-05-20T13:20:00.000Z' });
  const store = fakeStore(sampleDirectory(), 'staff', device);
  const form: IncidentForm = {
    ...newIncidentForm(device.newId(), store.staff, store.directory, device, around.zone),
    unit: 'unit',
    ...answers,
  };
  const entry = incidentEntry(form, around);
  return { store, device, form, entry, body: JSON.parse(JSON.stringify(entry.body)) as Record<string, unknown> };
}

const full: Partial<IncidentForm> = {
  behaviours: ['threat-to-staff'],
  harm: ['threat', 'hate'],
  narrative: 'He said “I know when you finish.”',
  cameraOn: true,
  camera: 'camera-2',
  announced: false,
  cameraWhy: 'No time',
  place: 'Counter 3',
  day: '2026-05-19',
  time: '14:20',
  customerName: 'Mr Grey',
  description: 'About 50',
  witnesses: ['coordinator'],
  askedToStop: true,
  ended: 'asked-to-stop',
  told: ['must-change'],
  policeCalled: false,
  wantsCharges: true,
  serious: true,
  investigate: true,
  flags: ['media'],
};

describe('an incident becomes an entry that the store takes', () => {
  it.each<[string, Partial<IncidentForm>]>([
    ['one tap', { behaviours: ['verbal-abuse'] }],
    ['words alone', { narrative: 'He shouted.' }],
    ['everything', full],
    ['everything, about somebody who was kind', { ...full, conduct: 'positive', behaviours: ['helped-staff'] }],
  ])('%s', async (_what, answers) => {
    const { store, entry } = begun(answers);
    expect(await store.append([entry])).toMatchObject({ saved: true });
  });

  it('says what was answered and nothing that was not', () => {
    expect(begun({ behaviours: ['verbal-abuse'] }).body).toEqual({
      conduct: 'unacceptable',
      behaviours: ['verbal-abuse'],
      unit: 'unit',
      channel: 'in-person',
      reference: around.reference,
      staff: ['staff'],
    });
  });

  it('keeps a name that was typed and not found, beside what they looked like', () => {
    expect(begun(full).body.description).toBe('Mr Grey. About 50');
    const known = '00000000-0000-7000-8000-000000000001';
    expect(begun({ ...full, customer: known }).body).toMatchObject({ customer: known, description: 'About 50' });
  });

  it('asks nothing about harm or camera of kindness', () => {
    const { body } = begun({ ...full, conduct: 'positive' });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['harm']));
    expect(body).not.toHaveProperty('camera');
    expect(body).not.toHaveProperty('askedToStop');
    expect(body).not.toHaveProperty('ended');
  });
});

it('a witness whom the directory does not know is kept by name', () => {
  expect(begun({ witnesses: ['coordinator'], witnessName: ' Mrs Blampied ' }).body['witnesses']).toEqual([
    'coordinator',
    'Mrs Blampied',
  ]);
});

describe('how it ended', () => {
  it.each<[string | undefined, unknown]>([
    ['asked-to-stop', ['must-change']],
    ['for-safety', ['must-change']],
    ['customer-left', undefined],
    [undefined, undefined],
  ])('%s: what they were told is said only if staff ended it', (ended, told) =>
    expect(begun({ ended, told: ['must-change'] }).body.told).toEqual(told),
  );
});

describe('the camera', () => {
  it.each<[Partial<IncidentForm>, unknown]>([
    [{}, undefined],
    [
      { cameraOn: false, cameraWhy: 'Battery flat' },
      { on: false, why: 'Battery flat' },
    ],
    [
      { cameraOn: true, camera: 'camera-2', announced: true, cameraWhy: 'left from before' },
      { on: true, camera: 'camera-2', announced: true },
    ],
    [
      { cameraOn: true, announced: false, cameraWhy: 'No time' },
      { on: true, announced: false, why: 'No time' },
    ],
    [{ cameraOn: true }, { on: true }],
  ])('%j', (answers, camera) => expect(begun(answers).body.camera).toEqual(camera));

  it('is asked about only where there are cameras', () => {
    const { form, store } = begun();
    expect(incidentSteps(form, store.directory)).toEqual(['did', 'harm', 'words', 'details']);
    const cameras = [
      { id: 'far', name: 'Far', unit: 'elsewhere' },
      { id: 'near', name: 'Near', unit: 'unit' },
    ];
    expect(incidentSteps(form, { cameras })).toContain('camera');
    expect(incidentSteps({ conduct: 'positive' }, { cameras })).toEqual(['did', 'words', 'details']);
    expect(camerasNear({ ...store.directory, cameras }, 'unit').map((camera) => camera.id)).toEqual(['near', 'far']);
  });
});

describe('what is filled in', () => {
  it('is day and time by the policy’s clocks, and the unit', () => {
    const { store, device } = begun();
    expect(newIncidentForm('id', store.staff, store.directory, device, around.zone)).toMatchObject({
      day: '2026-05-20',
      time: '14:20',
    });
  });

  it('says of the camera what was answered, and that nothing was', () => {
    const cameras = [{ id: 'one', name: 'Camera 1', unit: 'unit' }];
    expect(cameraWords({ camera: '' }, { cameras })).toBe('Not said yet');
    expect(cameraWords({ cameraOn: false, camera: '' }, { cameras })).toBe('It was not on');
    expect(cameraWords({ cameraOn: true, camera: '' }, { cameras })).toBe('It was on');
    expect(cameraWords({ cameraOn: true, camera: 'one' }, { cameras })).toBe('It was on: Camera 1');
  });
});

describe('when it happened', () => {
  const openedAt = '2026-05-20T13:20:41.000Z';
  it.each([
    [{}, openedAt],
    [{ day: '2026-05-19', time: '14:20' }, '2026-05-19T13:20:00.000Z'],
    // As it was filled in when the form was opened: to the second.
    [{ day: '2026-05-20', time: '14:20' }, openedAt],
    [{ day: '2026-05-20', time: '14:10' }, '2026-05-20T13:10:00.000Z'],
    [{ time: '09:05' }, '2026-05-20T08:05:00.000Z'],
    [{ day: '2026-01-19' }, '2026-01-19T12:00:00.000Z'],
  ])('%j', (said, at) => expect(happenedAt({ openedAt, ...said }, 'Europe/Jersey')).toBe(at));
});

describe('danger', () => {
  it.each<[Partial<IncidentForm>, boolean]>([
    [{ behaviours: ['threat-to-staff'] }, true],
    [{ behaviours: ['verbal-abuse'] }, false],
    [{ behaviours: ['verbal-abuse'], harm: ['assault'] }, true],
    [{ harm: ['property', 'hate'] }, false],
  ])('%j', (answers, danger) => expect(isDanger(begun(answers).form, pack)).toBe(danger));
});

it('nobody is told to leave somebody who speaks of harming themselves, unless others are in danger too', () => {
  const isAlone = (answers: Partial<IncidentForm>) => isSelfHarmAlone(begun(answers).form, pack);
  expect(isAlone({ harm: ['self-harm-threat'] })).toBe(true);
  expect(isAlone({ harm: ['self-harm-threat', 'property'], behaviours: ['self-harm-threat'] })).toBe(true);
  expect(isAlone({ harm: ['self-harm-threat', 'threat'] })).toBe(false);
  expect(isAlone({ harm: ['property'] })).toBe(false);
});

it('something must be chosen or told before it can be saved, and not lie ahead', () => {
  const saying = { now: '2026-05-20T13:20:41.000Z', zone: 'Europe/Jersey' };
  const toFix = (answers: Partial<IncidentForm>) =>
    incidentToFix({ ...begun(answers).form, day: '2026-05-20', time: '14:20', ...answers }, saying);
  expect(toFix({})).toEqual([{ step: 'did', field: 'behaviours', problem: 'what-missing' }]);
  expect(toFix({ narrative: 'He shouted.' })).toEqual([]);
  expect(toFix({ behaviours: ['other'], place: 'x'.repeat(301) })).toEqual([
    { step: 'details', field: 'place', problem: 'too-long', most: 300 },
  ]);
  expect(toFix({ behaviours: ['other'], time: '23:50' })).toEqual([
    { step: 'details', field: 'happened', problem: 'future' },
  ]);
});

describe('something positive', () => {
  it('is an incident of the other kind, with the same care for who it was', async () => {
    const { store, device } = begun();
    const [kindness] = behavioursOf(pack, 'positive');
    const form = {
      ...newPositiveForm(device.newId(), store.staff, store.directory, device),
      behaviours: [kindness?.id ?? ''],
      customerName: 'Lady with the red scarf',
    };
    const entry = positiveEntry(form, around);
    expect(await store.append([entry])).toMatchObject({ saved: true });
    expect(entry.body).toMatchObject({
      conduct: 'positive',
      behaviours: [kindness?.id],
      description: 'Lady with the red scarf',
      harm: undefined,
    });
  });

  it('needs one choice or a few words, nothing else', () => {
    const { store, device } = begun();
    const form = newPositiveForm(device.newId(), store.staff, store.directory, device);
    expect(isWorthSaving(form)).toBe(false);
    expect(isWorthSaving({ ...form, behaviours: ['said-thank-you'] })).toBe(true);
    expect(isWorthSaving({ ...form, narrative: 'Held the door' })).toBe(true);
  });
});

describe('what only some policies ask', () => {
  const policy = (id: string) => packInForce(id, '2026-05-20') as Pack;
  const unacceptable = { conduct: 'unacceptable' } as const;

  it('is asked where a rule waits for it, and never about kindness', () => {
    expect(isAsked('serious', unacceptable, policy('jersey-education'))).toBe(true);
    expect(isAsked('safety-officer', unacceptable, policy('customer-actions'))).toBe(true);
    expect(isAsked('safety-officer', unacceptable, policy('solihull'))).toBe(false);
    expect(isAsked('serious', { conduct: 'positive' }, policy('jersey-education'))).toBe(false);
  });

  it('goes with the incident as answered', () => {
    expect(begun({ ...full, cameraOn: false, cameraWorn: true }).body).toMatchObject({
      police: { called: false },
      wantsCharges: true,
      serious: true,
      investigate: true,
      flags: ['media'],
      camera: { on: false, worn: true },
    });
    expect(begun({ ...full, conduct: 'positive' }).body).not.toHaveProperty('serious');
  });

  it('knows that the police were called when they came, with the number they gave', () => {
    const { body } = begun({ ...full, policeCalled: undefined, ended: 'police', policeNumber: ' 4711 ' });
    expect(body).toMatchObject({ police: { called: true, reference: '4711' } });
    expect(body).not.toHaveProperty('wantsCharges');
  });
});
