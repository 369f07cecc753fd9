import { readFileSync, readdirSync } from 'node:fs';
import { asksOf, ask } from './bench/sync/asks.ts';
import { openPlace } from './bench/sync/place.ts';
import { someEntries, batchesOf } from './bench/sync/entries.ts';
const place = await openPlace();
const cpu = () => { const r: Record<string, [number, number]> = {}; for (const p of readdirSync('/proc').filter((x) => /^\d+$/.test(x))) { try { const s = readFileSync(`/proc/${p}/stat`, 'utf8'); const f = s.slice(s.lastIndexOf(')') + 2).split(' '); const cmd = readFileSync(`/proc/${p}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 70); const k = cmd.includes('postgres:') ? 'postgres' : cmd.includes('main.ts') ? 'server' : +p === process.pid ? 'client' : 'other'; r[k] ??= [0, 0]; r[k]![0] += +f[11]!; r[k]![1] += +f[12]!; } catch {} } return r; };
try {
  await place.found('one');
  const h = await place.signIn('one', 's0');
  const asks = asksOf(place.app.directUrl, h);
  for (let i = 0; i < 50; i++) await asks.push(someEntries(200, 's0'));
  await asks.pullAll(); await asks.pullAll();
  const run = async (name: string, n: number, f: () => Promise<unknown>) => { const a = cpu(); const s = performance.now(); for (let i = 0; i < n; i++) await f(); const w = performance.now() - s; const b = cpu(); console.log(name, (w / n).toFixed(1), 'ms wall;', Object.keys(b).map((k) => `${k} ${(((b[k]![0] - (a[k]?.[0] ?? 0)) * 10) / n).toFixed(1)}u+${(((b[k]![1] - (a[k]?.[1] ?? 0)) * 10) / n).toFixed(1)}s`).join('  ')); };
  //await run('pullAll 10000', 10, () => asks.pullAll());
  //await run('page 1000', 50, () => asks.pull(null, 1000));
  //await run('page 100', 100, () => asks.pull(null, 100));
  const { sql } = place;
  //await run('sql select 10000', 10, () => sql`select * from entries order by seq`);
  const bs = batchesOf(someEntries(20000, 's0'), 200);
  await run("push", 100, () => asks.push(bs.pop()!));
} finally { await place.close(); }
