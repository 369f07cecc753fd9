import { words } from '#lib/words/index.ts';

/** True when the browser has no room left for this site; each engine says it in its own words, some only inside a wrapped error. */
const isFull = (error: unknown): boolean => /quota|QuotaExceeded|disk.?full|not enough space/i.test(textOf(error));

/** Why something could not be stored, as one sentence that says what to do next. */
export const problemOf = (error: unknown): string => (isFull(error) ? words.store.deviceFull : words.store.notStored);

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'inner' in error ? textOf(error.inner) : '';
  return `${error.name} ${error.message} ${inner} ${error.cause === undefined ? '' : textOf(error.cause)}`;
}
