import { letterForm } from '@evenhand/policy/letters/index';
import type { LetterPart } from '@evenhand/policy/letters/letter';
import { letterText } from '@evenhand/policy/letters/paragraphs';
import { words } from '#lib/words/index.ts';
import type { ActRule, FieldProblem } from './act-form.svelte.ts';
import { isBlank } from './act-time.ts';
import { framed, type LetterFrame } from './letter-frame.ts';
import { noTicks, partsTicked, type PartTicks } from './letter-parts.ts';
import type { ArrangementView } from './limit-fields.ts';
import { isBeginning, originOf, originValues } from './origin.ts';
import { partsOfLetter } from './send-letter.ts';

/** A warning: what has to change, and the letter or the talk in which it is said. */
export interface WarningValues extends PartTicks {
  /** Asked for only where the warning begins the record. */
  matter: string;
  behaviours: string[];
  named: string;
  /** Stands in the letter only. */
  why: string;
  change: string;
  how: string;
  /** The letter once it was changed by hand; empty while it follows the fields. */
  words: string;
}

export const partsOfWarning = (view: ArrangementView): string[] => partsOfLetter('warning', view);
export const asksWhy = (view: ArrangementView): boolean => partsOfWarning(view).includes('why');

function composed(values: WarningValues, view: ArrangementView): LetterPart[] {
  const fill = { behaviour: values.named.trim(), why: values.why.trim(), request: values.change.trim() };
  const state = isBeginning(view.state) ? { ...view.state, matter: values.matter.trim() } : view.state;
  return letterForm('warning').compose(state, view.setting, fill);
}

export const warningWords = (values: WarningValues, view: ArrangementView, frame?: LetterFrame): string =>
  values.words !== '' ? values.words : framed(letterText(composed(values, view)), frame);

/** The boxes that are ticked now. */
export const warningTicked = (values: WarningValues, view: ArrangementView): string[] =>
  partsTicked(
    {
      required: partsOfWarning(view),
      composed: composed(values, view),
      text: warningWords(values, view),
      method: values.how === 'spoken' ? 'in-person' : 'letter',
    },
    values,
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function giveWarning(view: ArrangementView, frame?: LetterFrame): ActRule<WarningValues> {
  const { state } = view;
  const say = words.acts.warn;
  const missing = (field: string, value: string, problem: string): FieldProblem[] =>
    isBlank(value) ? [{ field, words: problem }] : [];
  const isWritten = ({ how }: WarningValues): boolean => how !== 'spoken';
  const begins = isBeginning(state);
  return {
    kind: 'warning-given',
    empty: {
      ...{ matter: '', behaviours: [], ...originValues(state) },
      ...{ named: '', why: '', change: '', how: 'written', ...noTicks(), words: '' },
    },
    again: (body) => ({
      ...{ named: text(body.named), change: text(body.change), words: text(body.letter) },
      how: body.spoken === true ? 'spoken' : 'written',
      ...(Array.isArray(body.parts) && { ticked: body.parts as string[] }),
    }),
    problems(values) {
      const { limitOrigin, acknowledge } = words.acts;
      const left = partsOfWarning(view).length - warningTicked(values, view).length;
      const isWhyOpen = asksWhy(view) && isWritten(values) && values.words === '';
      return [
        ...(begins ? missing('act-matter', values.matter, limitOrigin.matterMissing) : []),
        ...(begins && values.behaviours.length === 0
          ? [{ field: 'act-behaviours', words: limitOrigin.behavioursMissing }]
          : []),
        ...missing('act-named', values.named, say.namedMissing),
        ...(isWhyOpen ? missing('act-why', values.why, say.whyMissing) : []),
        ...missing('act-change', values.change, say.changeMissing),
        ...(left > 0 ? [{ field: 'act-parts', words: acknowledge.partsMissing(left) }] : []),
      ];
    },
    entries: (values) => {
      const parts = warningTicked(values, view);
      return [
        {
          record: { kind: state.kind, id: state.id },
          kind: 'warning-given',
          body: {
            ...originOf(state),
            ...(begins && { matter: values.matter.trim(), behaviours: [...values.behaviours] }),
            ...{ named: values.named.trim(), change: values.change.trim() },
            ...(parts.length > 0 && { parts }),
            ...(isWritten(values) ? { letter: warningWords(values, view, frame).trim() } : { spoken: true }),
          },
        },
      ];
    },
  };
}
