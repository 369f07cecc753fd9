import { isSince } from '../time/day.ts';
import type { Entry } from '../entries/entry.ts';
import type { ArrangementState } from '../records/arrangement.ts';
import type { Question } from './holds.ts';
import { usualReviewOf } from './usual-review.ts';

/** Makes a fact of an arrangement; it does not hold of any other record. */
const inArrangement = (test: (state: ArrangementState, question: Question) => boolean) => (question: Question) =>
  question.state.kind === 'arrangement' && test(question.state, question);

const last = (state: ArrangementState, kind: string): Entry | undefined =>
  state.history.findLast((entry) => entry.kind === kind);

/** The newest entry of one kind has not been followed by one of the others. */
function isOpen(state: ArrangementState, kind: string, ...answers: string[]): boolean {
  const asked = last(state, kind);
  return asked !== undefined && !state.history.some((e) => answers.includes(e.kind) && isSince(e.at, asked.at));
}

function behaviourSinceWarning(state: ArrangementState): boolean {
  const { warnedAt } = state;
  if (warnedAt === null) return false;
  const isBehaviour = ({ kind }: Entry): boolean => kind === 'behaviour-noted' || kind === 'breach-recorded';
  return state.history.some((entry) => isBehaviour(entry) && isSince(entry.at, warnedAt));
}

/** Something that brought what has to be answered was put away, and nothing was done about it since. */
function correspondenceUnanswered({ history }: ArrangementState): boolean {
  const checks = history.filter(({ kind }) => kind === 'correspondence-checked');
  const isPutAway = ({ body }: Entry): boolean => body.done === 'filed' || body.done === 'returned';
  const asks = ({ body }: Entry): boolean =>
    body.newInformation === true || (Array.isArray(body.raises) && body.raises.length > 0);
  const open = checks.findLastIndex((each) => isPutAway(each) && asks(each));
  return open >= 0 && checks.slice(open + 1).every(isPutAway);
}

export const arrangementFacts = {
  'in-force': inArrangement((state) => state.stage === 'active'),
  interim: inArrangement((state) => !!state.restriction?.interim),
  told: inArrangement((state) => state.told !== null),
  untold: inArrangement((state) => state.restriction !== null && state.told === null),
  'notice-withheld': inArrangement((state) => state.told?.how === 'withheld'),
  warned: inArrangement((state) => state.warnedAt !== null),
  'behaviour-since-warning': inArrangement(behaviourSinceWarning),
  'only-protected-behaviour': inArrangement((state, { setting, body }) => {
    const stated = Array.isArray(body?.behaviours) ? (body.behaviours as string[]) : [];
    const all = [...state.behaviours, ...stated];
    const guarded = setting.pack.behaviours.filter(({ conduct }) => conduct === 'protected').map(({ id }) => id);
    return all.length > 0 && all.every((id) => guarded.includes(id));
  }),
  assessed: inArrangement((state) => state.assessment !== null),
  'review-due': inArrangement((_, { clocks }) =>
    clocks().some(({ id, state }) => id === 'restriction-review' && state === 'missed'),
  ),
  'review-open': inArrangement((state) => isOpen(state, 'review-requested', 'reviewed', 'lifted')),
  'outcome-untold': inArrangement((state) => state.reviewedAt !== null),
  'contact-named': inArrangement((state) => state.contact !== null),
  'correspondence-unanswered': inArrangement(correspondenceUnanswered),
  'body-unusual-review': inArrangement((state, { setting, body, at }) => {
    const usual = usualReviewOf(state, setting.pack, at);
    return usual !== null && typeof body?.reviewOn === 'string' && body.reviewOn !== usual;
  }),
  'new-matter-open': inArrangement((state) => {
    const brought = state.history.findLast(({ kind, body }) => kind === 'feedback-noted' && body.matter === 'new');
    const answered = (entry: Entry): boolean => entry.kind === 'reviewed' || entry.kind === 'lifted';
    return brought !== undefined && !state.history.some((entry) => answered(entry) && isSince(entry.at, brought.at));
  }),
};
