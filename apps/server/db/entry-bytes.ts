// Entries on their way to devices, as the bytes in which they come from the database: to make texts of a page of them, and
// bytes of those again, costs more than all the rest of a pull, and the database takes longer to put the pieces together.
import type { Fragment, Queries } from './open.ts';

/** The columns of `entries as e` for `entriesJson`, with JSON left as it is written. */
export const bytesColumns = (sql: Queries) => sql`e.id, e.record_kind, e.record_id, e.kind, e.at, e.recorded_at,
  e.by, e.device, e.pack, e.seq, e.received_at, e.verdict, e.refusals::text, e.body::text`;

/** A row of them: the message of the database, in which each column stands behind its length of four bytes. */
export type BytesRow = Buffer;

/** The first column's length stands behind the message's kind, its length and the count of its columns. */
const firstColumn = 7;

/** Asks for rows as `BytesRow`; the driver can do it since our patch (postgres.patch). */
export const asBytes = async (query: Fragment): Promise<BytesRow[]> =>
  (await Object.assign(query, { isRaw: 'message' })) as unknown as BytesRow[];

/** What stands before each column, and how that is written, where it is not as it is. */
const pieces: readonly (readonly [before: Buffer, write?: (value: Buffer) => Buffer | undefined])[] = [
  [Buffer.from('{"id":"')],
  [Buffer.from('","record":{"kind":"')],
  [Buffer.from('","id":"')],
  [Buffer.from('"},"kind":"'), asText],
  [Buffer.from('","at":"'), asText],
  [Buffer.from('","recordedAt":"'), asText],
  [Buffer.from('","by":"'), asText],
  [Buffer.from('","device":"'), asText],
  [Buffer.from('","pack":"'), asText],
  [Buffer.from('","seq":')],
  [Buffer.from(',"receivedAt":"'), asInstant],
  [Buffer.from('","verdict":"')],
  [Buffer.from('","refusals":')],
  [Buffer.from(',"body":')],
];
const end = Buffer.from(',"_deleted":false},');
const seqColumn = 9;
const aroundColumns = pieces.reduce((sum, [before]) => sum + before.length, end.length) + 'T.000Z'.length;

export function seqOf(row: BytesRow): number {
  let at = firstColumn;
  for (let column = 0; column < seqColumn; column += 1) at += 4 + row.readInt32BE(at);
  return Number(row.toString('latin1', at + 4, at + 4 + row.readInt32BE(at)));
}

/** JSON of each entry, with commas in between. A test holds it to `entryOfRow`. */
export function entriesJson(rows: readonly BytesRow[]): Buffer<ArrayBuffer> {
  const json = new Growing(rows.reduce((sum, row) => sum + row.length + aroundColumns, 0));
  for (const row of rows) {
    let at = firstColumn;
    for (const [before, write] of pieces) {
      json.add(before, 0, before.length);
      const from = at + 4;
      at = from + row.readInt32BE(at);
      const written = write?.(row.subarray(from, at));
      if (written) json.add(written, 0, written.length);
      else json.add(row, from, at);
    }
    json.add(end, 0, end.length);
  }
  // Without the comma after the last.
  return json.upTo(-1);
}

class Growing {
  #bytes: Buffer<ArrayBuffer>;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = Buffer.allocUnsafe(expected);
  }

  add(bytes: Buffer, from: number, to: number): void {
    const at = this.#length;
    this.#length += to - from;
    // What is escaped is longer than it was.
    if (this.#length > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#length)]);
    // A call costs more than most columns are long.
    if (to - from > 64) bytes.copy(this.#bytes, at, from, to);
    else for (let place = from; place < to; place += 1) this.#bytes[at + place - from] = bytes[place] as number;
  }

  upTo(end: number): Buffer<ArrayBuffer> {
    return this.#bytes.subarray(0, Math.max(0, this.#length + end));
  }
}

/** Inside quotes. Hardly one has anything to escape. */
function asText(value: Buffer): Buffer | undefined {
  for (let place = 0; place < value.length; place += 1) {
    const byte = value[place] as number;
    if (byte < 0x20 || byte === 0x22 || byte === 0x5c) return Buffer.from(JSON.stringify(String(value)).slice(1, -1));
  }
  return undefined;
}

/** The database writes `2026-11-28 06:30:17.12+00`: of UTC, which every connection asks for. */
function asInstant(value: Buffer): Buffer {
  const instant = Buffer.from('0000-00-00T00:00:00.000Z');
  value.copy(instant, 0, 0, 10);
  value.copy(instant, 11, 11, 19);
  if (value[19] === 0x2e) value.copy(instant, 20, 20, Math.min(value.length - '+00'.length, 23));
  return instant;
}
