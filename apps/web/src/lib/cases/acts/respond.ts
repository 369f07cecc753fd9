import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { letterForm } from '@evenhand/policy/letters/index';
import type { LetterPart } from '@evenhand/policy/letters/letter';
import { letterText } from '@evenhand/policy/letters/paragraphs';
import { packName } from '@evenhand/policy/packs/pack';
import type { Outcome } from '@evenhand/policy/packs/nouns';
import { currentRun, pointsHere, type CaseState } from '@evenhand/policy/records/case';
import type { RecordView, Store } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { reviewQuestions } from '../policy-questions.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { isBlank } from './act-time.ts';
import { framed, frameOf } from './letter-frame.ts';
import { methodProblems, wayTo } from './way-to.ts';

export interface RespondValues {
  /** By the number of the point; feedback without stages has one answer under 0. */
  answers: Record<string, { outcome: string; words: string }>;
  outcome: string;
  /** What the policy wants a review to find, by the id of its question. */
  review: Record<string, string>;
  reasons: string;
  changes: string;
  method: string;
  /** The letter once it was changed by hand; empty while it follows the answers. */
  letter: string;
  /** What the answers made of it when it was last changed by hand, or found to be right all the same. */
  letterFrom: string;
}

type Place = { view: RecordView<'case'>; store: Pick<Store, 'staff' | 'directory'> };

/** Nobody can be written to, and the answer stands on the page that their receipt opens. */
export const isNameless = ({ customer, contact }: CaseState): boolean =>
  customer === 'anonymous' && wayTo(contact) === '';

/** Whether what is answered has a finding: a complaint has, thanks or an idea has words only. */
export const hasFindings = (state: CaseState): boolean => currentRun(state) !== undefined;

/** What the points come to, as long as nobody says otherwise: all alike is that, a mixture is in part. */
export function overallOf(outcomes: readonly string[]): Outcome | '' {
  const known = outcomes.filter((outcome) => outcome !== '' && outcome !== 'no-finding');
  if (outcomes.length === 0 || outcomes.includes('')) return '';
  if (known.length === 0) return 'no-finding';
  return known.every((outcome) => outcome === known[0]) ? (known[0] as Outcome) : 'partly-upheld';
}

export const outcomeOf = (values: RespondValues, state: CaseState): string =>
  values.outcome || overallOf(pointsHere(state).map(({ number }) => values.answers[number]?.outcome ?? ''));

function bodyOf(values: RespondValues, view: RecordView<'case'>): Record<string, unknown> {
  const { state } = view;
  const questions = reviewQuestions(view.setting.pack, state);
  const reasons = values.reasons.trim();
  if (!hasFindings(state)) return { outcome: 'no-finding', method: values.method, letter: values.reasons.trim() };
  return {
    stage: currentRun(state)?.stage,
    outcome: outcomeOf(values, state),
    answers: pointsHere(state).map(({ number }) => ({
      point: number,
      outcome: values.answers[number]?.outcome,
      words: values.answers[number]?.words.trim() ?? '',
    })),
    method: values.method,
    ...(questions.length > 0 && {
      findings: Object.fromEntries(questions.map(({ id }) => [id, values.review[id]?.trim() ?? ''])),
    }),
    ...(reasons !== '' && { reasons }),
  };
}

/** The parts of the letter, composed from the record as it will stand once this answer is on it. */
function letterParts({ view, store }: Place, values: RespondValues): LetterPart[] {
  const { state, setting } = view;
  const entry: Entry = {
    ...{ id: 'ffffffff-ffff-7fff-bfff-ffffffffffff', record: { kind: 'case', id: state.id }, kind: 'responded' },
    ...{ at: setting.now, recordedAt: setting.now, by: store.staff.id, device: 'draft', pack: packName(setting.pack) },
    body: bodyOf(values, view),
  };
  const then = fold({ kind: 'case', id: state.id }, [...state.history, ...state.notUnderstood, entry], setting.pack);
  return letterForm('stage-response').compose(then, setting, {
    reasons: values.reasons.trim(),
    changes: values.changes.trim(),
  });
}

/** What the answers make of the letter, whatever was changed by hand and before it is signed. */
export const composedLetter = (place: Place, values: RespondValues): string => letterText(letterParts(place, values));

/** Whether an answer was changed after the letter was changed by hand: it may say the opposite of what was found. */
export const isLetterStale = (place: Place, values: RespondValues): boolean =>
  values.letter !== '' && values.letterFrom !== composedLetter(place, values);

/** The letter as it will go out. */
export const responseLetter = (place: Place, values: RespondValues): string =>
  values.letter !== '' ? values.letter : framed(composedLetter(place, values), frameOf(place));

/** What the letter tells, by id: a part without words tells nothing. */
const partsTold = (place: Place, values: RespondValues): string[] =>
  letterParts(place, values)
    .filter(({ text }) => text.trim() !== '')
    .map(({ part }) => part);

/** What is missing before the letter can be looked at. */
export function answerProblems(values: RespondValues, view: RecordView<'case'>): FieldProblem[] {
  const { state } = view;
  const say = words.acts.respond;
  if (!hasFindings(state))
    return [
      ...(isBlank(values.reasons) ? [{ field: 'act-reasons', words: say.thanksMissing }] : []),
      ...methodProblems(values),
    ];
  const points = pointsHere(state).flatMap(({ number }): FieldProblem[] => {
    const answer = values.answers[number];
    return [
      ...(!answer?.outcome ? [{ field: `act-outcome-${number}`, words: say.outcomeMissing(number) }] : []),
      ...(isBlank(answer?.words ?? '') ? [{ field: `act-words-${number}`, words: say.wordsMissing(number) }] : []),
    ];
  });
  return [
    ...points,
    ...(outcomeOf(values, state) === '' && points.length === 0
      ? [{ field: 'act-outcome', words: say.overallMissing }]
      : []),
    ...reviewQuestions(view.setting.pack, state)
      .filter(({ id }) => isBlank(values.review[id] ?? ''))
      .map(({ id }) => ({ field: `act-review-${id}`, words: say.reviewMissing })),
    ...(isBlank(values.reasons) ? [{ field: 'act-reasons', words: say.reasonsMissing }] : []),
    ...methodProblems(values),
  ];
}

export function respond(place: Place): ActRule<RespondValues> {
  const { state } = place.view;
  const preferred = isNameless(state) ? 'web' : wayTo(state.contact);
  return {
    kind: 'responded',
    empty: {
      answers: Object.fromEntries(pointsHere(state).map(({ number }) => [number, { outcome: '', words: '' }])),
      review: Object.fromEntries(reviewQuestions(place.view.setting.pack, state).map(({ id }) => [id, ''])),
      ...{ outcome: '', reasons: '', changes: '', method: preferred, letter: '', letterFrom: '' },
    },
    again(body) {
      const answers = Array.isArray(body.answers)
        ? (body.answers as { point: number; outcome: string; words?: string }[])
        : [];
      return {
        answers: Object.fromEntries(
          pointsHere(state).map(({ number }) => {
            const answer = answers.find(({ point }) => point === number);
            return [number, { outcome: answer?.outcome ?? '', words: answer?.words ?? '' }];
          }),
        ),
        review: (body.findings ?? {}) as Record<string, string>,
        outcome: String(body.outcome ?? ''),
        reasons: String(body.reasons ?? ''),
        method: String(body.method ?? preferred),
      };
    },
    problems: (values) => [
      ...answerProblems(values, place.view),
      ...(hasFindings(state) && isLetterStale(place, values)
        ? [{ field: 'act-letter', words: words.acts.respond.letterStale }]
        : []),
    ],
    entries: (values) => [
      {
        record: { kind: 'case', id: state.id },
        kind: 'responded',
        body: {
          ...bodyOf(values, place.view),
          ...(hasFindings(state) && { letter: responseLetter(place, values), parts: partsTold(place, values) }),
        },
      },
    ],
  };
}
