const deepest = 40;

/** A body that no form makes; its message is one sentence. */
export class UnstorableError extends Error {
  override name = 'UnstorableError';
}

/**
 * The value with what Postgres cannot hold in its text (NUL, halves of surrogate pairs, as a cut-off emoji leaves)
 * replaced by U+FFFD; the same value when there is nothing to replace, so a push sent again stays the same.
 * Throws an UnstorableError when it is nested deeper than any form makes it.
 */
export function storable<T>(value: T): T {
  return isStorable(value) ? value : (made(value) as T);
}

/** Nearly everything is, so nothing is copied for it. Throws as `storable`. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) throw new UnstorableError(`It is nested more than ${deepest} levels deep.`);
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1));
  const fields = value as Record<string, unknown>;
  return Object.keys(fields).every((key) => isStorableText(key) && isStorable(fields[key], depth + 1));
}

function made(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(made);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [storableText(key), made(field)]));
}

const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

export function storableText(text: string): string {
  if (isStorableText(text)) return text;
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '\uFFFD');
}
