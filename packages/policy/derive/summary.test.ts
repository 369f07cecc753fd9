import { expect, test } from 'vitest';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import type { RecordKind } from '../packs/nouns.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { nextDay, nextDue, summaryOf, type ClockDates } from './summary.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const setting = (now = '2025-09-08T12:00:00+01:00') => ({ pack, directory: sampleDirectory(), now });

type Step = [kind: string, at: string, by: string, body: Record<string, unknown>];
function summary(kind: RecordKind, now: string | undefined, ...steps: Step[]) {
  const record = { kind, id: sampleId(0xc0ffee) };
  const make = entryMaker('jersey-feedback@1.8', record);
  return summaryOf(
    fold(
      record,
      steps.map((step) => make(...step)),
      pack,
    ),
    setting(now),
  );
}
const received = (more: Record<string, unknown> = {}): Step => [
  'feedback-received',
  '2025-09-08T23:30:00Z',
  'staff',
  {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: sampleId(1),
    points: [{ text: 'The bus was late' }],
    ...more,
  },
];
const answered: Step = [
  'responded',
  '2025-09-10T10:00:00Z',
  'staff',
  { outcome: 'upheld', answers: [{ point: 1, outcome: 'upheld' }] },
];
const closed: Step = ['closed', '2025-09-10T23:30:00Z', 'staff', { reason: 'upheld' }];

test('a case in one row, its days those of the policy', () => {
  const row = summary(
    'case',
    '2025-09-11T12:00:00Z',
    received({ contact: { name: 'Ann Other' }, reference: 'SA-001-001-X' }),
    answered,
    closed,
  );
  expect(row).toMatchObject({
    ...{
      sort: 'complaint',
      title: 'The bus was late',
      name: 'Ann Other',
      channel: 'phone',
      anonymous: false,
      stage: 'closed',
    },
    ...{
      beganOn: '2025-09-09',
      closedOn: '2025-09-11',
      closedFor: 'upheld',
      outcome: 'upheld',
      entries: 3,
      reference: 'SA-001-001-X',
    },
  });
  expect(row.text).toContain('SA-001-001-X Ann Other');
  expect(row.clocks.find(({ id }) => id === 'stage-1')).toEqual({
    id: 'stage-1',
    kind: 'target',
    due: '2025-09-15',
    metOn: '2025-09-10',
    firstDue: null,
    stopped: false,
  });
});

test('a case is found by the number of whoever rings, however it was written down', () => {
  const row = summary(
    'case',
    undefined,
    received({ contact: { phone: '+44 7700 900-123', email: 'ruth@example.org' } }),
  );
  expect(row.text).toContain('07700900123');
  expect(row.text).toContain('ruth@example.org');
});

test('notes are not searched: they are not said to everybody who sees the list', () => {
  const row = summary('case', undefined, received(), ['note-added', '2025-09-09T10:00:00Z', 'staff', { text: 'Hush' }]);
  expect(JSON.stringify(row)).not.toContain('Hush');
});

test('what an answer usually takes is named only where nothing is owed, and is never late', () => {
  const clock = (id: ClockDates['id'], due: string): ClockDates => ({
    ...{ id, due, kind: 'duty', metOn: null, stopped: false, firstDue: null },
  });
  const usual = clock('usual-response', '2025-09-10');
  const stage = clock('stage-1', '2025-09-20');
  expect(nextDue({ clocks: [usual, stage] })).toBe(stage);
  expect(nextDue({ clocks: [usual] })).toBe(usual);
  const late = (of: ClockDates, today: string) => nextDay({ clocks: [of] }, today)?.late;
  expect([late(usual, '2025-09-30'), late(stage, '2025-09-30'), late(stage, '2025-09-20')]).toEqual([
    ...[false, true, false],
  ]);
});

test('the next due day is the soonest that the organisation still owes', () => {
  expect(nextDue(summary('case', '2025-09-09T12:00:00Z', received()))).toMatchObject({
    id: 'first-response',
    due: '2025-09-10',
  });
  // The customer's window and the day of anonymising are nobody's work.
  expect(nextDue(summary('case', '2025-09-11T12:00:00Z', received(), answered, closed))).toBeNull();
  expect(nextDue(summary('case', undefined, received({ behalf: { name: 'Sam', relation: 'friend' } })))?.id).toBe(
    'first-response',
  );
});

test('long words are cut at a word, and nothing is lost of a short one', () => {
  const long = `${'many words '.repeat(40)}end`;
  const { title } = summary('case', undefined, received({ points: [{ text: long }] }));
  expect(title.length).toBeLessThanOrEqual(90);
  expect(title).toMatch(/\w…$/);
  expect(summary('case', undefined, received({ points: [], narrative: 'Two\n lines' })).title).toBe('Two lines');
});

test('an agreed later day keeps the first one beside it, and an anonymous complaint says so', () => {
  const extended: Step = [
    'extended',
    '2025-09-09T10:00:00Z',
    'staff',
    { clock: 'stage-1', until: '2025-09-26', agreedBy: ['customer'] },
  ];
  const row = summary('case', undefined, received({ customer: 'anonymous' }), extended);
  expect(row.anonymous).toBe(true);
  expect(row.clocks.find(({ id }) => id === 'stage-1')).toMatchObject({ due: '2025-09-26', firstDue: '2025-09-15' });
});

test('incidents, customers and records that are not understood yet have rows too', () => {
  const incident = summary('incident', undefined, [
    'incident-recorded',
    '2025-09-08T10:00:00Z',
    'staff',
    { conduct: 'positive', behaviours: ['kind'], unit: 'unit', place: 'The desk' },
  ]);
  expect(incident).toMatchObject({ sort: 'positive', title: 'kind', channel: 'in-person', unit: 'unit' });
  const customer = summary('customer', undefined, [
    'customer-registered',
    '2025-09-08T10:00:00Z',
    'staff',
    { name: 'Ann Other', unit: 'unit', phone: '123' },
  ]);
  expect(customer).toMatchObject({ name: 'Ann Other', title: 'Ann Other' });
  expect(customer.text).toContain('123');
  expect(summary('visit', undefined, ['visit-started', '2025-09-08T10:00:00Z', 'staff', {}])).toMatchObject({
    kind: 'visit',
    title: '',
    clocks: [],
  });
});

test('who has a case: whom it was given to, else whom the customer was told to turn to', () => {
  const told = (officer?: string): Step => [
    'acknowledged',
    '2025-09-09T09:00:00Z',
    'coordinator',
    { ...(officer && { officer }) },
  ];
  const given: Step = ['assigned', '2025-09-09T10:00:00Z', 'coordinator', { to: 'investigator', as: 'investigator' }];
  const handler = (...steps: Step[]) => summary('case', undefined, received(), ...steps).handler;
  expect(handler()).toBeNull();
  expect(handler(told('staff'))).toBe('staff');
  expect(handler(told())).toBe('coordinator');
  expect(handler(told('staff'), given)).toBe('investigator');
  expect(handler(['acknowledged', '2025-09-09T09:00:00Z', 'system', {}])).toBeNull();
});
