import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Together } from './together.ts';

/** Work that is done when it is told to be. */
function slowWork() {
  const groups: string[][] = [];
  const finish: (() => void)[] = [];
  const together = new Together<string, string>(
    async (requests) => {
      groups.push(requests);
      await new Promise<void>((resolve) => finish.push(resolve));
      if (requests.includes('bad')) throw new Error('bad');
      return requests.map((request) => `${request} done`);
    },
    (request) => request.length,
    6,
  );
  const step = async (): Promise<void> => {
    finish.shift()?.();
    await setImmediate();
  };
  return { together, groups, step };
}

it('does what came meanwhile together, in order, and not too much at once', async () => {
  const { together, groups, step } = slowWork();
  const all = Promise.all(['a', 'b', 'c', 'four', 'too long for one'].map((request) => together.do(request)));
  for (let turn = 0; turn < 4; turn += 1) await step();
  expect(await all).toEqual(['a done', 'b done', 'c done', 'four done', 'too long for one done']);
  expect(groups).toEqual([['a'], ['b', 'c', 'four'], ['too long for one']]);
  const next = together.do('next');
  await step();
  expect(await next).toBe('next done');
});

it('lets a request that fails fail alone', async () => {
  const { together, groups, step } = slowWork();
  const all = Promise.allSettled(['a', 'b', 'bad', 'c'].map((request) => together.do(request)));
  for (let turn = 0; turn < 6; turn += 1) await step();
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['a'], ['b', 'bad', 'c'], ['b'], ['bad'], ['c']]);
});
