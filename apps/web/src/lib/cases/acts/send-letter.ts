import { holds } from '@evenhand/policy/history/holds';
import { letterForm } from '@evenhand/policy/letters/index';
import { letterText } from '@evenhand/policy/letters/paragraphs';
import type { LetterRule } from '@evenhand/policy/packs/pack';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule } from './act-form.svelte.ts';
import { isBlank } from './act-time.ts';

export interface LetterValues {
  letter: string;
  parts: string[];
  method: string;
  /** The words once they were changed by hand; empty while they follow the record. */
  words: string;
}

/** These have a form of their own, because more than a letter comes of them. */
const elsewhere: readonly string[] = ['acknowledgement', 'stage-response'];

/** The letters of the policy that may go out from here; those that the customer is still owed stand first. */
export function lettersHere({ state, setting }: RecordView<'case'>): LetterRule[] {
  const here = setting.pack.letters.filter(({ id, record }) => record === 'case' && !elsewhere.includes(id));
  const isOwed = ({ id }: LetterRule): boolean => letterForm(id).owed(state, setting);
  return [...here.filter(isOwed), ...here.filter((rule) => !isOwed(rule))];
}

/** The parts that this letter has to have here. */
export const partsOfLetter = (letter: string, { state, setting, clocks }: RecordView<'case'>): string[] =>
  (setting.pack.letters.find(({ id, record }) => id === letter && record === 'case')?.parts ?? [])
    .filter(({ when }) => when === undefined || holds(when, { state, setting, clocks: () => clocks }))
    .map(({ value }) => value);

export function letterWords(values: LetterValues, view: RecordView<'case'>): string {
  const rule = lettersHere(view).find(({ id }) => id === values.letter);
  if (values.words !== '' || !rule) return values.words;
  return letterText(letterForm(rule.id).compose(view.state, view.setting, {}));
}

export function sendLetter(view: RecordView<'case'>): ActRule<LetterValues> {
  const { state } = view;
  const { preferred } = state.contact;
  const [first] = lettersHere(view);
  const parts = (letter: string): string[] => partsOfLetter(letter, view);
  return {
    kind: 'letter-sent',
    empty: {
      letter: first?.id ?? '',
      parts: first ? parts(first.id) : [],
      method: preferred === 'email' || preferred === 'in-person' || preferred === 'phone' ? preferred : 'letter',
      words: '',
    },
    again: (body) => ({
      ...(typeof body.letter === 'string' && { letter: body.letter, parts: parts(body.letter) }),
      ...(typeof body.words === 'string' && { words: body.words }),
    }),
    problems(values) {
      const left = parts(values.letter).filter((part) => !values.parts.includes(part)).length;
      return [
        ...(values.letter === '' ? [{ field: 'act-letter', words: words.acts.letter.whichMissing }] : []),
        ...(isBlank(letterWords(values, view)) ? [{ field: 'act-words', words: words.acts.letter.wordsMissing }] : []),
        ...(left > 0 ? [{ field: 'act-parts', words: words.acts.acknowledge.partsMissing(left) }] : []),
      ];
    },
    entries: (values) => [
      {
        record: { kind: state.kind, id: state.id },
        kind: 'letter-sent',
        body: {
          letter: values.letter,
          ...(values.parts.length > 0 && { parts: [...values.parts] }),
          words: letterWords(values, view).trim(),
          method: values.method,
        },
      },
    ],
  };
}
