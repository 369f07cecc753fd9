import type { RxCollection, RxDatabase, RxJsonSchema } from 'rxdb/plugins/core';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { Summary } from '@evenhand/policy/derive/summary';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { Refusal } from '@evenhand/policy/refusals';

/*
 * Four collections of at most twelve. RxDB knows only the envelope of an entry; `body` is one field checked by policy, so a
 * new entry kind or a new policy needs no migration here.
 */

/** An entry as it lies on this device: `seq` 0 and an empty verdict mean that the server has not answered for it yet. */
export interface EntryDoc extends Omit<Entry, 'seq' | 'receivedAt' | 'verdict' | 'refusals'> {
  seq: number;
  receivedAt: string;
  verdict: '' | 'accepted' | 'refused';
  refusals: Refusal[];
}

/** A row of a list with what is owed on its record: a cache, made anew from the entries whenever they change. */
export interface SummaryDoc {
  id: string;
  kind: RecordKind;
  /** Ascends from newest to oldest: a descending query on an index reads the whole collection. */
  newest: string;
  owed: boolean;
  summary: Summary;
  duties: Duty[];
  unsent: number;
  /** The day for which the duties were derived. */
  derivedOn: string;
}

export interface DraftDoc {
  id: string;
  form: unknown;
  savedAt: string;
}

export interface MetaDoc {
  id: string;
  value: unknown;
}

const id = { type: 'string', maxLength: 100 } as const;

const entries: RxJsonSchema<EntryDoc> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id,
    record: {
      type: 'object',
      properties: { kind: { type: 'string', maxLength: 20 }, id },
      required: ['kind', 'id'],
    },
    kind: { type: 'string' },
    at: { type: 'string' },
    recordedAt: { type: 'string' },
    by: { type: 'string' },
    device: { type: 'string' },
    pack: { type: 'string' },
    body: { type: 'object', additionalProperties: true },
    seq: { type: 'number', minimum: 0, maximum: 1_000_000_000_000, multipleOf: 1 },
    receivedAt: { type: 'string' },
    verdict: { type: 'string', maxLength: 10 },
    refusals: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
  required: [
    'id',
    'record',
    'kind',
    'at',
    'recordedAt',
    'by',
    'device',
    'pack',
    'body',
    'seq',
    'receivedAt',
    'verdict',
    'refusals',
  ],
  indexes: ['record.id', 'seq', 'verdict'],
};

const summaries: RxJsonSchema<SummaryDoc> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id,
    kind: { type: 'string', maxLength: 20 },
    newest: { type: 'string', maxLength: 20 },
    owed: { type: 'boolean' },
    summary: { type: 'object', additionalProperties: true },
    duties: { type: 'array', items: { type: 'object', additionalProperties: true } },
    unsent: { type: 'number' },
    derivedOn: { type: 'string' },
  },
  required: ['id', 'kind', 'newest', 'owed', 'summary', 'duties', 'unsent', 'derivedOn'],
};

const drafts: RxJsonSchema<DraftDoc> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id, form: { type: 'object', additionalProperties: true }, savedAt: { type: 'string' } },
  required: ['id', 'form', 'savedAt'],
};

const meta: RxJsonSchema<MetaDoc> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id, value: { type: 'object', additionalProperties: true } },
  required: ['id'],
};

export const schemas = {
  entries: { schema: entries },
  summaries: { schema: summaries },
  drafts: { schema: drafts },
  meta: { schema: meta },
};

export interface Collections {
  entries: RxCollection<EntryDoc>;
  summaries: RxCollection<SummaryDoc>;
  drafts: RxCollection<DraftDoc>;
  meta: RxCollection<MetaDoc>;
}

export type Database = RxDatabase<Collections>;

/** An entry of the wire as it lies here. */
export const toDoc = ({
  id: entryId,
  record,
  kind,
  at,
  recordedAt,
  by,
  device,
  pack,
  body,
  ...added
}: Entry): EntryDoc => ({
  ...{ id: entryId, record: { kind: record.kind, id: record.id }, kind, at, recordedAt, by, device, pack, body },
  seq: added.seq ?? 0,
  receivedAt: added.receivedAt ?? '',
  verdict: added.verdict ?? '',
  refusals: added.refusals ?? [],
});

/** What policy reads: fields that the server has not added yet are absent. */
export const toEntry = (doc: EntryDoc): Entry => {
  const { id: entryId, record, kind, at, recordedAt, by, device, pack, body } = doc;
  const entry: Entry = { id: entryId, record, kind, at, recordedAt, by, device, pack, body };
  if (doc.seq > 0) entry.seq = doc.seq;
  if (doc.receivedAt !== '') entry.receivedAt = doc.receivedAt;
  if (doc.verdict !== '') entry.verdict = doc.verdict;
  if (doc.refusals.length > 0) entry.refusals = doc.refusals;
  return entry;
};
