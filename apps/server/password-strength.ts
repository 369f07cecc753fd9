const tooEasy =
  'This password is too easy to guess: it is a common one, a pattern, or made of your own name or organisation. Four words that have nothing to do with each other are better.';

/** Guesses that it must withstand, as a power of ten: what a thief of the hashes makes in months, with Argon2id. */
const leastGuesses = 10;

/**
 * What is wrong with a new password, in one sentence; null where it will do. It must not be among the commonest, a pattern, or made of
 * `around`: the person's name, address, organisation. The dictionaries take a moment to load, so only where one is chosen.
 */
export async function weaknessOf(password: string, around: readonly string[]): Promise<string | null> {
  const { check } = await guesser();
  const words = around.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  return check(password, [...words, 'evenhand']).guessesLog10 < leastGuesses ? tooEasy : null;
}

interface Guesser {
  check: (password: string, around: string[]) => { guessesLog10: number };
}

let made: Promise<Guesser> | undefined;
const guesser = (): Promise<Guesser> => (made ??= load());

async function load(): Promise<Guesser> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return { check: (password, around) => factory.check(password, around) };
}
