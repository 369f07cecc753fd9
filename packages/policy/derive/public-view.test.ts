import { describe, expect, test } from 'vitest';
import { fold } from '../history/fold.ts';
import { localPack } from '../history/local-pack.ts';
import { packNamed } from '../packs/index.ts';
import type { Pack } from '../packs/pack.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { publicViewOf } from './public-view.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const named = {
  id: 'k4711',
  name: 'Hilary Example',
  title: 'Head',
  lineManager: null,
  roles: [{ role: 'service-head', unit: 'unit' }],
} as const;
const directory = sampleDirectory('department', [named]);

type Step = [kind: string, at: string, by: string, body?: Record<string, unknown>];
const view = (now: string, more: Record<string, unknown>, ...steps: Step[]) => viewUnder(pack, now, more, ...steps);
function viewUnder(pack: Pack, now: string, more: Record<string, unknown>, ...steps: Step[]) {
  const make = entryMaker('jersey-feedback@1.8', record);
  const body = {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: sampleId(1),
    reference: 'SA-001-001-X',
    points: [{ text: 'One' }],
    ...more,
  };
  const state = fold(
    record,
    [make('feedback-received', '2025-09-08T10:00:00+01:00', 'staff', body), ...steps.map((step) => make(...step))],
    pack,
  );
  return publicViewOf(state, { pack, directory, now });
}

test('nothing that was not meant for the customer is anywhere in the view', () => {
  const secret = 'SECRET';
  const shown = view(
    '2025-09-20T12:00:00+01:00',
    {
      ...{
        narrative: `${secret} narrative`,
        about: [`${secret}-staff`],
        categories: [`${secret} category`],
        needs: [`${secret} need`],
      },
      ...{
        contact: { name: `${secret} name`, phone: `${secret} phone` },
        flags: ['safeguarding'],
        tracking: { salt: secret, hash: secret, iterations: 1 },
      },
      ...{ scribe: { staff: `${secret}-scribe`, readBack: true }, source: secret },
    },
    ['note-added', '2025-09-08T11:00:00+01:00', 'staff', { text: `${secret} note` }],
    ['note-added', '2025-09-08T11:01:00+01:00', 'staff', { text: `${secret} inner note`, restricted: true }],
    [
      'contact-logged',
      '2025-09-08T11:02:00+01:00',
      'staff',
      { with: 'customer', direction: 'out', method: 'phone', summary: `${secret} what was said` },
    ],
    [
      'contact-logged',
      '2025-09-08T11:03:00+01:00',
      'staff',
      { with: 'police', direction: 'out', method: 'phone', summary: `${secret} police` },
    ],
    ['conflict-declared', '2025-09-08T11:04:00+01:00', 'staff', { staff: `${secret}-conflict`, relation: secret }],
    ['assigned', '2025-09-08T11:05:00+01:00', 'coordinator', { to: `${secret}-handler`, as: 'investigator' }],
    ['contribution-requested', '2025-09-08T11:06:00+01:00', 'staff', { from: `${secret} unit`, asked: secret }],
    ['contribution-given', '2025-09-08T11:07:00+01:00', 'staff', { from: `${secret} unit`, answer: secret }],
    ['referred', '2025-09-08T11:08:00+01:00', 'staff', { to: 'police', why: secret }],
    ['triaged', '2025-09-08T11:09:00+01:00', 'staff', { complexity: 'high', reason: secret }],
    ['access-restricted', '2025-09-08T11:10:00+01:00', 'service-head', { keeps: ['staff'], why: secret }],
    ['consent-requested', '2025-09-08T11:11:00+01:00', 'staff', { from: `${secret} person` }],
    ['consent-given', '2025-09-08T11:12:00+01:00', 'staff', { from: `${secret} person` }],
    ['escalation-refused', '2025-09-08T11:13:00+01:00', 'service-head', { reason: secret }],
    [
      'responded',
      '2025-09-10T10:00:00+01:00',
      'staff',
      { outcome: 'upheld', answers: [{ point: 1, outcome: 'upheld', words: 'It was late.' }], reasons: secret },
    ],
    ['learning-recorded', '2025-09-10T11:00:00+01:00', 'staff', { learned: secret }],
    ['closed', '2025-09-10T12:00:00+01:00', 'staff', { reason: 'upheld', note: secret }],
    ['reopened', '2025-09-11T12:00:00+01:00', 'service-head', { why: secret }],
  );
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect(shown.points[0]?.answer).toEqual({ outcome: 'upheld', words: 'It was late.' });
});

test('says how to reach the unit or else the organisation, and never gives the body outside for it', () => {
  const body = { feedback: 'complaint', channel: 'phone', unit: 'unit', points: [], customer: sampleId(1) };
  const make = entryMaker('jersey-feedback@1.8', record);
  const state = fold(record, [make('feedback-received', '2025-09-08T10:00:00+01:00', 'staff', body)], pack);
  const told = (contacts: Partial<typeof directory>) =>
    publicViewOf(state, { pack, directory: { ...directory, ...contacts }, now: '2025-09-08T12:00:00+01:00' }).contact;
  const organisation = { ...directory.organisation, contact: { phone: '01632 960001' } };
  const contact = { email: 'a@b.example' };
  const units = directory.units.map((unit) => (unit.id === 'unit' ? { ...unit, contact } : unit));
  expect(told({})).toBeNull();
  expect(told({ organisation })).toEqual({ name: 'Sample', phone: '01632 960001' });
  expect(told({ organisation, units })).toEqual({ name: 'Unit', email: 'a@b.example' });
});

test('says who must agree and how they are asked, never where they are reached nor a name that staff wrote', () => {
  const secret = 'SECRET';
  const spokenFor = { name: 'Ruby', preferred: 'phone', phone: secret, email: secret, address: secret };
  const behalf = { name: 'Amelia', relation: 'mother', spokenFor };
  const noon = '2025-09-08T12:00:00+01:00';
  expect(view(noon, {}).consent).toBeNull();
  expect(view(noon, { behalf }).consent).toEqual({ name: 'Ruby', way: 'phone', askedOn: null, unproven: false });
  const asked: Step = ['consent-requested', '2025-09-08T11:00:00+01:00', 'staff', { from: secret, method: 'letter' }];
  const told = view(noon, { behalf }, asked);
  expect(told.consent).toEqual({ name: 'Ruby', way: 'letter', askedOn: '2025-09-08', unproven: false });
  expect(JSON.stringify(told)).not.toContain(secret);
  const exempt = { ...behalf, exemption: 'deceased' };
  expect(view(noon, { behalf: exempt }).consent).toBeNull();
});

test('who acknowledged is told by name, not by the id in the records', () => {
  const shown = view('2025-09-09T12:00:00+01:00', {}, [
    'acknowledged',
    '2025-09-09T10:00:00+01:00',
    'k4711',
    { method: 'email', officer: 'k4711' },
  ]);
  expect(shown.story.at(-1)).toMatchObject({
    kind: 'acknowledged',
    day: '2025-09-09',
    detail: { officer: 'Hilary Example' },
  });
  expect(JSON.stringify(shown)).not.toContain('k4711');
});

describe('where it stands', () => {
  const answered: Step = [
    'responded',
    '2025-09-10T10:00:00+01:00',
    'staff',
    { outcome: 'upheld', answers: [{ point: 1, outcome: 'upheld' }] },
  ];
  const asked: Step = ['escalation-requested', '2025-09-11T10:00:00+01:00', 'customer', {}];
  const up: Step = ['escalated', '2025-09-12T10:00:00+01:00', 'service-head', { to: 'stage-2' }];

  test.each<[string, string, Record<string, unknown>, Step[], string, string | null]>([
    ['received', '2025-09-08T11:00:00+01:00', {}, [], 'received', 'first-response'],
    [
      'still owed a first response when that is late',
      '2025-09-15T11:00:00+01:00',
      {},
      [],
      'received',
      'first-response',
    ],
    [
      'answered automatically only',
      '2025-09-08T11:00:00+01:00',
      {},
      [['acknowledged', '2025-09-08T10:01:00+01:00', 'system', {}]],
      'received',
      'first-response',
    ],
    [
      'acknowledged',
      '2025-09-08T11:00:00+01:00',
      {},
      [['acknowledged', '2025-09-08T10:30:00+01:00', 'staff', {}]],
      'acknowledged',
      'stage-1',
    ],
    ['answered', '2025-09-10T11:00:00+01:00', {}, [answered], 'answered', 'escalate-by'],
    ['asked for the next stage', '2025-09-11T11:00:00+01:00', {}, [answered, asked], 'next-stage-asked', null],
    ['at stage 2', '2025-09-12T11:00:00+01:00', {}, [answered, asked, up], 'acknowledged', 'stage-2'],
    ['a compliment', '2025-09-08T11:00:00+01:00', { feedback: 'compliment' }, [], 'received', null],
  ])('%s', (_name, now, more, steps, status, nextStep) => {
    expect(view(now, more, ...steps)).toMatchObject({ status, nextStep });
  });
});

test('the stages say what is over, what runs, and what the customer may ask for', () => {
  const answered: Step = ['responded', '2025-09-10T10:00:00+01:00', 'staff', { outcome: 'upheld', answers: [] }];
  const states = (now: string, ...steps: Step[]) => view(now, {}, ...steps).stages.map(({ state }) => state);
  expect(states('2025-09-08T12:00:00+01:00')).toEqual(['now', 'later', 'later']);
  expect(states('2025-09-10T12:00:00+01:00', answered)).toEqual(['done', 'yours-to-ask', 'later']);
  expect(states('2025-10-20T12:00:00+01:00', answered)).toEqual(['done', 'later', 'later']);
});

test('where no last day is set for it, the next stage stays theirs to ask for', () => {
  const open = { ...pack, clocks: pack.clocks.filter(({ id }) => id !== 'escalate-by') };
  const answered: Step = ['responded', '2025-09-10T10:00:00+01:00', 'staff', { outcome: 'upheld', answers: [] }];
  const asked: Step = ['escalation-requested', '2025-09-11T10:00:00+01:00', 'staff', { reason: 'No.' }];
  const states = (now: string, ...steps: Step[]) => viewUnder(open, now, {}, ...steps).stages.map(({ state }) => state);
  expect(states('2026-09-10T12:00:00+01:00', answered)).toEqual(['done', 'yours-to-ask', 'later']);
  expect(states('2025-09-08T12:00:00+01:00')).toEqual(['now', 'later', 'later']);
  expect(states('2025-09-12T12:00:00+01:00', answered, asked)).toEqual(['done', 'asked', 'later']);
});

test('a window that the organisation did not choose keeps nobody from asking for the next stage', () => {
  const code = packNamed('ombudsman-code@2024');
  if (!code) throw new Error('The pack of this test is gone.');
  const told: Step = ['acknowledged', '2025-09-09T10:00:00+01:00', 'staff', {}];
  const answered: Step = ['responded', '2025-09-10T10:00:00+01:00', 'staff', { outcome: 'upheld', answers: [] }];
  const shown = viewUnder(code, '2025-09-12T10:00:00+01:00', {}, told, answered);
  expect(shown.stages.map(({ state }) => state)).toEqual(['done', 'yours-to-ask']);
  // Nor does somebody have to agree where the policy asks for no consent.
  expect(
    viewUnder(code, '2025-09-12T10:00:00+01:00', { behalf: { name: 'Ann', relation: 'friend' } }).consent,
  ).toBeNull();
});

describe('after the customer asked for the next stage', () => {
  const points = [{ text: 'One' }, { text: 'Two' }];
  const answers = points.map((_, index) => ({ point: index + 1, outcome: 'not-upheld', words: 'No.' }));
  const answered: Step = ['responded', '2025-09-10T10:00:00+01:00', 'staff', { outcome: 'not-upheld', answers }];
  const asked: Step = ['escalation-requested', '2025-09-11T10:00:00+01:00', 'staff', { points: [2] }];

  test('they read what they asked about, and by when it is answered if it is taken further', () => {
    const shown = view('2025-09-12T12:00:00+01:00', { points }, answered, asked);
    // Ten working days from the day of asking, as if somebody decided it today.
    expect(shown.asked).toEqual({ on: '2025-09-11', points: [2], stage: 'stage-2', due: '2025-09-24' });
    expect(shown.stages[1]).toMatchObject({ state: 'asked', since: '2025-09-11' });
    const up: Step = ['escalated', '2025-09-12T10:00:00+01:00', 'service-head', { to: 'stage-2' }];
    const taken = view('2025-09-12T12:00:00+01:00', { points }, answered, asked, up);
    expect(taken.asked).toBeNull();
    expect(taken.clocks.find(({ id }) => id === 'stage-2')?.due).toBe('2025-09-24');
  });

  test('a no is shown as one, and the stage is not offered again', () => {
    const no: Step = ['escalation-refused', '2025-09-12T10:00:00+01:00', 'service-head', { reason: 'Nothing new.' }];
    const shown = view('2025-09-12T12:00:00+01:00', { points }, answered, asked, no);
    expect(shown.stages[1]).toMatchObject({ state: 'said-no', since: '2025-09-12' });
    expect(shown.story.at(-1)).toMatchObject({ kind: 'escalation-refused', detail: {} });
  });
});

test('what was sorted out of the complaints is told as that, and never why staff thought so', () => {
  const at = '2025-09-09T10:00:00+01:00';
  const now = '2025-09-09T12:00:00+01:00';
  const comment = view(now, {}, ['triaged', at, 'staff', { 'record-as': 'comment', reason: 'SECRET' }]);
  expect(comment).toMatchObject({ feedback: 'comment', receivedAs: 'complaint', elsewhere: null });
  expect(comment.story.at(-1)).toMatchObject({ kind: 'triaged', detail: { as: 'comment' } });
  const fine = view(now, {}, ['triaged', at, 'staff', { exclusion: 'appeal', reason: 'SECRET' }]);
  expect(fine.elsewhere?.signpost).toContain('appeal');
  expect(fine.story.at(-1)?.detail).toEqual(fine.elsewhere);
  expect(JSON.stringify([comment, fine])).not.toContain('SECRET');
  const again = view(now, {}, ['triaged', at, 'staff', { exclusion: 'appeal' }], ['triaged', now, 'staff', {}]);
  expect(again.elsewhere).toBeNull();
});

test('the view says that a record is closed, also while the customer may ask for more', () => {
  const answered: Step = ['responded', '2025-09-10T10:00:00+01:00', 'staff', { outcome: 'upheld', answers: [] }];
  const closed: Step = ['closed', '2025-09-10T10:05:00+01:00', 'staff', { reason: 'answered' }];
  const now = '2025-09-11T12:00:00+01:00';
  expect(view(now, {}, answered)).toMatchObject({ status: 'answered', closed: false });
  expect(view(now, {}, answered, closed)).toMatchObject({ status: 'answered', closed: true });
});

test('what the organisation decided is told with the question that the policy leaves open', () => {
  const asked = pack.choices.find(({ options }) => options.some(({ change }) => change?.clocks?.['stage-1']));
  const option = asked?.options.find(({ change }) => change?.clocks?.['stage-1']);
  if (!asked || !option) throw new Error('The policy leaves nothing open about stage 1.');
  const decision = { pack: pack.id, choice: asked.id, option: option.id, reason: 'SECRET', decidedBy: 'boss' };
  const decided = { ...directory, decisions: [{ ...decision, from: '2025-09-01' }] };
  const shown = viewUnder(localPack(pack, decided, '2025-09-08T10:00:00+01:00'), '2025-09-08T12:00:00+01:00', {});
  const notes = shown.clocks.find(({ id }) => id === 'stage-1')?.notes ?? [];
  expect(notes).toContainEqual(
    expect.objectContaining({ note: 'local-decision', why: `${asked.question} ${option.says}` }),
  );
  expect(JSON.stringify(shown)).not.toContain('SECRET');
});

test('every clock shown explains itself in words, and inner ones are not shown', () => {
  const shown = view('2025-09-08T12:00:00+01:00', { eventOn: '2025-09-01' });
  expect(shown.clocks.map(({ id }) => id)).toEqual(['first-response', 'acknowledge', 'stage-1', 'escalate-by']);
  for (const clock of shown.clocks) expect(clock.reasons.every(({ says }) => says.length > 20)).toBe(true);
  expect(shown).toMatchObject({
    reference: 'SA-001-001-X',
    today: '2025-09-08',
    receivedOn: '2025-09-08',
    unit: 'Unit',
    organisation: 'Sample',
  });
});
