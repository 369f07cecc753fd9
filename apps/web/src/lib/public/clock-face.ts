import { isExtended } from '@evenhand/policy/derive/clocks';
import type { PublicClock } from '@evenhand/policy/derive/public-view';
import type { ClockState } from '#lib/ui/clock-track.ts';
import { dayInWords, daysInWords, inDays } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

/** What a ClockBar needs to show a clock of the public view. */
export interface ClockFace {
  label: string;
  state: ClockState;
  starts: string;
  due?: string;
  done?: string;
  firstDue?: string;
  totalDays: number;
  dayNumber: number;
  firstDays?: number;
  words: string;
}

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where a day stands on a track of `total` blocks from `starts` to `due`, by the calendar: good enough for a picture, the words say the day. */
function blockOf(day: string, starts: string, due: string, total: number): number {
  const length = time(due) - time(starts) || 1;
  const share = (time(day) - time(starts)) / length;
  return Math.round(1 + share * (total - 1));
}

/** The sentence of a clock as it stands. */
export function clockWords(clock: PublicClock, today: string): string {
  const { stands } = words.tracking;
  const said = (day: string | null) => (day === null ? '' : dayInWords(day, today));
  if (clock.state === 'waiting') return clock.kind === 'window' ? stands.waitingWindow : stands.waiting;
  if (clock.state === 'paused') return stands.paused;
  if (clock.due === null) return stands.noDate;
  const due = said(clock.due);
  if (clock.kind === 'window') {
    if (clock.state === 'met' || clock.state === 'met-late') return stands.metWindow(said(clock.metOn));
    if (clock.state === 'missed') return stands.over(due);
    return clock.left === 0 ? stands.lastDay : stands.window(daysInWords(clock.left, clock.counted));
  }
  if (clock.state === 'missed') return stands.missed(due);
  if (clock.state === 'met-late') return stands.late(said(clock.metOn), due);
  if (clock.state === 'met') return stands.met(said(clock.metOn), due);
  const moved = clock.firstDue === null ? '' : `${stands.moved(said(clock.firstDue), due)} `;
  if (clock.left === 0) return `${moved}${stands.lastDay}`;
  return moved === '' ? stands.running(inDays(clock.left, clock.counted), due) : moved.trim();
}

/** A clock of the public view as a ClockBar shows it; undefined while it has not begun and there is nothing to draw. */
export function clockFaceOf(clock: PublicClock, today: string): ClockFace | undefined {
  const { starts, due, firstDue, metOn, total, gone } = clock;
  if (starts === null || due === null) return undefined;
  const block = (day: string) => blockOf(day, starts, due, total);
  const met = clock.state === 'met' || clock.state === 'met-late';
  const lapsed = clock.state === 'missed' && clock.kind === 'window';
  return {
    label: words.tracking.clock[clock.id],
    // A person's own time that has passed is over, not missed: nobody did anything wrong.
    state: lapsed ? 'stopped' : clock.state === 'running' && isExtended(clock) ? 'extended' : clock.state,
    starts,
    due,
    firstDue: firstDue ?? undefined,
    done: metOn ?? undefined,
    totalDays: total,
    dayNumber: met && metOn !== null ? Math.max(block(metOn), clock.state === 'met-late' ? total + 1 : 1) : gone,
    firstDays: firstDue === null ? undefined : block(firstDue),
    words: clockWords(clock, today),
  };
}
