// The way into Postgres. Only this folder imports the driver; others are handed a Database or a Sql.
import postgres from 'postgres';
import { StartError } from '../start-error.ts';

type OurTypes = { wholeNumber: number; day: string };

/** The pool: a tagged template that runs SQL. See openDatabase for what comes back as what. */
export type Sql = postgres.Sql<OurTypes>;
/** What `sql.begin` hands over. */
export type Transaction = postgres.TransactionSql<OurTypes>;
/** For operations that work in a transaction and outside one. */
export type Queries = postgres.ISql<OurTypes>;
/** A piece of a statement, to be put into another. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;
/** What may stand in a jsonb column; pass it as `sql.json(value)`. */
export type JsonValue = postgres.JSONValue;

export type Database = {
  sql: Sql;
  /** Lets running queries finish (at most 5 s), then closes every connection. */
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Most connections at once; default 10. */
  max?: number;
  /** Shown in pg_stat_activity; default `evenhand`. */
  name?: string;
  /** The role that every connection takes on, instead of the rights of whoever signs in. */
  role?: string;
  /** Hears every statement as it goes out, with its values: for the test of the second wall. */
  overhear?: (connection: number, statement: string, values: unknown[]) => void;
};

/** What a running server may do outside every scope: almost nothing (migrations/0008-walls.sql). */
export const serverRole = 'evenhand_server';

const oldestVersion = 15;

/**
 * Opens a pool and proves that it answers. What columns come back as:
 * bigint: number (an error beyond 2^53); json, jsonb: the value; date: 'YYYY-MM-DD'; timestamptz: Date (the auth library
 * needs it so; JSON turns it into an ISO string); uuid, text: string; bytea: Buffer. `undefined` as a value is an error.
 * Throws a StartError when nothing answers, the sign-in is refused, or the server is older than 15.
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  const sql: Sql = postgres(url, {
    max: options.max ?? 10,
    idle_timeout: 60,
    connect_timeout: 10,
    // A database that comes back is found again within a second, however long it was away.
    backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 1),
    connection: {
      application_name: options.name ?? 'evenhand',
      TimeZone: 'UTC',
      ...(options.role && { role: options.role }),
    },
    onnotice: () => {},
    ...(options.overhear && { debug: options.overhear }),
    types: {
      wholeNumber: { to: 20, from: [20], serialize: String, parse: wholeNumber },
      // A day is a word of the calendar, not an instant: a Date would move it by the machine's zone.
      day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text },
    },
  });
  const close = () => sql.end({ timeout: 5 });
  try {
    const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    const version = Math.floor((row?.version ?? 0) / 10_000);
    if (version < oldestVersion) {
      throw new StartError(`The database is PostgreSQL ${version}, and Evenhand needs ${oldestVersion} or newer.`);
    }
  } catch (error) {
    await close();
    throw error instanceof StartError ? error : new StartError(cannotOpen(url, error), { cause: error });
  }
  return { sql, close };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be read as a number`);
  return value;
}

/** Names host and database only: the rest of the URL may be secret. */
function cannotOpen(url: string, error: unknown): string {
  const { host, pathname } = new URL(url);
  const reason =
    error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
  return `The database ${pathname.slice(1)} at ${host} cannot be opened: ${reason}.`;
}

/** Reads in one transaction that sees the database as it is at its first question, whatever is written meanwhile. */
export const atOneMoment = <Result>(sql: Sql, work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  sql
    .begin('isolation level repeatable read read only', async (tx) => ({ result: await work(tx) }))
    .then(({ result }) => result);
