import type { LetterPart } from '@evenhand/policy/letters/letter';

/** What somebody ticked or unticked by hand; every other box follows the words. */
export interface PartTicks {
  ticked: string[];
  unticked: string[];
}

export const noTicks = (): PartTicks => ({ ticked: [], unticked: [] });

interface Told {
  /** The parts that the policy wants, in its order. */
  required: readonly string[];
  /** The letter as the record makes it, part by part. */
  composed: readonly LetterPart[];
  /** The words as they stand in the form, perhaps changed by hand. */
  text: string;
  method: string;
}

/** Nobody can see what was said; what was written, anybody can. */
const isWritten = (method: string): boolean => method === 'letter' || method === 'email';

/** The boxes that are ticked: those whose part stands in what is written, and what was ticked by hand. */
export function partsTicked({ required, composed, text, method }: Told, { ticked, unticked }: PartTicks): string[] {
  const stands = (part: string): boolean =>
    isWritten(method) &&
    composed.some((each) => each.part === part && each.text.trim() !== '' && text.includes(each.text.trim()));
  return required.filter((part) => ticked.includes(part) || (stands(part) && !unticked.includes(part)));
}

/** The ticks once the boxes have gone from `before` to `after`. */
export function tickedByHand(ticks: PartTicks, before: readonly string[], after: readonly string[]): PartTicks {
  const on = after.filter((part) => !before.includes(part));
  const off = before.filter((part) => !after.includes(part));
  return {
    ticked: [...ticks.ticked.filter((part) => !off.includes(part)), ...on],
    unticked: [...ticks.unticked.filter((part) => !on.includes(part)), ...off],
  };
}
