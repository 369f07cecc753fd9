import { expect, it } from 'vitest';
import type { WaitingFile } from '#lib/evidence/port.ts';
import type { RecordView } from '#lib/store/port.ts';
import { savedWords } from './saved-words.ts';

const view = (unsent: string[]) =>
  ({ state: { kind: 'case', id: 'a' }, unsent: new Set(unsent) }) as unknown as RecordView;
const file = (id: string) => ({ record: { kind: 'case', id } }) as WaitingFile;

it.each([
  [[], [], 'Saved on this device · All sent'],
  [['x'], [file('a')], 'Saved on this device · not sent yet'],
  [[], [file('a'), file('b')], 'Saved on this device · 1 file not sent yet'],
  [[], [file('a'), file('a')], 'Saved on this device · 2 files not sent yet'],
  [[], [file('b')], 'Saved on this device · All sent'],
])('%#: %s', (unsent, files, words) => {
  expect(savedWords(view(unsent), files)).toBe(words);
});
