import { describe, expect, test } from 'vitest';
import type { Directory, OrganisationCalendar } from '../directory.ts';
import { packNamed } from '../packs/index.ts';
import { sampleDirectory } from '../testing.ts';
import { withSchoolDays } from './change-school-days.ts';
import { calendarAt, schoolDaysOf } from './school-days.ts';

const pack = packNamed('jersey-feedback@1.8');
const other = packNamed('solihull@3.0');
if (!pack) throw new Error('The pack of this test is gone.');

const now = '2026-10-06T10:00:00+01:00';
const autumn = { from: '2026-09-07', until: '2026-10-24' };
const winter = { from: '2026-11-02', until: '2026-12-19' };
const terms = { schoolTerms: [autumn, winter], insetDays: ['2026-09-10'] };
const plain = sampleDirectory('school');
const directory: Directory = { ...plain, calendar: { ...plain.calendar, ...terms } };
const asked = { unit: null, ...terms, reason: 'Snow', changedBy: 'administrator' };

const changed = (days: object, to: Directory = directory): Directory => {
  const made = withSchoolDays(to, pack, { ...asked, ...days }, now);
  if ('refused' in made) throw new Error(made.refused);
  return made.directory;
};
const refusal = (days: object): string | null => {
  const made = withSchoolDays(directory, pack, { ...asked, ...days }, now);
  return 'refused' in made ? made.refused : null;
};

test('one school goes its own way from then on, and the others stay with the organisation', () => {
  const own = { schoolTerms: [autumn, { from: '2026-11-04', until: '2026-12-19' }], insetDays: ['2026-09-10'] };
  const after = changed({ unit: 'unit', ...own });
  expect(schoolDaysOf(after, 'unit')).toEqual(own);
  expect(schoolDaysOf(after, 'elsewhere')).toMatchObject(terms);
});

test('what stood before comes back for the days before the change, step by step', () => {
  const once = changed({ schoolTerms: [autumn] });
  const twice = changed({ unit: 'unit', schoolTerms: [autumn], insetDays: ['2026-09-10', '2026-10-12'] }, once);
  const before = calendarAt(twice.calendar, '2026-10-05T10:00:00+01:00');
  expect(before).toMatchObject<Partial<OrganisationCalendar>>({ ...terms, schools: {} });
  expect(calendarAt(twice.calendar, '2026-10-07T10:00:00+01:00')).toBe(twice.calendar);
});

test('they are kept in the order of their days', () => {
  expect(changed({ schoolTerms: [winter, autumn] }).calendar.schoolTerms).toEqual([autumn, winter]);
});

describe('one sentence says why not', () => {
  test.each<[string, object, RegExp | null]>([
    ['a term that ends earlier, today', { schoolTerms: [{ ...autumn, until: '2026-10-06' }] }, null],
    ['a term that ended yesterday', { schoolTerms: [{ ...autumn, until: '2026-10-05' }] }, /What is over stays/],
    ['an inset day of last month gone', { insetDays: [] }, /What is over stays/],
    ['two terms at once', { schoolTerms: [autumn, { ...winter, from: '2026-10-20' }] }, /begins before the one before/],
    ['a term backwards', { schoolTerms: [autumn, { from: '2026-12-19', until: '2026-12-19' }] }, /before it begins/],
    ['an inset day in the holidays', { insetDays: ['2026-09-10', '2026-10-27'] }, /lies in no term/],
    ['a school that there is not', { unit: 'moon' }, /no school called "moon"/],
  ])('%s', (_, days, sentence) => {
    if (sentence === null) expect(refusal(days)).toBeNull();
    else expect(refusal(days)).toMatch(sentence);
  });

  test('a policy that counts none', () => {
    if (!other) throw new Error('The pack of this test is gone.');
    expect(withSchoolDays(directory, other, asked, now)).toEqual({ refused: 'Your policy counts no school days.' });
  });
});
