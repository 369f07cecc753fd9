import { expect, it } from 'vitest';
import { clockLine, mainClock, sideClocks, sideLine } from './clock-line.ts';
import { complaint, viewOf } from './sample-view.ts';
import { explainClock } from './why-clock.ts';

const at = (now: string, ...more: Parameters<ReturnType<typeof complaint>['make']>[]) => {
  const { make, received } = complaint();
  return viewOf([received, ...more.map((each) => make(...each))], now);
};
const line = (view: ReturnType<typeof at>) => {
  const main = mainClock(view.clocks, view.state.stage);
  return main ? clockLine(main, view.setting) : null;
};

it('counts from the working day after a late receipt and says which day today is', () => {
  expect(line(at('2026-05-20T09:00:00+01:00'))).toMatchObject({
    label: 'Answer due Friday 22 May',
    state: 'running',
    starts: '2026-05-18',
    totalDays: 5,
    dayNumber: 3,
    words: 'In 2 working days. Today is day 3 of 5.',
  });
});

it('has not begun before its first day, and says which day that is', () => {
  for (const now of ['2026-05-15T16:00:00+01:00', '2026-05-16T09:00:00+01:00']) {
    expect(line(at(now))).toMatchObject({
      state: 'waiting',
      words: 'Begins Monday 18 May, which is day 1.',
      dayNumber: 0,
    });
  }
  expect(line(at('2026-05-18T09:00:00+01:00'))).toMatchObject({ state: 'running', dayNumber: 1 });
});

it('gives what was done before the first day no number of a day', () => {
  const view = at('2026-05-15T17:00:00+01:00', [
    'acknowledged',
    '2026-05-15T16:30:00+01:00',
    'staff',
    { method: 'email' },
  ]);
  const first = view.clocks.find(({ id }) => id === 'acknowledge');
  expect(first && sideLine(first, view.setting).more).toBe('Friday 15 May');
});

it('does not count a Saturday, and says so', () => {
  expect(
    line(
      at('2026-05-23T09:00:00+01:00', [
        'extended',
        '2026-05-20T09:00:00+01:00',
        'service-head',
        { clock: 'stage-1', until: '2026-05-29', reason: 'Away.', agreedBy: ['customer', 'service-head'] },
      ]),
    )?.words,
  ).toMatch(/Today does not count\.$/);
});

it('is soon on the last day, and late after it by working days', () => {
  expect(line(at('2026-05-22T09:00:00+01:00'))).toMatchObject({
    state: 'due-soon',
    words: 'By the end of today, day 5 of 5.',
  });
  const late = line(at('2026-05-26T09:00:00+01:00'));
  expect(late).toMatchObject({ label: 'Answer was due Friday 22 May', state: 'missed', dayNumber: 6 });
  expect(late?.words).toContain('1 working day late');
});

it('marks the day on which it was answered, however long ago that is', () => {
  const view = at('2026-06-30T09:00:00+01:00', [
    'responded',
    '2026-05-20T10:00:00+01:00',
    'line-manager',
    { outcome: 'upheld', answers: [1, 2].map((point) => ({ point, outcome: 'upheld', words: 'Yes.' })) },
  ]);
  expect(line(view)).toMatchObject({
    label: 'Answered Wednesday 20 May',
    state: 'met',
    done: '2026-05-20',
    dayNumber: 3,
    words: 'On Wednesday 20 May, day 3 of 5.',
  });
});

it('keeps the acknowledgement quiet while it goes with the first response', () => {
  const before = at('2026-05-18T09:00:00+01:00');
  expect(sideClocks(before.clocks, mainClock(before.clocks, 'stage-1')).map(({ id }) => id)).toEqual([
    'first-response',
  ]);
  const rung = at('2026-05-19T12:00:00+01:00', [
    'contact-logged',
    '2026-05-18T10:00:00+01:00',
    'staff',
    { with: 'customer', direction: 'out', method: 'phone', summary: 'Rang.' },
  ]);
  const sides = sideClocks(rung.clocks, mainClock(rung.clocks, 'stage-1'));
  expect(sides.map(({ id }) => id)).toEqual(['first-response', 'acknowledge']);
  expect(sides.map((clock) => sideLine(clock, rung.setting).tone)).toEqual(['met', 'due-soon']);
});

it('explains a date from the receipt to its end, with the clauses', () => {
  const view = at('2026-05-20T09:00:00+01:00');
  const main = mainClock(view.clocks, 'stage-1');
  const why = main && explainClock(main, view.state, view.setting);
  expect(why?.title).toBe('Why Friday 22 May?');
  expect(why?.answer).toEqual([
    'It came in on Friday 15 May at 15:42.',
    'That was after 15:00, so the time starts on the next working day. Day 1 is Monday 18 May.',
    '5 working days end on Friday 22 May.',
  ]);
  expect(why?.reasons.map(({ id }) => id)).toEqual(expect.arrayContaining(['JF-36', 'JF-33']));
});

it('names the holidays that are skipped', () => {
  const { make } = complaint();
  const received = make('feedback-received', '2026-05-21T10:00:00+01:00', 'staff', {
    feedback: 'complaint',
    channel: 'email',
    unit: 'unit',
    points: [{ text: 'Late.' }],
    customer: 'anonymous',
  });
  const view = viewOf([received], '2026-05-21T12:00:00+01:00');
  const main = mainClock(view.clocks, 'stage-1');
  expect(main && explainClock(main, view.state, view.setting).answer).toEqual([
    'It came in on Thursday 21 May at 10:00.',
    'Day 1 is Thursday 21 May.',
    '5 working days end on Thursday 28 May.',
    'Not counted: Mon 25 May.',
  ]);
});
