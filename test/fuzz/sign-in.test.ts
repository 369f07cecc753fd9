// The endpoints of the sign-in library: those we never call answer too, and must keep the same promises.
import { createAuth } from '@evenhand/server/auth.ts';
import { quietLog } from '@evenhand/server/log.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readable, send, shown, type Attempt } from './attempt.ts';
import { openPlace, origin, type Place } from './place.ts';
import { keepsPromises } from './promises.ts';
import { runs, settings } from './runs.ts';
import { strangeKey, strangeText, strangeValue } from './strange-values.ts';

let place: Place;
let attempts: fc.Arbitrary<Attempt>;
beforeAll(async () => {
  place = await openPlace();
  const auth = createAuth(place.sql, { origin, secret: 'a secret for the fuzzer that is long enough' }, quietLog);
  const endpoints = Object.values(
    auth.api as Record<string, { path?: string; options?: { method?: unknown } }>,
  ).flatMap(({ path, options }) =>
    [options?.method ?? 'GET'].flat().map((method) => ({ path: `/api/auth${path ?? '/ok'}`, method: String(method) })),
  );
  expect(endpoints.length).toBeGreaterThan(10);
  attempts = readable(attemptsAt(endpoints));
});
afterAll(() => place.close());

const fields = fc.constantFrom(
  ...['email', 'password', 'newPassword', 'currentPassword', 'name', 'image', 'token', 'callbackURL', 'provider', 'id'],
  ...[
    'userId',
    'providerId',
    'accountId',
    'code',
    'state',
    'rememberMe',
    'newEmail',
    'redirectTo',
    'organisation',
    'staff',
  ],
);
const plain = fc.constantFrom(
  ...[
    'amy@fuzz.example',
    'nobody@fuzz.example',
    'a password for the fuzzer',
    'another long password',
    'https://e.example',
  ],
  ...['//e.example', '/app/', 'credential', 'google', 'dora', 'sample', 'x'.repeat(200)],
);
const said = fc.dictionary(
  fc.oneof({ weight: 6, arbitrary: fields }, { weight: 1, arbitrary: strangeKey }),
  fc.oneof<fc.Arbitrary<unknown>[]>(plain, plain, strangeValue),
  { maxKeys: 4 },
);
const query = fc.dictionary(fields, fc.oneof(plain, strangeText), { maxKeys: 3 }).map((asked) =>
  Object.entries(asked)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))}`)
    .join('&'),
);

const attemptsAt = (endpoints: readonly { path: string; method: string }[]): fc.Arbitrary<Attempt> =>
  fc
    .tuple(
      fc.constantFrom(...endpoints),
      fc.constantFrom('nobody' as const, 'staff' as const),
      fc.oneof(
        { weight: 5, arbitrary: said.map((body) => JSON.stringify(body)) },
        strangeValue.map((body) => JSON.stringify(body) ?? ''),
      ),
      query,
      fc.constantFrom(
        'application/json',
        'application/json',
        'application/json',
        'application/x-www-form-urlencoded',
        'text/plain',
        'x',
      ),
      strangeText.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))),
    )
    .map(([{ path, method }, asker, body, asked, type, part]) => ({
      ...{ asker, method, wrong: 'sign-in' },
      path: `${path.replace(/:\w+/g, part || 'x')}?${asked}`,
      headers: { 'content-type': type },
      ...(method !== 'GET' && { body: new TextEncoder().encode(body) }),
    }));

test('whatever is sent to the sign-in library is answered in the one shape, and a refusal changes nothing', async () => {
  await place.sql`create table fuzz.sessions as select * from auth.session`;
  await fc.assert(
    fc.asyncProperty(attempts, async (attempt) => {
      await place.sql`delete from auth."rateLimit"`;
      await place.sql`delete from tracking_tries`;
      const answer = await send(place, attempt);
      await keepsPromises(attempt, answer, place.bugs());
      const written = await place.writes.written();
      // Nothing that this library writes is written by these requests: nobody makes, changes or closes an account by them. Signing
      // out is written down, where somebody was in.
      const signedOut = answer.ok && attempt.path.startsWith('/api/auth/sign-out');
      const log = signedOut ? ['INSERT public.access_log', 'INSERT public.access_unsealed'] : [];
      const unforeseen = written.filter((change) => !log.includes(change));
      expect(unforeseen, `${shown(attempt)} answered ${answer.status}`).toEqual([]);
      await place.sql`insert into auth.session select * from fuzz.sessions on conflict do nothing`;
    }),
    settings(runs / 8),
  );
});
