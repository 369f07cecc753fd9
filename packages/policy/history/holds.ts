import { holdsRole, staffOf, unitOf, type Staff } from '../directory.ts';
import type { Condition, Match } from '../packs/condition.ts';
import type { ClockId } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';
import { isSince } from '../time/day.ts';
import { currentRun } from '../records/case.ts';
import { entriesOfKind } from './entries-by-kind.ts';
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

type Test = (question: Question) => boolean;

const at = (body: Record<string, unknown> | undefined, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    body,
  );

type BodyTest = (body: Record<string, unknown>) => boolean;

function fieldTest(path: string, wanted: Match[string]): BodyTest {
  const keys = path.split('.');
  const wants: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return (body) => {
    const value = keys.length === 1 ? body[path] : at(body, keys);
    return Array.isArray(value) ? value.some((each) => wants.includes(each)) : wants.includes(value);
  };
}

const matchers = new WeakMap<Match, BodyTest>();

/** Whether a body has the values that a match names. */
export function matches(body: Record<string, unknown>, where: Match | undefined): boolean {
  if (where === undefined) return true;
  let test = matchers.get(where);
  if (!test) {
    const fields = Object.entries(where).map(([path, wanted]) => fieldTest(path, wanted));
    matchers.set(where, (test = (given) => fields.every((each) => each(given))));
  }
  return test(body);
}

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const isOneOf = (list: readonly string[], wanted: readonly string[]): boolean => list.some((id) => wanted.includes(id));

const tests = new WeakMap<Condition, Test>();

/** Whether a condition of a pack holds. Total: what does not apply to a record kind is false, never an error. */
export function holds(condition: Condition, question: Question): boolean {
  // Packs never change, so each condition is taken apart once: asked for every record of a list, it has to be quick.
  let test = tests.get(condition);
  if (!test) tests.set(condition, (test = testOf(condition)));
  return test(question);
}

/** Of an incident: a form that the policy asks for on one like this has not been filled in. */
const formMissing: Test = (question) => {
  const { state, setting } = question;
  if (state.kind !== 'incident') return false;
  return setting.pack.forms.some((form) => !state.forms.includes(form.id) && holds(form.when, question));
};

function testOf(condition: Condition): Test {
  if ('all' in condition) {
    const each = condition.all.map(testOf);
    return (question) => each.every((test) => test(question));
  }
  if ('any' in condition) {
    const each = condition.any.map(testOf);
    return (question) => each.some((test) => test(question));
  }
  if ('not' in condition) {
    const test = testOf(condition.not);
    return (question) => !test(question);
  }
  if ('fact' in condition) return condition.fact === 'form-missing' ? formMissing : facts[condition.fact];
  if ('happened' in condition) return happenedTest(condition);
  if ('stage' in condition) return ({ state }) => condition.stage.includes(state.stage);
  if ('feedback' in condition)
    return ({ state }) => state.kind === 'case' && condition.feedback.includes(state.feedback);
  if ('flag' in condition) {
    return ({ state }) => (state.kind === 'case' || state.kind === 'incident') && isOneOf(state.flags, condition.flag);
  }
  if ('body' in condition) {
    const keys = condition.body.split('.');
    if ('missing' in condition) return ({ body }) => isMissing(at(body, keys));
    const test = fieldTest(condition.body, condition.in);
    return ({ body }) => test(body ?? {});
  }
  if ('choice' in condition)
    return ({ setting }) => condition.is.includes(optionOf(setting.pack, condition.choice) ?? '');
  return placeTest(condition);
}

type PlaceCondition = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { fact: unknown }
  | { happened: unknown }
  | { stage: unknown }
  | { feedback: unknown }
  | { flag: unknown }
  | { body: unknown }
  | { choice: unknown }
>;

/** Conditions about the record's particulars, and about people. */
function placeTest(condition: PlaceCondition): Test {
  if ('unit' in condition) {
    return ({ state, setting }) => {
      const unit = state.unit === null ? undefined : unitOf(setting.directory, state.unit);
      return !!unit && condition.unit.includes(unit.kind);
    };
  }
  if ('channel' in condition) return ({ state }) => state.kind === 'case' && condition.channel.includes(state.channel);
  if ('category' in condition)
    return ({ state }) => state.kind === 'case' && isOneOf(state.categories, condition.category);
  if ('harm' in condition) return ({ state }) => state.kind === 'incident' && isOneOf(state.harm, condition.harm);
  if ('behaviour' in condition) {
    return ({ state, body }) => {
      const known = state.kind === 'incident' || state.kind === 'arrangement' ? state.behaviours : [];
      const stated = Array.isArray(body?.behaviours) ? (body.behaviours as string[]) : [];
      return isOneOf(known, condition.behaviour) || isOneOf(stated, condition.behaviour);
    };
  }
  if ('option' in condition) {
    return ({ state, body }) => {
      const chosen = state.kind === 'arrangement' ? (state.restriction?.options ?? []) : [];
      return isOneOf(
        [...chosen, ...statedOptions(body)].map(({ id }) => id),
        condition.option,
      );
    };
  }
  if ('assignee' in condition) {
    return (question) => {
      const { to } = question.body ?? {};
      const named = typeof to === 'string' ? staffOf(question.setting.directory, to) : undefined;
      return !!named && actorFacts[condition.assignee](question, named);
    };
  }
  if ('actor' in condition)
    return (question) => !!question.actor && actorFacts[condition.actor](question, question.actor);
  return ({ state, setting, actor }) =>
    !!actor && state.unit !== null && holdsRole(setting.directory, actor, condition.role, state.unit);
}

/** The options that an act names, however it writes them. */
export const statedOptions = (body: Record<string, unknown> | undefined): { id: string; with?: unknown }[] =>
  Array.isArray(body?.options)
    ? (body.options as (string | { id: string; with?: unknown })[]).map((o) => (typeof o === 'string' ? { id: o } : o))
    : [];

const customerSide: readonly string[] = ['customer', 'representative'];

const isBy = (wanted: 'person' | 'customer' | undefined, by: string): boolean =>
  wanted === undefined || (wanted === 'customer' ? customerSide.includes(by) : by !== 'system');

function happenedTest(condition: Extract<Condition, { happened: string }>): Test {
  const filled = (condition.with ?? []).map((path) => path.split('.'));
  const { where, since, sinceStage } = condition;
  return ({ state, at: doneAt }) => {
    let from: string | undefined;
    if (sinceStage && state.kind === 'case') from = currentRun(state)?.enteredAt;
    if (since !== undefined) {
      from = entriesOfKind(state, since).at(-1)?.at;
      if (from === undefined) return false;
    }
    return entriesOfKind(state, condition.happened).some(
      (entry) =>
        (doneAt === undefined || isSince(doneAt, entry.at)) &&
        (from === undefined || isSince(entry.at, from)) &&
        isBy(condition.by, entry.by) &&
        matches(entry.body, where) &&
        filled.every((path) => !isMissing(at(entry.body, path))),
    );
  };
}
