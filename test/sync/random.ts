/** Luck that a seed decides: the same seed says the same things on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  chance(share: number): boolean;
  /** Throws for an empty list. */
  pick<Item>(list: readonly Item[]): Item;
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** `words` keep the luck of one part apart from that of another, so that what one draws moves nothing in the other. */
export function seededRandom(...words: (string | number)[]): Random {
  let state = 2_166_136_261;
  for (const character of words.join('/')) state = Math.imul(state ^ character.charCodeAt(0), 16_777_619) >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => {
      const item = list[int(list.length)];
      if (item === undefined) throw new RangeError('There is nothing to choose from.');
      return item;
    },
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
  };
}
