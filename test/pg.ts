import { asksOf } from './bench/sync/asks.ts';
import { openPlace } from './bench/sync/place.ts';
import { someEntries } from './bench/sync/entries.ts';
import { pullEntries } from '@evenhand/server/db/pull.ts';
import { openDatabase, serverRole } from '@evenhand/server/db/open.ts';
import { entryText } from '@evenhand/server/db/entry-row.ts';
const place = await openPlace();
const med = (v: number[]) => v.toSorted((a, b) => a - b)[Math.floor(v.length / 2)]!.toFixed(2);
const time = async (n: number, f: () => Promise<unknown>) => { const t: number[] = []; for (let i = 0; i < n; i++) { const s = performance.now(); await f(); t.push(performance.now() - s); } return med(t); };
try {
  await place.found('one');
  const asks = asksOf(place.app.directUrl, await place.signIn('one', 's0'));
  for (let i = 0; i < 25; i++) await asks.push(someEntries(200, 's0'));
  const { sql } = place;
  console.log('select * 1000', await time(40, () => sql`select * from entries where organisation='one' order by seq limit 1000`.raw()));
  console.log('string_agg text', await time(40, () => sql`select string_agg(entry, ',') from (select ${entryText(sql as never)} as entry from entries as e where organisation='one' order by seq limit 1000) as e`.raw()));
  console.log('server side only', JSON.stringify((await sql`explain (analyze, buffers off, timing off) select string_agg(entry, ',') from (select ${entryText(sql as never)} as entry from entries as e where organisation='one' order by seq limit 1000) as e`).at(-1)));
  console.log('length only', await time(40, () => sql`select length(string_agg(entry, ',')) from (select ${entryText(sql as never)} as entry from entries as e where organisation='one' order by seq limit 1000) as e`));
  console.log('body text only', await time(40, () => sql`select length(string_agg(entry, ',')) from (select body::text as entry from entries as e where organisation='one' order by seq limit 1000) as e`));
  console.log('seq only', await time(40, () => sql`select sum(entry) from (select seq as entry from entries as e where organisation='one' order by seq limit 1000) as e`));
  const [u] = await sql`select current_setting('server_version') as v`; console.log(u);
  const url = await sql`select current_database() as d, inet_server_port() as p`;
  const { options } = sql as any;
  const other = await openDatabase(`postgres://${options.user}:${encodeURIComponent(typeof options.pass === 'function' ? await options.pass() : options.pass)}@127.0.0.1:${options.port[0]}/${options.database}`, { role: serverRole, max: 3 });
  console.log('pullEntries', await time(60, () => pullEntries(other.sql, { organisation: 'one', staff: 's0', cursor: null, limit: 1000, now: new Date().toISOString() })));
  console.log('pullEntries 100', await time(60, () => pullEntries(other.sql, { organisation: 'one', staff: 's0', cursor: null, limit: 100, now: new Date().toISOString() })));
  await other.close();
} finally { await place.close(); }
