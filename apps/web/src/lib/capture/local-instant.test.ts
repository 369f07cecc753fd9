import { expect, it } from 'vitest';
import { instantOf } from './local-instant.ts';

it.each([
  ['2026-01-15', '14:20', '2026-01-15T14:20:00.000Z'],
  ['2026-05-15', '15:42', '2026-05-15T14:42:00.000Z'],
  // Midnight belongs to the day before in UTC.
  ['2026-05-16', '00:10', '2026-05-15T23:10:00.000Z'],
  // 01:30 does not exist on the day the clocks go forward, and exists twice on the day they go back.
  ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
])('%s %s on the wall in Jersey is %s', (day, time, at) => expect(instantOf(day, time, 'Europe/Jersey')).toBe(at));
