import { holdsRole, type Staff } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { entryKind } from '../entries/index.ts';
import { holds, type Question } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import { packName, type Cited, type LetterRule } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import type { Refusal } from '../refusals.ts';
import { questionOf } from './question.ts';
import { clocksOf } from './clocks.ts';
import { sees } from './audience.ts';
import { rulesOf } from './rules-of.ts';
import { checkRestriction, unfitOptions, type Warning } from './check-restriction.ts';
import { agreementOf, dueDay, lastExtension } from './clock-days.ts';

/** Who does the act: a member of staff, or the server itself. */
export type Actor = Staff | 'system';

/** Acts that a closed record still takes: those that open it again, take it further, or learn from it. */
const afterClosing = [
  'reopened',
  'escalated',
  'escalation-refused',
  'referred',
  'learning-recorded',
  'letter-sent',
  'redacted',
];

/**
 * Every refusal of an act, in the order of its form; empty means that it may be done. A fact of the right shape is never
 * refused. The device asks before it writes, and the server asks again on what it knows.
 */
export function check(entry: Entry, state: AnyState, actor: Actor, setting: Setting): Refusal[] {
  const { grounds } = setting.pack;
  return refusalsOf(entry, state, actor, setting).map((refusal) =>
    refusal.because.length > 0 ? refusal : { ...refusal, because: [...(grounds?.[refusal.code] ?? [])] },
  );
}

function refusalsOf(entry: Entry, state: AnyState, actor: Actor, setting: Setting): Refusal[] {
  const kind = entryKind(state.kind, entry.kind);
  if (!kind || kind.sort === 'fact') return [];
  if (state.beganAt === null && kind.begins === 'never') return [{ code: 'not-begun', because: [] }];
  if (entry.pack !== packName(setting.pack)) return [{ code: 'wrong-pack', because: [], at: 'pack' }];
  if (state.beganAt === null && !mayBeginAt(entry.body.unit, actor, setting)) {
    return [{ code: 'not-in-audience', because: [] }];
  }
  if (state.beganAt === null) return refusalsOfBegun(entry, beginningWith(entry, state), actor, setting);
  if (actor !== 'system' && !sees(state, actor, setting.directory)) {
    return [outOfAudience(state, actor)];
  }
  return refusalsOfBegun(entry, state, actor, setting);
}

/** A record begins at a unit that its author's roles reach. */
const mayBeginAt = (unit: unknown, actor: Actor, { directory }: Setting): boolean =>
  actor === 'system' || (typeof unit === 'string' && holdsRole(directory, actor, null, unit));

/** An act that begins its record is judged at the unit that it names. */
const beginningWith = (entry: Entry, state: AnyState): AnyState => ({
  ...state,
  unit: typeof entry.body.unit === 'string' ? entry.body.unit : null,
});

function refusalsOfBegun(entry: Entry, state: AnyState, actor: Actor, setting: Setting): Refusal[] {
  const kind = entryKind(state.kind, entry.kind);
  if (!kind) return [];
  if (state.stage === 'closed' && !afterClosing.includes(entry.kind)) return [{ code: 'record-closed', because: [] }];
  const question = questionOf(state, setting, {
    body: entry.body,
    at: entry.at,
    actor: actor === 'system' ? undefined : actor,
  });
  return [
    ...checkRole(entry, state, actor, setting),
    ...kind.check({ state, entry, pack: setting.pack }),
    ...checkUnit(entry, state, setting),
    ...checkExtension(entry, state, setting),
    ...checkLetter(entry, question),
    ...checkFindings(entry, question),
    ...checkRestriction(entry, question),
    ...checkGuards(entry, question),
  ];
}

/** Why a person who does not see the record may not act on it. */
function outOfAudience(state: AnyState, actor: Staff): Refusal {
  if (state.kind === 'case' && state.about.includes(actor.id)) return { code: 'about-you', because: [] };
  if (state.kind === 'case' && state.conflicts.includes(actor.id)) return { code: 'conflict-declared', because: [] };
  return { code: 'not-in-audience', because: [] };
}

/** The parts of a letter that the policy asks for on this record; a part may be asked for in some cases only. */
const partsAsked = (rule: LetterRule, question: Question): readonly Cited<string>[] =>
  rule.parts.filter((part) => part.when === undefined || holds(part.when, question));

/** A letter may not go without the parts that the policy demands of it, nor with one that it has not settled. */
function checkLetter(entry: Entry, question: Question): Refusal[] {
  const { letters } = question.setting.pack;
  const id = entry.kind === 'letter-sent' ? entry.body.letter : entry.kind === 'warning-given' ? 'warning' : undefined;
  const rule = letters.find((each) => each.record === question.state.kind && each.id === id);
  if (!rule) return [];
  const parts: readonly unknown[] = Array.isArray(entry.body.parts) ? entry.body.parts : [];
  const clausesOf = (wrong: readonly Cited<string>[]): string[] => [...new Set(wrong.flatMap((part) => part.clauses))];
  const missing = partsAsked(rule, question).filter((part) => !parts.includes(part.value));
  const unsettled = (rule.without ?? []).filter((part) => parts.includes(part.value));
  return [
    ...(missing.length > 0
      ? [{ code: 'letter-incomplete' as const, because: clausesOf(missing), at: 'body.parts' }]
      : []),
    ...(unsettled.length > 0
      ? [{ code: 'letter-promises-too-much' as const, because: clausesOf(unsettled), at: 'body.parts' }]
      : []),
  ];
}

/** What the policy wants whoever decides a stage to find besides the answer. */
function checkFindings({ kind, body }: Entry, { state, setting }: Question): Refusal[] {
  if (kind !== 'responded') return [];
  const stage = setting.pack.stages.find((each) => each.id === state.stage);
  const found = (body.findings ?? {}) as Record<string, string>;
  const open = (stage?.findings ?? []).filter(({ id }) => (found[id] ?? '').trim() === '');
  const because = [...new Set(open.flatMap(({ clauses }) => clauses))];
  return open.length > 0 ? [{ code: 'consideration-missing', because, at: 'body.findings' }] : [];
}

/** Why it is for somebody else to do: the policy names roles for it, and this person has none of them here. */
export function checkRole({ kind }: Pick<Entry, 'kind'>, state: AnyState, actor: Actor, setting: Setting): Refusal[] {
  const rule = setting.pack.authority[state.kind]?.[kind];
  if (!rule || actor === 'system' || state.unit === null) return [];
  if (holdsRole(setting.directory, actor, rule.value, state.unit)) return [];
  return [{ code: 'not-your-role', because: [...rule.clauses] }];
}

/** Nothing is moved to where nobody would find it. */
function checkUnit({ kind, body }: Entry, state: AnyState, { directory }: Setting): Refusal[] {
  if (state.kind !== 'case' || kind !== 'moved' || directory.units.some(({ id }) => id === body.to)) return [];
  return [{ code: 'not-a-unit', because: [], at: 'body.to' }];
}

function checkExtension(entry: Entry, state: AnyState, setting: Setting): Refusal[] {
  if (entry.kind !== 'extended') return [];
  const rule = setting.pack.clocks.find((each) => each.record === state.kind && each.id === entry.body.clock);
  const clock = rule && clocksOf(state, setting).find((each) => each.id === rule.id);
  if (!rule || !clock || (clock.state !== 'running' && clock.state !== 'missed')) {
    return [{ code: 'no-such-clock', because: [...(rule?.clauses ?? [])], at: 'body.clock' }];
  }
  if (!rule.extension) return [{ code: 'cannot-extend', because: [...rule.clauses], at: 'body.clock' }];
  const refusals: Refusal[] = [];
  if (clock.due !== null && String(entry.body.until) <= clock.due) {
    refusals.push({ code: 'not-later', because: [...rule.extension.clauses], at: 'body.until' });
  }
  const { atMost } = rule.extension;
  const latest = lastExtension(rule, clock.starts, state, setting);
  if (atMost && latest !== null && String(entry.body.until) > latest) {
    refusals.push({ code: 'too-far', because: [...atMost.clauses], at: 'body.until' });
  }
  const agreed = Array.isArray(entry.body.agreedBy) ? (entry.body.agreedBy as string[]) : [];
  const agreedBy = agreementOf(rule.extension, state, setting);
  if (rule.extension.withoutAgreement === 'refuse' && !agreedBy.value.every((who) => agreed.includes(who))) {
    refusals.push({ code: 'agreement-missing', because: [...agreedBy.clauses], at: 'body.agreedBy' });
  }
  return refusals;
}

function checkGuards(entry: Entry, question: Question): Refusal[] {
  const { state, setting } = question;
  return (rulesOf(setting.pack, state.kind).guards.get(entry.kind) ?? [])
    .filter((guard) => holds(guard.when, question))
    .map((guard) => ({ code: guard.refuse, because: [...guard.clauses], ...(guard.at && { at: guard.at }) }));
}

/** More time than the policy usually gives. */
function farExtension(entry: Entry, state: AnyState, setting: Setting): Warning[] {
  const rule = setting.pack.clocks.find((each) => each.record === state.kind && each.id === entry.body.clock);
  const usual = rule?.extension?.usuallyAtMost;
  if (entry.kind !== 'extended' || !rule || !usual) return [];
  const starts = clocksOf(state, setting).find(({ id }) => id === rule.id)?.starts ?? null;
  const latest = starts === null ? null : dueDay(rule, starts, state, setting, usual.value);
  if (latest === null || String(entry.body.until) <= latest) return [];
  return [{ says: usual.says, because: [...usual.clauses], at: 'body.until' }];
}

/** What a policy wants to be thought of before this act; empty when nothing is. */
export function cautionsOf(entry: Entry, state: AnyState, actor: Actor, setting: Setting): Warning[] {
  const question = questionOf(state.beganAt === null ? beginningWith(entry, state) : state, setting, {
    body: entry.body,
    at: entry.at,
    actor: actor === 'system' ? undefined : actor,
  });
  const cautions = (rulesOf(setting.pack, state.kind).cautions.get(entry.kind) ?? [])
    .filter((each) => holds(each.when, question))
    .map(({ says, clauses, at }) => ({ says, because: [...clauses], ...(at && { at }) }));
  return [...cautions, ...farExtension(entry, state, setting), ...unfitOptions(entry, question)];
}
