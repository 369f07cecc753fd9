import type { Readable, Writable } from 'node:stream';
import type { Table } from './list-tables.ts';
import type { Transaction } from './open.ts';

/** The rows of a table in PostgreSQL's own text form: one line for each, whatever stands in it. */
export const copyOut = (tx: Transaction, { name, columns }: Pick<Table, 'name' | 'columns'>): Promise<Readable> =>
  tx.unsafe(`copy ${name} (${columns.join(', ')}) to stdout`).readable();

/** Takes what copyOut gave. */
export const copyIn = (tx: Transaction, { name, columns }: Pick<Table, 'name' | 'columns'>): Promise<Writable> =>
  tx.unsafe(`copy ${name} (${columns.join(', ')}) from stdin`).writable();
