// Entries on their way to devices, as the bytes in which they come from the database: to make texts of a page of them, and
// bytes of those again, costs more than all the rest of a pull, and the database takes longer to put the pieces together.
import type { Queries } from './open.ts';

/** The columns of `entries as e` for `entriesJson`, with JSON left as it is written; read with `.raw()`. */
export const bytesColumns = (sql: Queries) => sql`e.id, e.record_kind, e.record_id, e.kind, e.at, e.recorded_at,
  e.by, e.device, e.pack, e.seq, e.received_at, e.verdict, e.refusals::text, e.body::text`;

/** In their order, each as the database writes it. */
export type BytesRow = readonly Buffer[];

type Write = (value: Buffer) => Buffer;
const asItIs: Write = (value) => value;

/** What stands before each column, and how that is written. */
const pieces: readonly (readonly [before: Buffer, write: Write])[] = [
  [Buffer.from('{"id":"'), asItIs],
  [Buffer.from('","record":{"kind":"'), asItIs],
  [Buffer.from('","id":"'), asItIs],
  [Buffer.from('"},"kind":"'), asText],
  [Buffer.from('","at":"'), asText],
  [Buffer.from('","recordedAt":"'), asText],
  [Buffer.from('","by":"'), asText],
  [Buffer.from('","device":"'), asText],
  [Buffer.from('","pack":"'), asText],
  [Buffer.from('","seq":'), asItIs],
  [Buffer.from(',"receivedAt":"'), asInstant],
  [Buffer.from('","verdict":"'), asItIs],
  [Buffer.from('","refusals":'), asItIs],
  [Buffer.from(',"body":'), asItIs],
];
const end = Buffer.from(',"_deleted":false}');
const comma = Buffer.from(',');

export const seqOf = (row: BytesRow): number => Number(String(row[9]));

/** JSON of each entry, with commas in between. A test holds it to `entryOfRow`. */
export function entriesJson(rows: readonly BytesRow[]): Buffer {
  const parts: Buffer[] = [];
  for (const row of rows) {
    if (parts.length > 0) parts.push(comma);
    for (let column = 0; column < pieces.length; column += 1) {
      const [before, write] = pieces[column] as (typeof pieces)[number];
      parts.push(before, write(row[column] as Buffer));
    }
    parts.push(end);
  }
  return Buffer.concat(parts);
}

/** Inside quotes. Hardly one has anything to escape. */
function asText(value: Buffer): Buffer {
  for (let place = 0; place < value.length; place += 1) {
    const byte = value[place] as number;
    if (byte < 0x20 || byte === 0x22 || byte === 0x5c) return Buffer.from(JSON.stringify(String(value)).slice(1, -1));
  }
  return value;
}

/** The database writes `2026-11-28 06:30:17.12+00`: of UTC, which every connection asks for. */
function asInstant(value: Buffer): Buffer {
  const instant = Buffer.from('0000-00-00T00:00:00.000Z');
  value.copy(instant, 0, 0, 10);
  value.copy(instant, 11, 11, 19);
  const end = value.length - '+00'.length;
  if (value[19] === 0x2e) value.copy(instant, 20, 20, Math.min(end, 23));
  return instant;
}
