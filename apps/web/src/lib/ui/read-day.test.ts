import { describe, expect, it } from 'vitest';
import { isDay, isTime, readDay, readTime } from './read-day.ts';

const today = '2026-05-20'; // a Wednesday

describe('a day as people write it', () => {
  it.each([
    ['19/5', '2026-05-19'],
    ['19.05.2026', '2026-05-19'],
    ['19-5-26', '2026-05-19'],
    ['19 May', '2026-05-19'],
    ['19th of May', '2026-05-19'],
    ['Tuesday 19 May', '2026-05-19'],
    ['Tue, 19 May 2026', '2026-05-19'],
    ['May 19', '2026-05-19'],
    ['2026-05-19', '2026-05-19'],
    ['190526', '2026-05-19'],
    ['today', '2026-05-20'],
    ['Yesterday', '2026-05-19'],
    ['tuesday', '2026-05-19'],
    ['last Friday', '2026-05-15'],
    ['Wednesday', '2026-05-13'],
    ['24 December', '2025-12-24'],
    ['3 Sept', '2025-09-03'],
    ['29/2/2024', '2024-02-29'],
  ])('"%s" is %s', (written, day) => expect(readDay(written, today)).toBe(day));

  it.each(['', 'soon', '31/6/2026', '5/19', '29/2/2025', '19 Mayonnaise', '99'])('"%s" is not read', (written) =>
    expect(readDay(written, today)).toBeUndefined(),
  );
});

describe('a day that lies ahead', () => {
  it.each([
    ['tomorrow', '2026-05-21'],
    ['today', '2026-05-20'],
    ['Friday', '2026-05-22'],
    ['next Wednesday', '2026-05-27'],
    ['20 May', '2026-05-20'],
    ['19 May', '2027-05-19'],
    ['24 December', '2026-12-24'],
    ['15/1', '2027-01-15'],
    ['1/6/26', '2026-06-01'],
  ])('"%s" is %s', (written, day) => expect(readDay(written, today, 'ahead')).toBe(day));

  it('does not take the last of a weekday for the next', () =>
    expect(readDay('last Friday', today, 'ahead')).toBeUndefined());
});

describe('a time as people write it', () => {
  it.each([
    ['15:42', '15:42'],
    ['15.42', '15:42'],
    ['1542', '15:42'],
    ['3pm', '15:00'],
    ['3 p.m.', '15:00'],
    ['3.42 pm', '15:42'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['9', '09:00'],
    ['905', '09:05'],
    ['noon', '12:00'],
  ])('"%s" is %s', (written, time) => expect(readTime(written)).toBe(time));

  it.each(['', 'later', '25:00', '13pm', '9:75'])('"%s" is not read', (written) =>
    expect(readTime(written)).toBeUndefined(),
  );
});

it('tells what was understood from what was typed', () => {
  expect(['2026-05-19', '2026-02-30', '19 May', ''].map(isDay)).toEqual([true, false, false, false]);
  expect(['15:40', '25:00', '3.40 pm', ''].map(isTime)).toEqual([true, false, false, false]);
});
