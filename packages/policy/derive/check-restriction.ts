import type { Entry } from '../entries/entry.ts';
import { holds, statedOptions, type Question } from '../history/holds.ts';
import type { RestrictionOption, RestrictionRules } from '../packs/conduct-rules.ts';
import type { ClauseId } from '../packs/pack.ts';
import type { ArrangementState } from '../records/arrangement.ts';
import type { Refusal } from '../refusals.ts';

/*
 * What a policy asks of whoever limits a person's contact, read from `pack.restrictions`:
 *
 *     warning ─ behaviour after it ─ assessment ─ decision ─ the customer is told ─ it holds ─ review
 *        └ or an exception                └ or at once, for a while (interim), all the rest to follow
 */

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
const notes = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const refusal = (code: Refusal['code'], because: readonly ClauseId[], at?: string): Refusal => ({
  code,
  because: [...because],
  ...(at !== undefined && { at }),
});

/** Options that the policy has, each with what has to be said for it. */
function checkOptions(body: Record<string, unknown>, rules: RestrictionRules): Refusal[] {
  const stated = statedOptions(body);
  if (stated.length === 0)
    return [refusal('no-option', rules.options[0]?.clauses ?? rules.told.clauses, 'body.options')];
  return stated.flatMap(({ id, with: particulars }) => {
    const option: RestrictionOption | undefined = rules.options.find((each) => each.id === id);
    if (!option) return [refusal('not-an-option', rules.options[0]?.clauses ?? [], 'body.options')];
    const said = notes(particulars);
    const needs = option.extreme ? [...option.needs, 'why'] : option.needs;
    return needs.some((need) => isEmpty(said[need]))
      ? [refusal('option-incomplete', option.clauses, 'body.options')]
      : [];
  });
}

function checkWarning(rules: RestrictionRules, question: Question): Refusal[] {
  const { warning } = rules;
  const state = question.state as ArrangementState;
  if (!warning || state.restriction?.interim === false) return [];
  if (state.skipped) return [];
  if (warning.exceptions.some(({ implied, when }) => implied && when && holds(when, question))) return [];
  if (state.warnedAt === null) return [refusal('warning-missing', warning.clauses)];
  return warning.behaviourAfter && !holds({ fact: 'behaviour-since-warning' }, question)
    ? [refusal('no-behaviour-since-warning', warning.behaviourAfter)]
    : [];
}

/** What has to be confirmed only before the way of limiting contact that was chosen. */
function checkOnlyFor(body: Record<string, unknown>, rules: RestrictionRules, state: ArrangementState): Refusal[] {
  const chosen = statedOptions(body).map(({ id }) => id);
  const confirmed = state.assessment?.preconditions ?? [];
  return rules.preconditions
    .filter(({ id, onlyFor }) => onlyFor?.some((option) => chosen.includes(option)) && !confirmed.includes(id))
    .map(({ clauses }) => refusal('option-not-yet', clauses, 'body.options'));
}

function checkAssessed(rules: RestrictionRules, state: ArrangementState): Refusal[] {
  const asked = [...rules.preconditions, ...rules.considerations].length > 0;
  const { assessment } = state;
  if (!assessment) {
    const clauses = rules.assessment?.clauses ?? rules.preconditions.flatMap((each) => each.clauses);
    return rules.assessment || asked ? [refusal('assessment-missing', clauses)] : [];
  }
  const open = rules.preconditions.filter(
    ({ id, onlyFor }) => onlyFor === undefined && !assessment.preconditions.includes(id),
  );
  const unsaid = rules.considerations.filter(({ id }) => isEmpty(assessment.considerations[id]));
  return [
    ...open.map(({ clauses }) => refusal('precondition-missing', clauses)),
    ...unsaid.map(({ clauses }) => refusal('consideration-missing', clauses)),
  ];
}

function checkDates(body: Record<string, unknown>, rules: RestrictionRules): Refusal[] {
  const refusals: Refusal[] = [];
  const hasNone = body.reviewOn === null || (body.reviewOn === undefined && !rules.review?.after);
  if (rules.review && hasNone) refusals.push(refusal('review-day-missing', rules.review.clauses, 'body.reviewOn'));
  // A review day says how long it holds at least until somebody looks again.
  const isStated = body.until !== undefined && body.until !== null;
  if (rules.duration && !rules.review && !isStated) {
    refusals.push(refusal('duration-missing', rules.duration.clauses, 'body.until'));
  }
  return refusals;
}

function checkInterim(body: Record<string, unknown>, rules: RestrictionRules, question: Question): Refusal[] {
  if (!rules.interim) return [refusal('no-interim', rules.told.clauses, 'body.interim')];
  if (question.actor && !holds({ role: rules.interim.by }, question))
    return [refusal('not-your-role', rules.interim.clauses)];
  if (!holds(rules.interim.when, question))
    return [refusal('no-immediate-risk', rules.interim.clauses, 'body.interim')];
  return rules.interim.endsOn && typeof body.until !== 'string'
    ? [refusal('duration-missing', rules.interim.clauses, 'body.until')]
    : [];
}

function checkImposed(entry: Entry, rules: RestrictionRules, question: Question): Refusal[] {
  const { body } = entry;
  const state = question.state as ArrangementState;
  if (body.interim === true) return [...checkOptions(body, rules), ...checkInterim(body, rules, question)];
  return [
    ...checkOptions(body, rules),
    ...(isEmpty(body.reasons) ? [refusal('reasons-missing', rules.told.clauses, 'body.reasons')] : []),
    ...checkWarning(rules, question),
    ...checkAssessed(rules, state),
    ...checkOnlyFor(body, rules, state),
    ...checkDates(body, rules),
    ...(rules.contact && isEmpty(body.contact) && state.contact === null
      ? [refusal('contact-missing', rules.contact.clauses, 'body.contact')]
      : []),
  ];
}

function checkSkipped({ body }: Entry, rules: RestrictionRules, question: Question): Refusal[] {
  const exceptions = rules.warning?.exceptions ?? [];
  const exception = exceptions.find(({ id }) => id === body.exception);
  const clauses = rules.warning?.clauses ?? rules.told.clauses;
  if (!exception) return [refusal('not-an-exception', clauses, 'body.exception')];
  if (exception.when && !holds(exception.when, question)) {
    return [refusal('exception-does-not-hold', exception.clauses, 'body.exception')];
  }
  return exception.reason && isEmpty(body.reason) ? [refusal('reasons-missing', exception.clauses, 'body.reason')] : [];
}

function checkReviewed({ body }: Entry, rules: RestrictionRules, state: ArrangementState): Refusal[] {
  if (body.outcome === 'lifted') return [];
  const clauses = (rules.review?.continued ?? rules.review ?? rules.told).clauses;
  return [
    ...(isEmpty(body.reasons) ? [refusal('reasons-missing', clauses, 'body.reasons')] : []),
    ...(rules.review && typeof body.reviewOn !== 'string'
      ? [refusal('review-day-missing', clauses, 'body.reviewOn')]
      : []),
    ...(body.outcome === 'modified' && list(body.options).length > 0
      ? [...checkOptions(body, rules), ...checkOnlyFor(body, rules, state)]
      : []),
  ];
}

/** What the policy's rules on restricting contact refuse of an act on an arrangement. */
export function checkRestriction(entry: Entry, question: Question): Refusal[] {
  if (question.state.kind !== 'arrangement') return [];
  const rules = question.setting.pack.restrictions;
  if (!rules) return [{ code: 'no-restrictions-here', because: [] }];
  switch (entry.kind) {
    case 'restriction-imposed':
      return checkImposed(entry, rules, question);
    case 'warning-skipped':
      return checkSkipped(entry, rules, question);
    case 'notice-withheld':
      return rules.withheld ? [] : [refusal('always-told', rules.told.clauses)];
    case 'reviewed':
      return checkReviewed(entry, rules, question.state);
    default:
      return [];
  }
}

/** Something to think of before an act, which may be done all the same. */
export interface Warning {
  says: string;
  because: ClauseId[];
  at?: string;
}

/** Ways of limiting contact that the circumstances of the person make useless: writing only, to somebody without an address. */
export function unfitOptions({ kind, body }: Entry, { state, setting }: Question): Warning[] {
  if (state.kind !== 'arrangement' || (kind !== 'restriction-imposed' && kind !== 'reviewed')) return [];
  const known = [...list(body.circumstances), ...(state.assessment?.circumstances ?? [])];
  if (known.length === 0) return [];
  const chosen = statedOptions(body).map(({ id }) => id);
  return (setting.pack.restrictions?.options ?? [])
    .filter(({ id, unfitFor }) => chosen.includes(id) && unfitFor?.some((circumstance) => known.includes(circumstance)))
    .map(({ name, clauses }) => ({
      says: `${name}: this may not work for them, as things are with them. Can you bend the rule?`,
      because: [...clauses],
      at: 'body.options',
    }));
}
