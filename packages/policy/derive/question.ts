import type { Staff } from '../directory.ts';
import type { Question } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import type { AnyState } from '../records/index.ts';
import { clocksOf, type Clock } from './clocks.ts';

export interface FullQuestion extends Question {
  clocks: () => readonly Clock[];
}

/** A question about a record whose clocks are derived once, when first needed; `known` where they are derived already. */
export function questionOf(
  state: AnyState,
  setting: Setting,
  about?: { body?: Record<string, unknown>; at?: string; actor?: Staff },
  known?: readonly Clock[],
): FullQuestion {
  let clocks = known;
  return { state, setting, clocks: () => (clocks ??= clocksOf(state, setting)), ...about };
}
