import { holdsRole, staffOf, unitOf, type Staff } from '../directory.ts';
import type { Condition, Match } from '../packs/condition.ts';
import type { ClockId } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';
import type { Entry } from '../entries/entry.ts';
import { isSince } from '../time/day.ts';
import { currentRun } from '../records/case.ts';
import { actorFacts } from './actor-facts.ts';
import { facts } from './facts.ts';
import { optionOf } from './local-pack.ts';
import type { Setting } from './setting.ts';

/** What a condition is asked about. */
export interface Question {
  state: AnyState;
  setting: Setting;
  /** The record's clocks, derived when a condition needs them; a clock's own conditions see none. */
  clocks: () => readonly { id: ClockId; state: string; due: string | null }[];
  /** The body of the act being checked, when it is done and who does it; absent when nothing is being done. */
  body?: Record<string, unknown>;
  at?: string;
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

const isOneOf = (list: readonly string[], wanted: readonly string[]): boolean => list.some((id) => wanted.includes(id));

/** Whether a condition of a pack holds. Total: what does not apply to a record kind is false, never an error. */
export function holds(condition: Condition, question: Question): boolean {
  const { state } = question;
  if ('fact' in condition) return facts[condition.fact](question);
  if ('stage' in condition) return condition.stage.includes(state.stage);
  if ('all' in condition) return condition.all.every((each) => holds(each, question));
  if ('any' in condition) return condition.any.some((each) => holds(each, question));
  if ('not' in condition) return !holds(condition.not, question);
  if ('happened' in condition) return happened(condition, question);
  if ('feedback' in condition) return state.kind === 'case' && condition.feedback.includes(state.feedback);
  if ('flag' in condition) {
    return (state.kind === 'case' || state.kind === 'incident') && isOneOf(state.flags, condition.flag);
  }
  if ('unit' in condition) {
    const unit = state.unit === null ? undefined : unitOf(question.setting.directory, state.unit);
    return !!unit && condition.unit.includes(unit.kind);
  }
  if ('body' in condition) {
    return 'missing' in condition
      ? isMissing(at(question.body, condition.body))
      : matches(question.body ?? {}, { [condition.body]: condition.in });
  }
  if ('channel' in condition) return state.kind === 'case' && condition.channel.includes(state.channel);
  if ('category' in condition) return state.kind === 'case' && isOneOf(state.categories, condition.category);
  if ('harm' in condition) return state.kind === 'incident' && isOneOf(state.harm, condition.harm);
  if ('behaviour' in condition) {
    const known = state.kind === 'incident' || state.kind === 'arrangement' ? state.behaviours : [];
    const stated = Array.isArray(question.body?.behaviours) ? (question.body.behaviours as string[]) : [];
    return isOneOf([...known, ...stated], condition.behaviour);
  }
  if ('option' in condition) {
    const chosen = state.kind === 'arrangement' ? (state.restriction?.options ?? []) : [];
    return isOneOf(
      [...chosen, ...statedOptions(question.body)].map(({ id }) => id),
      condition.option,
    );
  }
  if ('choice' in condition) return condition.is.includes(optionOf(question.setting.pack, condition.choice) ?? '');
  return holdsOfPeople(condition, question);
}

type PeopleCondition = Extract<Condition, { actor: unknown } | { role: unknown } | { assignee: unknown }>;

function holdsOfPeople(condition: PeopleCondition, question: Question): boolean {
  const { state, setting, actor, body } = question;
  if ('assignee' in condition) {
    const named = typeof body?.to === 'string' ? staffOf(setting.directory, body.to) : undefined;
    return !!named && actorFacts[condition.assignee](question, named);
  }
  if (!actor) return false;
  if ('actor' in condition) return actorFacts[condition.actor](question, actor);
  return state.unit !== null && holdsRole(setting.directory, actor, condition.role, state.unit);
}

/** The options that an act names, however it writes them. */
export const statedOptions = (body: Record<string, unknown> | undefined): { id: string; with?: unknown }[] =>
  Array.isArray(body?.options)
    ? (body.options as (string | { id: string; with?: unknown })[]).map((o) => (typeof o === 'string' ? { id: o } : o))
    : [];

const customerSide: readonly string[] = ['customer', 'representative'];

const isBy = (wanted: 'person' | 'customer' | undefined, by: string): boolean =>
  wanted === undefined || (wanted === 'customer' ? customerSide.includes(by) : by !== 'system');

function happened(condition: Extract<Condition, { happened: string }>, { state, at: doneAt }: Question): boolean {
  const isMatch = (entry: Entry): boolean =>
    entry.kind === condition.happened &&
    (doneAt === undefined || isSince(doneAt, entry.at)) &&
    isBy(condition.by, entry.by) &&
    matches(entry.body, condition.where) &&
    (condition.with ?? []).every((path) => !isMissing(at(entry.body, path)));
  let from: string | undefined;
  if (condition.sinceStage && state.kind === 'case') from = currentRun(state)?.enteredAt;
  if (condition.since !== undefined) {
    from = state.history.findLast((entry) => entry.kind === condition.since)?.at;
    if (from === undefined) return false;
  }
  return state.history.some((entry) => isMatch(entry) && (from === undefined || isSince(entry.at, from)));
}
