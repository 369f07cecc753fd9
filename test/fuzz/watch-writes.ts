import type { Sql } from '@evenhand/server/db/open.ts';

/**
 * What may change although a request was refused, and why. Everything else must stay as it is, to the last byte.
 *
 * - `tracking_tries`, `auth.rateLimit`: tries are counted before their outcome is known.
 * - `auth.session`: a session that is used lives on.
 * - `auth.verification`: whoever asks for it is set a riddle that a passkey has to answer, for some minutes.
 */
const mayChange = ['public.tracking_tries', 'auth.rateLimit', 'auth.session', 'auth.verification'];

export interface WatchedWrites {
  /** Each row written since the last time this was asked, as `INSERT public.devices`; what was rolled back is not there. */
  written(): Promise<string[]>;
  /** Rows and a hash over the contents of every table that is watched. */
  contents(): Promise<Record<string, string>>;
}

/** Writes down every change to every table, so that a counterexample can say what it changed. */
export async function watchWrites(sql: Sql): Promise<WatchedWrites> {
  const all = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' order by 1`;
  const tables = all.map(({ name }) => name).filter((name) => !mayChange.includes(name));
  const strangers = mayChange.filter((name) => !all.some((table) => table.name === name));
  if (strangers.length > 0) throw new Error(`There is no table called ${strangers.join(' or ')} any more.`);

  await sql.unsafe(`
    create schema fuzz;
    create table fuzz.written (number bigint generated always as identity, what text);
    create function fuzz.write_down() returns trigger language plpgsql security definer as $$ begin
      insert into fuzz.written (what) values (tg_op || ' ' || tg_table_schema || '.' || tg_table_name);
      return null;
    end $$;`);
  for (const table of tables) {
    await sql`create trigger zz_written after insert or update or delete on ${sql(table)} for each row execute function fuzz.write_down()`;
  }
  return {
    async written() {
      const rows = await sql<{ what: string }[]>`delete from fuzz.written returning what`;
      return rows.map(({ what }) => what);
    },
    async contents() {
      const found: Record<string, string> = {};
      for (const table of tables) {
        const [row] = await sql<{ rows: number; hash: string | null }[]>`
          select count(*)::int as rows, md5(string_agg(md5(t::text), '' order by t::text)) as hash from ${sql(table)} as t`;
        found[table] = `${row?.rows} rows, ${row?.hash}`;
      }
      return found;
    },
  };
}
