import { describe, expect, test } from 'vitest';
import { fold } from '../../history/fold.ts';
import { packNamed } from '../../packs/index.ts';
import { pointsHere, type CaseState } from '../../records/case.ts';
import { entryMaker, sampleId } from '../../testing.ts';
import type { Refusal } from '../../refusals.ts';
import type { Entry } from '../entry.ts';
import { entryKind } from '../index.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;

type Step = [kind: string, body?: Record<string, unknown>, by?: string];
const hour = (step: number): string => `2025-09-08T${String(9 + step).padStart(2, '0')}:00:00+01:00`;

/** The state after steps taken one hour after another. */
function given(...steps: Step[]): CaseState {
  const make = entryMaker('jersey-feedback@1.8', record);
  return fold(
    record,
    steps.map(([kind, body, by], index) => make(kind, hour(index), by ?? 'staff', body)),
    pack,
  );
}

/** What the kind itself says against an act; what the policy says besides is tried in derive. */
function refused(state: CaseState, ...[kind, body]: Step): Refusal['code'][] {
  const entry = entryMaker('jersey-feedback@1.8', record)(kind, hour(9), 'staff', body);
  return (entryKind('case', kind)?.check({ state, entry, pack }) ?? []).map(({ code }) => code);
}

const received = (more: Record<string, unknown> = {}): Step => [
  'feedback-received',
  {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: sampleId(1),
    points: [{ text: 'One' }, { text: 'Two' }],
    ...more,
  },
];
const answered: Step = ['responded', { outcome: 'upheld', answers: [{ point: 1, outcome: 'upheld', words: 'Yes.' }] }];

describe('feedback-received', () => {
  test('numbers the points from 1 and puts a complaint at the first stage', () => {
    const state = given(received({ reference: 'SA-001-001-X', about: ['ben'], flags: ['media'] }));
    expect(state).toMatchObject({
      stage: 'stage-1',
      reference: 'SA-001-001-X',
      takenBy: 'staff',
      receivedAt: hour(0),
      about: ['ben'],
    });
    expect(state.points.map(({ number, text }) => [number, text])).toEqual([
      [1, 'One'],
      [2, 'Two'],
    ]);
    expect(state.runs).toEqual([
      { stage: 'stage-1', from: 'receipt', enteredAt: hour(0), points: null, answered: null },
    ]);
  });

  test.each(['compliment', 'suggestion', 'comment'])('a %s runs through no stage', (feedback) => {
    expect(given(received({ feedback }))).toMatchObject({ stage: 'open', runs: [] });
  });
});

describe('point-added and legal-action-notified', () => {
  test('a further point gets the next number, and a lawyer sets a flag once', () => {
    const legal: Step = ['legal-action-notified', { points: [1], by: 'a lawyer' }];
    const state = given(received(), ['point-added', { text: 'Three' }], legal, legal);
    expect(state.points.at(-1)).toMatchObject({ number: 3, text: 'Three', answer: null });
    expect(state.flags).toEqual(['legal-action']);
  });
});

describe('triaged', () => {
  test('says where a complaint begins, before an answer and only then', () => {
    const state = given(received(), ['triaged', { to: 'stage-2' }]);
    expect(state).toMatchObject({ stage: 'stage-2', runs: [{ stage: 'stage-2', from: 'receipt' }] });
    expect(refused(given(received(), answered), 'triaged', { to: 'stage-2' })).toEqual(['stage-answered']);
  });

  test('knows the stages and the grounds of the policy', () => {
    expect(refused(given(received()), 'triaged', { to: 'stage-4' })).toEqual(['not-a-stage']);
    expect(refused(given(received()), 'triaged', { exclusion: 'bad-weather' })).toEqual(['not-an-exclusion']);
    const ground = pack.exclusions[0]?.id ?? '';
    expect(refused(given(received()), 'triaged', { exclusion: ground })).toEqual([]);
    expect(given(received(), ['triaged', { exclusion: ground }]).exclusion).toBe(ground);
  });

  test('may record a remark as a comment, which leaves the stages', () => {
    expect(given(received(), ['triaged', { 'record-as': 'comment' }])).toMatchObject({
      feedback: 'comment',
      stage: 'open',
      runs: [],
    });
  });
});

describe('responded', () => {
  test('answers the stage and its points, and keeps the words of each', () => {
    const state = given(received(), answered);
    expect(state.runs[0]?.answered).toEqual({ at: hour(1), by: 'staff', outcome: 'upheld' });
    expect(state.points.map(({ answer }) => answer?.words ?? null)).toEqual(['Yes.', null]);
  });

  test('belongs to the stage that the complaint is at, once, and to points that were raised', () => {
    expect(refused(given(received()), 'responded', { stage: 'stage-2', outcome: 'upheld' })).toEqual([
      'not-this-stage',
    ]);
    expect(refused(given(received(), answered), 'responded', { outcome: 'upheld' })).toEqual(['stage-answered']);
    expect(
      refused(given(received()), 'responded', { outcome: 'upheld', answers: [{ point: 3, outcome: 'upheld' }] }),
    ).toEqual(['not-a-point']);
  });
});

describe('escalated', () => {
  const asked: Step = ['escalation-requested', {}, 'customer'];

  test('begins the next stage when the customer asked, or now when staff decide it themselves', () => {
    expect(given(received(), answered, asked, ['escalated', { to: 'stage-2' }]).runs.at(-1)).toMatchObject({
      stage: 'stage-2',
      from: 'escalation',
      enteredAt: hour(2),
    });
    expect(given(received(), ['escalated', { to: 'stage-2' }]).runs.at(-1)?.enteredAt).toBe(hour(1));
  });

  test('does not reach back to what was asked before the stage was answered', () => {
    const state = given(received(), asked, answered, ['escalated', { to: 'stage-2' }]);
    expect(state.runs.at(-1)?.enteredAt).toBe(hour(3));
  });

  test('takes the points along that the customer named, keeps those nobody answered, and all where none was named', () => {
    const up: Step = ['escalated', { to: 'stage-2' }];
    const whole: Step = [
      'responded',
      { outcome: 'upheld', answers: [1, 2].map((point) => ({ point, outcome: 'upheld' })) },
    ];
    const here = (...steps: Step[]) => pointsHere(given(received(), ...steps)).map(({ number }) => number);
    const named = (points?: number[]): Step => ['escalation-requested', points ? { points } : {}, 'customer'];
    expect(here(whole)).toEqual([1, 2]);
    expect(here(whole, named([2]), up)).toEqual([2]);
    expect(here(whole, named(), up)).toEqual([1, 2]);
    expect(here(whole, named([7]), up)).toEqual([1, 2]);
    expect(here(whole, up)).toEqual([1, 2]);
    expect(here(whole, named([2]), up, ['point-added', { text: 'Three' }])).toEqual([2, 3]);
    expect(here(answered, named([1]), up)).toEqual([1, 2]);
    expect(here(whole, named([2]), up, whole, named([1]), ['escalated', { to: 'stage-3' }])).toEqual([1]);
  });

  test('keeps what was answered before beneath the answer of the next stage', () => {
    const again: Step = [
      'responded',
      { outcome: 'upheld', answers: [{ point: 1, outcome: 'not-upheld', words: 'No.' }] },
    ];
    const [first, second] = given(received(), answered, ['escalated', { to: 'stage-2' }], again).points;
    expect(first?.answer).toMatchObject({ words: 'No.', stage: 'stage-2' });
    expect(first?.earlier).toMatchObject([{ words: 'Yes.', stage: 'stage-1' }]);
    expect(second).toMatchObject({ answer: null, earlier: [] });
  });

  test('opens a closed complaint, and goes up only', () => {
    const state = given(received(), answered, ['closed', { reason: 'upheld' }], ['escalated', { to: 'stage-2' }]);
    expect(state).toMatchObject({ stage: 'stage-2', closedAt: null });
    expect(refused(state, 'escalated', { to: 'stage-2' })).toEqual(['stage-backwards']);
    expect(refused(state, 'escalated', { to: 'stage-4' })).toEqual(['not-a-stage']);
    expect(refused(given(received({ feedback: 'comment' })), 'escalated', { to: 'stage-2' })).toEqual([
      'not-a-complaint',
    ]);
  });
});

describe('closed and reopened', () => {
  test('remember who closed it and why, and go back to the stage it was at', () => {
    const closed = given(received(), answered, ['closed', { reason: 'upheld' }]);
    expect(closed).toMatchObject({ stage: 'closed', closedAt: hour(2), closing: { reason: 'upheld', by: 'staff' } });
    expect(given(received(), answered, ['closed', { reason: 'upheld' }], ['reopened', { why: 'News.' }])).toMatchObject(
      { stage: 'stage-1', closedAt: null, closing: null },
    );
    expect(refused(given(received()), 'reopened', { why: 'News.' })).toEqual(['not-closed']);
    expect(refused(closed, 'closed', { reason: 'tired' })).toEqual(['not-a-reason']);
  });
});

describe('people', () => {
  test('whoever was given the case last handles it; a contributor does not', () => {
    const state = given(
      received(),
      ['assigned', { to: 'ann', as: 'coordinator' }],
      ['assigned', { to: 'bo', as: 'contributor' }],
    );
    expect(state.handlers).toEqual([{ staff: 'ann', as: 'coordinator', at: hour(1) }]);
  });

  test('nobody is given a case about themselves or one they declared a conflict in', () => {
    const state = given(
      received({ about: ['ann'] }),
      ['conflict-declared', { staff: 'bo', relation: 'cousin' }, 'bo'],
      ['conflict-declared', { staff: 'bo', relation: 'cousin' }, 'bo'],
    );
    expect(state.conflicts).toEqual(['bo']);
    expect(refused(state, 'assigned', { to: 'ann', as: 'reviewer' })).toEqual(['about-you']);
    expect(refused(state, 'assigned', { to: 'bo', as: 'reviewer' })).toEqual(['conflict-declared']);
    expect(refused(state, 'assigned', { to: 'cy', as: 'reviewer' })).toEqual([]);
  });

  test('that a colleague has a conflict counts when the server accepted it and did not withhold it', () => {
    const make = entryMaker('jersey-feedback@1.8', record);
    const [kind, body] = received();
    const begun = make(kind, hour(0), 'staff', body);
    const said = make('conflict-declared', hour(1), 'staff', { staff: 'bo', relation: 'cousin' });
    const conflictsWith = (more: Partial<Entry>) => fold(record, [begun, { ...said, ...more }], pack).conflicts;
    expect(conflictsWith({})).toEqual([]);
    expect(conflictsWith({ verdict: 'accepted', refusals: [] })).toEqual(['bo']);
    const refusals = [{ code: 'conflict-not-confirmed' as const, because: [] }];
    expect(conflictsWith({ verdict: 'accepted', refusals })).toEqual([]);
  });

  test('access is kept to those who are named', () => {
    expect(given(received(), ['access-restricted', { keeps: ['ann'], why: 'Sensitive.' }]).keptTo).toEqual(['ann']);
    const about = given(received({ about: ['ben'] }), ['conflict-declared', { staff: 'cat', relation: 'kin' }, 'cat']);
    const kept = (...keeps: string[]) => refused(about, 'access-restricted', { keeps, why: 'Sensitive.' });
    expect([kept('ann'), kept('ann', 'ben'), kept('cat')]).toEqual([[], ['kept-to-concerned'], ['kept-to-concerned']]);
  });
});

describe('corrections', () => {
  test('leave what was said, and name it', () => {
    const state = given(
      received(),
      ['note-added', { text: 'Monday' }],
      ['corrected', { entry: sampleId(2), reason: 'It was Tuesday.', instead: 'Tuesday' }],
    );
    expect(state.corrected).toEqual({ [sampleId(2)]: sampleId(3) });
    expect(state.history[1]?.body).toEqual({ text: 'Monday' });
  });
});
