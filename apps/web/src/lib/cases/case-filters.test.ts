import { summaryOf } from '@evenhand/policy/derive/summary';
import { expect, it } from 'vitest';
import type { ListRow } from '#lib/store/port.ts';
import { filterChips, filtered, firstFilter, leftOut } from './case-filters.ts';
import { cameIn, unsentLines, waitingFor } from './home-lines.ts';
import { caseRow, outcomeTone } from './row-words.ts';
import { complaint, directory, person, viewOf } from './sample-view.ts';

const today = '2026-05-20';
const me = person('staff');
// A made summary, so that a field added to it needs nothing here.
const view = viewOf([complaint().received], `${today}T09:00:00+01:00`);
const made = { ...summaryOf(view.state, view.setting), title: 'Nobody rang back.', beganOn: today, clocks: [] };
const row = (id: string, summary: Partial<ListRow['summary']>, more: Partial<ListRow> = {}): ListRow => ({
  summary: { ...made, id, ...summary },
  unsent: 0,
  next: null,
  ...more,
});
const units = [made.unit ?? ''];
const late = { id: 'stage-1', due: '2026-05-19', late: true };
const rows = [
  row('new', {}, { next: { id: 'first-response', due: '2026-05-21', late: false } }),
  row('mine', { handler: 'staff' }, { next: late }),
  row('closed', { stage: 'closed', outcome: 'upheld', handler: 'staff' }),
  row('idea', { sort: 'suggestion', stage: 'open' }),
];
const ids = (found: readonly ListRow[]) => found.map(({ summary }) => summary.id);

it('opens with the own cases when there are some', () => {
  expect(firstFilter(rows, me)).toBe('mine');
  expect(firstFilter(rows, person('leadership'))).toBe('open');
});

it('shows open work by its next date, what has none last', () => {
  expect(ids(filtered(rows, me, 'open'))).toEqual(['mine', 'new', 'idea']);
  expect(ids(filtered(rows, me, 'open', 'suggestion'))).toEqual(['idea']);
  expect(ids(filtered(rows, me, 'late'))).toEqual(['mine']);
  expect(ids(filtered(rows, me, 'nobody'))).toEqual(['new', 'idea']);
});

it('keeps the case that is open, where the filter leaves it out', () => {
  expect(leftOut(rows, filtered(rows, me, 'mine'), 'new')?.summary.id).toBe('new');
  expect(leftOut(rows, filtered(rows, me, 'mine'), 'mine')).toBe(null);
  expect(leftOut(rows, filtered(rows, me, 'mine'), 'not on this device')).toBe(null);
  expect(leftOut(rows, filtered(rows, me, 'mine'), undefined)).toBe(null);
});

it('counts a case that was acknowledged as theirs whom the customer was told to turn to', () => {
  const { make, received } = complaint();
  const told = make('acknowledged', `${today}T10:00:00+01:00`, 'coordinator', { officer: 'staff' });
  const { state, setting } = viewOf([received, told], `${today}T11:00:00+01:00`);
  const taken = [row('taken', { ...summaryOf(state, setting), id: 'taken' })];
  expect(ids(filtered(taken, me, 'mine'))).toEqual(['taken']);
  expect(filtered(taken, me, 'nobody')).toEqual([]);
  expect(cameIn(taken, units, today).lines).toEqual([]);
});

it('leaves out chips that would show nothing', () => {
  expect(filterChips(rows, me, 'mine').map(({ value, count }) => [value, count])).toEqual([
    ['mine', 1],
    ['open', 3],
    ['late', 1],
    ['nobody', 2],
    ['closed', 1],
    ['all', 4],
  ]);
});

it('says where a case stands and its next date', () => {
  expect(caseRow(rows[1] ?? row('', {}), directory, today)).toMatchObject({
    title: 'Claire Le Brocq: Nobody rang back.',
    stands: 'Answer was due Tue 19 May',
    tone: 'late',
  });
  expect(caseRow(rows[2] ?? row('', {}), directory, today)).toMatchObject({
    stands: 'Closed · Upheld',
    tone: 'closed',
  });
});

it('finds what came in, whom one waits for, and what was not sent', () => {
  expect(cameIn(rows, ['elsewhere'], today).lines).toEqual([]);
  expect(cameIn(rows, units, today).lines.map(({ href }) => href)).toEqual(['/app/cases/new/', '/app/cases/idea/']);
  const window = (id: 'consent-by' | 'escalate-by', due: string) => ({
    id,
    kind: 'window' as const,
    due,
    metOn: null,
    firstDue: null,
    stopped: false,
  });
  const waits = [
    row('a', { handler: 'staff', clocks: [window('escalate-by', '2026-06-01')] }),
    row('b', { clocks: [window('consent-by', '2026-05-28')] }),
    row('c', { clocks: [window('consent-by', '2026-05-19')] }),
    row('d', { clocks: [window('escalate-by', '2026-06-01')] }),
  ];
  expect(waitingFor(waits, me, today).map(({ href }) => href)).toEqual(['/app/cases/b/', '/app/cases/a/']);
  expect(unsentLines([row('u', {}, { unsent: 2 }), ...rows])).toMatchObject([
    { href: '/app/cases/u/', who: 'Complaint · Claire Le Brocq', meta: 'SA-4T7-0K3-R · Not sent yet' },
  ]);
});

it('marks what was not upheld otherwise than what was', () => {
  expect((['upheld', 'partly-upheld', 'not-upheld', 'no-finding'] as const).map(outcomeTone)).toEqual([
    ...['met', 'met'],
    ...['declined', 'unknown'],
  ]);
  expect(caseRow(row('no', { outcome: 'not-upheld' }), directory, today)).toMatchObject({
    stands: 'Not upheld',
    tone: 'declined',
  });
});
