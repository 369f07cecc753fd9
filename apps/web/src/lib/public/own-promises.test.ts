import type { PublicClock } from '@evenhand/policy/derive/public-view';
import { expect, it } from 'vitest';
import { answerAfter, ownPromises } from './own-promises.ts';

const clock = (id: string, more: Partial<PublicClock> = {}): PublicClock =>
  ({ id, kind: 'target', state: 'running', due: '2026-05-21', metOn: null, ...more }) as PublicClock;
const ids = (clocks: readonly PublicClock[]) => clocks.map(({ id }) => id);

it('lists a first reply and the message that we have it once while they have one day', () => {
  const [first, message, stage] = [clock('first-response'), clock('acknowledge'), clock('stage-1')];
  expect(ids(ownPromises([first, message, stage]))).toEqual(['first-response', 'stage-1']);
  expect(ids(ownPromises([first, { ...message, metOn: '2026-05-20' }]))).toEqual(['first-response', 'acknowledge']);
  expect(ids(ownPromises([message, clock('escalate-by', { kind: 'window' })]))).toEqual(['acknowledge']);
});

it('says the day of the answer where something else comes first', () => {
  const stage = clock('stage-1', { due: '2026-05-27' });
  expect(answerAfter([stage], clock('first-response'))?.due).toBe('2026-05-27');
  expect(answerAfter([stage], stage)).toBeUndefined();
  expect(answerAfter([{ ...stage, state: 'waiting' }], clock('first-response'))).toBeUndefined();
});
