import { describe, expect, it } from 'vitest';
import { trackOf, type ClockState, type Segment } from './clock-track.ts';

const letters: Record<Segment['kind'], string> = {
  past: '#',
  now: 'n',
  ahead: '.',
  due: 'd',
  more: '~',
  over: '!',
  gone: 'x',
};
const drawn = (track: Segment[]) =>
  track.map(({ kind, mark, limit }) => letters[kind] + (mark ? `(${mark})` : '') + (limit ? '|' : '')).join('');
const draw = (state: ClockState, totalDays: number, dayNumber: number, firstDays?: number) =>
  drawn(trackOf({ state, totalDays, dayNumber, firstDays }));

describe('the track of a clock', () => {
  it.each([
    ['waiting', 5, 0, undefined, '....d'],
    ['running', 5, 3, undefined, '##n(today).d'],
    ['due-soon', 5, 5, undefined, '####n(today)'],
    ['paused', 5, 2, undefined, '#n(paused)..d'],
    ['met', 5, 2, undefined, '##(done)...'],
    ['met', 2, 2, undefined, '##(done)'],
    ['extended', 8, 4, 5, '###n(today).|~~~'],
    ['extended', 8, 7, 5, '#####|#n(today)~'],
    ['missed', 3, 5, undefined, '###|!!(today)'],
    ['met-late', 3, 4, undefined, '###|!(done)'],
    ['stopped', 4, 2, undefined, 'xx..'],
  ] as const)('%s, %d days, day %d, first %s', (state, total, day, first, picture) =>
    expect(draw(state, total, day, first)).toBe(picture),
  );

  it('keeps many days and many late days drawable', () => {
    const long = trackOf({ state: 'running', totalDays: 365, dayNumber: 100 });
    expect(long).toHaveLength(40);
    expect(long.findIndex((segment) => segment.mark === 'today')).toBe(10);
    expect(trackOf({ state: 'missed', totalDays: 5, dayNumber: 400 })).toHaveLength(13);
  });

  it('draws something for nonsense', () => {
    expect(draw('running', 0, -4)).toBe('d');
  });
});
