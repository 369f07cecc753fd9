import { describe, expect, test } from 'vitest';
import type { CaseCounts } from '../derive/case-counts.ts';
import type { ClockDates, Summary } from '../derive/summary.ts';
import { reports } from './index.ts';
import { reportIds, type ReportId } from '../packs/nouns.ts';

const period = { from: '2025-09-01', until: '2025-11-01' };
const today = '2025-10-20';

let number = 0;
const summary = (more: Partial<Summary>): Summary => {
  number += 1;
  return {
    ...{
      kind: 'case',
      id: String(number),
      sort: 'complaint',
      reference: null,
      unit: 'library',
      stage: 'stage-1',
      title: '',
      name: '',
    },
    ...{
      channel: 'phone',
      anonymous: false,
      beganAt: null,
      beganOn: '2025-09-08',
      closedAt: null,
      closedOn: null,
      closedFor: null,
    },
    ...{ outcome: null, handler: null, clocks: [], entries: 1, text: '' },
    ...more,
  };
};
const counts = (more: Partial<CaseCounts>): CaseCounts => ({
  ...{ categories: [], settled: false, reached: 'stage-1', closedWith: null, learned: [], outside: [] },
  ...more,
});
const clock = (more: Partial<ClockDates>): ClockDates => ({
  ...{ id: 'stage-1', kind: 'target', due: '2025-09-12', metOn: null, firstDue: null, stopped: false },
  ...more,
});

function run(id: ReportId, rows: readonly Summary[], on = today) {
  const report = reports.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report ${id}.`);
  return report.run(rows, period, on);
}

test('every report is there, and of no record makes a table whose rows fit its columns', () => {
  expect(reports.map(({ id }) => id)).toEqual([...reportIds]);
  for (const report of reports) {
    const { columns, rows } = report.run([], period, today);
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  }
});

test('volumes counts what began in the period, by month and kind, empty months too', () => {
  const rows = [
    summary({ beganOn: '2025-08-31' }),
    summary({ beganOn: '2025-09-01' }),
    summary({ beganOn: '2025-09-30', sort: 'compliment' }),
    summary({ beganOn: '2025-09-30' }),
    summary({ beganOn: '2025-11-01' }),
    summary({ beganOn: null }),
    summary({ kind: 'incident', sort: 'unacceptable' }),
  ];
  expect(run('volumes', rows)).toEqual({
    columns: ['month', 'complaint', 'compliment', 'suggestion', 'comment', 'total'],
    rows: [
      ['2025-09', 2, 1, 0, 0, 3],
      ['2025-10', 0, 0, 0, 0, 0],
    ],
  });
});

test('by unit and channels put the most first', () => {
  const rows = [
    summary({ unit: 'beach', channel: 'web' }),
    summary({}),
    summary({ sort: 'suggestion' }),
    summary({ unit: null, channel: 'email' }),
  ];
  expect(run('by-unit', rows).rows).toEqual([
    ['library', 1, 0, 1, 0, 2],
    ['', 1, 0, 0, 0, 1],
    ['beach', 1, 0, 0, 0, 1],
  ]);
  expect(run('channels', rows).rows.map(([channel, ...counts]) => [channel, counts.at(-1)])).toEqual([
    ['phone', 2],
    ['email', 1],
    ['web', 1],
  ]);
});

test('outcomes counts complaints by the day they were closed, by reason and outcome', () => {
  const closed = (closedFor: string, outcome: string | null, closedOn = '2025-09-30') =>
    summary({ stage: 'closed', closedOn, closedFor, outcome });
  const rows = [
    { ...closed('upheld', 'upheld'), counts: counts({ settled: true }) },
    closed('upheld', 'upheld', '2025-10-31'),
    closed('customer-withdrawal', null),
    closed('not-upheld', 'not-upheld'),
    closed('upheld', 'upheld', '2025-11-01'),
    { ...closed('answered', 'no-finding'), sort: 'suggestion' },
    summary({}),
  ];
  expect(run('outcomes', rows)).toEqual({
    columns: [
      'reason',
      'upheld',
      'partly-upheld',
      'not-upheld',
      'no-finding',
      'unanswered',
      'total',
      'percent',
      'settled',
    ],
    rows: [
      ['upheld', 2, 0, 0, 0, 0, 2, 50, 1],
      ['customer-withdrawal', 0, 0, 0, 0, 1, 1, 25, 0],
      ['not-upheld', 0, 0, 1, 0, 0, 1, 25, 0],
    ],
  });
});

describe('on time', () => {
  const row = (...clocks: ClockDates[]) => summary({ clocks });

  test('TV-227: an agreed later day counts as the due day, is told beside it, and is left out of the strict share', () => {
    const rows = [
      row(clock({ metOn: '2025-09-12' })),
      row(clock({ due: '2025-09-19', firstDue: '2025-09-12', metOn: '2025-09-18' })),
      row(clock({ metOn: '2025-09-15' })),
    ];
    expect(run('on-time', rows)).toEqual({
      columns: ['clock', 'due', 'met', 'late', 'missed', 'running', 'extended', 'percent', 'strict-percent'],
      rows: [['stage-1', 3, 2, 1, 0, 0, 1, 66.7, 33.3]],
    });
  });

  test('what is over and open is missed, what is due today still runs and counts for neither', () => {
    const rows = [
      row(clock({})),
      row(clock({ due: today })),
      row(clock({ due: '2025-10-30' })),
      row(clock({ metOn: '2025-09-10' })),
    ];
    expect(run('on-time', rows).rows).toEqual([['stage-1', 4, 1, 0, 1, 2, 0, 50, 50]]);
    expect(run('on-time', [row(clock({ due: today }))]).rows).toEqual([['stage-1', 1, 0, 0, 0, 1, 0, '', '']]);
  });

  test('what is late was met late or is still open, never due today or later, and all of it adds up', () => {
    const rows = [
      row(clock({ metOn: '2025-09-15' })),
      row(clock({})),
      row(clock({ metOn: '2025-09-12' })),
      row(clock({ due: today })),
      row(clock({ due: '2025-10-30' })),
    ];
    const { columns, rows: counted } = run('on-time', rows);
    const cell = (column: string) => counted[0]?.[columns.indexOf(column)];
    expect([cell('due'), cell('met'), cell('late'), cell('missed'), cell('running')]).toEqual([5, 1, 1, 1, 2]);
  });

  test('windows of the customer, what is no longer owed, other periods, anonymising and anonymous complaints are left out', () => {
    const rows = [
      row(clock({ id: 'escalate-by', kind: 'window' }), clock({ stopped: true }), clock({ due: null })),
      row(clock({ due: '2025-08-31' }), clock({ due: '2025-11-01' }), clock({ id: 'anonymise', kind: 'duty' })),
      summary({ anonymous: true, clocks: [clock({})] }),
    ];
    expect(run('on-time', rows).rows).toEqual([]);
  });

  test('clocks come in one order', () => {
    const rows = [row(clock({ id: 'stage-2' }), clock({ id: 'acknowledge' }), clock({ id: 'first-response' }))];
    expect(run('on-time', rows).rows.map(([id]) => id)).toEqual(['acknowledge', 'first-response', 'stage-2']);
  });
});

test('open by stage counts what is open now, in the order of the stages', () => {
  const rows = [
    summary({ stage: 'stage-2' }),
    summary({ stage: 'open', sort: 'compliment' }),
    summary({}),
    summary({ stage: 'closed' }),
    summary({ beganOn: '2025-11-01' }),
    summary({ beganOn: '2024-01-01' }),
  ];
  expect(run('open-by-stage', rows).rows).toEqual([
    ['open', 0, 1, 0, 0, 1],
    ['stage-1', 2, 0, 0, 0, 2],
    ['stage-2', 1, 0, 0, 0, 1],
  ]);
});

test('closed by stage counts by the day of closing and the stage that was reached', () => {
  const closed = (reached: string, closedOn: string) =>
    summary({ stage: 'closed', closedOn, counts: counts({ reached }) });
  const rows = [
    closed('stage-2', '2025-09-30'),
    closed('stage-1', '2025-10-31'),
    closed('stage-1', '2025-11-01'),
    summary({}),
    { ...closed('open', '2025-10-01'), sort: 'compliment' },
  ];
  expect(run('closed-by-stage', rows).rows).toEqual([
    ['open', 0, 1, 0, 0, 1],
    ['stage-1', 1, 0, 0, 0, 1],
    ['stage-2', 1, 0, 0, 0, 1],
  ]);
});

test('categories counts under each of several, and says how many have none', () => {
  const about = (...categories: string[]) => summary({ counts: counts({ categories }) });
  const rows = [about('advice', 'behaviour'), about('behaviour', 'behaviour'), about(), summary({})];
  expect(run('categories', rows).rows).toEqual([
    ['', 2, 0, 0, 0, 2],
    ['behaviour', 2, 0, 0, 0, 2],
    ['advice', 1, 0, 0, 0, 1],
  ]);
});

test('learning counts what was learned, planned and carried out in the period', () => {
  const lesson = (on: string, category = '', planned = false, done = false) => ({ on, category, planned, done });
  const rows = [
    summary({
      counts: counts({ learned: [lesson('2025-09-30', 'training', true), lesson('2025-11-01', 'training')] }),
    }),
    summary({ counts: counts({ learned: [lesson('2025-10-31', 'training', false, true), lesson('2025-09-01')] }) }),
  ];
  expect(run('learning', rows)).toEqual({
    columns: ['learned', 'planned', 'done', 'total'],
    rows: [
      ['training', 1, 1, 2],
      ['', 0, 0, 1],
    ],
  });
});

test('external counts a case once for each body, whatever went back and forth', () => {
  const went = (...outside: { on: string; to: string }[]) => summary({ counts: counts({ outside }) });
  const rows = [
    went({ on: '2025-09-30', to: 'asked' }, { on: '2025-10-02', to: 'asked' }),
    went({ on: '2025-09-30', to: 'complaints-panel' }, { on: '2025-10-02', to: 'asked' }),
    went({ on: '2025-08-31', to: 'ombudsman' }),
  ];
  expect(run('external', rows).rows).toEqual([
    ['asked', 2],
    ['complaints-panel', 1],
  ]);
});

test('closing reasons stand with what makes them so beneath them', () => {
  const closed = (closedFor: string, closedWith: string | null = null) =>
    summary({ stage: 'closed', closedOn: '2025-09-30', closedFor, counts: counts({ closedWith }) });
  const rows = [
    closed('vexatious', 'repetitive'),
    closed('vexatious', 'baseless'),
    closed('vexatious', 'repetitive'),
    closed('upheld'),
    { ...closed('answered'), sort: 'suggestion' },
  ];
  expect(run('closing-reasons', rows)).toEqual({
    columns: ['closing', 'total', 'percent'],
    rows: [
      ['vexatious', 3, 75],
      ['vexatious:baseless', 1, 25],
      ['vexatious:repetitive', 2, 50],
      ['upheld', 1, 25],
    ],
  });
});
