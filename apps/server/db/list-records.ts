import type { Summary } from '@evenhand/policy/derive/summary';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { phoneDigits } from '@evenhand/policy/phone';
import { readReference } from '@evenhand/policy/reference';
import type { Queries, Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { queryOf, searchWords } from './search-words.ts';
import { asReader } from './scope.ts';

export interface ListRequest extends Reader {
  kind: RecordKind;
  search?: string;
  stage?: string;
  unit?: string;
  /** Id of the last record of the page before. */
  after?: string;
  limit: number;
}

export interface Listed {
  rows: Summary[];
  /** Counted up to a thousand. */
  total: number;
  next: string | null;
}

const countedTo = 1000;
const mostWords = 8;

/** One page of what the reader may see of a kind, newest first. Nothing of a row is folded: the cache says it all. */
export async function listRecords(sql: Sql, request: ListRequest): Promise<Listed> {
  return asReader(sql, request, (tx) => page(tx, request));
}

async function page(sql: Queries, request: ListRequest): Promise<Listed> {
  const { after, limit } = request;
  const where = conditions(sql, request);
  const from = after
    ? sql`and (r.opened_at, r.id) < (select a.opened_at, a.id from records as a
        where a.organisation = r.organisation and a.kind = r.kind and a.id = ${after})`
    : sql``;
  const [rows, [counted]] = await Promise.all([
    sql<{ summary: Summary }[]>`
      select r.summary from records_to_search as r where ${where} ${from}
      order by r.opened_at desc, r.id desc limit ${limit + 1}`,
    sql<{ total: number }[]>`
      select count(*)::int as total from (select from records_to_search as r where ${where} limit ${countedTo}) as counted`,
  ]);
  const shown = rows.slice(0, limit).map(({ summary }) => summary);
  return { rows: shown, total: counted?.total ?? 0, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

function conditions(sql: Queries, request: ListRequest) {
  const { organisation, kind, search = '', stage, unit } = request;
  const reference = readReference(search);
  const words = searchWords(phoneDigits(search) ?? search).slice(0, mostWords);
  const found = sql`array_to_tsvector(string_to_array(r.search, ' ')) @@ ${queryOf(words)}::tsquery`;
  // What holds no word at all, as a lone bracket, is found nowhere.
  const named = search.trim() === '' ? sql`true` : words.length === 0 ? sql`false` : found;
  return sql`r.organisation = ${organisation} and r.kind = ${kind} and ${seenBy(sql, request)}
    ${stage ? sql`and r.stage = ${stage}` : sql``}
    ${unit ? sql`and r.unit = ${unit}` : sql``}
    and ${reference ? sql`(r.reference = ${reference} or ${named})` : named}`;
}
