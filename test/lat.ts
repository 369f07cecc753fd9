import { asksOf, ask } from './bench/sync/asks.ts';
import { openPlace } from './bench/sync/place.ts';
import { someEntries, batchesOf } from './bench/sync/entries.ts';
const place = await openPlace();
const med = (v: number[]) => v.toSorted((a, b) => a - b)[Math.floor(v.length / 2)]!.toFixed(2);
try {
  await place.found('one');
  const h = await place.signIn('one', 's0');
  const asks = asksOf(place.app.directUrl, h);
  for (let i = 0; i < 30; i++) await asks.push(someEntries(200, 's0'));
  const time = async (n: number, f: () => Promise<unknown>) => { const t: number[] = []; for (let i = 0; i < n; i++) { const s = performance.now(); await f(); t.push(performance.now() - s); } return med(t); };
  console.log('me', await time(300, () => ask(`${place.app.directUrl}/api/me`, h)));
  console.log('nothing', await time(300, () => asks.pull({ seq: 6000, base: 6000, at: new Date().toISOString() })));
  console.log('one page', await time(60, () => asks.pull(null, 1000)));
  console.log('all 6000', await time(15, () => asks.pullAll()));
  const bs = batchesOf(someEntries(12000, 's0'), 200);
  console.log('push 200', await time(60, () => asks.push(bs.pop()!)));
  const one = batchesOf(someEntries(100, 's0'), 1);
  console.log('push 1', await time(100, () => asks.push(one.pop()!)));
} finally { await place.close(); }
