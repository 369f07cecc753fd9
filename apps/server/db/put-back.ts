import type { Table } from './list-tables.ts';
import type { Sql, Transaction } from './open.ts';

/**
 * One transaction in which tables are filled as they were: nobody else begins to fill them meanwhile, triggers rest, and counters
 * go on behind the highest number afterwards. Whatever `fill` throws leaves the database empty.
 */
export async function putBack(
  sql: Sql,
  tables: readonly Table[],
  fill: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const triggered = tables.filter(({ hasTriggers }) => hasTriggers);
  await sql.begin(async (tx) => {
    await tx`lock table organisations in access exclusive mode`;
    for (const { name } of triggered) await tx.unsafe(`alter table ${name} disable trigger user`);
    await fill(tx);
    for (const { name } of triggered) await tx.unsafe(`alter table ${name} enable trigger user`);
    await setCountersOn(tx);
  });
  await sql`analyze`;
}

/** The first table that has a row; undefined when all are empty. */
export async function firstFilled(sql: Transaction, tables: readonly Table[]): Promise<string | undefined> {
  for (const { name } of tables) {
    const [row] = await sql.unsafe<{ filled: boolean }[]>(`select exists (select from ${name}) as filled`);
    if (row?.filled) return name;
  }
  return undefined;
}

async function setCountersOn(tx: Transaction): Promise<void> {
  const counters = await tx<{ table: string; column: string; sequence: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column,
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_attribute as a join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null`;
  for (const { table, column, sequence } of counters)
    await tx.unsafe(`select setval('${sequence}', coalesce(max(${column}), 0) + 1, false) from ${table}`);
}
