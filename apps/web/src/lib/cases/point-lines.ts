import { askedFurther } from '@evenhand/policy/history/case-facts';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Setting } from '@evenhand/policy/history/setting';
import {
  currentRun,
  isAnsweredHere,
  pointsHere,
  type CaseState,
  type Point,
  type PointAnswer,
} from '@evenhand/policy/records/case';
import type { StatusTone } from '#lib/ui/StatusLabel.svelte';
import { words } from '#lib/words/index.ts';
import { outcomeTone } from './row-words.ts';

/** One answer to a point; `stage` is empty while there was only one stage to answer at. */
export interface AnswerLine {
  stage: string;
  tone: StatusTone;
  outcome: string;
  words: string;
}

export interface PointLine {
  number: number;
  text: string;
  /** What is the matter with it now, where an answer does not say so. */
  status: { tone: StatusTone; label: string } | null;
  /** Newest first. */
  answers: AnswerLine[];
}

export interface PointGroup {
  /** Empty where there is only one stage to speak of. */
  heading: string;
  points: PointLine[];
}

/** The name of a stage inside a sentence: 'stage 2'. */
export const stageInSentence = (id: string, { pack }: Setting): string =>
  (
    pack.stages.find((stage) => stage.id === id)?.name ??
    (words.labels.stages as Record<string, string>)[id] ??
    id
  ).toLowerCase();

const isLater = (state: CaseState): boolean => currentRun(state)?.from === 'escalation';

function answerLine(answer: PointAnswer, state: CaseState): AnswerLine {
  return {
    stage: isLater(state) && answer.stage !== null ? words.labels.stages[answer.stage] : '',
    tone: outcomeTone(answer.outcome),
    outcome: words.labels.outcomes[answer.outcome],
    words: answer.words,
  };
}

/** What the stages before said about a point, newest first. */
export function earlierAnswers(point: Point, state: CaseState): AnswerLine[] {
  const all = point.answer && !isAnsweredHere(point, state) ? [...point.earlier, point.answer] : point.earlier;
  return all.map((answer) => answerLine(answer, state)).reverse();
}

/** The wish of the customer that brought the case to its present stage, or that waits for a decision; null where none was recorded. */
export function wishOf(state: CaseState): Entry | null {
  const run = currentRun(state);
  return (
    askedFurther(state) ??
    state.history.findLast((entry) => entry.kind === 'escalation-requested' && entry.at === run?.enteredAt) ??
    null
  );
}

/** The points in words: '1 and 3'. */
export const numbersInWords = (numbers: readonly number[]): string =>
  new Intl.ListFormat('en-GB').format(numbers.map(String));

/** The numbers that an entry names; empty where it is about all. */
export const pointsNamed = ({ body }: Pick<Entry, 'body'>): number[] =>
  Array.isArray(body.points) ? body.points.filter((number) => typeof number === 'number') : [];

/** What was raised, with every answer: first what the present stage is about, then what an earlier stage settled. */
export function pointGroups(state: CaseState, setting: Setting): PointGroup[] {
  const say = words.cases.atStage;
  const run = currentRun(state);
  const stage = stageInSentence(run?.stage ?? '', setting);
  const asked = askedFurther(state);
  const named = asked ? pointsNamed(asked) : [];
  const here = pointsHere(state);

  function statusOf(point: Point): PointLine['status'] {
    if (asked && (named.length === 0 || named.includes(point.number))) return { tone: 'due-soon', label: say.asked };
    if (!isLater(state) || !here.includes(point) || isAnsweredHere(point, state)) return null;
    return { tone: 'running', label: say.open(stage) };
  }
  const lineOf = (point: Point): PointLine => ({
    number: point.number,
    text: point.text,
    status: statusOf(point),
    answers: [
      ...(isAnsweredHere(point, state) && point.answer ? [answerLine(point.answer, state)] : []),
      ...earlierAnswers(point, state),
    ],
  });
  if (!isLater(state)) return [{ heading: '', points: state.points.map(lineOf) }];
  const rest = state.points.filter((point) => !here.includes(point));
  return [
    { heading: rest.length === 0 ? say.all(stage) : say.taken(stage), points: here.map(lineOf) },
    { heading: say.notTaken(stage), points: rest.map(lineOf) },
  ].filter(({ points }) => points.length > 0);
}

/** '1 of 2 answered', and at which stage once there was more than one. */
export function answeredWords(state: CaseState, setting: Setting): string {
  const here = pointsHere(state);
  const count = here.filter((point) => isAnsweredHere(point, state)).length;
  const said = words.cases.answered(count, here.length);
  return isLater(state)
    ? words.cases.atStage.answered(said, stageInSentence(currentRun(state)?.stage ?? '', setting))
    : said;
}
