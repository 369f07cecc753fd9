// Values of the right shape, out of the schemas that check what comes in. What a schema asks by a function of its own (a day
// that exists, an instant) does not stand in its JSON form: a text that is wrong there is mended from a list of samples.
import fc from 'fast-check';
import { z } from 'zod/mini';

interface JsonSchema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

export const sampleId = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const ids = Array.from({ length: 12 }, (_, index) => sampleId(index + 1));
const instants = ['2026-05-18T09:30:00+01:00', '2026-05-19T16:00:00Z', '2024-02-29T23:59:59.999+14:00'];
const days = ['2026-05-18', '2026-06-01', '2024-02-29', '2027-12-31'];
/** Texts that mean something to the organisation that is asked. */
const known = [
  'amy',
  'ben',
  'dora',
  'all',
  'first',
  'second',
  'customer',
  'anonymous',
  'stage-1',
  'upheld',
  'note-added',
];
const texts = [...known, ...ids, ...instants, ...days, 'eve@fuzz.example', 'sample@1', 'a'.repeat(64), 'Some words'];

const anyText = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
);

function textOf({ pattern, minLength = 0, maxLength = Infinity }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    const fits = texts.filter((text) => new RegExp(pattern, 'u').test(text));
    return fits.length > 0 ? fc.constantFrom(...fits) : fc.stringMatching(new RegExp(pattern, 'u'));
  }
  return anyText.filter((text) => text.trim().length >= minLength && text.length <= maxLength);
}

function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueOf));
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? 0, -100), max: Math.min(schema.maximum ?? 100, 1000) });
    case 'number':
      return fc.oneof(fc.nat(5), fc.integer({ min: schema.minimum ?? -9, max: schema.maximum ?? 1_000_000 }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const { minItems: minLength = 0, maxItems = 3 } = schema;
      return fc.array(valueOf(schema.items ?? {}), { minLength, maxLength: Math.min(maxItems, minLength + 3) });
    }
    case 'object':
      return objectOf(schema);
    default:
      return fc.constantFrom<unknown>('anything', 7, null, { any: 'thing' });
  }
}

function objectOf({ properties, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
  if (!properties) {
    const each = typeof additionalProperties === 'object' ? additionalProperties : { type: 'string' };
    return fc.dictionary(fc.constantFrom('one', 'two', 'amy', '1'), valueOf(each), { maxKeys: 3 });
  }
  const model = Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, valueOf(schema)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

/** Puts a sample in place of each text that the schema does not take; undefined when none will do. */
function mended(value: unknown, shape: z.ZodMiniType): unknown {
  let made = value;
  for (const sample of [undefined, days[0], instants[0], ids[0], 'eve@fuzz.example', 'unacceptable']) {
    const result = shape.safeParse(made);
    if (result.success) return made;
    for (const { path } of result.error.issues) made = replaced(made, path as (string | number)[], () => sample);
  }
  return shape.safeParse(made).success ? made : undefined;
}

/** A copy with what stands at the path replaced; `undefined` takes it away. */
export function replaced(value: unknown, path: readonly (string | number)[], by: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? replaced(item, rest, by) : item));
  if (typeof value !== 'object' || value === null) return value;
  const next = replaced((value as Record<string, unknown>)[key], rest, by);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

/** Every place in a value, the value itself first. */
export function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return [[], ...below.flatMap(([key, item]) => placesIn(item).map((rest) => [key, ...rest]))];
}

const made = new WeakMap<z.ZodMiniType, fc.Arbitrary<unknown>>();

/** Values that the schema takes, most fields filled in or left out by chance. */
export function valuesFor(shape: z.ZodMiniType): fc.Arbitrary<unknown> {
  let values = made.get(shape);
  if (!values) {
    const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    values = valueOf(schema)
      .map((value) => mended(value, shape))
      .filter((value) => value !== undefined);
    made.set(shape, values);
  }
  return values;
}
