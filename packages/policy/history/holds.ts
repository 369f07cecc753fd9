import { unitOf, type Staff } from '../directory.ts';
import type { Condition, Match } from '../packs/condition.ts';
import type { ClockId } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';
import { currentRun } from '../records/case.ts';
import { actorFacts, facts } from './facts.ts';
import type { Setting } from './setting.ts';

/** What a condition is asked about. */
export interface Question {
  state: AnyState;
  setting: Setting;
  /** The record's clocks, derived when a condition needs them; a clock's own conditions see none. */
  clocks: () => readonly { id: ClockId; state: string; due: string | null }[];
  /** The body of the act being checked and who does it; absent when nothing is being done. */
  body?: Record<string, unknown>;
  actor?: Staff;
}

const at = (body: Record<string, unknown> | undefined, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      body,
    );

/** Whether a body has the values that a match names. */
export const matches = (body: Record<string, unknown>, where: Match | undefined): boolean =>
  where === undefined ||
  Object.entries(where).every(([path, wanted]) => {
    const value = at(body, path);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const wants: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    return wants.some((want) => values.includes(want));
  });

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Whether a condition of a pack holds. Total: what does not apply to a record kind is false, never an error. */
export function holds(condition: Condition, question: Question): boolean {
  if ('fact' in condition) return facts[condition.fact](question);
  if ('stage' in condition) return condition.stage.includes(question.state.stage);
  if ('all' in condition) return condition.all.every((each) => holds(each, question));
  if ('any' in condition) return condition.any.some((each) => holds(each, question));
  if ('not' in condition) return !holds(condition.not, question);
  if ('happened' in condition) return happened(condition, question);
  if ('feedback' in condition)
    return question.state.kind === 'case' && condition.feedback.includes(question.state.feedback);
  if ('flag' in condition) {
    return question.state.kind === 'case' && question.state.flags.some((flag) => condition.flag.includes(flag));
  }
  if ('unit' in condition) {
    const unit = question.state.unit === null ? undefined : unitOf(question.setting.directory, question.state.unit);
    return !!unit && condition.unit.includes(unit.kind);
  }
  if ('actor' in condition) return !!question.actor && actorFacts[condition.actor](question, question.actor);
  if ('missing' in condition) return isMissing(at(question.body, condition.body));
  return matches(question.body ?? {}, { [condition.body]: condition.in });
}

function happened(condition: { happened: string; where?: Match; sinceStage?: true }, { state }: Question): boolean {
  const since = condition.sinceStage && state.kind === 'case' ? (currentRun(state)?.enteredAt ?? '') : '';
  const from = since === '' ? Number.NEGATIVE_INFINITY : Date.parse(since);
  return state.history.some(
    (entry) =>
      entry.kind === condition.happened && Date.parse(entry.at) >= from && matches(entry.body, condition.where),
  );
}
