import { expect, test } from 'vitest';
import { packNamed } from '../packs/index.ts';
import { sampleDirectory } from '../testing.ts';
import { countingDays } from '../time/calendar.ts';
import { calendarOf } from './setting.ts';

const pack = packNamed('jersey-feedback@1.8');
if (!pack) throw new Error('The pack of this test is gone.');
const plain = sampleDirectory('school');
const term = (from: string, until: string) => ({ schoolTerms: [{ from, until }], insetDays: [] });
const directory = {
  ...plain,
  calendar: {
    ...plain.calendar,
    ...term('2026-01-05', '2026-02-14'),
    schools: { unit: { ...term('2026-01-07', '2026-02-14'), insetDays: ['2026-01-08'] } },
  },
};
const isSchoolDay = (day: string, unit: string | null): boolean =>
  countingDays(calendarOf({ pack, directory, now: '2026-01-06T10:00:00Z', unit })).school.counts(day);

test('a school with terms of its own counts by them, every other by those of the organisation', () => {
  expect(isSchoolDay('2026-01-06', 'unit')).toBe(false);
  expect(isSchoolDay('2026-01-07', 'unit')).toBe(true);
  expect(isSchoolDay('2026-01-08', 'unit')).toBe(false);
  expect(isSchoolDay('2026-01-06', 'elsewhere')).toBe(true);
  expect(isSchoolDay('2026-01-06', null)).toBe(true);
});

test('the holidays are those of the policy', () => {
  const working = countingDays(calendarOf({ pack, directory, now: '2026-01-06T10:00:00Z' })).working;
  expect(working.counts('2025-05-09')).toBe(false);
});
