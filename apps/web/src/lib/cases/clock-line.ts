import { isExtended, type Clock } from '@evenhand/policy/derive/clocks';
import { calendarKnown, tableOf } from '@evenhand/policy/derive/clock-days';
import type { Setting } from '@evenhand/policy/history/setting';
import { addDays } from '@evenhand/policy/time/day';
import { localDay } from '@evenhand/policy/time/zone';
import type { ClockState } from '#lib/ui/clock-track.ts';
import { daysInWords, dayInWords, inDays } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { capital } from './names.ts';

/** A clock as the bar draws it. */
export interface ClockLine {
  label: string;
  state: ClockState;
  starts: string;
  today: string;
  due?: string;
  done?: string;
  firstDue?: string;
  totalDays: number;
  dayNumber: number;
  firstDays?: number;
  words: string;
}

export const todayIn = (setting: Setting): string => localDay(setting.now, setting.pack.counting.zone.value);

/** Which of a clock's days a day is, counted from its end, so that it does not matter whether day 1 or day 0 came first. */
function dayNumberOf(clock: Clock, day: string, setting: Setting): number {
  if (clock.due === null) return 0;
  const table = tableOf(clock.counted, calendarKnown(clock.metAt, setting));
  const next = (of: string): string => addDays(of, 1);
  return day <= clock.due
    ? clock.total - table.between(next(day), next(clock.due))
    : clock.total + table.between(next(clock.due), next(day));
}

const lastHours = 1;

const isAhead = (clock: Clock, today: string): boolean => clock.starts !== null && today < clock.starts;

function stateOf(clock: Clock, today: string): ClockState {
  if (clock.state !== 'running') return clock.state;
  if (isAhead(clock, today)) return 'waiting';
  if (clock.left <= lastHours) return 'due-soon';
  return isExtended(clock) ? 'extended' : 'running';
}

/** 'Wednesday 20 May, day 3 of 5'; what was done before the clock began is told by its day alone. */
function onDay(clock: Clock, day: string, today: string, setting: Setting): string {
  const number = dayNumberOf(clock, day, setting);
  const said = dayInWords(day, today);
  return number < 1 || isAhead(clock, day) ? said : words.clockLine.onTime(said, number, clock.total);
}

function lineOf(clock: Clock, today: string, setting: Setting): string {
  const say = words.clockLine;
  const now = dayNumberOf(clock, clock.metOn ?? today, setting);
  const late = (): string => daysInWords(now - clock.total, clock.counted);
  switch (clock.state) {
    case 'waiting':
      return clock.id === 'escalate-by' ? words.why.waiting : say.waiting;
    case 'met':
      return say.met(onDay(clock, clock.metOn ?? today, today, setting));
    case 'met-late':
      return say.metLate(dayInWords(clock.metOn ?? today, today), inDays(clock.total - now, clock.counted));
    case 'stopped':
      return say.stopped;
    case 'missed':
      return now > clock.total ? say.late(capital(`${late()} late`)) : say.late(words.states.tone.late);
    case 'paused':
      return words.states.clock.paused;
    case 'running':
  }
  if (clock.starts !== null && isAhead(clock, today)) return say.notBegun(dayInWords(clock.starts, today));
  if (clock.left === 0) return say.lastDay(now, clock.total);
  const left = capital(inDays(clock.left, clock.counted));
  return now > 0 && tableOf(clock.counted, setting).counts(today)
    ? say.runs(left, now, clock.total)
    : say.notToday(left);
}

/** The heading of a clock: what it is for and its day. */
export function clockHeading(clock: Clock, today: string): string {
  const of = words.clocks[clock.id];
  const day = (of: string | null): string => (of === null ? '' : ` ${dayInWords(of, today)}`);
  switch (clock.state) {
    case 'met':
    case 'met-late':
      return `${of.met}${day(clock.metOn)}`;
    case 'missed':
      return `${of.was}${day(clock.due)}`;
    case 'waiting':
    case 'stopped':
      return of.name;
    case 'running':
    case 'paused':
      return `${of.due}${day(clock.due)}`;
  }
}

/** Null when there is nothing to draw: a clock without days. */
export function clockLine(clock: Clock, setting: Setting): ClockLine | null {
  const today = todayIn(setting);
  const label = clockHeading(clock, today);
  const text = lineOf(clock, today, setting);
  if (clock.starts === null || clock.due === null) return null;
  const number = dayNumberOf(clock, clock.metOn ?? today, setting);
  return {
    label,
    state: stateOf(clock, today),
    starts: clock.starts,
    today,
    due: clock.due,
    ...(clock.metOn !== null && { done: clock.metOn }),
    ...(clock.firstDue !== null && {
      firstDue: clock.firstDue,
      firstDays: dayNumberOf(clock, clock.firstDue, setting),
    }),
    totalDays: clock.total,
    dayNumber: Math.max(0, number),
    words: text,
  };
}

/** The clock that a case stands or falls by now: that of its stage, or of the last stage it went through. */
export function mainClock(clocks: readonly Clock[], stage: string): Clock | undefined {
  return clocks.find((clock) => clock.id === stage) ?? clocks.findLast((clock) => clock.id.startsWith('stage-'));
}

const quietUntilClosed: readonly string[] = ['complain-by'];

/** The other clocks worth a line: no stage, nothing that only looked back and was kept. */
export function sideClocks(clocks: readonly Clock[], main: Clock | undefined): Clock[] {
  const first = clocks.find((clock) => clock.id === 'first-response');
  return clocks.filter((clock) => {
    if (clock === main || clock.id.startsWith('stage-') || clock.state === 'waiting' || clock.state === 'stopped')
      return false;
    // The acknowledgement has the day of the first response; it gets a line of its own only when they went apart.
    if (clock.id === 'acknowledge' && first) return first.state !== clock.state || first.metOn !== clock.metOn;
    return !(quietUntilClosed.includes(clock.id) && clock.state === 'met');
  });
}

/** A side clock as a mark and a few words. */
export function sideLine(
  clock: Clock,
  setting: Setting,
): { tone: 'met' | 'due-soon' | 'missed' | 'running'; label: string; more: string } {
  const today = todayIn(setting);
  const of = words.clocks[clock.id];
  if (clock.metOn !== null) {
    const more = onDay(clock, clock.metOn, today, setting);
    return clock.state === 'met'
      ? { tone: 'met', label: of.done, more: clock.total > 0 ? more : dayInWords(clock.metOn, today) }
      : { tone: 'due-soon', label: of.late, more: dayInWords(clock.metOn, today) };
  }
  const label = clockHeading(clock, today);
  if (clock.state === 'missed') return { tone: clock.kind === 'window' ? 'running' : 'missed', label, more: '' };
  const soon = clock.kind !== 'window' && clock.left <= lastHours;
  return {
    tone: soon ? 'due-soon' : 'running',
    label,
    more:
      clock.left === 0 || clock.kind === 'window' || clock.id === 'anonymise' ? '' : inDays(clock.left, clock.counted),
  };
}
