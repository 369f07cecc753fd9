import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { LoadError } from './load-error.ts';

/** One row by column name; columns that the file does not have, or leaves empty, are ''. */
export interface Row {
  /** As a spreadsheet counts: the line of headings is row 1. */
  number: number;
  value(column: Column): string;
  /** What is wrong with the row as such, in one sentence; '' when it has a value for each heading. */
  problem: string;
}

/** Columns that are read, in the spelling of the Bureau's own export; other spellings of a heading lead to the same. */
const columns = {
  needed: ['complaint_id', 'product', 'issue', 'date_received', 'company_response_to_consumer'],
  optional: [
    ...['sub_product', 'sub_issue', 'consumer_complaint_narrative', 'company', 'state', 'zip_code', 'tags'],
    ...['submitted_via', 'date_sent_to_company', 'timely_response', 'consumer_disputed'],
  ],
} as const;

export type Column = (typeof columns.needed)[number] | (typeof columns.optional)[number];

const otherNames: Record<string, Column> = { company_response: 'company_response_to_consumer' };

/** `Company response` and `company_response` are one heading. */
function columnNamed(heading: string): string {
  const name = heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return otherNames[name] ?? name;
}

/**
 * Reads a CSV file row by row, whatever its length. Throws a LoadError for a file that is not there, is no CSV, or lacks a
 * column that is needed.
 */
export async function* readRows(path: string): AsyncGenerator<Row> {
  const file = createReadStream(path);
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 1_000_000 });
  // `pipe` passes no errors on, and an error of either must end the reading.
  file.once('error', (error) => parser.destroy(error));
  let places: Map<string, number> | undefined;
  let width = 0;
  let number = 0;
  try {
    for await (const values of file.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      if (!places) {
        places = placesOf(values, path);
        width = values.length;
        continue;
      }
      yield rowOf(number, values, places, width);
    }
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(whyUnreadable(error, path), { cause: error });
  } finally {
    file.destroy();
  }
  if (!places) throw new LoadError(`${basename(path)} is empty.`);
}

function placesOf(headings: string[], path: string): Map<string, number> {
  const places = new Map(headings.map((heading, place) => [columnNamed(heading), place]));
  const missing = columns.needed.filter((column) => !places.has(column));
  if (missing.length === 0) return places;
  throw new LoadError(`${basename(path)} has no column ${missing.join(', no column ')}, so it cannot be loaded.`);
}

function rowOf(number: number, values: string[], places: Map<string, number>, width: number): Row {
  const fits = values.length === width;
  return {
    number,
    value: (column) => values[places.get(column) ?? -1]?.trim() ?? '',
    problem: fits ? '' : `It has ${values.length} values where the headings ask for ${width}.`,
  };
}

function whyUnreadable(error: unknown, path: string): string {
  const name = basename(path);
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? ` near line ${error.lines}` : '';
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `${name} is broken: a quotation mark is opened and never closed.`;
    return `${name} is not a readable CSV file: it is broken${line}.`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder, not a file.`;
  return `${path} cannot be read (${code === undefined ? String(error) : String(code)}).`;
}
