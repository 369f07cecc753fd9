import { holds, type Question } from '../history/holds.ts';
import { missingStatements } from '../history/incident-facts.ts';
import type { Setting } from '../history/setting.ts';
import type { Condition, FactName, Match } from '../packs/condition.ts';
import type { DutyRule } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import type { Duty } from './duties.ts';
import { questionOf } from './question.ts';
import { rulesOf } from './rules-of.ts';

/** What is known beforehand of the body of an act. */
export type Known = Readonly<Record<string, unknown>>;

/** The matches of entries of a kind that a condition wants not to have happened: the entry that ends the condition. */
function endings(condition: Condition, act: string, negated = false): Match[] {
  if ('not' in condition) return endings(condition.not, act, !negated);
  if ('all' in condition) return condition.all.flatMap((each) => endings(each, act, negated));
  if ('any' in condition) return condition.any.flatMap((each) => endings(each, act, negated));
  return negated && 'happened' in condition && condition.happened === act && condition.where ? [condition.where] : [];
}

function factsOf(condition: Condition): FactName[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  return 'fact' in condition ? [condition.fact] : [];
}

/** Of a list any will do, so the first; a path into a part of the body is nothing that a form asks for by itself. */
const stated = (match: Match): Known =>
  Object.fromEntries(
    Object.entries(match).flatMap(([path, value]) => {
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return path.includes('.') || first === null || first === undefined ? [] : [[path, first]];
    }),
  );

type Ends = (question: Question) => Known;

/** What ends a fact, by the act that does: the engine's own words have to be said here, those of a pack say it themselves. */
const endsFact: Partial<Record<FactName, Partial<Record<string, Ends>>>> = {
  'late-and-untold': { 'contact-logged': () => ({ with: 'customer', direction: 'out', purpose: 'delay' }) },
  'sorted-untold': {
    'contact-logged': ({ state }) => ({
      ...{ with: 'customer', direction: 'out' },
      purpose: state.kind === 'case' && state.exclusion !== null ? 'advice' : 'sorted',
    }),
  },
  'single-contact-missing': { assigned: () => ({ as: 'single-contact' }) },
  'learning-open': {
    // Nothing new is planned with it, or that would be owed in its place.
    'learning-recorded': ({ state }) => {
      const planned = state.history.findLast(
        ({ kind, body }) => kind === 'learning-recorded' && body.action !== undefined,
      );
      return { category: planned?.body.category, learned: planned?.body.learned, carriedOut: true };
    },
  },
  'statement-missing': {
    'statement-given': ({ state }) => ({ from: state.kind === 'incident' ? missingStatements(state)[0] : undefined }),
  },
  'register-missing': {
    'register-noted': ({ state, setting: { pack } }) => ({
      register: pack.registers.find(
        ({ id, optional }) => !optional && state.kind === 'incident' && !state.registers.includes(id),
      )?.id,
    }),
  },
  'form-missing': {
    'form-logged': (question) => ({
      form: question.setting.pack.forms.find(
        ({ id, when }) =>
          question.state.kind === 'incident' && !question.state.forms.includes(id) && holds(when, question),
      )?.id,
    }),
  },
};

function byClock(rule: DutyRule, { pack }: Setting): Match[] {
  const clock = pack.clocks.find(({ id, record }) => id === rule.clock && record === rule.record);
  return (clock?.metBy ?? []).flatMap((end) =>
    'kind' in end && end.kind === rule.act && end.where ? [end.where] : [],
  );
}

/**
 * What of a duty's act is known before anybody fills it in: whom a referral has to go to, what a talk has to be for. It is read
 * from the condition of the duty itself, so that a new policy needs no form of its own.
 */
export function dischargeOf(duty: Pick<Duty, 'id' | 'act'>, state: AnyState, setting: Setting): Known {
  const question = questionOf(state, setting);
  const rule = rulesOf(setting.pack, state.kind).duties.find(
    ({ id, act, when }) => id === duty.id && act === duty.act && holds(when, question),
  );
  if (!rule) return {};
  const [match] = [...byClock(rule, setting), ...endings(rule.when, rule.act)];
  const facts = factsOf(rule.when).map((fact) => endsFact[fact]?.[rule.act]?.(question) ?? {});
  const known = Object.assign({}, match && stated(match), ...facts) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
