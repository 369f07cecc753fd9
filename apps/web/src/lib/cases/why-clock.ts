import { ownEnd, type Clock } from '@evenhand/policy/derive/clocks';
import { atUnit } from '@evenhand/policy/history/unit-kind';
import { dayKindOf, tableOf, type ClockNote } from '@evenhand/policy/derive/clock-days';
import { reasonsOf, type Reason } from '@evenhand/policy/derive/reasons';
import { decidedOn } from '@evenhand/policy/history/local-pack';
import type { Setting } from '@evenhand/policy/history/setting';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { AnyState } from '@evenhand/policy/records/index';
import { refusalSentence, type Refusal } from '@evenhand/policy/refusals';
import { addDays, dayNumber, weekdayOfNumber } from '@evenhand/policy/time/day';
import { localDay } from '@evenhand/policy/time/zone';
import { daysInWords, dayInWords, shortDay, timeInWords, type DayKind } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { capital, staffName } from './names.ts';
import { noticeLinesOn, type NoticeLine } from './notice-lines.ts';
import { untoldSentences } from './untold-consent.ts';

/** An answer to "why?": what was derived, the clauses behind it, and the policy they stand in. */
export interface Explanation {
  title: string;
  answer: string[];
  reasons: Reason[];
  policy: string;
  /** What the policy leaves open about it. */
  notices: NoticeLine[];
}

const policyOf = (pack: Pack): string => words.why.policy(pack.title, pack.edition);

/** For what has no date of its own: a duty without a clock, a refusal. */
export const explain = (title: string, answer: string[], because: readonly string[], pack: Pack): Explanation => ({
  title,
  answer,
  reasons: reasonsOf(because, pack),
  policy: policyOf(pack),
  notices: [],
});

/** Why something may not be done: each refusal's sentence once, and all their clauses. */
export const explainRefusals = (refusals: readonly Refusal[], pack: Pack): Explanation =>
  explain(
    words.why.titleNo,
    [...new Set(refusals.map(({ code }) => refusalSentence(code)))],
    refusals.flatMap(({ because }) => because),
    pack,
  );

/** Where the clock began, in a sentence. */
function beginning(clock: Clock, state: AnyState, setting: Setting): string | null {
  const zone = setting.pack.counting.zone.value;
  const today = todayIn(setting);
  const say = words.why.begins;
  const day = (at: string): string => dayInWords(localDay(at, zone), today);
  const begins = setting.pack.clocks.find((rule) => rule.id === clock.id && rule.record === state.kind)?.begins;
  if (!begins) return null;
  const received = (): string | null =>
    state.beganAt === null ? null : say.receipt(day(state.beganAt), timeInWords(state.beganAt, zone));
  switch (begins.on) {
    case 'receipt':
      return received();
    case 'stage': {
      const run = state.kind === 'case' ? state.runs.find((each) => each.stage === begins.stage) : undefined;
      return run?.from === 'escalation' ? say.stage(day(run.enteredAt)) : received();
    }
    case 'last-response': {
      const run = state.kind === 'case' ? state.runs.findLast((each) => each.answered) : undefined;
      return run?.answered ? say.response(day(run.answered.at)) : null;
    }
    case 'entry': {
      const entry = state.history.findLast((each) => each.kind === begins.kind);
      return entry && begins.kind === 'consent-requested' ? say.consent(day(entry.at)) : null;
    }
    case 'event-or-awareness':
      return clock.starts === null ? null : say.event(dayInWords(clock.starts, today));
    case 'restriction':
      return clock.starts === null ? null : say.restriction(dayInWords(clock.starts, today));
    case 'last-closing':
      return state.closedAt === null ? null : say.closing(day(state.closedAt));
  }
}

/** Days between start and due that would count in an ordinary week but do not, gathered into stretches. */
function skippedDays(clock: Clock, setting: Setting): { from: string; until: string }[] {
  if (clock.starts === null || clock.due === null || clock.counted === 'calendar') return [];
  const table = tableOf(clock.counted, setting);
  const weekdays = setting.pack.counting.weekdays.value;
  const stretches: { from: string; until: string }[] = [];
  let open: { from: string; until: string } | null = null;
  for (let day = clock.starts; day <= clock.due; day = addDays(day, 1)) {
    if (!weekdays.includes(weekdayOfNumber(dayNumber(day)))) continue;
    if (table.counts(day)) {
      open = null;
    } else if (open) {
      open.until = day;
    } else {
      open = { from: day, until: day };
      stretches.push(open);
    }
  }
  return stretches;
}

const clockTime = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}`;

const lengthUnits = {
  days: null,
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
} as const;

function lengthOf(clock: Clock, state: AnyState, setting: Setting): string | null {
  const rule = setting.pack.clocks.find((each) => each.id === clock.id && each.record === state.kind);
  const length = rule && atUnit(rule.length, rule.lengthAt, state, setting);
  if (!rule || !length) return null;
  const { count, unit } = length.value;
  const kind: DayKind = dayKindOf(rule, state, setting);
  const names = lengthUnits[unit];
  return names === null ? daysInWords(count, kind) : `${count} ${count === 1 ? names[0] : names[1]}`;
}

/** What was left open, what the organisation decided, by whom and why, as one sentence after another; empty where it is not known here. */
function decisionWords(choice: string | undefined, { pack, directory, now }: Setting): string {
  const decided = decidedOn(pack, choice);
  if (!decided) return '';
  const { question, says, decision } = decided;
  const today = localDay(now, pack.counting.zone.value);
  const say = words.notices;
  const by = say.decision(staffName(decision.decidedBy, directory), dayInWords(decision.from, today));
  return [question, withStop(says), by, withStop(say.because(decision.reason))].join(' ');
}

const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function noteWords({ note, day, why: reason }: ClockNote, clock: Clock, setting: Setting): string {
  const today = todayIn(setting);
  const inWords = (of: string | null | undefined): string => (of ? dayInWords(of, today) : '');
  const cutoff = clockTime(setting.pack.counting.cutoff?.value ?? 0);
  const why = note === 'local-decision' ? decisionWords(reason, setting) : (reason ?? '');
  return words.why.notes[note](inWords(day), cutoff, why, inWords(clock.due));
}

/** Notes that name day 1 themselves. */
const sayDayOne: readonly string[] = ['after-cutoff', 'not-a-working-day', 'school-days'];

/** Which day is counted as the first; null where no days are counted, or where a note has said it. */
function dayOne(clock: Clock, state: AnyState, setting: Setting): string | null {
  const rule = setting.pack.clocks.find((each) => each.id === clock.id && each.record === state.kind);
  const length = rule && atUnit(rule.length, rule.lengthAt, state, setting);
  if (clock.starts === null || clock.due === null || length?.value.unit !== 'days') return null;
  if (clock.notes.some(({ note }) => sayDayOne.includes(note))) return null;
  const say = clock.countFrom === 'start-day-is-1' ? words.why.dayOne : words.why.dayAfter;
  return say(dayInWords(clock.starts, todayIn(setting)));
}

/** Why a clock has its day: step by step from where it began, then the clauses. */
export function explainClock(clock: Clock, state: AnyState, setting: Setting): Explanation {
  const today = todayIn(setting);
  const { why } = words;
  const answer = [beginning(clock, state, setting)];
  const early: readonly string[] = ['after-cutoff', 'not-a-working-day', 'consent-restarts', 'school-days'];
  const later = (note: string): boolean => !early.includes(note);
  const notesThat = (wanted: boolean): string[] =>
    clock.notes.filter(({ note }) => later(note) === wanted).map((note) => noteWords(note, clock, setting));
  answer.push(...notesThat(false));
  answer.push(dayOne(clock, state, setting));
  const length = lengthOf(clock, state, setting);
  const end = ownEnd(clock);
  if (length !== null && end !== null) answer.push(why.length(capital(length), dayInWords(end, today)));
  else if (clock.starts === null) answer.push(why.waiting);
  if (clock.state === 'waiting' && clock.id.startsWith('stage-')) answer.push(...untoldSentences(state, setting));
  const skipped = skippedDays(clock, setting).map(({ from, until }) =>
    from === until ? shortDay(from, today) : why.to(shortDay(from, today), shortDay(until, today)),
  );
  if (skipped.length > 0) answer.push(why.skipped(skipped.join(', ')));
  answer.push(...notesThat(true));
  if (clock.kind === 'window') answer.push(why.window);
  return {
    title: clock.due === null ? why.titleNoDay : why.title(dayInWords(clock.due, today)),
    answer: answer.filter((sentence) => sentence !== null),
    reasons: reasonsOf(clock.because, setting.pack),
    policy: policyOf(setting.pack),
    notices: noticeLinesOn({ state, setting }, `clock:${clock.id}`),
  };
}
