import type { Entry } from '@evenhand/policy/entries/entry';
import type { Day } from '@evenhand/policy/time/day';
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
  /** Of the file that is loaded. */
  survey: Survey;
  /** Where the complaints go. */
  organisation: string;
  now: () => Date;
  log: Log;
  screen: Screen;
}

/** What must be known of a file before the first row is written. */
export interface Survey {
  path: string;
  /** The newest day that can have been, when it was read. */
  today: Day;
  total: number;
  products: string[];
}

/**
 * Reads a file to its end without writing anything, so that a broken one leaves no trace. Throws a LoadError of one
 * sentence for a file that cannot be loaded.
 */
export async function surveyFile(path: string, today: Day): Promise<Survey> {
  const products = new Map<string, string>();
  let total = 0;
  for await (const row of readRows(path)) {
    total += 1;
    const product = readOr(row, today)?.product;
    if (product && !products.has(product.toLowerCase())) products.set(product.toLowerCase(), product);
  }
  return { path, today, total, products: [...products.values()].sort() };
}

/** Rows of one transaction: long enough to be quick, short enough that devices can write in between. */
const batchSize = 150;

/**
 * Brings a surveyed file of complaints in through the ordinary append path, in batches. Rows that cannot be loaded are named
 * on the screen, and the rest goes in. Loading again adds nothing. Throws a LoadError when there is no such organisation.
 */
export async function loadFile(request: LoadRequest): Promise<Tally> {
  const { sql, survey, organisation, screen } = request;
  const { path, today, total, products } = survey;
  const place = await makeImportPlace(sql, organisation, products);
  const tally: Tally = { read: 0, added: 0, refused: 0 };
  const progress = progressOn(screen, total);
  const refuse = (row: number, sentence: string): void => {
    tally.refused += 1;
    progress.say(`Row ${row}: ${sentence}`);
  };
  let otherwise = 0;
  let batch: Loaded[] = [];
  const send = async (): Promise<void> => {
    for (const { row, result } of await keep(batch, request)) {
      if (result === 'added') tally.added += 1;
      else if (result === 'known-otherwise') otherwise += 1;
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
  if (otherwise > 0) {
    progress.say(`Rows that are here already with other contents, and stay as they are here: ${otherwise}.`);
  }
  return tally;
}

interface Loaded {
  row: number;
  entries: Entry[];
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
