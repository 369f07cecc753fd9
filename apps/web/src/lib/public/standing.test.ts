import type { PublicView } from '@evenhand/policy/derive/public-view';
import { expect, it } from 'vitest';
import { headlineOf, isAnswerFirst, leadOf } from './standing.ts';

const view = (given: Partial<PublicView>): PublicView =>
  ({ feedback: 'complaint', status: 'answered', closed: false, clocks: [], points: [], ...given }) as PublicView;
const point = (answer: PublicView['points'][number]['answer']) => ({ number: 1, text: 'Nobody rang.', answer });
const answer = { outcome: 'upheld', words: 'We are sorry.' } as const;

it('heads a complaint that was closed on its answer as closed, while more may still be asked for', () => {
  expect(headlineOf(view({ closed: true }))).toBe('We have answered your complaint and closed it');
  expect(leadOf(view({ closed: true }))).toContain('you can still ask us to look again');
  expect(headlineOf(view({}))).toBe('We have answered your complaint');
  expect(headlineOf(view({ status: 'closed', closed: true }))).toBe('Your complaint is closed');
});

it('puts the answers first once everything is said, and not while somebody looks at it again', () => {
  const points = [point(answer), point(null)];
  expect(isAnswerFirst(view({ points }))).toBe(true);
  expect(isAnswerFirst(view({ points, status: 'closed' }))).toBe(true);
  expect(isAnswerFirst(view({ points, status: 'acknowledged' }))).toBe(false);
  expect(isAnswerFirst(view({ points: [point(null)] }))).toBe(false);
});
