import type { HeldFile } from '@evenhand/policy/wire/evidence';

const endings: Readonly<Record<string, string>> = { 'text/plain': '.txt', 'image/jpeg': '.jpg', 'audio/mpeg': '.mp3' };

const endingOf = (type: string): string => {
  const last = type.split('/')[1] ?? '';
  return endings[type] ?? (/^[a-z0-9]{2,5}$/.test(last) ? `.${last}` : '');
};

/** What a file is called where it is saved: never as it was called on somebody's device. */
export const fileNameOf = ({ evidence, part, type }: Pick<HeldFile, 'evidence' | 'part' | 'type'>): string =>
  `${evidence}-${part}${endingOf(type)}`;
