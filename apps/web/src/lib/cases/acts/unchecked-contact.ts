import type { Pack } from '@evenhand/policy/packs/pack';

/** Names of those outside whose number or address stands in a text and has been made sure of by nobody here. */
export const uncheckedIn = (text: string, { contacts }: Pick<Pack, 'contacts'>): string[] =>
  contacts
    .filter(({ confirmedOn, lines }) => confirmedOn === null && lines.some((line) => text.includes(line)))
    .map(({ name }) => name);
