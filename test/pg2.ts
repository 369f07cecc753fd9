import { asksOf } from './bench/sync/asks.ts';
import { openPlace } from './bench/sync/place.ts';
import { someEntries } from './bench/sync/entries.ts';
const place = await openPlace();
const med = (v: number[]) => v.toSorted((a, b) => a - b)[Math.floor(v.length / 2)]!.toFixed(2);
const time = async (n: number, f: () => Promise<unknown>) => { const t: number[] = []; for (let i = 0; i < n; i++) { const s = performance.now(); await f(); t.push(performance.now() - s); } return med(t); };
try {
  await place.found('one');
  const asks = asksOf(place.app.directUrl, await place.signIn('one', 's0'));
  for (let i = 0; i < 25; i++) await asks.push(someEntries(200, 's0'));
  const sql = await place.sql.reserve();
  await sql`analyze entries`;
  await sql`set enable_sort = off`;
  await sql`create table e2 as select *, 'x'::text as wire from entries`;
  await sql`create index on e2 (organisation, seq)`;
  const v: Record<string, string> = {
    'body': `body::text`,
    'const': `'x'`,
    'concat body': `concat('{"id":"', e.id, '","body":', e.body, '}')`,
    '|| body': `'{"id":"' || e.id::text || '","body":' || e.body::text || '}'`,
    'to_char': `to_char(e.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    'ts::text': `e.received_at::text`,
    'to_json kind': `to_json(e.kind)::text`,
    'uuid': `e.id::text`,
    'refusals': `e.refusals::text`,
    'full': `concat('{"id":"', e.id, '","record":{"kind":"', e.record_kind,
  '","id":"', e.record_id, '"},"kind":', to_json(e.kind), ',"at":', to_json(e.at), ',"recordedAt":', to_json(e.recorded_at),
  ',"by":', to_json(e.by), ',"device":', to_json(e.device), ',"pack":', to_json(e.pack), ',"seq":', e.seq,
  ',"receivedAt":"', to_char(e.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '","verdict":"', e.verdict,
  '","refusals":', e.refusals, ',"body":', e.body, ',"_deleted":false}')`,
    'full no to_json no to_char': `concat('{"id":"', e.id, '","record":{"kind":"', e.record_kind,
  '","id":"', e.record_id, '"},"kind":"', e.kind, '","at":"', e.at, '","recordedAt":"', e.recorded_at,
  '","by":"', e.by, '","device":"', e.device, '","pack":"', e.pack, '","seq":', e.seq,
  ',"receivedAt":"', e.received_at, '","verdict":"', e.verdict,
  '","refusals":', e.refusals, ',"body":', e.body, ',"_deleted":false}')`,
    'row_to_json': `row_to_json(e)::text`,
  };
  for (const [k, x] of Object.entries(v)) console.log(k.padEnd(30), await time(25, () => sql.unsafe(`select length(string_agg(entry, ',')) from (select ${x} as entry from entries as e where organisation='one' order by seq limit 1000) as e`, [], { prepare: true })));
  console.log('rows raw all', await time(25, () => sql.unsafe(`select * from entries as e where organisation='one' order by seq limit 1000`, [], { prepare: true }).raw()));
  console.log('string_agg full sent', await time(25, () => sql.unsafe(`select string_agg(entry, ',') from (select ${v.full} as entry from entries as e where organisation='one' order by seq limit 1000) as e`, [], { prepare: true }).raw()));
  console.log('rows full sent', await time(25, () => sql.unsafe(`select ${v.full} as entry from entries as e where organisation='one' order by seq limit 1000`, [], { prepare: true }).raw()));
  sql.release();
} finally { await place.close(); }
