import { describe, expect, test } from 'vitest';
import { questionOf } from '../derive/question.ts';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { holds } from '../history/holds.ts';
import { packNamed, packs } from '../packs/index.ts';
import { packName, type LetterPartRule, type Pack } from '../packs/pack.ts';
import type { CaseState } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';
import { tryEntry, type Stage } from '../scenarios/build.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { letterForm, letterForms, missingParts } from './index.ts';
import { letterText } from './paragraphs.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack: Pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const directory = sampleDirectory('department');
const at = '2025-09-08T10:00:00+01:00';
const { acknowledgement, 'stage-response': stageResponse } = letterForms;

const received = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1), reference: 'SA-001-001-X' },
  ...{ points: [{ text: 'The bus was late' }, { text: 'Nobody rang back' }], desiredOutcome: 'An apology' },
  ...more,
});
const answers = [
  { point: 1, outcome: 'upheld', words: 'It was 40 minutes late.' },
  { point: 2, outcome: 'not-upheld', words: 'We rang twice that day.' },
];
type Step = [kind: string, at: string, by: string, body: Record<string, unknown>];
const responded: Step = [
  'responded',
  '2025-09-12T10:00:00+01:00',
  'staff',
  { outcome: 'partly-upheld', answers, reasons: 'The timetable was read wrongly.' },
];

function stateOf(body: Record<string, unknown>, steps: readonly Step[] = [], under: Pack = pack): CaseState {
  const make = entryMaker(packName(under), record);
  const entries: Entry[] = [make('feedback-received', at, 'staff', body), ...steps.map((step) => make(...step))];
  return fold(record, entries, under);
}
const setting = (now = '2025-09-08T12:00:00+01:00', units = directory, under: Pack = pack) => ({
  pack: under,
  directory: units,
  now,
});
/** Parts that the policy asks for on every record. */
const always = ({ when }: LetterPartRule): boolean => when === undefined;
const partOf = (parts: readonly { part: string; text: string }[], part: string): string =>
  parts.find((each) => each.part === part)?.text ?? '';

describe('the acknowledgement', () => {
  const compose = (state: CaseState, fill = {}, where = setting()) => acknowledgement.compose(state, where, fill);

  test('says what was understood, how it goes on, by when, and that nobody pays for complaining', () => {
    const parts = compose(stateOf(received()), { officer: 'Amy Example' });
    expect(partOf(parts, 'received')).toContain('on Monday 8 September 2025. Your reference is SA-001-001-X.');
    expect(partOf(parts, 'points')).toContain(
      '1. The bus was late\n2. Nobody rang back\nYou would like this to happen: An apology',
    );
    expect(partOf(parts, 'process')).toContain(
      'Your complaint is at stage 1 now, with the team that gave the service.',
    );
    expect(partOf(parts, 'process')).toContain('States of Jersey Complaints Panel');
    expect(partOf(parts, 'timeframes')).toContain(
      'by Friday 12 September 2025. That is 5 working days, counted from Monday 8 September 2025.',
    );
    expect(partOf(parts, 'contact')).toContain('Amy Example is looking after your complaint.');
    expect(partOf(parts, 'no-detriment')).not.toBe('');
  });

  test('calls a day that a day off moved no agreement, and names the one that was promised', () => {
    const added = [{ day: '2025-09-10', addedAt: '2025-09-08T11:00:00+01:00', reason: 'A day of mourning' }];
    const moved = { ...directory, calendar: { ...directory.calendar, added } };
    const text = partOf(compose(stateOf(received()), {}, setting(undefined, moved)), 'timeframes');
    expect(text).toContain('by Monday 15 September 2025. That is 5 working days');
    expect(text).toContain('Before our calendar changed, it was Friday 12 September 2025.');
    expect(text).not.toContain('agreed');
  });

  test('says how to reach the organisation itself, by what the policy prints only where it has written down nothing', () => {
    const contact = { phone: '01632 960001', email: 'a@b.example' };
    const known = { ...directory, organisation: { ...directory.organisation, contact } };
    const said = partOf(compose(stateOf(received()), {}, setting(undefined, known)), 'contact');
    expect(said).toBe('You can reach us at 01632 960001 or a@b.example.');
    expect(partOf(compose(stateOf(received())), 'contact')).toContain('feedback@gov.je');
  });

  test('leaves what cannot be taken up to the writer, who must say even that there is nothing', () => {
    const state = stateOf(received());
    expect(missingParts('acknowledgement', compose(state), pack)).toEqual([
      { value: 'cannot-address', clauses: ['JF-65'] },
    ]);
    const said = compose(state, { 'cannot-address': 'We can look into everything that you told us.' });
    expect(missingParts('acknowledgement', said, pack)).toEqual([]);
    expect(missingParts('acknowledgement', compose(state, { 'cannot-address': '  ' }), pack)).toHaveLength(1);
  });

  test('says where to go with what the policy does not cover', () => {
    const ground = pack.exclusions[0];
    if (!ground) throw new Error('The policy excludes nothing.');
    const state = stateOf(received(), [
      ['triaged', '2025-09-08T11:00:00+01:00', 'service-head', { exclusion: ground.id }],
    ]);
    expect(partOf(compose(state), 'cannot-address')).toContain(ground.signpost);
  });

  test('names the school at a school, and its school days', () => {
    const school = {
      ...sampleDirectory('school'),
      calendar: { holidays: [], insetDays: [], schoolTerms: [{ from: '2025-09-02', until: '2025-10-25' }] },
    };
    const parts = compose(stateOf(received()), {}, setting(undefined, school));
    expect(partOf(parts, 'process')).toContain('with the school.');
    expect(partOf(parts, 'timeframes')).toContain('5 school days');
  });

  test('before consent is in it names no date for the answer, only the one for the consent', () => {
    const state = stateOf(received({ behalf: { name: 'Sam', relation: 'friend' } }), [
      ['consent-requested', '2025-09-08T11:00:00+01:00', 'staff', { from: 'Sam' }],
    ]);
    const text = partOf(compose(state), 'timeframes');
    expect(text).toContain('Please let us have it by Monday 22 September 2025.');
    expect(text).not.toContain('aim to answer');
  });

  test('tells an agreed later day as such', () => {
    const state = stateOf(received(), [
      [
        'extended',
        '2025-09-08T11:00:00+01:00',
        'staff',
        { clock: 'stage-1', until: '2025-09-19', agreedBy: ['customer'] },
      ],
    ]);
    expect(partOf(compose(state), 'timeframes')).toContain(
      'by Friday 19 September 2025. This is the later date that we agreed with you.',
    );
  });

  test('is owed until it is given, and to nobody without a name', () => {
    expect(acknowledgement.owed(stateOf(received()), setting())).toBe(true);
    const told: Step = ['acknowledged', '2025-09-08T11:00:00+01:00', 'staff', { parts: ['process'] }];
    expect(acknowledgement.owed(stateOf(received(), [told]), setting())).toBe(false);
    expect(acknowledgement.owed(stateOf(received({ customer: 'anonymous' })), setting())).toBe(false);
    expect(acknowledgement.owed(stateOf(received({ feedback: 'compliment' })), setting())).toBe(false);
  });

  test('a compliment is not told of stages', () => {
    const parts = compose(stateOf(received({ feedback: 'compliment' })));
    expect(letterText(parts)).not.toContain('stage');
    expect(letterText(parts)).not.toContain('complaint');
  });
});

describe('the answer of a stage', () => {
  const compose = (state: CaseState, fill = {}, where = setting('2025-09-12T10:00:00+01:00')) =>
    stageResponse.compose(state, where, fill);

  test('answers each point, gives outcome and reasons, and the last day to ask for the next stage', () => {
    const parts = compose(stateOf(received(), [responded]));
    expect(partOf(parts, 'points')).toContain(
      'Point 1, as you told us: The bus was late\nOur answer: It was 40 minutes late. You were right, and we uphold it.',
    );
    expect(partOf(parts, 'points')).toContain(
      'told us: Nobody rang back\nOur answer: We rang twice that day. We did not find',
    );
    expect(partOf(parts, 'outcome')).toContain('You were right in part');
    expect(partOf(parts, 'reasons')).toBe('The timetable was read wrongly.');
    expect(partOf(parts, 'next-step')).toContain(
      'you can ask for stage 2, with a team leader or manager. Please ask by the end of Friday 10 October 2025.',
    );
    expect(missingParts('stage-response', parts, pack, always)).toEqual([]);
    expect(partOf(parts, 'outside-contact')).toBe('');
  });

  test('at a later stage answers what was taken further, and says that the other answers stand', () => {
    const further: Step[] = [
      responded,
      ['escalation-requested', '2025-09-15T10:00:00+01:00', 'customer', { points: [2] }],
      ['escalated', '2025-09-15T11:00:00+01:00', 'service-head', { to: 'stage-2' }],
    ];
    const second: Step = [
      ...(['responded', '2025-09-18T10:00:00+01:00', 'line-manager'] as const),
      {
        outcome: 'upheld',
        answers: [{ point: 2, outcome: 'upheld', words: 'We found no call.' }],
        reasons: 'The log.',
      },
    ];
    // The answer of the stage before is not the answer of this one.
    expect(partOf(compose(stateOf(received(), further)), 'points')).toBe('');
    const text = partOf(compose(stateOf(received(), [...further, second])), 'points');
    expect(text).toContain('Point 2, as you told us: Nobody rang back\nOur answer: We found no call.');
    expect(text).not.toContain('The bus was late');
    expect(text).toContain('Our earlier answer to your other point stands.');
  });

  test('after the last stage it names who is outside, and how to reach them', () => {
    const last: Step[] = [
      ['triaged', '2025-09-08T11:00:00+01:00', 'service-head', { to: 'stage-3' }],
      [responded[0], responded[1], 'chief-officer', responded[3]],
    ];
    const parts = compose(stateOf(received(), last));
    const text = partOf(parts, 'next-step');
    expect(text).toContain('States of Jersey Complaints Panel');
    expect(text).not.toContain('stage 2');
    const contact = partOf(parts, 'outside-contact');
    for (const way of ['+44 (0)1534 441016', 'complaintsboard@gov.je', 'Morier House']) expect(contact).toContain(way);
    expect(missingParts('stage-response', parts, pack)).toEqual([]);
  });

  test('with a point left open or without reasons it may not go', () => {
    const open: Step = ['responded', responded[1], 'staff', { outcome: 'upheld', answers: answers.slice(0, 1) }];
    const missing = missingParts('stage-response', compose(stateOf(received(), [open])), pack, always);
    expect(missing.map(({ value }) => value)).toEqual(['points', 'reasons']);
  });

  test('is owed while the stage is unanswered', () => {
    expect(stageResponse.owed(stateOf(received()), setting())).toBe(true);
    expect(stageResponse.owed(stateOf(received(), [responded]), setting('2025-09-12T11:00:00+01:00'))).toBe(false);
    expect(stageResponse.owed(stateOf(received({ customer: 'anonymous' })), setting())).toBe(false);
    expect(stageResponse.owed(stateOf(received({ behalf: { name: 'Sam', relation: 'friend' } })), setting())).toBe(
      false,
    );
  });

  test('begins with the name of whoever wrote, where it is known', () => {
    const opening = (body: Record<string, unknown>) => partOf(compose(stateOf(received(body), [responded])), 'opening');
    expect(opening({ contact: { name: 'Claire Example' } })).toMatch(/^Dear Claire Example,\n\nWe have looked into/);
    expect(opening({})).toMatch(/^We have looked into your complaint, and this is our answer\./);
  });

  test("tells somebody who speaks for another of that other's matter, and never that they were right themselves", () => {
    const behalf = { name: 'Sam Example', relation: 'friend' };
    const upheld: Step = [
      'responded',
      '2025-09-12T10:00:00+01:00',
      'staff',
      {
        outcome: 'upheld',
        answers: answers.map((answer) => ({ ...answer, outcome: 'upheld' })),
        reasons: 'Read wrongly.',
      },
    ];
    const asked: Step = ['consent-requested', '2025-09-08T11:00:00+01:00', 'staff', { from: 'Doris Example' }];
    for (const answer of [responded, upheld]) {
      const parts = compose(stateOf(received({ behalf }), [asked, answer]));
      expect(letterText(parts)).not.toContain('You were right');
      expect(partOf(parts, 'outcome')).toContain('What you told us was right');
      expect(partOf(parts, 'opening')).toContain('Dear Sam Example,');
      expect(partOf(parts, 'opening')).toContain('what you raised for Doris Example,');
    }
    const unasked = stateOf(received({ behalf }), [upheld]);
    expect(partOf(compose(unasked), 'opening')).toContain('what you raised for somebody else,');
    expect(partOf(compose(unasked, { 'spoken-for': 'Dot' }), 'opening')).toContain('what you raised for Dot,');
  });

  test('thanks for a compliment without a finding', () => {
    const state = stateOf(received({ feedback: 'compliment' }), [responded]);
    expect(letterText(compose(state))).not.toContain('uphold');
    expect(partOf(compose(state), 'opening')).toMatch(/^Thank you for your compliment\./);
  });
});

describe('what letters never say', () => {
  const secret = 'Ask the depot before you ring her';
  const state = stateOf(received({ about: ['line-manager'], narrative: secret }), [
    ['note-added', '2025-09-08T11:00:00+01:00', 'staff', { text: secret }],
    [
      'contact-logged',
      '2025-09-08T11:10:00+01:00',
      'staff',
      { with: 'colleague', direction: 'out', method: 'phone', summary: secret },
    ],
    responded,
  ]);

  test.each([acknowledgement, stageResponse])('$id holds no note and no name of staff', (form) => {
    const text = letterText(form.compose(state, setting('2025-09-12T12:00:00+01:00'), {}));
    expect(text).not.toContain(secret);
    expect(text).not.toContain('line-manager');
  });
});

/** An arrangement with everything that its letters tell of: a warning, a decision, a review. */
function arrangementState(under: Pack): AnyState {
  const stage: Stage = {
    pack: under,
    directory: sampleDirectory(),
    record: { kind: 'arrangement', id: sampleId(0xa) },
  };
  const kinds = ['warning-given', 'assessment-made', 'restriction-imposed', 'reviewed'];
  return kinds.reduce<{ entries: Entry[]; state: AnyState }>(
    ({ entries, state }, kind, index) => {
      const at = `2025-09-0${index + 1}T12:00:00+01:00`;
      const behaviours = under.behaviours.slice(0, 1).map(({ id }) => id);
      const body = {
        ...(kind === 'warning-given' && { behaviours }),
        ...(kind === 'restriction-imposed' && { complaints: 'Your complaint goes on.' }),
        ...(kind === 'reviewed' && { outcome: 'continued', reviewOn: '2026-03-01' }),
      };
      const made = tryEntry({ kind, by: 'service-head', body }, { at, id: sampleId(index), path: kind, state, stage });
      if ('failure' in made) throw new Error(made.failure.derived);
      const all = [...entries, made.tried.entry];
      return { entries: all, state: fold(stage.record, all, under) };
    },
    { entries: [], state: fold(stage.record, [], under) },
  ).state;
}

describe.each(packs.filter(({ letters }) => letters.length > 0).map((each) => [packName(each), each] as const))(
  'under %s',
  (_name, under) => {
    test('every part that a letter demands can be written', () => {
      const fill = {
        'cannot-address': 'Nothing.',
        changes: 'A new gate.',
        'new-date': 'By Monday.',
        reasons: 'Because.',
        'next-step': 'Ask us.',
        why: 'It hurts.',
      };
      for (const { id, record } of under.letters) {
        const state = record === 'case' ? stateOf(received(), [responded], under) : arrangementState(under);
        const form = letterForm(id);
        const at = setting('2025-09-12T12:00:00+01:00', directory, under);
        const parts = form.compose(state, at, fill);
        const question = questionOf(state, at);
        expect(parts.map(({ part }) => part)).toEqual(form.parts);
        expect(missingParts(id, parts, under, ({ when }) => when === undefined || holds(when, question))).toEqual([]);
      }
    });
  },
);

test('a letter that the policy does not know lacks nothing', () => {
  expect(missingParts('review-outcome', [], pack)).toEqual([]);
  expect(missingParts('review-outcome', stateOf(received()), pack)).toEqual([]);
});

test('a letter of delay says how to reach who is outside, where the policy names somebody', () => {
  const code = packNamed('ombudsman-code@2024');
  if (!code) throw new Error('The pack of this test is gone.');
  const outside = (under: Pack) =>
    partOf(
      letterForms.delay.compose(stateOf(received(), [], under), setting(undefined, directory, under), {}),
      'outside-contact',
    );
  expect(outside(code)).toContain('turn to the Local Government and Social Care Ombudsman');
  expect(outside(code)).toContain('www.lgo.org.uk');
  expect(outside({ ...code, externalBody: null })).toBe('');
});
