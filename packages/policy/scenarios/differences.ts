export interface Difference {
  path: string;
  wanted: unknown;
  derived: unknown;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a derived value is not what is wanted. Fields that are not wanted are not compared; of a list, each wanted item must
 * be among the derived ones, and an empty list wants an empty one.
 */
export function differences(wanted: unknown, derived: unknown, path: string): Difference[] {
  if (isGroup(wanted)) {
    if (!isGroup(derived)) return [{ path, wanted, derived }];
    return Object.entries(wanted).flatMap(([key, inner]) => differences(inner, derived[key], `${path}.${key}`));
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(derived) || (wanted.length === 0 && derived.length > 0)) return [{ path, wanted, derived }];
    return wanted
      .filter((item) => !derived.some((each) => differences(item, each, path).length === 0))
      .map((item) => ({ path, wanted: item, derived }));
  }
  return wanted === derived ? [] : [{ path, wanted, derived }];
}
