// Requests that are wrong in one known way, most of them made from a right one so that they get far.
import type { Endpoint } from '@evenhand/server/routes/endpoint.ts';
import { endpoints } from '@evenhand/server/routes/endpoints.ts';
import fc from 'fast-check';
import { readable, type Attempt } from './attempt.ts';
import { askers, type Asker } from './place.ts';
import { placesIn, replaced, sampleId, valuesFor } from './schema-values.ts';
import { strangeKey, strangeText, strangeValue } from './strange-values.ts';

const json = { 'content-type': 'application/json' };
const encoder = new TextEncoder();
const withBody = endpoints.filter(({ body }) => body);
const writes = endpoints.filter(({ method }) => method === 'post');
const asker = fc.constantFrom<Asker>('nobody', 'staff', 'staff', 'administrator', 'administrator', 'administrator');
/** Halves of signs cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
const jsonOf = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** The address, with something that could be there for each part that changes. */
const addressOf = ({ path }: Endpoint, part = sampleId(0xbad)): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'kind' ? 'case' : name === 'report' ? 'volumes' : part));

const attempt = (endpoint: Endpoint, more: Partial<Attempt> & Pick<Attempt, 'asker' | 'wrong'>): Attempt => ({
  method: endpoint.method.toUpperCase(),
  path: addressOf(endpoint),
  headers: endpoint.method === 'post' ? json : {},
  ...more,
});

/** Wrong at one place: another value, none, one too many, one more around it. */
const wrongValue = (right: unknown): fc.Arbitrary<unknown> =>
  fc.constantFrom(...placesIn(right)).chain((place) =>
    fc.oneof(
      { weight: 4, arbitrary: strangeValue.map((strange) => replaced(right, place, () => strange)) },
      { weight: 1, arbitrary: fc.constant(replaced(right, place, () => undefined)) },
      { weight: 1, arbitrary: fc.constant(replaced(right, place, (old) => [old])) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(strangeKey, strangeValue)
          .map(([key, strange]) =>
            replaced(right, place, (old) => (isPlain(old) ? withKey(old, key, strange) : strange)),
          ),
      },
    ),
  );

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** By entries, so that a key like `__proto__` is one of its own. */
const withKey = (value: object, key: string, strange: unknown): unknown =>
  Object.fromEntries([...Object.entries(value), [key, strange]]);

/** Text that is no JSON any more, or says something twice. */
const wrongText = (right: unknown): fc.Arbitrary<Uint8Array<ArrayBuffer>> => {
  const text = jsonOf(right);
  const cut = fc.nat({ max: Math.max(0, text.length - 1) });
  const bytes = (made: string): Uint8Array<ArrayBuffer> => encoder.encode(made);
  return fc.oneof(
    cut.map((end) => bytes(text.slice(0, end))),
    fc.tuple(cut, fc.constantFrom(0x00, 0x80, 0xc0, 0xed, 0xff, 0x0b)).map(([at, byte]) => {
      const made = bytes(text);
      made[at] = byte;
      return made;
    }),
    fc.tuple(strangeKey, strangeValue).map(([key, strange]) => {
      const [first = key] = isPlain(right) ? Object.keys(right) : [];
      return bytes(`${text.slice(0, -1)}${text.length > 2 ? ',' : ''}${jsonOf(first)}:${jsonOf(strange)}}`);
    }),
    fc
      .constantFrom(
        '',
        ' ',
        'NaN',
        '-Infinity',
        '1e999',
        '{',
        '{]',
        '[1,]',
        "{'a':1}",
        'undefined',
        '\ufeff',
        '"\\ud800"',
      )
      .map(bytes),
    fc.constantFrom(2000, 50_000).map((depth) => bytes('['.repeat(depth))),
    fc.constantFrom('}', '\0', ',{}', '// more', '<').map((after) => bytes(text + after)),
  );
};

/** Whether the schema refuses what the bytes say; read as the server reads them. */
function isRefused({ body }: Endpoint, bytes: Uint8Array): boolean {
  try {
    return !body?.safeParse(JSON.parse(new TextDecoder().decode(bytes))).success;
  } catch {
    return true;
  }
}

const wrongBody = fc.constantFrom(...withBody).chain((endpoint) =>
  valuesFor(endpoint.body!).chain((right) =>
    fc
      .tuple(
        asker,
        fc.oneof(
          { weight: 3, arbitrary: wrongValue(right).map((value) => encoder.encode(jsonOf(value))) },
          { weight: 1, arbitrary: wrongText(right) },
        ),
      )
      .filter(([, body]) => isRefused(endpoint, body))
      .map(([by, body]) => attempt(endpoint, { asker: by, body, wrong: 'body' })),
  ),
);

const wrongQuery = fc.constantFrom(...endpoints.filter(({ query }) => query)).chain((endpoint) =>
  valuesFor(endpoint.query!).chain((right) =>
    fc
      .tuple(
        fc.constantFrom('staff' as const, 'administrator' as const),
        fc.tuple(fc.constantFrom(...Object.keys((endpoint.query as { shape?: object }).shape ?? {})), strangeText),
      )
      .map(([by, [key, strange]]) => {
        const query = { ...(right as Record<string, unknown>), [key]: strange };
        const said = Object.entries(query).map(([name, value]) => [name, wellFormed(String(value))] as const);
        return { by, said };
      })
      .filter(({ said }) => !endpoint.query!.safeParse(Object.fromEntries(said)).success)
      .map(({ by, said }) => {
        const query = said.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
        return attempt(endpoint, { asker: by, path: `${addressOf(endpoint)}?${query}`, wrong: 'query' });
      }),
  ),
);

/** A part of an address that names nothing: ids of nobody, ways up and out, escapes that cannot be read. */
const strangePart = fc.oneof(
  fc.constantFrom(
    '%00',
    '%ff',
    '%c0%ae',
    '%zz',
    '%',
    '%2e%2e%2fme',
    '..%5c..%5c',
    '%252e%252e',
    '%F0%9F',
    'a%0d%0ab',
    '*',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a'.repeat(3000), ';', ':id', '~', '0', '-1', '%20', "'--"),
  strangeText
    .filter((text) => !['', '.', '..'].includes(text.trim()))
    .map((text) => encodeURIComponent(wellFormed(text))),
);

const wrongPart = fc
  .tuple(fc.constantFrom(...endpoints.filter(({ parts }) => parts)), strangePart, asker, fc.boolean())
  .chain(([endpoint, part, by, isFirst]) =>
    (endpoint.body ? valuesFor(endpoint.body) : fc.constant(undefined)).map((right) => {
      const path = isFirst ? endpoint.path.replace(/\{\w+\}/, part) : endpoint.path.replace(/\{(?!.*\{)\w+\}/, part);
      const address = addressOf({ ...endpoint, path });
      const body = right === undefined ? {} : { body: encoder.encode(jsonOf(right)) };
      const query = endpoint.query ? '?from=2026-01-01&until=2026-02-01' : '';
      return attempt(endpoint, { asker: by, path: address + query, ...body, wrong: 'a part of the address' });
    }),
  );

const wrongAddress = fc
  .tuple(asker, fc.constantFrom('GET', 'POST'), fc.array(strangePart, { minLength: 1, maxLength: 4 }))
  .map(([by, method, parts]): Attempt => {
    const path = `/api/${parts.join('/')}`;
    return { asker: by, method, path, headers: {}, wrong: 'an address where nothing is' };
  });

const wrongMethod = fc
  .tuple(
    fc.constantFrom(...endpoints),
    fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'LOCK', 'QUERY', 'MKCOL', 'X'),
    asker,
  )
  .map(([endpoint, method, by]) =>
    attempt(endpoint, { asker: by, method, body: encoder.encode('{}'), wrong: 'method' }),
  );

/** A right request with the wrong things around it. */
const wrongAround = fc.constantFrom(...withBody.filter(({ signedIn }) => signedIn)).chain((endpoint) =>
  valuesFor(endpoint.body!).chain((right) => {
    const body = encoder.encode(jsonOf(right));
    return fc.oneof(
      fc
        .tuple(
          fc.constantFrom<Asker>('staff', 'administrator'),
          fc.constantFrom(
            ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html'],
            ...[
              'application/xml',
              'application/json5',
              'x',
              '',
              'text/plain; application/json',
              'application/octet-stream',
            ],
          ),
        )
        .map(([by, type]) =>
          attempt(endpoint, { asker: by, headers: { 'content-type': type }, body, wrong: 'content type' }),
        ),
      fc
        .tuple(
          fc.constantFrom<Asker>('staff', 'administrator'),
          fc.constantFrom(
            'null',
            'https://elsewhere.example',
            'http://localhost:8080.elsewhere.example',
            'http://LOCALHOST',
            '',
          ),
        )
        .map(([by, from]) =>
          attempt(endpoint, { asker: by, headers: { ...json, origin: from }, body, wrong: 'origin' }),
        ),
      fc
        .oneof(
          fc.constantFrom(
            '',
            'evenhand.session_token=',
            'evenhand.session_token',
            '=',
            ';;;',
            'a=b',
            '%',
            '__proto__=1',
          ),
          fc
            .constantFrom('x', '%', '%00', '%ff.%ff', 'a.b', 'a.b=', `a.${'A'.repeat(43)}=`, '%22', 'x'.repeat(9000))
            .map((token) => `evenhand.session_token=${token}`),
          fc
            .string({ unit: 'grapheme-ascii', maxLength: 60 })
            .map((text) => `evenhand.session_token=${encodeURIComponent(text)}`),
        )
        .map((cookie) => attempt(endpoint, { asker: 'nobody', headers: { ...json, cookie }, body, wrong: 'session' })),
    );
  }),
);

const onlyOfAdministrators = withBody.filter(({ path }) =>
  /^\/api\/(people|units|decisions|holidays|school-days|contacts)/.test(path),
);

/** Right in every way, by somebody who may not. */
const forbidden = fc.oneof(
  fc.constantFrom(...onlyOfAdministrators).chain((endpoint) =>
    fc.tuple(valuesFor(endpoint.body!), fc.constantFrom('amy', 'ben', 'first', sampleId(1))).map(([right, part]) =>
      attempt(endpoint, {
        ...{ asker: 'staff', path: addressOf(endpoint, part), body: encoder.encode(jsonOf(right)) },
        wrong: 'not an administrator',
      }),
    ),
  ),
  fc
    .tuple(
      fc.constantFrom(...endpoints.filter(({ path }) => /^\/api\/people\b/.test(path) && !/\{id\}$/.test(path))),
      fc.constantFrom('amy', 'ben', 'dora'),
    )
    .filter(([{ body }]) => body === undefined)
    .map(([endpoint, part]) =>
      attempt(endpoint, { asker: 'staff', path: addressOf(endpoint, part), wrong: 'not an administrator' }),
    ),
  valuesFor(withBody.find(({ path }) => path.endsWith('/push'))!.body!)
    .map((right) => replaced(right, ['rows', 0, 'newDocumentState', 'by'], () => 'ben'))
    .map((right) =>
      attempt(
        withBody.find(({ path }) => path.endsWith('/push'))!,
        {
          ...{ asker: 'staff', body: encoder.encode(jsonOf(right)), wrong: 'somebody else’s entry' },
        },
      ),
    ),
);

const tooLarge = fc
  .tuple(fc.constantFrom(...writes), fc.constantFrom<Asker>(...askers))
  .map(([endpoint, by]) =>
    attempt(endpoint, { asker: by, body: new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20), wrong: 'size' }),
  );

/** What is refused because of what it is; the server must say so, and change nothing. */
export const badAttempts: fc.Arbitrary<Attempt> = readable(
  fc.oneof(
    { weight: 500, arbitrary: wrongBody },
    { weight: 90, arbitrary: wrongQuery },
    { weight: 90, arbitrary: wrongPart },
    { weight: 40, arbitrary: wrongAddress },
    { weight: 40, arbitrary: wrongMethod },
    { weight: 120, arbitrary: wrongAround },
    { weight: 110, arbitrary: forbidden },
    { weight: 2, arbitrary: tooLarge },
  ),
);
