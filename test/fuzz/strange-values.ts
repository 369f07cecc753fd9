import fc from 'fast-check';

/** Numbers as JSON may write them and programs trip over. */
const numbers = [
  0,
  -0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER + 2,
  -Number.MAX_SAFE_INTEGER,
  2 ** 31,
  2 ** 63,
  1e21,
  1e308,
  5e-324,
  -2147483649,
];

const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\ud83d\ude00',
  '\u202Eright to left',
  '\u0000\u0001\u001b[31m',
  '\r\nx-added: yes',
  'NaN',
  'Infinity',
  '-1',
  '1e999',
  '0x10',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  "' or 1=1 --",
  '"; drop table entries; --',
  '%',
  '%_%',
  '\\',
  '%00',
  '%ff',
  '../../../etc/passwd',
  '..%2f..%2fetc',
  'file:///etc/passwd',
  'http://localhost:1/',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '${jndi:ldap://localhost/a}',
  '2026-02-30',
  '0000-00-00',
  '-271821-04-20',
  '+275760-09-13',
  '9999-12-31',
  '10000-01-01',
  '2026-05-18T09:30:00',
  '2026-05-18T25:61:61+99:99',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'e\u0301\u0301\u0301\u0301',
  '\ufeff',
  '\u{10ffff}',
  'ｆｕｌｌｗｉｄｔｈ',
];

const nested = (depth: number, list: boolean): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = list ? [value] : { a: value };
  return value;
};

export const strangeText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(61, 201, 321, 1001, 20_001).map((length) => 'x'.repeat(length)) },
);

/** A value where another kind of value is expected. */
export const strangeValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: strangeText },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], { '': '' }) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(3, 45, 400).chain((depth) => fc.boolean().map((list) => nested(depth, list))),
  },
  { weight: 1, arbitrary: fc.constantFrom(300, 3000).map((length) => Array.from({ length }, (_, index) => index)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

export const strangeKey = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'extra', '', '\0', '\ud800', '0', 'length', 'organisation'],
  ...['staff', 'verdict', 'seq', 'id', '$where', 'role', 'a'.repeat(300)],
);
