import { instructionOf } from '@evenhand/policy/derive/instruction';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { ChosenOption } from '@evenhand/policy/records/arrangement';
import { localDay } from '@evenhand/policy/time/zone';
import type { RecordView } from '#lib/store/port.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { appealOf } from './arrangement-acts.ts';
import type { FactLine } from './incident-facts.ts';
import { cutWords, staffName, unitName } from './names.ts';

type View = Pick<RecordView<'arrangement'>, 'state' | 'setting'>;
const say = words.arrangements;

const dayAt = (at: string, { setting }: View): string =>
  dayInWords(localDay(at, setting.pack.counting.zone.value), todayIn(setting));
const dayOn = (day: string, { setting }: View): string => dayInWords(day, todayIn(setting));

/** A way of limiting contact with its particulars, each in a few words. */
export interface LimitLine {
  says: string;
  particulars: string[];
}

/** What an option of the policy says, and what was said for it. */
export function limitLine(chosen: ChosenOption, pack: Pick<Pack, 'restrictions'> | undefined): LimitLine {
  const rule = pack?.restrictions?.options.find(({ id }) => id === chosen.id);
  return {
    says: rule?.says ?? chosen.id.replaceAll('-', ' '),
    particulars: Object.entries(chosen.with).map(([need, text]) => `${say.needs[need] ?? need}: ${text}`),
  };
}

/** Where it stands, in one or two plain sentences. */
export function standing(view: View): string[] {
  const { state, setting } = view;
  const { where } = say;
  const limits = instructionOf(state, setting);
  if (state.stage === 'closed') {
    const day = state.closedAt === null ? '' : dayAt(state.closedAt, view);
    return [state.restriction ? where.closed(day) : where.never(day)];
  }
  if (limits === null) return [state.warnedAt === null ? where.open : where.warned(dayAt(state.warnedAt, view))];
  const from = state.restriction?.from;
  const first = limits.holds
    ? where.active
    : state.stage === 'active' && from
      ? where.later(dayOn(from, view))
      : where.decided;
  const appeal = appealOf(state);
  return [
    first,
    ...(limits.provisional ? [where.provisional] : []),
    ...(limits.notTold ? [say.untold] : []),
    ...(appeal === null ? [] : [where.appeal[appeal]]),
  ];
}

/** A name, or the staff member of that id: contacts are written as either. */
const contactName = (contact: string | null, { setting }: View): string =>
  contact === null ? '' : staffName(contact, setting.directory);

function whenLines(view: View): FactLine[] {
  const { state, setting } = view;
  const { facts } = say;
  const limits = instructionOf(state, setting);
  const { restriction, told } = state;
  const review = limits?.reviewOn ?? null;
  return [
    { term: facts.from, words: restriction?.from ? dayOn(restriction.from, view) : '' },
    { term: facts.until, words: restriction?.until ? dayOn(restriction.until, view) : '' },
    {
      term: facts.review,
      words: review === null ? '' : limits?.reviewOverdue ? facts.overdue(dayOn(review, view)) : dayOn(review, view),
    },
    { term: facts.contact, words: contactName(state.contact, view) },
    {
      term: facts.told,
      words:
        told === null
          ? ''
          : told.how === 'letter'
            ? facts.byLetter(dayAt(told.at, view))
            : facts.withheld(dayAt(told.at, view)),
    },
    { term: facts.revisit, words: state.revisitOn ? dayOn(state.revisitOn, view) : '' },
  ];
}

function howLines(view: View): FactLine[] {
  const { state, setting } = view;
  const { pack, directory } = setting;
  const { facts } = say;
  const { assessment, restriction, skipped } = state;
  const exception = pack.restrictions?.warning?.exceptions.find(({ id }) => id === skipped?.exception);
  const named = (id: string): string => pack.behaviours.find((each) => each.id === id)?.name ?? id.replaceAll('-', ' ');
  const byWhom = (who: string, at: string): string => `${staffName(who, directory)}, ${dayAt(at, view)}`;
  return [
    { term: facts.behaviours, words: state.behaviours.map(named).join(', ') },
    { term: facts.warned, words: state.warnedAt === null ? '' : dayAt(state.warnedAt, view) },
    { term: facts.skipped, words: skipped === null ? '' : (exception?.name ?? skipped.exception) },
    { term: facts.assessed, words: assessment ? byWhom(assessment.officer, assessment.at) : '' },
    { term: facts.decided, words: restriction ? byWhom(restriction.by, restriction.at) : '' },
  ];
}

const isSaid = (line: FactLine): boolean => line.words !== '';

/** From when to when, through whom, and that the person was told. */
export const limitFacts = (view: View): FactLine[] => whenLines(view).filter(isSaid);
/** How it came to this. */
export const wayFacts = (view: View): FactLine[] => howLines(view).filter(isSaid);

export const arrangementKicker = ({ state, setting }: View): string =>
  [say.kicker, unitName(state.unit, setting.directory), say.stages[state.stage]].filter(Boolean).join(' · ');

export const arrangementTitle = ({ state }: View, who: string): string =>
  cutWords(say.about(who || say.somebody, state.matter), 90);

export interface AssessmentLines {
  sure: string[];
  notSure: string[];
  weighed: { says: string; note: string }[];
  /** Of health, equality and family: shown only when asked for. */
  closely: { says: string; note: string }[];
}

/** What was made sure of and weighed, in the policy's words. */
export function assessmentLines({ state, setting }: View): AssessmentLines | null {
  const rules = setting.pack.restrictions;
  const { assessment } = state;
  if (!assessment || !rules) return null;
  const isSure = ({ id }: { id: string }): boolean => assessment.preconditions.includes(id);
  const asked = rules.preconditions.filter((each) => each.onlyFor === undefined || isSure(each));
  const noted = rules.considerations.flatMap(({ id, says, restricted }) => {
    const note = assessment.considerations[id];
    return note ? [{ says, note, isClose: restricted === true }] : [];
  });
  return {
    sure: asked.filter(isSure).map(({ says }) => says),
    notSure: asked.filter((each) => !isSure(each)).map(({ says }) => says),
    weighed: noted.filter(({ isClose }) => !isClose),
    closely: noted.filter(({ isClose }) => isClose),
  };
}
