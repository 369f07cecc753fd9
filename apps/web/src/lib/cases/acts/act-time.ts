import type { Setting } from '@evenhand/policy/history/setting';
import { instantOf } from '#lib/capture/local-instant.ts';
import { knownDay, knownTime, saidProblem, type SaidTime } from '#lib/capture/said-time.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';
import type { FieldProblem } from './act-form.svelte.ts';

export const whenField = 'act-when';

/** The instant that was said; undefined for now. A day without a time is taken at midday, today without a time as now. */
export function saidAt(said: SaidTime, setting: Setting): string | undefined {
  const today = todayIn(setting);
  const [day, time] = [knownDay(said.day), knownTime(said.time)];
  if (time === undefined && (day === undefined || day === today)) return undefined;
  return instantOf(day ?? today, time ?? '12:00', setting.pack.counting.zone.value);
}

/** What has not happened yet cannot be said to have, and what cannot be read is not passed over. */
export function timeProblems(said: SaidTime, { now, pack }: Setting): FieldProblem[] {
  const problem = saidProblem(said, { now, zone: pack.counting.zone.value });
  return problem === null ? [] : [{ field: whenField, words: words.ui.date[problem] }];
}

export const isBlank = (text: string): boolean => text.trim() === '';
