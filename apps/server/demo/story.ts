// How the demo's records are written down: a story is one record, told in steps. Days are numbers that count from the day
// on which the demo is made, so that there is always something due today, something late and something to come:
//
//     -4   four days that count ago          0   today (or the next day that counts)          3   in three such days
//
// A story that is told `sinceHoliday` counts from its own first day instead, two school days before the last school
// holiday; steps that would lie in the future have not happened.
import type { Channel, FeedbackKind, Flag, Outcome, StageId } from '@evenhand/policy/packs/nouns';
import type { RecordKind } from '@evenhand/policy/packs/nouns';

/** A day of the calendar that a body needs, told as the stories count days; made into `YYYY-MM-DD` by the builder. */
export interface DayMark {
  inDays: number;
}
export const inDays = (days: number): DayMark => ({ inDays: days });

export interface Step {
  on: number;
  /** `HH:MM` on the organisation's wall clock. */
  time: string;
  by: string;
  kind: string;
  body: Record<string, unknown>;
  /** Meant to be refused by the rules, to show what that looks like. */
  refused?: true;
}

export interface Story {
  /** Names the record for ever: its ids follow from it. */
  key: string;
  record: Extract<RecordKind, 'case' | 'incident' | 'arrangement'>;
  /** Whose days are counted; school days are working days within a term. */
  count: 'working' | 'school';
  sinceHoliday?: true;
  /** Who it is from; registered as a customer just before. */
  from?: Customer;
  steps: readonly Step[];
}

export interface Customer {
  name: string;
  preferred?: 'email' | 'phone' | 'letter' | 'in-person' | 'none';
  email?: string;
  phone?: string;
  address?: string;
  /** What they need so that contact works for them. */
  needs?: readonly string[];
}

export const step = (on: number, time: string, by: string, kind: string, body: Record<string, unknown> = {}): Step => ({
  on,
  time,
  by,
  kind,
  body,
});

/** The same step, meant to be refused. */
export const refused = (tried: Step): Step => ({ ...tried, refused: true });

export interface Heard {
  on: number;
  time: string;
  by: string;
  unit: string;
  /** Left out: anonymous. */
  from?: Customer;
  channel?: Channel;
  feedback?: FeedbackKind;
  words?: string;
  points?: readonly string[];
  hopes?: string;
  happened?: number;
  behalf?: {
    name: string;
    relation: string;
    exemption?: 'deceased' | 'lacks-capacity' | 'child-not-competent';
    proof?: string;
    age?: number;
    spokenFor?: Omit<Customer, 'needs'>;
  };
  about?: readonly string[];
  flags?: readonly Flag[];
  categories?: readonly string[];
  scribe?: { staff: string; readBack: boolean };
  tracking?: { salt: string; hash: string; iterations: number };
}

/** A piece of feedback from its receipt on; a complaint unless it says otherwise. */
export function feedback(key: string, heard: Heard, ...steps: Step[]): Story {
  const { on, time, by, unit, from, words, points, hopes, happened, ...rest } = heard;
  const body = {
    feedback: 'complaint',
    channel: 'in-person',
    unit,
    points: (points ?? []).map((text) => ({ text })),
    ...rest,
    ...(words && { narrative: words }),
    ...(hopes && { desiredOutcome: hopes }),
    ...(happened !== undefined && { eventOn: inDays(happened) }),
    ...(from?.needs && { needs: from.needs }),
  };
  return {
    key,
    record: 'case',
    count: 'working',
    from,
    steps: [step(on, time, by, 'feedback-received', body), ...steps],
  };
}

/** Something that happened to staff, bad or good. */
export function incident(
  key: string,
  when: { on: number; time: string; by: string; from?: Customer },
  body: Record<string, unknown>,
  ...steps: Step[]
): Story {
  const { on, time, by, from } = when;
  return {
    key,
    record: 'incident',
    count: 'working',
    from,
    steps: [step(on, time, by, 'incident-recorded', body), ...steps],
  };
}

/** Limits on somebody's contact, from the step that begins them. */
export const limits = (key: string, from: Customer, ...steps: Step[]): Story => ({
  ...{ key, record: 'arrangement', count: 'working', from },
  steps,
});

/** Told in school days. */
export const inSchoolDays = (story: Story): Story => ({ ...story, count: 'school' });

export const acknowledged = (on: number, time: string, by: string, method = 'email'): Step =>
  step(on, time, by, 'acknowledged', {
    method,
    officer: by,
    parts: ['process', 'timeframes', 'involvement', 'cannot-address', 'no-detriment'],
  });

export const called = (on: number, time: string, by: string, summary: string): Step =>
  step(on, time, by, 'contact-logged', { with: 'customer', direction: 'out', method: 'phone', summary });

/** The answer of a stage, point by point, in the order in which the points were raised. */
export function answered(
  on: number,
  time: string,
  by: string,
  stage: StageId,
  outcome: Outcome,
  points: readonly (readonly [Outcome, string])[],
  more: { method?: string; ending?: string } = {},
): Step {
  const words = points.map(([, text]) => text).join('\n\n');
  return step(on, time, by, 'responded', {
    stage,
    outcome,
    answers: points.map(([each, text], index) => ({ point: index + 1, outcome: each, words: text })),
    reasons: words,
    method: more.method ?? 'email',
    letter: `Thank you for telling us.\n\n${words}\n\n${more.ending ?? 'If you are not happy with this answer, tell us and somebody else will look at it.'}`,
  });
}

/** Feedback outside the stages: thanked, and told what became of it. */
export const thanked = (on: number, time: string, by: string, letter: string): Step =>
  step(on, time, by, 'responded', { outcome: 'no-finding', method: 'email', letter });

export const asked = (on: number, time: string, reason: string, points?: readonly number[]): Step =>
  step(on, time, 'customer', 'escalation-requested', { reason, ...(points && { points }) });

export const moved = (on: number, time: string, by: string, to: StageId, reason: string): Step =>
  step(on, time, by, 'escalated', { to, reason, discussed: true });

export const learned = (on: number, time: string, by: string, category: string, text: string): Step =>
  step(on, time, by, 'learning-recorded', { category, learned: text });

export const ended = (on: number, time: string, by: string, reason: string, note?: string, code?: string): Step =>
  step(on, time, by, 'closed', { reason, ...(note && { note }), ...(code && { code }) });

/** Whoever speaks for a child who was found too young to decide, and who found that. */
export const forChild = (name: string, relation: string, age: number, proof: string) => ({
  name,
  relation,
  exemption: 'child-not-competent' as const,
  age,
  proof,
});
