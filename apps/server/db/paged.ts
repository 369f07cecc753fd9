/**
 * Rows of a large table, page by page, each asked for by where the last one ended. Unlike a cursor it leaves the connection free
 * for other questions in between, which a check inside one transaction has.
 */
export async function* paged<Row>(
  read: (last: Row | undefined) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let last: Row | undefined; ;) {
    const rows = await read(last);
    last = rows.at(-1);
    if (!last) return;
    yield rows;
  }
}
