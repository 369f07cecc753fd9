import type { Setting } from '../history/setting.ts';
import type { LetterId } from '../packs/nouns.ts';
import type { CaseState } from '../records/case.ts';

/** A paragraph or a few of a letter, by the id of the part that the policy asks for. */
export interface LetterPart {
  part: string;
  text: string;
}

/** What only the writer can say, by the id of the part; what is left out gets plain words of its own or is left open. */
export type Fill = Readonly<Partial<Record<string, string>>>;

export interface LetterForm {
  id: LetterId;
  /** Every part that `compose` can write, in the order of the letter. */
  parts: readonly string[];
  /** Whether the customer is still owed this letter. */
  owed(state: CaseState, setting: Setting): boolean;
  /** The parts that the customer has been told already, by whatever way. */
  told(state: CaseState): readonly string[];
  /** The letter in parts, in order. A part that only the writer can say and `fill` leaves out comes with an empty text. */
  compose(state: CaseState, setting: Setting, fill: Fill): LetterPart[];
}
