// A table of any size is copied out whole, and its connection answers afterwards. The last of a large one may come in one piece
// with its end, when the stream has just asked the socket to wait.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { copyOut } from './copy-table.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test.each([0, 1, 60, 70, 100, 140, 300])(
  '%i lines of a thousand signs, read slowly: whole, and the connection answers',
  async (lines) => {
    const { bytes, after } = await database.sql.begin(async (tx) => {
      await tx`create temp table sized on commit drop as
      select repeat('x', 999) as line from generate_series(1, ${lines}::int)`;
      const copied = await copyOut(tx, { name: 'sized', columns: ['line'] });
      let sum = 0;
      for await (const chunk of copied) {
        sum += (chunk as Buffer).length;
        for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
      }
      const [row] = await tx<{ answer: number }[]>`select 42 as answer`;
      return { bytes: sum, after: row?.answer };
    });
    expect({ bytes, after }).toEqual({ bytes: lines * 1000, after: 42 });
  },
);
