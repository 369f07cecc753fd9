import { expect, it } from 'vitest';
import { acknowledgedBefore, acknowledgedTwice } from './also-acknowledged.ts';
import { acknowledge } from './acts/acknowledge.ts';
import { peopleOf } from './people.ts';
import { complaint, directory, person, viewOf } from './sample-view.ts';
import { storyOf } from './story.ts';

const now = '2026-05-20T12:00:00+01:00';
const { make, received } = complaint();
const acknowledged = (at: string, by: string, officer = by) =>
  make('acknowledged', at, by, { method: 'email', officer });
const first = acknowledged('2026-05-19T16:00:00+01:00', 'staff');
const second = acknowledged('2026-05-20T10:12:00+01:00', 'coordinator');
const both = viewOf([received, first, second], now);

it('says who acknowledged it before, and when', () => {
  const before = (...entries: (typeof first)[]) => {
    const { state, setting } = viewOf([received, ...entries], now);
    return acknowledgedBefore(state, setting);
  };
  expect(before()).toBeNull();
  expect(before(first)).toBe('staff acknowledged it on Tuesday 19 May at 16:00');
  expect(before(first, second)).toBe('coordinator acknowledged it today at 10:12');
});

it('wants a second acknowledgement to be said deliberately, also when the first came while the form was open', () => {
  const opened = viewOf([received], now);
  let live = opened.state;
  const rule = acknowledge({ view: opened, store: { staff: person('coordinator'), directory } }, () => live);
  expect(rule.problems(rule.empty)).toEqual([]);
  live = viewOf([received, first], now).state;
  expect(rule.problems(rule.empty).map(({ field }) => field)).toEqual(['act-again']);
  expect(rule.problems({ ...rule.empty, again: ['yes'] })).toEqual([]);
});

it('shows both in the story, each beside the other', () => {
  const texts = storyOf(both).days.flatMap(({ items }) => items.map(({ text }) => text));
  expect(texts.slice(0, 2)).toEqual([
    'coordinator acknowledged it by email and is the person to turn to. Also acknowledged by staff on Tuesday 19 May at 16:00.',
    'staff acknowledged it by email and is the person to turn to. Also acknowledged by coordinator today at 10:12.',
  ]);
});

it('tells both authors, and nobody else, until the case is answered', () => {
  const told = (me: string, ...more: (typeof first)[]) => {
    const { state, setting } = viewOf([received, first, second, ...more], now);
    return acknowledgedTwice(state, me, setting);
  };
  expect(told('coordinator')).toBe(
    'Also acknowledged by staff on Tuesday 19 May at 16:00, so the customer heard twice. They were told to turn to coordinator and to staff. Agree between you who it is, and give it to that person.',
  );
  expect(told('staff')).toContain('Also acknowledged by coordinator today at 10:12');
  expect(told('service-head')).toBeNull();
  const answer = make('responded', '2026-05-20T11:00:00+01:00', 'staff', {
    outcome: 'upheld',
    answers: [1, 2].map((point) => ({ point, outcome: 'upheld' })),
  });
  expect(told('coordinator', answer)).toBeNull();
});

it('does not speak of two people to turn to where both named the same', () => {
  const same = acknowledged('2026-05-20T10:12:00+01:00', 'coordinator', 'staff');
  const { state, setting } = viewOf([received, first, same], now);
  expect(acknowledgedTwice(state, 'coordinator', setting)).toBe(
    'Also acknowledged by staff on Tuesday 19 May at 16:00, so the customer heard twice. Agree between you who goes on with it.',
  );
});

it('lists everybody whom the customer was told to turn to', () => {
  const toTurnTo = peopleOf(both).filter(({ parts }) => parts.includes('The person to turn to'));
  expect(toTurnTo.map(({ name }) => name)).toEqual(['staff', 'coordinator']);
});
