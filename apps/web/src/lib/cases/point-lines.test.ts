import { expect, it } from 'vitest';
import { mayDo } from './may.ts';
import { respond, responseLetter } from './acts/respond.ts';
import { answeredWords, earlierAnswers, pointGroups, wishOf } from './point-lines.ts';
import { complaint, person, viewOf } from './sample-view.ts';
import { storyOf } from './story.ts';

const now = '2026-05-29T09:00:00+01:00';
const { make, received } = complaint();
const answer = make('responded', '2026-05-19T10:00:00+01:00', 'staff', {
  outcome: 'partly-upheld',
  answers: [
    { point: 1, outcome: 'upheld', words: 'We should have rung.' },
    { point: 2, outcome: 'not-upheld', words: 'It was found.' },
  ],
});
const asked = make('escalation-requested', '2026-05-27T10:00:00+01:00', 'customer', {
  reason: 'It is still lost.',
  points: [2],
});
const moved = make('escalated', '2026-05-28T10:00:00+01:00', 'service-head', { to: 'stage-2', reason: 'In time.' });
const again = make('responded', '2026-05-29T08:00:00+01:00', 'line-manager', {
  outcome: 'upheld',
  answers: [{ point: 2, outcome: 'upheld', words: 'It was the wrong form.' }],
});
const view = (...entries: (typeof moved)[]) => viewOf([received, answer, ...entries], now);
const groups = (...entries: (typeof moved)[]) => {
  const { state, setting } = view(...entries);
  return pointGroups(state, setting).map(({ heading, points }) => [
    heading,
    points.map(({ number, status, answers }) => [
      number,
      status?.label ?? null,
      answers.map(({ stage, outcome }) => `${stage} ${outcome}`.trim()),
    ]),
  ]);
};

it('says at one stage what was found about each point, and no more', () => {
  expect(groups()).toEqual([
    [
      '',
      [
        [1, null, ['Upheld']],
        [2, null, ['Not upheld']],
      ],
    ],
  ]);
});

it('marks the points that the customer asks to take further before anybody decided', () => {
  expect(groups(asked)).toEqual([
    [
      '',
      [
        [1, null, ['Upheld']],
        [2, 'The customer asks to take this further', ['Not upheld']],
      ],
    ],
  ]);
});

it('puts what was taken further first, its earlier answers beneath, and what stands after it', () => {
  const rest = ['Not taken to stage 2: the answer stands', [[1, null, ['Stage 1 Upheld']]]];
  expect(groups(asked, moved)).toEqual([
    ['Taken to stage 2', [[2, 'Not answered at stage 2 yet', ['Stage 1 Not upheld']]]],
    rest,
  ]);
  expect(groups(asked, moved, again)).toEqual([
    ['Taken to stage 2', [[2, null, ['Stage 2 Upheld', 'Stage 1 Not upheld']]]],
    rest,
  ]);
  expect(groups(moved)[0]?.[0]).toBe('All taken to stage 2');
});

it('counts the answers of the present stage', () => {
  const counted = (...entries: (typeof moved)[]) => {
    const { state, setting } = view(...entries);
    return answeredWords(state, setting);
  };
  expect(counted()).toBe('2 of 2 answered');
  expect(counted(asked, moved)).toBe('0 of 1 answered at stage 2');
  expect(counted(asked, moved, again)).toBe('1 of 1 answered at stage 2');
});

it('asks at stage 2 for an answer to what was taken further, with what was answered before at hand', () => {
  const at2 = view(asked, moved);
  const rule = respond({ view: at2, store: { staff: person('line-manager'), directory: at2.setting.directory } });
  expect(Object.keys(rule.empty.answers)).toEqual(['2']);
  expect(rule.problems(rule.empty).map(({ field }) => field)).toEqual(['act-outcome-2', 'act-words-2', 'act-reasons']);
  const values = {
    ...rule.empty,
    answers: { 2: { outcome: 'upheld', words: 'It was the wrong form.' } },
    reasons: 'We read the log.',
  };
  expect(rule.entries(values)[0]?.body).toMatchObject({
    stage: 'stage-2',
    outcome: 'upheld',
    answers: [{ point: 2, outcome: 'upheld', words: 'It was the wrong form.' }],
  });
  const letter = responseLetter(
    { view: at2, store: { staff: person('line-manager'), directory: at2.setting.directory } },
    values,
  );
  expect(letter).toContain('It was the wrong form.');
  expect(letter).not.toContain('We should have rung.');
  // Signed by whoever sends it, with where they belong and the day.
  expect(letter.split('\n').slice(-3)).toEqual(expect.arrayContaining([at2.setting.directory.organisation.name]));
  const [, second] = at2.state.points;
  expect(second && earlierAnswers(second, at2.state)).toMatchObject([{ stage: 'Stage 1', words: 'It was found.' }]);
  expect(mayDo(at2, person('line-manager')).find(({ kind }) => kind === 'responded')?.notYet).toBeNull();
});

it('tells whoever decides or answers what the customer said, and the story which points', () => {
  expect(wishOf(view(asked).state)?.id).toBe(asked.id);
  expect(wishOf(view(asked, moved).state)?.id).toBe(asked.id);
  expect(wishOf(view(moved).state)).toBeNull();
  const texts = storyOf(view(asked)).days.flatMap(({ items }) => items.map(({ text }) => text));
  expect(texts[0]).toBe('Claire Le Brocq asked for the next stage. Not answered for them: point 2.');
});
