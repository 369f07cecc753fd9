import type { PublicView } from '@evenhand/policy/derive/public-view';
import { expect, it } from 'vitest';
import { headlineOf, isAnswerFirst, leadOf } from './standing.ts';

const view = (given: Partial<PublicView>): PublicView =>
  ({
    feedback: 'complaint',
    receivedAs: 'complaint',
    status: 'answered',
    closed: false,
    clocks: [],
    points: [],
    ...{ elsewhere: null, closedUnanswered: null, lookedAt: [] },
    ...given,
  }) as PublicView;
const point = (answer: PublicView['points'][number]['answer']) => ({ number: 1, text: 'Nobody rang.', answer });
const answer = { outcome: 'upheld', words: 'We are sorry.' } as const;

it('heads a complaint that was closed on its answer as closed, while more may still be asked for', () => {
  expect(headlineOf(view({ closed: true }))).toBe('We have answered your complaint and closed it');
  expect(leadOf(view({ closed: true }))).toContain('you can still ask us to look again');
  expect(headlineOf(view({}))).toBe('We have answered your complaint');
  expect(headlineOf(view({ status: 'closed', closed: true }))).toBe('Your complaint is closed');
});

it('says why a complaint was closed that nobody answered, and that they may see it otherwise', () => {
  const left = view({ status: 'closed', closed: true, closedUnanswered: 'What was wanted cannot be achieved' });
  expect(headlineOf(left)).toBe('We closed your complaint without an answer');
  expect(leadOf(left)).toContain('What was wanted cannot be achieved. If you do not see why');
});

it('promises an answer only to what the present stage looks into', () => {
  const lead = (lookedAt: number[]) => leadOf(view({ status: 'acknowledged', lookedAt }));
  expect(lead([2])).toContain('They will answer point 2. What we said about the rest stands.');
  expect(lead([])).toContain('each of your points');
});

it('says what was asked again, and promises nobody while nothing is decided', () => {
  const asked = { on: '2026-05-20', points: [2], stage: 'stage-2', due: '2026-06-03' } as const;
  const lead = (points: number[]) => leadOf(view({ status: 'next-stage-asked', asked: { ...asked, points } }));
  expect(lead([2])).toBe(
    'You asked us to look at point 2 again. We now decide who looks at it again. We tell you what we decide.',
  );
  expect(lead([1, 2, 4])).toContain('points 1, 2 and 4');
  expect(lead([])).toContain('all of it');
});

it('says of a complaint that was sorted out what became of it, until it is answered or taken back', () => {
  const comment = view({ feedback: 'comment', receivedAs: 'complaint', status: 'received' });
  expect(headlineOf(comment)).toBe('We keep what you told us as a comment');
  expect(leadOf(comment)).toContain('If it is a complaint to you, tell us');
  expect(headlineOf({ ...comment, receivedAs: 'comment' })).toBe('Thank you for your comment');
  const fine = view({ status: 'received', elsewhere: { name: 'A parking fine', signpost: 'Ask the car park.' } });
  expect(headlineOf(fine)).toBe('Your complaint belongs somewhere else');
  expect(leadOf(fine)).toContain('A parking fine. Ask the car park.');
  expect(headlineOf({ ...fine, status: 'withdrawn' })).toBe('You took your complaint back');
});

it('puts the answers first once everything is said, and not while somebody looks at it again', () => {
  const points = [point(answer), point(null)];
  expect(isAnswerFirst(view({ points }))).toBe(true);
  expect(isAnswerFirst(view({ points, status: 'closed' }))).toBe(true);
  expect(isAnswerFirst(view({ points, status: 'acknowledged' }))).toBe(false);
  expect(isAnswerFirst(view({ points: [point(null)] }))).toBe(false);
});
