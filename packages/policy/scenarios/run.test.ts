import { describe, expect, test } from 'vitest';
import { runScenario } from './run.ts';
import { readScenario } from './scenario.ts';

const received = { at: '2025-09-08T10:00:00+01:00', kind: 'feedback-received' };
const now = '2025-09-08T11:00:00+01:00';

/** Failures of a scenario, or a thrown sentence when it is none. */
function failuresOf(more: Record<string, unknown>, expected: Record<string, unknown> = {}) {
  const { scenario, problems } = readScenario({
    ...{ scenario: 'A sentence', pack: 'jersey-feedback', entries: [received], expect: [{ now, ...expected }] },
    ...more,
  });
  if (!scenario) throw new Error(problems.join(' '));
  return runScenario(scenario);
}

test('a scenario that holds has no failures', () => {
  expect(failuresOf({}, { stage: 'stage-1', clocks: { 'stage-1': { due: '2025-09-12' } } })).toEqual([]);
});

// Every expectation can fail, and says where, what was wanted, what came out and why.
test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['stage', { stage: 'stage-2' }, { path: 'expect[0].stage', wanted: 'stage-2', derived: 'stage-1' }],
  [
    'a clock',
    { clocks: { 'stage-1': { due: '2025-09-15' } } },
    { path: 'expect[0].clocks.stage-1.due', wanted: '2025-09-15', derived: '2025-09-12' },
  ],
  [
    'a clock that is not there',
    { clocks: { survey: { state: 'running' } } },
    { path: 'expect[0].clocks.survey', derived: 'no such clock' },
  ],
  [
    'a clock that should not be there',
    { clocks: { 'stage-1': null } },
    { path: 'expect[0].clocks.stage-1', wanted: 'no such clock' },
  ],
  [
    'the same in a word',
    { clocks: { 'stage-1': 'absent' } },
    { path: 'expect[0].clocks.stage-1', wanted: 'no such clock' },
  ],
  [
    'a note of a clock',
    { clocks: { 'stage-1': { notes: ['after-cutoff'] } } },
    { path: 'expect[0].clocks.stage-1.notes' },
  ],
  [
    'a clause of a clock',
    { clocks: { 'stage-1': { because: ['JF-39'] } } },
    { path: 'expect[0].clocks.stage-1.because' },
  ],
  ['a duty', { duties: ['record-learning'] }, { path: 'expect[0].duties', wanted: 'record-learning' }],
  [
    'a duty that should not be',
    { noDuties: ['acknowledge'] },
    { path: 'expect[0].noDuties', derived: 'acknowledge, due 2025-09-09' },
  ],
  [
    'an act',
    { may: [{ by: 'staff', kind: 'closed', reason: 'upheld' }] },
    { path: 'expect[0].may[0]', derived: 'it is refused' },
  ],
  [
    'a refusal',
    { mayNot: [{ by: 'staff', kind: 'responded' }] },
    { path: 'expect[0].mayNot[0]', derived: 'nothing refuses it' },
  ],
  [
    'a fact that nobody may refuse',
    { mayNot: [{ by: 'staff', kind: 'note-added' }] },
    { derived: 'nothing refuses it' },
  ],
  [
    'the clause of a refusal',
    { mayNot: [{ by: 'staff', kind: 'closed', reason: 'upheld', clause: 'JF-1' }] },
    { path: 'expect[0].mayNot[0].clause', derived: '[JF-88, JF-89]' },
  ],
  [
    'an act by nobody',
    { may: [{ by: 'nobody', kind: 'responded' }] },
    { path: 'expect[0].may[0].by', derived: 'nobody is called nobody' },
  ],
  ['an act that is none', { may: [{ by: 'staff', kind: 'sang' }] }, { derived: 'there is no entry kind sang' }],
  [
    'an act of the wrong shape',
    { mayNot: [{ by: 'staff', kind: 'closed', reason: 7 }] },
    { derived: 'reason must be text.' },
  ],
  ['a reader', { sees: ['zoe'] }, { path: 'expect[0].sees', derived: 'hidden' }],
  ['a reader who should not be', { hidden: ['staff'] }, { path: 'expect[0].hidden', derived: 'they see it' }],
  [
    'a part of a letter',
    { letterNeeds: { letter: 'acknowledgement', parts: ['song'] } },
    { path: 'expect[0].letterNeeds.parts' },
  ],
  [
    'a letter with nothing missing',
    { letterNeeds: { letter: 'acknowledgement', parts: [] } },
    { wanted: 'nothing missing' },
  ],
  [
    'a letter that the policy has not',
    { letterNeeds: { letter: 'restriction-decision', parts: [] } },
    { path: 'expect[0].letterNeeds' },
  ],
  [
    'the public view',
    { publicView: { status: 'answered' } },
    { path: 'expect[0].publicView.status', derived: 'received' },
  ],
  ['a list in the public view', { publicView: { story: [] } }, { path: 'expect[0].publicView.story' }],
  [
    'an item of such a list',
    { publicView: { stages: [{ state: 'done' }, {}, {}] } },
    { path: 'expect[0].publicView.stages[0].state' },
  ],
])('%s can fail', (_name, expected, failure) => {
  const failures = failuresOf({}, expected);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject(failure);
});

test('a failure names the clauses in words and what moved the date', () => {
  const [failure] = failuresOf(
    { entries: [{ ...received, at: '2025-09-08T16:00:00+01:00' }] },
    { now: '2025-09-08T17:00:00+01:00', clocks: { 'stage-1': { due: '2025-09-12' } } },
  );
  expect(failure?.why.join('\n')).toMatch(/^JF-36 \w.+\n/);
  expect(failure?.why.join('\n')).toContain('after-cutoff 2025-09-09 (JF-23, JF-33)');
});

describe('building', () => {
  test('a refused entry fails the scenario, unless it says so', () => {
    const close = { at: '2025-09-08T10:30:00+01:00', by: 'staff', kind: 'closed', reason: 'upheld' };
    const [failure] = failuresOf({ entries: [received, close] });
    expect(failure).toMatchObject({ path: 'entries[1]', wanted: 'closed is accepted', derived: 'it is refused' });
    expect(failure?.why.join()).toContain('no-investigation at body.reason');
    expect(failuresOf({ entries: [received, { ...close, refused: true }] }, { stage: 'stage-1' })).toEqual([]);
  });

  test('an entry that says it is refused has to be', () => {
    const note = { at: now, kind: 'note-added', refused: true };
    expect(failuresOf({ entries: [received, note] })).toMatchObject([
      { path: 'entries[1]', wanted: 'note-added is refused' },
    ]);
  });

  test('an expectation sees only what has happened by then', () => {
    const later = { at: '2025-09-10T10:00:00+01:00', kind: 'responded' };
    expect(
      failuresOf({ entries: [received, later] }, { clocks: { 'stage-1': { state: 'running' } }, duties: ['respond'] }),
    ).toEqual([]);
  });

  test('a body that does not fit, an unknown kind and an unknown author are told', () => {
    expect(failuresOf({ entries: [{ ...received, channel: 'pigeon' }] })[0]?.derived).toMatch(
      /^channel must be one of in-person, /,
    );
    expect(failuresOf({ entries: [{ ...received, colour: 'red' }] })[0]?.derived).toBe(
      'A feedback-received has no field "colour".',
    );
    expect(failuresOf({ entries: [{ ...received, kind: 'sang' }] })[0]?.derived).toBe('there is no entry kind sang');
    expect(failuresOf({ entries: [{ ...received, by: 'zoe' }] })[0]?.derived).toBe('nobody is called zoe');
  });

  test('a body may be given apart, for fields that have the name of the envelope', () => {
    const told = { at: now, kind: 'legal-action-notified', body: { by: 'a lawyer' } };
    expect(failuresOf({ entries: [received, told] })).toEqual([]);
  });

  test('a policy that is not there is one failure', () => {
    expect(failuresOf({ pack: 'no-such-policy' })).toMatchObject([
      { path: 'pack', derived: 'there is no policy no-such-policy' },
    ]);
    expect(failuresOf({ pack: 'jersey-feedback@0.1' })).toHaveLength(1);
    expect(failuresOf({ pack: 'jersey-feedback@1.8' })).toEqual([]);
  });

  test('people hold their roles at the unit; those only hidden work elsewhere; each role has somebody', () => {
    const people = { amy: { roles: ['staff'] }, 'service-head': { roles: ['staff'] } };
    const mayNot = [{ by: 'service-head', kind: 'triaged', to: 'stage-2' }];
    expect(failuresOf({ people }, { sees: ['amy', 'chief-officer'], hidden: ['zoe'], mayNot })).toEqual([]);
  });

  test("its own holidays replace the policy's, and terms do not", () => {
    const christmas = [{ ...received, at: '2025-12-24T10:00:00Z' }];
    const due = (day: string) => ({ now: '2025-12-24T11:00:00Z', clocks: { 'first-response': { due: day } } });
    expect(failuresOf({ entries: christmas, calendar: { holidays: [] } }, due('2025-12-25'))).toEqual([]);
    expect(failuresOf({ entries: christmas, calendar: { schoolTerms: [] } }, due('2025-12-29'))).toEqual([]);
  });

  test('the edition follows from the day of the first entry in the zone of the policy', () => {
    expect(
      failuresOf(
        { entries: [{ ...received, at: '2025-06-29T23:30:00Z' }] },
        { now: '2025-06-30T10:00:00Z', stage: 'stage-1' },
      ),
    ).toEqual([]);
  });

  test('other records are told too', () => {
    const entries = [{ at: received.at, kind: 'incident-recorded', harm: ['threat'] }];
    expect(failuresOf({ record: 'incident', entries }, { stage: 'open', sees: ['staff'] })).toEqual([]);
    expect(failuresOf({ record: 'incident', entries }, { publicView: { status: 'received' } })).toHaveLength(1);
  });
});

test('null empties a field that has a default, and stays where a field may be null', () => {
  const arrangement = (imposed: Record<string, unknown>) =>
    failuresOf({
      ...{ pack: 'cambridgeshire', record: 'arrangement', decisions: { 'restriction-decider': 'service-head' } },
      entries: [
        { at: '2025-09-01T10:00:00+01:00', by: 'line-manager', kind: 'warning-skipped' },
        { at: '2025-09-02T10:00:00+01:00', by: 'line-manager', kind: 'assessment-made' },
        { at: '2025-09-03T10:00:00+01:00', by: 'service-head', kind: 'restriction-imposed', ...imposed },
      ],
    }).flatMap(({ path, why }) => [path, ...why]);
  expect(arrangement({})).toEqual([]);
  expect(arrangement({ contact: null }).join()).toContain('contact-missing');
  expect(arrangement({ reviewOn: null }).join()).toContain('review-day-missing');
});
