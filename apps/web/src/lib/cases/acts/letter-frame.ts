import type { ActPlace } from './act-form.svelte.ts';

/** What stands around a letter about somebody's conduct: whom it greets, and who signs it. */
export interface LetterFrame {
  /** A name; empty where nobody knows it. */
  to: string;
  from: readonly string[];
}

export const frameOf = ({ store: { staff, directory }, who }: Pick<ActPlace, 'store' | 'who'>): LetterFrame => ({
  to: who ?? '',
  from: [staff.name, staff.title, directory.organisation.name],
});

/** The letter with its greeting and its signature; nothing around nothing. */
export function framed(text: string, frame: LetterFrame | undefined): string {
  if (!frame || text === '') return text;
  const greeting = frame.to === '' ? [] : [`Dear ${frame.to},`];
  return [...greeting, text, frame.from.filter(Boolean).join('\n')].join('\n\n');
}
