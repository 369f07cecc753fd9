import type { Queries } from './open.ts';

export interface Table {
  /** With its schema, quoted, as it stands in a statement. */
  name: string;
  /** Quoted, without those that the database makes itself. */
  columns: string[];
  /** Has triggers of ours, which must rest while rows are put back as they were. */
  hasTriggers: boolean;
}

/** What Evenhand says of its own tables, not of any organisation: made anew by the migrations. */
const ofMigrations = ['kysely_migration', 'kysely_migration_lock', 'migration_hashes'];

/** Every table with anything of ours in it, each after those that it refers to. */
export async function listTables(sql: Queries): Promise<Table[]> {
  const rows = await sql<(Table & { oid: number; needs: number[] })[]>`
    select c.oid::int8 as oid, format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(a.attname) from pg_attribute as a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)
        as columns,
      array(select k.confrelid::int8 from pg_constraint as k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs,
      exists (select from pg_trigger as t where t.tgrelid = c.oid and not t.tgisinternal) as "hasTriggers"
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relname <> all (${ofMigrations})
      and not exists (select from pg_depend as d where d.objid = c.oid and d.deptype = 'e')
    order by n.nspname, c.relname`;
  const sorted: (typeof rows)[number][] = [];
  const place = (row: (typeof rows)[number]): void => {
    if (sorted.includes(row)) return;
    for (const need of rows.filter(({ oid }) => row.needs.includes(oid))) place(need);
    sorted.push(row);
  };
  rows.forEach(place);
  return sorted.map(({ name, columns, hasTriggers }) => ({ name, columns, hasTriggers }));
}
