import type { Setting } from '../history/setting.ts';
import type { LetterId } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';

/** A paragraph or a few of a letter, by the id of the part that the policy asks for. */
export interface LetterPart {
  part: string;
  text: string;
}

/** What only the writer can say, by the id of the part; what is left out gets plain words of its own or is left open. */
export type Fill = Readonly<Partial<Record<string, string>>>;

export interface LetterForm<State extends AnyState = AnyState> {
  id: LetterId;
  /** Every part that `compose` can write, in the order of the letter. */
  parts: readonly string[];
  /** Whether the customer is still owed this letter. */
  owed(state: State, setting: Setting): boolean;
  /** The parts that the customer has been told already, by whatever way. */
  told(state: State): readonly string[];
  /** The letter in parts, in order. A part that only the writer can say and `fill` leaves out comes with an empty text. */
  compose(state: State, setting: Setting, fill: Fill): LetterPart[];
}

/** How one part of a letter is written; what `fill` says goes before it. */
export type Writer<State extends AnyState> = (state: State, setting: Setting) => string;

/** The parts that letters of this id told, in entries from an instant on. */
export const toldIn = (state: AnyState, letter: LetterId): string[] =>
  state.history.flatMap(({ kind, body }) => {
    const isIt =
      (kind === 'letter-sent' && body.letter === letter) || (kind === 'warning-given' && letter === 'warning');
    return isIt && Array.isArray(body.parts) ? (body.parts as string[]) : [];
  });

/** A letter that is a list of parts, each with a writer of its own; the writer of the letter may put any of them otherwise. */
export const writtenInParts = <State extends AnyState>(
  id: LetterId,
  owed: (state: State, setting: Setting) => boolean,
  writers: Readonly<Record<string, Writer<State>>>,
): LetterForm<State> => ({
  id,
  parts: Object.keys(writers),
  owed,
  told: (state) => toldIn(state, id),
  compose: (state, setting, fill) =>
    Object.entries(writers).map(([part, write]) => ({ part, text: fill[part] ?? write(state, setting) })),
});
