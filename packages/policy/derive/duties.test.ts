import { describe, expect, test } from 'vitest';
import { staffOf } from '../directory.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { dutiesOf, isOwedBy } from './duties.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const directory = sampleDirectory();

type Step = [kind: string, at: string, by: string, body?: Record<string, unknown>];
function owed(now: string, more: Record<string, unknown>, ...steps: Step[]) {
  const make = entryMaker('jersey-feedback@1.8', record);
  const body = {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: sampleId(1),
    points: [{ text: 'One' }],
    ...more,
  };
  const state = fold(
    record,
    [make('feedback-received', '2025-09-08T10:00:00+01:00', 'staff', body), ...steps.map((step) => make(...step))],
    pack,
  );
  const setting = { pack, directory, now };
  const duties = dutiesOf(state, setting);
  const isBy = (id: string, staff: string): boolean => {
    const duty = duties.find((each) => each.id === id);
    const who = staffOf(directory, staff);
    return !!duty && !!who && isOwedBy(duty, state, who, setting);
  };
  return { duties, isBy, ids: duties.map(({ id }) => id) };
}
const noon = '2025-09-08T12:00:00+01:00';

test('what is owed at once comes first, then by the due day', () => {
  const { duties, ids } = owed(noon, { flags: ['immediate-danger', 'safeguarding'] });
  expect(ids).toEqual([
    'act-on-danger',
    'raise-safeguarding',
    'first-response',
    'acknowledge',
    'respond',
    'agree-handling',
  ]);
  expect(duties.map(({ due }) => due)).toEqual([null, null, '2025-09-09', '2025-09-09', '2025-09-12', '2025-09-12']);
});

test('a duty with a limit is late from the day after, and says why it is owed', () => {
  const [first] = owed('2025-09-10T09:00:00+01:00', {}).duties;
  expect(first).toMatchObject({ id: 'first-response', late: true, clock: 'first-response', act: 'contact-logged' });
  expect(first?.because).toContain('JF-22');
});

describe('the answer', () => {
  const up: Step[] = [
    [
      'responded',
      '2025-09-10T10:00:00+01:00',
      'staff',
      { outcome: 'not-upheld', answers: [{ point: 1, outcome: 'not-upheld' }] },
    ],
    ['escalation-requested', '2025-09-11T10:00:00+01:00', 'customer', {}],
    ['escalated', '2025-09-11T11:00:00+01:00', 'service-head', { to: 'stage-2' }],
  ];

  test('is owed by whoever decides the stage that the complaint is at', () => {
    const before = owed(noon, {});
    expect(before.isBy('respond', 'staff')).toBe(true);
    const after = owed('2025-09-12T10:00:00+01:00', {}, ...up);
    expect(after.duties.find(({ id }) => id === 'respond')).toMatchObject({ clock: 'stage-2', due: '2025-09-24' });
    expect(after.isBy('respond', 'staff')).toBe(false);
    expect(after.isBy('respond', 'line-manager')).toBe(true);
  });

  test('falls to whoever the case was given to, by name', () => {
    const { isBy, duties } = owed(noon, {}, [
      'assigned',
      '2025-09-08T11:00:00+01:00',
      'coordinator',
      { to: 'investigator', as: 'investigator' },
    ]);
    expect(duties.find(({ id }) => id === 'respond')?.person).toBe('investigator');
    expect(isBy('respond', 'investigator')).toBe(true);
    expect(isBy('respond', 'staff')).toBe(false);
  });

  test('falls to whom the customer was told to turn to, until it is given to somebody, where they decide the stage', () => {
    const told = (officer: string): Step => ['acknowledged', '2025-09-08T11:00:00+01:00', 'staff', { officer }];
    expect(owed(noon, {}, told('staff')).duties.find(({ id }) => id === 'respond')?.person).toBe('staff');
    const given: Step = [
      'assigned',
      '2025-09-08T11:30:00+01:00',
      'coordinator',
      { to: 'investigator', as: 'investigator' },
    ];
    expect(owed(noon, {}, told('staff'), given).duties.find(({ id }) => id === 'respond')?.person).toBe('investigator');
    // At stage 2 a member of staff cannot answer: it stays with those who can.
    const later = owed('2025-09-12T10:00:00+01:00', {}, told('staff'), ...up);
    expect(later.duties.find(({ id }) => id === 'respond')?.person).toBeNull();
    expect(later.isBy('respond', 'line-manager')).toBe(true);
    const conflict: Step = [
      'conflict-declared',
      '2025-09-08T11:30:00+01:00',
      'staff',
      { staff: 'staff', relation: 'A friend' },
    ];
    expect(owed(noon, {}, told('staff'), conflict).duties.find(({ id }) => id === 'respond')?.person).toBeNull();
  });

  test('is not owed before consent, after it was given, or once the complaint is withdrawn', () => {
    expect(owed(noon, { behalf: { name: 'Sam', relation: 'friend' } }).ids).not.toContain('respond');
    expect(owed('2025-09-10T11:00:00+01:00', {}, ...up.slice(0, 1)).ids).not.toContain('respond');
    const gone: Step = ['withdrawn', '2025-09-08T11:00:00+01:00', 'customer', { method: 'spoken', words: 'Leave it.' }];
    expect(owed(noon, {}, gone).ids).toEqual([]);
  });
});

test('a contributor takes part, and the duties stay where they were', () => {
  const { duties } = owed(noon, {}, [
    'assigned',
    '2025-09-08T11:00:00+01:00',
    'coordinator',
    { to: 'investigator', as: 'contributor' },
  ]);
  expect(duties.every(({ person }) => person === null)).toBe(true);
});

test('who answered a stage does not owe the next one by name', () => {
  const answered: Step[] = [
    ['assigned', '2025-09-08T10:30:00+01:00', 'coordinator', { to: 'service-head', as: 'investigator' }],
    ['responded', '2025-09-10T10:00:00+01:00', 'service-head', { stage: 'stage-1', outcome: 'upheld', answers: [] }],
    ['escalated', '2025-09-11T10:00:00+01:00', 'line-manager', { to: 'stage-2' }],
  ];
  const given: Step = [
    'assigned',
    '2025-09-11T11:00:00+01:00',
    'chief-officer',
    { to: 'line-manager', as: 'investigator' },
  ];
  const respond = (...steps: Step[]) =>
    owed('2025-09-11T12:00:00+01:00', {}, ...steps).duties.find(({ id }) => id === 'respond')?.person;
  expect(owed('2025-09-09T12:00:00+01:00', {}, ...answered.slice(0, 1)).duties.at(-1)?.person).toBe('service-head');
  expect(respond(...answered)).toBeNull();
  expect(respond(...answered, given)).toBe('line-manager');
});

test('what falls to whoever recorded it is theirs by name, and a colleague’s once they have left', () => {
  const conduct = packNamed('jersey-education@2.0');
  if (!conduct) throw new Error('The pack of this test is gone.');
  const incident = { kind: 'incident', id: sampleId(0xc0ffee) } as const;
  const make = entryMaker('jersey-education@2.0', incident);
  const told = (by: string) => {
    const body = { conduct: 'unacceptable', behaviours: [], unit: 'unit', ended: 'for-safety' };
    const state = fold(incident, [make('incident-recorded', noon, by, body)], conduct);
    return dutiesOf(state, { pack: conduct, directory, now: noon }).find(({ id }) => id === 'report-to-line-manager');
  };
  expect(told('staff')).toMatchObject({ person: 'staff', roles: ['staff'] });
  expect(told('somebody-who-left')).toMatchObject({ person: null, roles: ['staff'] });
});
