import type { Sql } from './open.ts';

type Line = { place: string; rank: number; line: string };

/**
 * Everything migrations have made, as text for people to review: tables with columns, constraints, indexes, triggers and
 * policies, then functions and extensions, read from the catalogue and sorted. `schema.txt` is this of a new database.
 */
export async function listSchema(sql: Sql): Promise<string> {
  const [tables, columns, constraints, indexes, triggers, policies, others] = await Promise.all([
    listTables(sql),
    listColumns(sql),
    listConstraints(sql),
    listIndexes(sql),
    listTriggers(sql),
    listPolicies(sql),
    listOthers(sql),
  ]);
  const blocks = tables.map((table) => {
    const lines = [columns, constraints, indexes, triggers, policies].flatMap((sort) =>
      sort.filter(({ place }) => place === table.place).map(({ line }) => `  ${line}`),
    );
    return [table.line, ...lines].join('\n');
  });
  return [...blocks, others.map(({ line }) => line).join('\n')].join('\n\n') + '\n';
}

// The catalogue's own order differs from server to server; names are compared byte by byte ("C").
const listTables = (sql: Sql) => sql<Line[]>`
  select c.oid::regclass::text as place, 0 as rank,
    'table ' || n.nspname || '.' || c.relname || case when c.relrowsecurity then ', row security'
      || case when c.relforcerowsecurity then ' forced' else '' end else '' end as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p')
  order by n.nspname collate "C" desc, c.relname collate "C"`;

const listColumns = (sql: Sql) => sql<Line[]>`
  select a.attrelid::regclass::text as place, a.attnum as rank,
    a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end
      || case when a.attidentity = 'a' then ' identity' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
  order by rank`;

// 'n' is "not null", which only newer servers list here and which stands with the column.
const listConstraints = (sql: Sql) => sql<Line[]>`
  select conrelid::regclass::text as place, 0 as rank, definition as line
  from (select conrelid, contype, conname, pg_get_constraintdef(oid) as definition from pg_constraint) as c
  where conrelid <> 0 and contype <> 'n'
  order by position(contype::text in 'pufxc'), definition collate "C"`;

const listIndexes = (sql: Sql) => sql<Line[]>`
  select i.indrelid::regclass::text as place, 0 as rank, 'index ' || c.relname || ' '
    || regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX .* USING ', '\\1') as line
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by c.relname collate "C"`;

const listTriggers = (sql: Sql) => sql<Line[]>`
  select tgrelid::regclass::text as place, 0 as rank, 'trigger ' || tgname || ' '
    || regexp_replace(pg_get_triggerdef(oid), '^CREATE TRIGGER \\S+ ', '') as line
  from pg_trigger where not tgisinternal
  order by tgname collate "C"`;

const listPolicies = (sql: Sql) => sql<Line[]>`
  select format('%I.%I', schemaname, tablename)::regclass::text as place, 0 as rank,
    'policy ' || policyname || ' for ' || cmd || ' to ' || array_to_string(roles, ', ')
      || regexp_replace(coalesce(' using ' || qual, '') || coalesce(' with check ' || with_check, ''), '\\s+', ' ', 'g')
      as line
  from pg_policies
  order by policyname collate "C"`;

const listOthers = (sql: Sql) => sql<Line[]>`
  select '' as place, rank, line from (
    select 1 as rank, 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid)
      || ') returns ' || pg_get_function_result(p.oid) as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'auth')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select 2, 'extension ' || extname from pg_extension where extname <> 'plpgsql'
  ) as all_others
  order by rank, line collate "C"`;
