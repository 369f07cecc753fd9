import { words } from '#lib/words/index.ts';

/** Everything that a person does from the page of a record, by the entry it makes. */
export type ActKind = keyof typeof words.acts.list;

export const isActKind = (kind: string | null): kind is ActKind =>
  kind !== null && Object.hasOwn(words.acts.list, kind);
