export interface Difference {
  path: string;
  wanted: unknown;
  derived: unknown;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a derived value is not what is wanted. Fields of a group that are not wanted are not compared; a list is compared
 * item by item, so that what must not be in it cannot slip in.
 */
export function differences(wanted: unknown, derived: unknown, path: string): Difference[] {
  if (isGroup(wanted)) {
    if (!isGroup(derived)) return [{ path, wanted, derived }];
    return Object.entries(wanted).flatMap(([key, inner]) => differences(inner, derived[key], `${path}.${key}`));
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(derived) || wanted.length !== derived.length) return [{ path, wanted, derived }];
    return wanted.flatMap((item, index) => differences(item, derived[index], `${path}[${index}]`));
  }
  return wanted === derived ? [] : [{ path, wanted, derived }];
}
