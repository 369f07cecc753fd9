/**
 * The picture of a clock: one small block for each day that counts, from the first to the due day and beyond it.
 *
 *   running   ██ ██ █|  ░░ [due]        extended  ██ ██ █| ¦ ┄┄ ┄┄
 *   met       ██ ✓  ░░ ░░ ░░            missed    ██ ██ ██ ¦ ▓▓ ▓|
 */
export type ClockState =
  'waiting' | 'running' | 'due-soon' | 'paused' | 'met' | 'met-late' | 'missed' | 'stopped' | 'extended';

export interface Segment {
  kind: 'past' | 'now' | 'ahead' | 'due' | 'more' | 'over' | 'gone';
  /** What stands on this block. */
  mark?: 'today' | 'done' | 'paused';
  /** The day first promised ends after this block. */
  limit?: boolean;
}

export interface Clock {
  state: ClockState;
  /** Days that count, from the start to the day now due, both included. */
  totalDays: number;
  /** Which of them today is, or for a met clock the day it was met; 0 before the start, more than `totalDays` when late. */
  dayNumber: number;
  /** Days before an extension, where there was one. */
  firstDays?: number;
}

/** Beyond this many days a block no longer stands for one day; the words say how many there are. */
const most = 40;
const mostOver = 8;

export function trackOf({ state, totalDays, dayNumber, firstDays }: Clock): Segment[] {
  const total = Math.max(1, totalDays);
  const scale = total > most ? most / total : 1;
  const count = Math.round(total * scale);
  const scaled = (day: number) => (day <= 0 ? 0 : Math.min(count, Math.max(1, Math.round(day * scale))));
  const now = scaled(Math.min(dayNumber, total));
  const limit = firstDays === undefined || firstDays >= total ? undefined : scaled(firstDays);
  const late = dayNumber > total && (state === 'missed' || state === 'met-late');

  const track = Array.from({ length: count }, (_, index): Segment => {
    const day = index + 1;
    const segment: Segment = { kind: kindOf(day) };
    if (day === now && !late) Object.assign(segment, markOf());
    if (day === limit || (late && day === count)) segment.limit = true;
    return segment;
  });
  if (!late) return track;

  const over = Math.min(mostOver, Math.max(1, Math.round((dayNumber - total) * scale)));
  const extra = Array.from({ length: over }, (): Segment => ({ kind: 'over' }));
  extra[over - 1] = { kind: 'over', mark: state === 'met-late' ? 'done' : 'today' };
  return [...track, ...extra];

  function kindOf(day: number): Segment['kind'] {
    if (state === 'stopped') return day <= now ? 'gone' : 'ahead';
    if (state === 'waiting' || now === 0) return day === count && state !== 'met' ? 'due' : 'ahead';
    if (late || day < now) return 'past';
    if (day === now) return state === 'met' || state === 'met-late' ? 'past' : 'now';
    if (limit !== undefined && day > limit) return 'more';
    return day === count && state !== 'met' ? 'due' : 'ahead';
  }

  function markOf(): Pick<Segment, 'mark'> {
    if (state === 'stopped' || state === 'waiting') return {};
    if (state === 'met' || state === 'met-late') return { mark: 'done' };
    return { mark: state === 'paused' ? 'paused' : 'today' };
  }
}
