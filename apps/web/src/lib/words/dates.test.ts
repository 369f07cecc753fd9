import { describe, expect, it } from 'vitest';
import { agoInWords, dayInWords, dayOf, daysInWords, inDays, shortDay, timeInWords } from './dates.ts';

describe('days', () => {
  it('are said with weekday, number and month', () => {
    expect(dayInWords('2026-05-19')).toBe('Tuesday 19 May');
    expect(dayInWords('2026-05-01')).toBe('Friday 1 May');
  });

  it('carry the year only when it is not this one', () => {
    expect(dayInWords('2026-05-19', '2026-01-02')).toBe('Tuesday 19 May');
    expect(dayInWords('2027-01-04', '2026-12-30')).toBe('Monday 4 January 2027');
  });

  it('have a short form of even length', () => {
    expect(shortDay('2026-05-19')).toBe('Tue 19 May');
    expect(shortDay('2026-09-07')).toBe('Mon 7 Sep');
    expect(shortDay('2027-01-14', '2026-05-20')).toBe('14 Jan 2027');
  });

  it('are refused when they are none', () => {
    expect(() => dayInWords('next week')).toThrow(RangeError);
  });
});

describe('instants', () => {
  it('are shown in the zone given', () => {
    expect(timeInWords('2026-05-15T14:42:00Z', 'Europe/Jersey')).toBe('15:42');
    expect(timeInWords('2026-01-15T00:05:00Z', 'Europe/London')).toBe('00:05');
  });

  it('fall on a day of that zone', () => {
    expect(dayOf('2026-05-15T23:30:00Z', 'Europe/Jersey')).toBe('2026-05-16');
    expect(dayOf('2026-01-15T23:30:00Z', 'Europe/Jersey')).toBe('2026-01-15');
  });
});

describe('lengths', () => {
  it.each([
    [-3, 'under a minute'],
    [0.5, 'under a minute'],
    [1, '1 minute'],
    [20, '20 minutes'],
    [60, '1 hour'],
    [179, '2 hours'],
    [47 * 60, '47 hours'],
    [48 * 60, '2 days'],
  ])('%d minutes are "%s"', (minutes, said) => expect(agoInWords(minutes)).toBe(said));

  it.each([
    [0, 'working', 'today'],
    [1, 'calendar', 'tomorrow'],
    [1, 'working', 'in 1 working day'],
    [2, 'school', 'in 2 school days'],
    [-1, 'working', '1 working day late'],
    [-3, 'calendar', '3 days late'],
  ] as const)('%d %s days away is "%s"', (n, kind, said) => expect(inDays(n, kind)).toBe(said));

  it('count with the right word', () => {
    expect(daysInWords(1, 'school')).toBe('1 school day');
    expect(daysInWords(1200, 'working')).toBe('1,200 working days');
  });
});
