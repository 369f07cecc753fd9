import type { Setting } from '@evenhand/policy/history/setting';
import { instantOf } from '#lib/capture/local-instant.ts';

import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import type { FieldProblem } from './act-form.svelte.ts';

/** When something happened, as far as the person said: a day, perhaps a time. Nothing said means now. */
export interface SaidTime {
  day?: string;
  time?: string;
}

export const whenField = 'act-when';

/** The instant that was said; undefined for now. A day without a time is taken at midday, today without a time as now. */
export function saidAt({ day, time }: SaidTime, setting: Setting): string | undefined {
  const today = todayIn(setting);
  if (day === undefined && time === undefined) return undefined;
  if (time === undefined && (day === undefined || day === today)) return undefined;
  return instantOf(day ?? today, time ?? '12:00', setting.pack.counting.zone.value);
}

/** What has not happened yet cannot be said to have. A minute's difference of clocks is let through. */
export function timeProblems(said: SaidTime, setting: Setting): FieldProblem[] {
  const at = saidAt(said, setting);
  const future = at !== undefined && Date.parse(at) > Date.parse(setting.now) + 120_000;
  return future ? [{ field: whenField, words: words.acts.form.future }] : [];
}

export const isBlank = (text: string): boolean => text.trim() === '';
