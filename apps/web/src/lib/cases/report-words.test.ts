import { expect, it } from 'vitest';
import { barsOf } from './bars.ts';
import { cellWords, columnWords } from './report-words.ts';
import { directory } from './sample-view.ts';

it('turns the ids of a report into words', () => {
  expect(cellWords('month', '2026-05', directory)).toBe('May 2026');
  expect(cellWords('unit', 'unit', directory)).toBe('Unit');
  expect(cellWords('channel', 'in-person', directory)).toBe('In person');
  expect(cellWords('clock', 'stage-1', directory)).toBe('Stage 1');
  expect(cellWords('measure', 'in-force', directory)).toBe('In force today');
  expect(cellWords('measure', 'reviews:lifted', directory)).toBe('Reviews: Ended');
  expect(cellWords('measure', 'decisions:witness', directory)).toMatch(/^Decisions to limit contact: .*witness/i);
  expect(cellWords('percent', 66.7, directory)).toBe('66.7%');
  expect(cellWords('strict-percent', 33.3, directory)).toBe('33.3%');
  expect(cellWords('closing', 'vexatious:repetitive', directory)).toMatch(/^Vexatious.*: Repetitive$/);
  expect(cellWords('category', 'advice', directory)).toBe('Advice that was given');
  expect(cellWords('outside', 'asked', directory)).toBe('Asked about from outside');
  expect(cellWords('total', 28156, directory)).toBe('28,156');
  expect(cellWords('percent', '', directory)).toBe('–');
  expect(cellWords('learned', '', directory)).toBe('Not said');
  expect(cellWords('stage', 'open', directory)).toBe('Goes through no stages');
  expect(columnWords('partly-upheld')).toBe('Partly upheld');
  expect(columnWords('new-thing')).toBe('New thing');
});

it('draws the column that says most', () => {
  const { column, bars } = barsOf({
    columns: ['channel', 'complaint', 'total'],
    rows: [
      ['email', 2, 4],
      ['phone', 1, 1],
    ],
  });
  expect(column).toBe('total');
  expect(bars).toEqual([
    { label: 'email', value: 4, share: 100 },
    { label: 'phone', value: 1, share: 25 },
  ]);
  expect(
    barsOf({
      columns: ['clock', 'due', 'percent'],
      rows: [
        ['stage-1', 4, 50],
        ['stage-2', 0, ''],
      ],
    }).bars.map(({ label, share }) => [label, share]),
  ).toEqual([['stage-1', 50]]);
  expect(barsOf({ columns: ['reason'], rows: [] }).bars).toEqual([]);
});
