import { localPack } from '@evenhand/policy/history/local-pack';
import { explainClock } from './why-clock.ts';
import { expect, it } from 'vitest';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import type { RecordView } from '#lib/store/port.ts';
import { clockLine } from './clock-line.ts';
import { noticeLinesOn, noticeSummary } from './notice-lines.ts';
import { complaint, viewOf } from './sample-view.ts';

const now = '2026-05-20T09:00:00+01:00';
const plain = viewOf([complaint().received], now);
const { pack } = plain.setting;
const choice = pack.choices.find(({ id }) => id === 'receipt-day');
const option = choice?.options.find(({ id }) => id !== choice.standard);
if (!choice || !option) throw new Error('The sample needs a choice about the day of receipt.');

/** The same record where the organisation decided otherwise. */
function decided(): RecordView<'case'> {
  const directory = {
    ...plain.setting.directory,
    decisions: [
      {
        ...{ pack: pack.id, choice: choice?.id ?? '', option: option?.id ?? '', from: '2026-01-05' },
        ...{ reason: 'so that every team counts alike', decidedBy: 'administrator' },
      },
    ],
  };
  const setting = { ...plain.setting, directory, pack: localPack(pack, directory, '2026-05-15T12:00:00Z') };
  return { ...plain, setting, clocks: clocksOf(plain.state, setting) };
}

const openly = {
  ...pack,
  notices: [{ id: 'X', at: ['case'], says: 'Two ways.', standard: 'One.', choice: choice.id, clauses: choice.clauses }],
} as const;
const under = (view: RecordView<'case'>) => ({
  ...view,
  setting: { ...view.setting, pack: { ...view.setting.pack, notices: openly.notices } },
});

it('says what Evenhand does until the organisation decides, and then who decided what and why', () => {
  const [line] = noticeLinesOn(under(plain), 'case');
  expect(line).toMatchObject({ says: 'Two ways.', does: 'One.', decision: null });
  expect(line?.reasons.length).toBeGreaterThan(0);
  const [local] = noticeLinesOn(under(decided()), 'case');
  expect(local?.does).toBe(option.says);
  expect(local?.decision).toEqual({
    by: 'By administrator, for what begins from Monday 5 January on.',
    because: 'Because: so that every team counts alike',
  });
  expect(noticeLinesOn(under(plain), 'incident')).toEqual([]);
});

it('is one line, however much there is', () => {
  const [open] = noticeLinesOn(under(plain), 'case');
  const [local] = noticeLinesOn(under(decided()), 'case');
  if (!open || !local) throw new Error('no notices');
  expect(noticeSummary([open])).toBe('The policy leaves this open');
  expect(noticeSummary([open, open])).toBe('The policy leaves 2 things open here');
  expect(noticeSummary([local])).toBe('Your organisation decided this');
  expect(noticeSummary([open, local])).toMatch(/2 things .* decided one of them/);
});

it('tells in the why of a date what the organisation decided about counting it', () => {
  const view = decided();
  const clock = view.clocks.find(({ id }) => id === 'stage-1');
  const why = clock && explainClock(clock, view.state, view.setting);
  expect(why?.answer.join(' ')).toContain(
    `your organisation decided it. ${choice.question} ${option.says} By administrator, for what begins from Monday 5 January on. Because: so that every team counts alike.`,
  );
});

it('tells in the why of a date which day off was announced after it had begun, and why', () => {
  const { setting, state } = plain;
  const added = [{ day: '2026-05-21', addedAt: '2026-05-19T12:00:00+01:00', reason: 'the island mourns' }];
  const directory = { ...setting.directory, calendar: { ...setting.directory.calendar, added } };
  const then = { ...setting, directory };
  const clock = clocksOf(state, then).find(({ id }) => id === 'stage-1');
  const why = clock && explainClock(clock, state, then);
  expect(why?.answer.join(' ')).toContain(
    'A day off was announced after the time had begun (the island mourns). Before that, the date was Friday 22 May.',
  );
  // Its own length ends where it falls due now, and nobody agreed to more time.
  expect(why?.answer.join(' ')).toContain('end on Tuesday 26 May');
  expect(clock && clockLine(clock, then)?.state).toBe('running');
});
