import { holdsRole, staffOf, type Staff } from '../directory.ts';
import { holds } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import type { ClauseId, DutyRule } from '../packs/pack.ts';
import type { ClockId, DutyId, Role } from '../packs/nouns.ts';
import { currentRun, handlerOf, officerOf, type CaseState } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';
import type { Day } from '../time/day.ts';
import { ownersOf } from '../history/actor-facts.ts';
import { questionOf } from './question.ts';
import type { Clock } from './clocks.ts';
import { rulesOf } from './rules-of.ts';

/** An open obligation, on roles of the unit or on a named person. */
export interface Duty {
  id: DutyId;
  roles: readonly Role[];
  person: string | null;
  /** The due day of the clock behind it; null means at once. */
  due: Day | null;
  clock: ClockId | null;
  late: boolean;
  /** The entry kind that discharges it. */
  act: string;
  /** What on the record makes it owed, in a sentence, where the policy says one. */
  occasion?: string;
  because: ClauseId[];
}

const isOpen = (clock: Clock | undefined): clock is Clock => clock?.state === 'running' || clock?.state === 'missed';

function clockBehind(rule: DutyRule, state: AnyState, clocks: readonly Clock[]): Clock | undefined {
  // `respond` is owed by the stage the complaint is at, whichever that is.
  const id = rule.id === 'respond' && rule.clock === undefined ? state.stage : rule.clock;
  return clocks.find((clock) => clock.id === id);
}

/**
 * Who owes by name what falls to whoever has the case: whom it was given to, else the person whom the customer was told to turn
 * to. That one only where they decide the stage: otherwise a duty would leave the lists of those who can discharge it.
 */
function personOf(state: CaseState, owners: readonly Role[], { directory }: Setting): string | null {
  // Who answered an earlier stage has had it: what is owed now would lie on a list whose owner may not do it.
  const run = currentRun(state);
  const had = state.runs.filter((each) => each !== run).map((each) => each.answered?.by);
  const given = handlerOf(state);
  if (given !== undefined && !had.includes(given)) return given;
  const officer = staffOf(directory, officerOf(state) ?? '');
  return officer &&
    !had.includes(officer.id) &&
    state.unit !== null &&
    holdsRole(directory, officer, owners, state.unit)
    ? officer.id
    : null;
}

/** Whom a rule falls to: by name where it is somebody's own, and the roles that do it otherwise. */
function owedBy(
  { owners }: DutyRule,
  state: AnyState,
  stageOwners: readonly Role[],
  setting: Setting,
): Pick<Duty, 'roles' | 'person'> {
  if (owners === 'handler')
    return { roles: stageOwners, person: state.kind === 'case' ? personOf(state, stageOwners, setting) : null };
  if (owners !== 'recorder') return { roles: owners, person: null };
  // Whoever has left since leaves it to their colleagues.
  return { roles: ['staff'], person: staffOf(setting.directory, state.history[0]?.by ?? '')?.id ?? null };
}

/** What is owed on a record at `setting.now`, soonest first. Who has its clocks in that setting gives them. */
export function dutiesOf(state: AnyState, setting: Setting, clocks?: readonly Clock[]): Duty[] {
  const question = questionOf(state, setting, undefined, clocks);
  const duties: Duty[] = [];
  for (const rule of rulesOf(setting.pack, state.kind).duties) {
    if (!holds(rule.when, question)) continue;
    const needsClock = rule.clock !== undefined || rule.id === 'respond';
    const clock = needsClock ? clockBehind(rule, state, question.clocks()) : undefined;
    if (needsClock && !isOpen(clock)) continue;
    const stage = setting.pack.stages.find((each) => each.id === state.stage) ?? setting.pack.stages[0];
    const stageOwners = stage ? ownersOf(stage, question) : (['staff'] as const);
    duties.push({
      id: rule.id,
      ...owedBy(rule, state, stageOwners, setting),
      due: clock?.due ?? null,
      clock: clock?.id ?? null,
      late: clock?.state === 'missed',
      act: rule.act,
      ...(rule.occasion !== undefined && { occasion: rule.occasion }),
      // First what gives the day, where there is one: that is what people ask about first.
      because: [...new Set([...(clock?.because ?? []), ...rule.clauses])],
    });
  }
  return duties.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

/** Whether a duty falls to a person: by name, or else by a role that reaches the unit. */
export function isOwedBy(duty: Duty, state: AnyState, staff: Staff, setting: Setting): boolean {
  if (duty.person !== null) return duty.person === staff.id;
  return state.unit !== null && holdsRole(setting.directory, staff, duty.roles, state.unit);
}
