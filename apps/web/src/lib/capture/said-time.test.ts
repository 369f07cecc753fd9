import { expect, it } from 'vitest';
import { saidProblem } from './said-time.ts';

const saying = { now: '2026-05-20T13:20:41.000Z', zone: 'Europe/Jersey' };

it.each([
  [{}, null],
  [{ day: '2026-05-20', time: '14:20' }, null],
  // Two minutes of difference between clocks are let through.
  [{ day: '2026-05-20', time: '14:22' }, null],
  [{ day: '2026-05-20', time: '14:23' }, 'future'],
  [{ time: '23:50' }, 'future'],
  [{ day: '2026-05-21' }, 'future'],
  [{ day: '2026-05-19', time: '23:50' }, null],
  [{ day: 'some time in spring' }, 'unreadDay'],
  [{ day: '2026-05-19', time: 'after lunch' }, 'unreadTime'],
])('%j: %s', (said, problem) => expect(saidProblem(said, saying)).toBe(problem));
