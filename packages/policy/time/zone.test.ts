import { describe, expect, test } from 'vitest';
import { localDay, localTime, zoneOffset } from './zone.ts';

const jersey = 'Europe/Jersey';
const hour = 3600;

describe('Jersey keeps summer time', () => {
  test.each([
    // The clocks go forward on 29 March 2026 at one in the morning, and back on 25 October at two.
    ['2026-03-29T00:59:59Z', '2026-03-29', 1 * hour - 1],
    ['2026-03-29T01:00:00Z', '2026-03-29', 2 * hour],
    ['2026-10-25T00:59:59Z', '2026-10-25', 2 * hour - 1],
    ['2026-10-25T01:00:00Z', '2026-10-25', 1 * hour],
    ['2026-07-01T14:00:00Z', '2026-07-01', 15 * hour],
    ['2026-12-01T15:00:00Z', '2026-12-01', 15 * hour],
  ])('%s is %s, %i seconds after midnight', (at, day, seconds) => {
    expect(localTime(at, jersey)).toEqual({ day, seconds });
  });

  test('late in a summer evening by Greenwich it is tomorrow', () => {
    expect(localDay('2026-06-30T23:30:00Z', jersey)).toBe('2026-07-01');
    expect(localDay('2026-12-31T23:30:00Z', jersey)).toBe('2026-12-31');
    expect(localDay('2026-07-01T00:30:00+01:00', jersey)).toBe('2026-07-01');
  });
});

test('other zones, with halves and quarters of an hour', () => {
  expect(zoneOffset('Asia/Kathmandu', Date.parse('2026-01-01T00:00:00Z'))).toBe(20_700_000);
  expect(localDay('2026-01-01T18:15:00Z', 'Asia/Kathmandu')).toBe('2026-01-02');
  expect(localDay('2026-01-01T18:14:59Z', 'Asia/Kathmandu')).toBe('2026-01-01');
  expect(localDay('2026-01-01T04:59:59Z', 'America/New_York')).toBe('2025-12-31');
});

test('the remembered offset of a quarter of an hour is right to its last second', () => {
  for (let ms = Date.parse('2026-03-28T23:00:00Z'); ms < Date.parse('2026-03-29T03:00:00Z'); ms += 61_000) {
    const at = new Date(ms).toISOString();
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: jersey,
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(ms);
    const { day, seconds } = localTime(at, jersey);
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
    expect(`${day} ${clock}`).toBe(shown);
  }
});
