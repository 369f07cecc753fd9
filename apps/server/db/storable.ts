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
export function storable<T>(value: T, depth = 0): T {
  if (typeof value === 'string') return storableText(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new UnstorableError(`It is nested more than ${deepest} levels deep.`);
  if (Array.isArray(value)) return value.map((item: unknown) => storable(item, depth + 1)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => [storableText(key), storable(field, depth + 1)]),
  ) as T;
}

export function storableText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '\uFFFD');
}
