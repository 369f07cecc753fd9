// Whatever is sent, the server does not break, says what is wrong in the one shape, and changes nothing.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send, shown } from './attempt.ts';
import { badAttempts } from './bad-attempts.ts';
import { openPlace, type Place } from './place.ts';
import { keepsPromises } from './promises.ts';
import { runs, settings } from './runs.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

test(`${runs} bad requests are refused, each with a sentence, and change nothing`, async () => {
  const before = await place.writes.contents();
  const sent = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(badAttempts, async (attempt) => {
      sent.set(attempt.wrong, (sent.get(attempt.wrong) ?? 0) + 1);
      const answer = await send(place, attempt);
      await keepsPromises(attempt, answer, place.bugs());
      // What resumable upload can do may be asked for (tus), and tells nobody anything.
      const asksOfUpload = attempt.method === 'OPTIONS' && attempt.path.startsWith('/api/evidence/uploads');
      if (!asksOfUpload) expect(answer.status, shown(attempt)).toBeGreaterThanOrEqual(400);
      expect(await place.writes.written(), shown(attempt)).toEqual([]);
    }),
    settings(runs),
  );
  expect(await place.writes.contents()).toEqual(before);
  // Every kind of wrong was there: a generator that went silent would pass everything.
  expect([...sent.keys()].sort()).toEqual([...kindsOfWrong].sort());
});

const kindsOfWrong = [
  ...['body', 'query', 'a part of the address', 'an address where nothing is', 'method', 'content type', 'origin'],
  ...['session', 'not an administrator', 'somebody else’s entry', 'size'],
];
