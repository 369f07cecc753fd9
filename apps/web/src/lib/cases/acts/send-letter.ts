import { holds } from '@evenhand/policy/history/holds';
import { letterForm } from '@evenhand/policy/letters/index';
import type { LetterPart } from '@evenhand/policy/letters/letter';
import { letterText } from '@evenhand/policy/letters/paragraphs';
import type { LetterRule } from '@evenhand/policy/packs/pack';
import type { Contact } from '@evenhand/policy/records/case';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule } from './act-form.svelte.ts';
import { isBlank } from './act-time.ts';
import { framed, type LetterFrame } from './letter-frame.ts';
import { noTicks, partsTicked, type PartTicks } from './letter-parts.ts';
import { methodProblems, wayTo } from './way-to.ts';

export interface LetterValues extends PartTicks {
  letter: string;
  method: string;
  /** The words once they were changed by hand; empty while they follow the record. */
  words: string;
}

/** Records from which letters go out. */
export type LetterView = RecordView<'case' | 'arrangement'>;

/** These have a form of their own, because more than a letter comes of them. */
const elsewhere: readonly string[] = ['acknowledgement', 'stage-response', 'warning'];

/** The letters of the policy that may go out from here; those that the customer is still owed stand first. */
export function lettersHere({ state, setting }: LetterView): LetterRule[] {
  const here = setting.pack.letters.filter(({ id, record }) => record === state.kind && !elsewhere.includes(id));
  const isOwed = ({ id }: LetterRule): boolean => letterForm(id).owed(state, setting);
  return [...here.filter(isOwed), ...here.filter((rule) => !isOwed(rule))];
}

/** The parts that this letter has to have here. */
export const partsOfLetter = (letter: string, { state, setting, clocks }: LetterView): string[] =>
  (setting.pack.letters.find(({ id, record }) => id === letter && record === state.kind)?.parts ?? [])
    .filter(({ when }) => when === undefined || holds(when, { state, setting, clocks: () => clocks }))
    .map(({ value }) => value);

function composed({ letter }: Pick<LetterValues, 'letter'>, view: LetterView): LetterPart[] {
  const rule = lettersHere(view).find(({ id }) => id === letter);
  return rule ? letterForm(rule.id).compose(view.state, view.setting, {}) : [];
}

export const letterWords = (values: LetterValues, view: LetterView, frame?: LetterFrame): string =>
  values.words !== '' ? values.words : framed(letterText(composed(values, view)), frame);

/** The boxes that are ticked now. */
export const letterTicked = (values: LetterValues, view: LetterView): string[] =>
  partsTicked(
    {
      required: partsOfLetter(values.letter, view),
      composed: composed(values, view),
      text: letterWords(values, view),
      method: values.method,
    },
    values,
  );

/** How whoever it goes to is reached; undefined where the record itself does not know it. */
export const contactHere = ({ state }: LetterView): Contact | undefined =>
  state.kind === 'case' ? state.contact : undefined;

export function sendLetter(view: LetterView, frame?: LetterFrame): ActRule<LetterValues> {
  const { state } = view;
  const here = lettersHere(view);
  // One that nobody owes is for the writer to choose: the wrong one would say what is not so.
  const first =
    here.find(({ id }) => letterForm(id).owed(view.state, view.setting)) ?? (here.length === 1 ? here[0] : undefined);
  return {
    kind: 'letter-sent',
    empty: { letter: first?.id ?? '', ...noTicks(), method: wayTo(contactHere(view) ?? {}), words: '' },
    again: (body) => ({
      ...(typeof body.letter === 'string' && { letter: body.letter }),
      ...(Array.isArray(body.parts) && { ticked: body.parts as string[] }),
      ...(typeof body.words === 'string' && { words: body.words }),
    }),
    problems(values) {
      const left = partsOfLetter(values.letter, view).length - letterTicked(values, view).length;
      return [
        ...(values.letter === '' ? [{ field: 'act-letter', words: words.acts.letter.whichMissing }] : []),
        ...methodProblems(values),
        ...(isBlank(letterWords(values, view, frame))
          ? [{ field: 'act-words', words: words.acts.letter.wordsMissing }]
          : []),
        ...(left > 0 ? [{ field: 'act-parts', words: words.acts.acknowledge.partsMissing(left) }] : []),
      ];
    },
    entries(values) {
      const parts = letterTicked(values, view);
      return [
        {
          record: { kind: state.kind, id: state.id },
          kind: 'letter-sent',
          body: {
            letter: values.letter,
            ...(parts.length > 0 && { parts }),
            words: letterWords(values, view, frame).trim(),
            method: values.method,
          },
        },
      ];
    },
  };
}
