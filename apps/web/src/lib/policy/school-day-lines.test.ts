import type { Directory } from '@evenhand/policy/directory';
import { sampleDirectory } from '@evenhand/policy/testing';
import { describe, expect, test } from 'vitest';
import { rowsAhead, withRow, type SchoolDayRow } from './school-day-lines.ts';

const spring = { from: '2026-06-01', until: '2026-07-18' };
const autumn = { from: '2026-09-07', until: '2026-10-24' };
const days = { schoolTerms: [autumn, spring], insetDays: ['2026-09-10', '2026-06-03'] };
const plain = sampleDirectory('school');
const directory: Directory = { ...plain, calendar: { ...plain.calendar, ...days } };
const term = (of: typeof spring): SchoolDayRow => ({ kind: 'term', term: of });

describe('what is ahead', () => {
  test('the running term and all after it, with the inset days among them', () => {
    expect(rowsAhead(directory, 'unit', '2026-07-17')).toEqual([
      term(spring),
      term(autumn),
      { kind: 'inset', day: '2026-09-10' },
    ]);
  });

  test('a term is over on the day after its last one', () => {
    expect(rowsAhead(directory, null, '2026-07-18')[0]).toEqual(term(autumn));
  });
});

describe('one row for another', () => {
  test('a term is changed, added and taken away, and the rest stays', () => {
    const longer = { ...autumn, until: '2026-10-31' };
    expect(withRow(days, term(autumn), term(longer))).toEqual({ ...days, schoolTerms: [spring, longer] });
    expect(withRow(days, null, term(longer)).schoolTerms).toHaveLength(3);
    expect(withRow(days, term(spring), null)).toEqual({ ...days, schoolTerms: [autumn] });
  });

  test('so is an inset day', () => {
    const old: SchoolDayRow = { kind: 'inset', day: '2026-09-10' };
    expect(withRow(days, old, { kind: 'inset', day: '2026-09-11' }).insetDays).toEqual(['2026-06-03', '2026-09-11']);
    expect(withRow(days, old, null).insetDays).toEqual(['2026-06-03']);
  });
});
