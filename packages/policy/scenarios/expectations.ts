import { sees } from '../derive/audience.ts';
import { cautionsOf } from '../derive/check.ts';
import { instructionOf } from '../derive/instruction.ts';
import { noticesOn } from '../derive/notices.ts';
import { publicViewOf } from '../derive/public-view.ts';
import { questionOf } from '../derive/question.ts';
import { dutiesOf } from '../derive/duties.ts';
import type { Clock } from '../derive/clocks.ts';
import { staffOf } from '../directory.ts';
import type { Setting } from '../history/setting.ts';
import { holds } from '../history/holds.ts';
import { missingParts } from '../letters/index.ts';
import type { LetterPartRule } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import { sampleId } from '../testing.ts';
import { tryEntry, type Stage } from './build.ts';
import { differences } from './differences.ts';
import { clauseLines, noteLines, refusalLines, say, type Failure } from './failure.ts';
import type { ClockExpectation, Expectation, StatedAct } from './scenario.ts';

/** A record at an instant, which an expectation speaks about. */
export interface Moment {
  state: AnyState;
  setting: Setting;
  stage: Stage;
}

const failure = (path: string, wanted: unknown, derived: unknown, why: string[] = []): Failure => ({
  path,
  wanted: say(wanted),
  derived: say(derived),
  why,
});

const whyClock = (clock: Clock, { pack }: Setting): string[] => [
  ...clauseLines(clock.because, pack),
  ...noteLines(clock.notes),
];

function compareClock(
  id: string,
  wanted: ClockExpectation | null | 'absent',
  clock: Clock | undefined,
  setting: Setting,
): Failure[] {
  const path = `clocks.${id}`;
  if (wanted === null || wanted === 'absent') {
    return clock
      ? [failure(path, 'no such clock', `${clock.state}, due ${say(clock.due)}`, whyClock(clock, setting))]
      : [];
  }
  if (!clock) return [failure(path, wanted, 'no such clock')];
  const { notes, because, ...fields } = wanted;
  const plain = Object.entries(fields).flatMap(([key, value]) => {
    const derived = clock[key as keyof typeof fields];
    return value === undefined || derived === value
      ? []
      : [failure(`${path}.${key}`, value, derived, whyClock(clock, setting))];
  });
  const missing = (list: readonly string[] | undefined, there: readonly string[], key: string): Failure[] =>
    (list ?? [])
      .filter((each) => !there.includes(each))
      .map((each) => failure(`${path}.${key}`, each, there, whyClock(clock, setting)));
  return [
    ...plain,
    ...missing(
      notes,
      clock.notes.map(({ note }) => note),
      'notes',
    ),
    ...missing(because, clock.because, 'because'),
  ];
}

function compareClocks({ clocks }: Expectation, { state, setting }: Moment): Failure[] {
  const derived = questionOf(state, setting).clocks();
  return Object.entries(clocks ?? {}).flatMap(([id, wanted]) =>
    wanted === undefined
      ? []
      : compareClock(
          id,
          wanted,
          derived.find((clock) => clock.id === id),
          setting,
        ),
  );
}

function compareDuties({ duties, noDuties }: Expectation, { state, setting }: Moment): Failure[] {
  const owed = dutiesOf(state, setting);
  const ids = owed.map((duty) => duty.id);
  const absent = (duties ?? []).filter((id) => !ids.includes(id)).map((id) => failure('duties', id, ids));
  const present = owed
    .filter((duty) => noDuties?.includes(duty.id))
    .map((duty) =>
      failure(
        'noDuties',
        `no duty ${duty.id}`,
        `${duty.id}, due ${duty.due ?? 'at once'}`,
        clauseLines(duty.because, setting.pack),
      ),
    );
  return [...absent, ...present];
}

/** A clause is among those behind a refusal by itself, or by one of its sub-items. */
const isAmong = (clause: string, because: readonly string[]): boolean =>
  because.some((each) => each === clause || each.startsWith(`${clause}(`));

function compareAct(stated: StatedAct, path: string, allowed: boolean, { state, setting, stage }: Moment): Failure[] {
  const made = tryEntry(stated, { at: stated.at ?? setting.now, id: sampleId(0xac7), path, state, stage });
  if ('failure' in made) return [made.failure];
  const { refusals } = made.tried;
  if (allowed) {
    return refusals.length === 0
      ? []
      : [failure(path, `${stated.by} may do ${stated.kind}`, 'it is refused', refusalLines(refusals))];
  }
  if (refusals.length === 0) return [failure(path, `${stated.by} may not do ${stated.kind}`, 'nothing refuses it')];
  const because = refusals.flatMap((refusal) => refusal.because);
  if (stated.clause === undefined || isAmong(stated.clause, because)) return [];
  return [failure(`${path}.clause`, stated.clause, because, refusalLines(refusals))];
}

function compareCaution(
  stated: StatedAct,
  path: string,
  isWarned: boolean,
  { state, setting, stage }: Moment,
): Failure[] {
  const made = tryEntry(stated, { at: stated.at ?? setting.now, id: sampleId(0xac7), path, state, stage });
  if ('failure' in made) return [made.failure];
  const { entry, refusals } = made.tried;
  if (refusals.length > 0)
    return [failure(path, `${stated.by} may do ${stated.kind}`, 'refused', refusalLines(refusals))];
  const cautions = cautionsOf(entry, state, staffOf(setting.directory, stated.by) ?? 'system', setting);
  const because = cautions.flatMap((each) => each.because);
  if (!isWarned) {
    return cautions.length === 0 ? [] : [failure(path, `nothing to think of before ${stated.kind}`, because)];
  }
  if (cautions.length === 0) return [failure(path, `a caution about ${stated.kind}`, 'none')];
  if (stated.clause === undefined || isAmong(stated.clause, because)) return [];
  return [failure(`${path}.clause`, stated.clause, because)];
}

function compareNotices({ notices = [], noNotices = [] }: Expectation, { state, setting }: Moment): Failure[] {
  const named = [...notices, ...noNotices];
  const there = setting.pack.notices.filter(({ id }) => named.includes(id)).flatMap(({ at }) => at);
  const ids = noticesOn(state, setting, ...there).map(({ id }) => id);
  return [
    ...notices.filter((id) => !ids.includes(id)).map((id) => failure('notices', id, ids)),
    ...noNotices.filter((id) => ids.includes(id)).map((id) => failure('noNotices', `without ${id}`, ids)),
  ];
}

function compareAudience(expected: Expectation, { state, setting }: Moment): Failure[] {
  const seen = (name: string): boolean => {
    const staff = staffOf(setting.directory, name);
    return staff !== undefined && sees(state, staff, setting.directory);
  };
  const blind = (expected.sees ?? [])
    .filter((name) => !seen(name))
    .map((name) => failure('sees', `${name} sees the record`, 'hidden'));
  const open = (expected.hidden ?? [])
    .filter(seen)
    .map((name) => failure('hidden', `hidden from ${name}`, 'they see it'));
  return [...blind, ...open];
}

function compareLetter({ letterNeeds }: Expectation, { state, setting }: Moment): Failure[] {
  if (!letterNeeds) return [];
  const { letter, parts } = letterNeeds;
  const path = 'letterNeeds';
  const rule = setting.pack.letters.find((each) => each.id === letter);
  if (rule?.record !== state.kind) return [failure(path, letter, 'this policy has no such letter for this record')];
  const question = questionOf(state, setting);
  const isAsked = ({ when }: LetterPartRule): boolean => when === undefined || holds(when, question);
  const missing = missingParts(letter, state, setting.pack, isAsked);
  const ids = missing.map(({ value }) => value);
  const why = clauseLines([...rule.clauses, ...missing.flatMap(({ clauses }) => clauses)], setting.pack);
  // An empty list says that nothing is missing any more.
  if (parts.length === 0) return ids.length === 0 ? [] : [failure(`${path}.parts`, 'nothing missing', ids, why)];
  return parts
    .filter((part) => !ids.includes(part))
    .map((part) => failure(`${path}.parts`, `${part} is still missing`, ids, why));
}

function comparePublicView({ publicView }: Expectation, { state, setting }: Moment): Failure[] {
  if (!publicView) return [];
  if (state.kind !== 'case') return [failure('publicView', publicView, 'only a case has a public view')];
  return differences(publicView, publicViewOf(state, setting), 'publicView').map(({ path, wanted, derived }) =>
    failure(path, wanted, derived),
  );
}

function compareInstruction({ instruction }: Expectation, { state, setting }: Moment): Failure[] {
  if (instruction === undefined) return [];
  const derived = state.kind === 'arrangement' ? instructionOf(state, setting) : null;
  if (instruction === null) return derived === null ? [] : [failure('instruction', 'none', derived)];
  return differences(instruction, derived, 'instruction').map(({ path, wanted, derived: other }) =>
    failure(path, wanted, other),
  );
}

/** Everything that an expectation says and that did not come out, in the order of the file's keys. */
export function compare(expected: Expectation, moment: Moment): Failure[] {
  const { state } = moment;
  return [
    ...(expected.stage === undefined || expected.stage === state.stage
      ? []
      : [failure('stage', expected.stage, state.stage)]),
    ...compareClocks(expected, moment),
    ...compareDuties(expected, moment),
    ...(expected.may ?? []).flatMap((act, index) => compareAct(act, `may[${index}]`, true, moment)),
    ...(expected.mayNot ?? []).flatMap((act, index) => compareAct(act, `mayNot[${index}]`, false, moment)),
    ...(expected.warns ?? []).flatMap((act, index) => compareCaution(act, `warns[${index}]`, true, moment)),
    ...(expected.noWarns ?? []).flatMap((act, index) => compareCaution(act, `noWarns[${index}]`, false, moment)),
    ...compareNotices(expected, moment),
    ...compareAudience(expected, moment),
    ...compareLetter(expected, moment),
    ...comparePublicView(expected, moment),
    ...compareInstruction(expected, moment),
  ];
}
