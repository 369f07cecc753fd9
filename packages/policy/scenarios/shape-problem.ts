import type { z } from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** `['expect', 0, 'now']` as a person points at it: `expect[0].now`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'null',
};

/** The one complaint of a union that got furthest into the value; the others only say that it is another shape. */
function deepest(issues: readonly Issue[][]): Issue | undefined {
  const candidates = issues
    .flatMap((branch) => branch.slice(0, 1))
    .filter((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys');
  return candidates[0];
}

function complaint(issue: Issue, raw: unknown, path: readonly PropertyKey[]): string {
  const value = valueAt(raw, path);
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'is missing';
  if (issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return `must be ${nouns[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `is too small or empty`;
    case 'too_big':
      return `is too large or too long`;
    default:
      return 'does not have the right shape';
  }
}

/** What is wrong with a value, one sentence for each fault, each beginning with where it stands. `top` names the whole. */
export function shapeProblems(
  error: z.core.$ZodError,
  raw: unknown,
  top: string,
  before: readonly PropertyKey[] = [],
): string[] {
  return error.issues.map((issue) => {
    const inner = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
    const path = [...issue.path, ...(inner?.path ?? [])];
    const where = pathText([...before, ...path]);
    return `${where === '' ? top : where} ${complaint(inner ?? issue, raw, path)}.`;
  });
}
