import { holdsRole, type Staff } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { entryKind } from '../entries/index.ts';
import { holds } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import { packName } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import type { Refusal } from '../refusals.ts';
import { questionOf } from './question.ts';
import { clocksOf } from './clocks.ts';
import { agreementOf } from './clock-days.ts';
import { sees } from './audience.ts';

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
  if (state.beganAt === null) return [{ code: 'not-begun', because: [] }];
  if (entry.pack !== packName(setting.pack)) return [{ code: 'wrong-pack', because: [], at: 'pack' }];
  if (actor !== 'system' && !sees(state, actor, setting.directory)) {
    return [outOfAudience(state, actor)];
  }
  if (state.stage === 'closed' && !afterClosing.includes(entry.kind)) return [{ code: 'record-closed', because: [] }];
  return [
    ...checkRole(entry, state, actor, setting),
    ...kind.check({ state, entry, pack: setting.pack }),
    ...checkExtension(entry, state, setting),
    ...checkLetter(entry, state, setting),
    ...checkGuards(entry, state, actor, setting),
  ];
}

/** Why a person who does not see the record may not act on it. */
function outOfAudience(state: AnyState, actor: Staff): Refusal {
  if (state.kind === 'case' && state.about.includes(actor.id)) return { code: 'about-you', because: [] };
  if (state.kind === 'case' && state.conflicts.includes(actor.id)) return { code: 'conflict-declared', because: [] };
  return { code: 'not-in-audience', because: [] };
}

/** A letter may not go without the parts that the policy demands of it. */
function checkLetter(entry: Entry, state: AnyState, setting: Setting): Refusal[] {
  if (entry.kind !== 'letter-sent') return [];
  const rule = setting.pack.letters.find((each) => each.record === state.kind && each.id === entry.body.letter);
  const parts: readonly unknown[] = Array.isArray(entry.body.parts) ? entry.body.parts : [];
  const missing = rule?.parts.filter((part) => !parts.includes(part.value)) ?? [];
  if (missing.length === 0) return [];
  return [
    { code: 'letter-incomplete', because: [...new Set(missing.flatMap((part) => part.clauses))], at: 'body.parts' },
  ];
}

function checkRole(entry: Entry, state: AnyState, actor: Actor, setting: Setting): Refusal[] {
  const rule = setting.pack.authority[state.kind]?.[entry.kind];
  if (!rule || actor === 'system' || state.unit === null) return [];
  if (holdsRole(setting.directory, actor, rule.value, state.unit)) return [];
  return [{ code: 'not-your-role', because: [...rule.clauses] }];
}

function checkExtension(entry: Entry, state: AnyState, setting: Setting): Refusal[] {
  if (entry.kind !== 'extended') return [];
  const rule = setting.pack.clocks.find((each) => each.record === state.kind && each.id === entry.body.clock);
  const clock = rule && clocksOf(state, setting).find((each) => each.id === rule.id);
  if (!rule || !clock || (clock.state !== 'running' && clock.state !== 'missed')) {
    return [{ code: 'no-such-clock', because: [], at: 'body.clock' }];
  }
  if (!rule.extension) return [{ code: 'cannot-extend', because: [...rule.clauses], at: 'body.clock' }];
  const refusals: Refusal[] = [];
  if (clock.due !== null && String(entry.body.until) <= clock.due) {
    refusals.push({ code: 'not-later', because: [...rule.extension.clauses], at: 'body.until' });
  }
  const agreed = Array.isArray(entry.body.agreedBy) ? (entry.body.agreedBy as string[]) : [];
  const agreedBy = agreementOf(rule.extension, state, setting);
  if (rule.extension.withoutAgreement === 'refuse' && !agreedBy.value.every((who) => agreed.includes(who))) {
    refusals.push({ code: 'agreement-missing', because: [...agreedBy.clauses], at: 'body.agreedBy' });
  }
  return refusals;
}

function checkGuards(entry: Entry, state: AnyState, actor: Actor, setting: Setting): Refusal[] {
  const question = questionOf(state, setting, { body: entry.body, actor: actor === 'system' ? undefined : actor });
  return setting.pack.guards
    .filter((guard) => guard.record === state.kind && guard.act === entry.kind && holds(guard.when, question))
    .map((guard) => ({ code: guard.refuse, because: [...guard.clauses], ...(guard.at && { at: guard.at }) }));
}
