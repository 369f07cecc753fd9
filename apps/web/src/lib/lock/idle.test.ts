import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chooseIdleMinutes, idleMinutes, watchIdle } from './idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(minutes = 10) {
  const target = new EventTarget();
  const heard: string[] = [];
  const watch = watchIdle({
    target,
    now: () => Date.now(),
    minutes: () => minutes,
    onactive: () => void heard.push('active'),
    onidle: () => void heard.push('idle'),
  });
  return { target, heard, watch, touch: () => target.dispatchEvent(new Event('pointerdown')) };
}

it('locks once after the minutes in which nobody touched anything', () => {
  const { heard } = watched();
  vi.advanceTimersByTime(9 * 60_000);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(5 * 60_000);
  expect(heard).toEqual(['idle']);
});

it('begins anew with each touch, here or in another window', () => {
  const { heard, touch, watch } = watched();
  vi.advanceTimersByTime(9 * 60_000);
  touch();
  vi.advanceTimersByTime(9 * 60_000);
  watch.heard();
  vi.advanceTimersByTime(9 * 60_000);
  expect(heard).toEqual(['active']);
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(['active', 'idle']);
});

it('is not kept open by the touch that wakes a device which slept through its time', () => {
  const { heard, touch } = watched();
  // Nothing ran meanwhile.
  vi.setSystemTime(Date.now() + 60 * 60_000);
  touch();
  expect(heard).toEqual(['idle']);
});

it('stops', () => {
  const { heard, watch } = watched();
  watch.stop();
  vi.advanceTimersByTime(60 * 60_000);
  expect(heard).toEqual([]);
});

it('locks sooner on a device that several people use, unless something else was chosen', () => {
  const kept = new Map<string, string>();
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(idleMinutes(1, memory)).toBe(15);
  expect(idleMinutes(3, memory)).toBe(10);
  chooseIdleMinutes(5, memory);
  expect(idleMinutes(3, memory)).toBe(5);
  kept.set([...kept.keys()][0] ?? '', 'never');
  expect(idleMinutes(1, memory)).toBe(15);
});
