/**
 * The one range that a request asks for, as half-open bytes; null when it asks for all, or in a way that may be answered
 * with all (several ranges, another unit).
 */
export function rangeIn(
  header: string | undefined,
  bytes: number,
): { from: number; until: number } | null | 'unsatisfiable' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!found) return null;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const until = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return from >= bytes || until <= from ? 'unsatisfiable' : { from, until };
}
