import { asksOf } from './bench/sync/asks.ts';
import { openPlace } from './bench/sync/place.ts';
import { someEntries, batchesOf } from './bench/sync/entries.ts';
const out: string[] = [];
for (let i = 0; i < 3; i++) {
  const place = await openPlace();
  try {
    await place.found('one');
    const asks = asksOf(place.app.directUrl, await place.signIn('one', 's0'));
    await asks.push(someEntries(20, 's0'));
    const t: number[] = [];
    for (const b of batchesOf(someEntries(20000, 's0'), 200)) { const s = performance.now(); await asks.push(b); t.push(performance.now() - s); }
    const m = (a: number, b: number) => (t.slice(a, b).reduce((x, y) => x + y) / (b - a)).toFixed(1);
    out.push(`${m(0, 10)} ${m(10, 25)} ${m(25, 50)} ${m(50, 100)}`);
  } finally { await place.close(); }
}
console.log(out.join(' | '));
