import type { Entry } from '@evenhand/policy/entries/entry';
import type { Directory } from '@evenhand/policy/directory';
import { appendEntries } from '../../db/append.ts';
import type { Sql } from '../../db/open.ts';
import type { Log } from '../../log.ts';
import { complaintEntries } from './complaint-entries.ts';
import { makeImportPlace } from './import-place.ts';
import { progressOn } from './progress.ts';
import type { Screen } from './progress.ts';
import { readComplaint, RowProblem } from './read-complaint.ts';
import type { Complaint } from './read-complaint.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './read-rows.ts';
import { rowResult } from './tally.ts';
import type { Tally } from './tally.ts';

export interface LoadRequest {
  sql: Sql;
  path: string;
  /** Where the complaints go. */
  organisation: string;
  /** What the organisation begins with when it is not there. */
  fresh?: Directory;
  now: () => Date;
  log: Log;
  screen: Screen;
}

/** Rows of one transaction: long enough to be quick, short enough that devices can write in between. */
const batchSize = 150;

/**
 * Brings a file of complaints in through the ordinary append path. The file is read twice: first to the end without writing
 * anything, so that a broken one leaves no trace, then in batches. Throws a LoadError of one sentence for a file that cannot
 * be loaded; rows that cannot be are named on the screen, and the rest goes in. Loading again adds nothing.
 */
export async function loadFile(request: LoadRequest): Promise<Tally> {
  const { sql, path, organisation, fresh, now, screen } = request;
  const today = now().toISOString().slice(0, 10);
  const { total, products } = await look(path, today);
  const place = await makeImportPlace(sql, organisation, products, fresh);
  const tally: Tally = { read: 0, added: 0, refused: 0 };
  const progress = progressOn(screen, total);
  const refuse = (row: number, sentence: string): void => {
    tally.refused += 1;
    progress.say(`Row ${row}: ${sentence}`);
  };
  let batch: Loaded[] = [];
  const send = async (): Promise<void> => {
    for (const { row, result } of await keep(batch, request)) {
      if (result === 'added') tally.added += 1;
      else if (result !== 'known') refuse(row, result.problem);
    }
    batch = [];
    progress.at(tally.read);
  };
  for await (const row of readRows(path)) {
    tally.read += 1;
    const complaint = readOr(row, today, (sentence) => refuse(row.number, sentence));
    if (complaint) batch.push({ row: row.number, entries: complaintEntries(complaint, place) });
    if (batch.length >= batchSize) await send();
  }
  await send();
  progress.end();
  return tally;
}

interface Loaded {
  row: number;
  entries: Entry[];
}

/** Reads the whole file and keeps only what must be known before the first row is written. */
async function look(path: string, today: string): Promise<{ total: number; products: string[] }> {
  const products = new Map<string, string>();
  let total = 0;
  for await (const row of readRows(path)) {
    total += 1;
    const product = readOr(row, today)?.product;
    if (product && !products.has(product.toLowerCase())) products.set(product.toLowerCase(), product);
  }
  return { total, products: [...products.values()].sort() };
}

function readOr(row: Row, today: string, tell?: (sentence: string) => void): Complaint | undefined {
  try {
    return readComplaint(row, today);
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    tell?.(error.message);
    return undefined;
  }
}

async function keep(batch: readonly Loaded[], { sql, organisation, now, log }: LoadRequest) {
  if (batch.length === 0) return [];
  const entries = batch.flatMap((loaded) => loaded.entries);
  const answers = await appendEntries(sql, { organisation, entries, now: now().toISOString(), log });
  let from = 0;
  return batch.map((loaded) => {
    const result = rowResult(answers.slice(from, (from += loaded.entries.length)));
    return { row: loaded.row, result };
  });
}
