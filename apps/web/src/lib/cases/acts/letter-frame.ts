import { localDay } from '@evenhand/policy/time/zone';
import { dayInWords } from '#lib/words/dates.ts';
import type { ActPlace } from './act-form.svelte.ts';

/** What stands around a letter: whom it greets, and who signs it and when. */
export interface LetterFrame {
  /** A name; empty where nobody knows it. */
  to: string;
  from: readonly string[];
}

type Place = Pick<ActPlace, 'view' | 'who'> & { store: Pick<ActPlace['store'], 'staff' | 'directory'> };

export function frameOf({ store: { staff, directory }, view: { state, setting }, who }: Place): LetterFrame {
  // Of a complaint it goes to whoever speaks, also where that is for somebody else.
  const to = state.kind === 'case' ? (state.behalf?.name ?? state.contact.name) : who;
  const day = dayInWords(localDay(setting.now, setting.pack.counting.zone.value), '');
  return { to: (to ?? '').trim(), from: [staff.name, staff.title, directory.organisation.name, day] };
}

/** The letter with its greeting, where it does not greet by itself, and its signature; nothing around nothing. */
export function framed(text: string, frame: LetterFrame | undefined): string {
  if (!frame || text === '') return text;
  const greeting = frame.to === '' || text.startsWith('Dear ') ? [] : [`Dear ${frame.to},`];
  return [...greeting, text, frame.from.filter(Boolean).join('\n')].join('\n\n');
}
