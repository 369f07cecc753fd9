import { en } from './en/index.ts';

/** Everything the app says. A further language `satisfies Words`, so that a missing sentence does not compile. */
export type Words = typeof en;

export const languages = { en } satisfies Record<string, Words>;
export type Language = keyof typeof languages;

/** The words in use. English until a further language is added to `languages`. */
export const words: Words = languages.en;
