/** Whether two values say the same as JSON does: no matter in which order, what is undefined or an empty `refusals` left out. */
export const alike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(
      ([name, field]) => field !== undefined && !(name === 'refusals' && Array.isArray(field) && field.length === 0),
    )
    .map(([name, field]) => [name, plain(field)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
