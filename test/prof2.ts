import { asksOf } from './bench/sync/asks.ts';
import { openPlace } from './bench/sync/place.ts';
import { someEntries } from './bench/sync/entries.ts';
const place = await openPlace();
try {
  await place.found('one');
  const asks = asksOf(place.app.directUrl, await place.signIn('one', 's0'));
  for (let i = 0; i < 25; i++) await asks.push(someEntries(200, 's0'));
  const s = performance.now();
  for (let i = 0; i < 60; i++) await asks.pullAll();
  console.log((performance.now() - s) / 200, 'ms/page');
} finally { await place.close(); }
