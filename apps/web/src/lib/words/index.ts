import { en } from './en/index.ts';

/** Everything the app says. A further language `satisfies Words`, so that a missing sentence does not compile. */
export type Words = typeof en;

/** The words in use. English is the only language so far. */
export const words: Words = en;
