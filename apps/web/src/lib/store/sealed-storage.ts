import {
  getChangedDocumentsSince,
  getPrimaryFieldOfPrimaryKey,
  type BulkWriteRow,
  type EventBulk,
  type PreparedQuery,
  type RxDocumentData,
  type RxJsonSchema,
  type RxStorage,
  type RxStorageChangeEvent,
  type RxStorageInstance,
} from 'rxdb/plugins/core';
import { Subject } from 'rxjs';
import { bytesOf, textOf } from '#lib/device/base64.ts';
import type { Cipher } from '#lib/device/cipher.ts';

/*
 *   RxDB (plain, in memory) -> seal -> disk        what stays clear there: the primary key, what indexes are made of,
 *                          <- open <-              and RxDB's own marks (revision, when written, removed or not)
 *
 * Everything else, replication's copy of each document included, is one sealed field. A document that was just written or
 * read in this window is not opened a second time when news of it comes.
 */

type Doc = RxDocumentData<Record<string, unknown>>;
/** `sealed` is base64: the storage beneath takes bytes for an object of many fields. */
type SealedDoc = Doc & { sealed?: string };
type Instance = RxStorageInstance<Record<string, unknown>, unknown, unknown>;
type Bulk = EventBulk<RxStorageChangeEvent<Doc>, unknown>;

const marks = ['_deleted', '_attachments', '_rev', '_meta'] as const;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Top fields, and dotted ones, that lie open. */
function clearFields(schema: RxJsonSchema<Doc>): string[] {
  const { primaryKey, indexes = [] } = schema;
  const key =
    typeof primaryKey === 'string' ? [primaryKey] : [String(primaryKey.key), ...primaryKey.fields.map(String)];
  return [...new Set([...key, ...indexes.flat().map(String)])].filter((field) => !field.startsWith('_'));
}

function clearPart(doc: Doc, fields: readonly string[]): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const field of fields) {
    const [top = '', below] = field.split('.');
    const value = doc[top];
    if (below === undefined) part[top] = value;
    else part[top] = { ...(part[top] as object | undefined), [below]: (value as Record<string, unknown>)[below] };
  }
  return part;
}

const marksOf = (doc: Doc) => ({
  _deleted: doc._deleted,
  _attachments: doc._attachments,
  _rev: doc._rev,
  _meta: doc._meta,
});

function withoutMarks(doc: Doc): Record<string, unknown> {
  const own: Record<string, unknown> = { ...doc };
  for (const mark of marks) delete own[mark];
  return own;
}

/** Every field that a selector asks about. */
function askedFields(selector: unknown): string[] {
  if (Array.isArray(selector)) return selector.flatMap(askedFields);
  if (typeof selector !== 'object' || selector === null) return [];
  return Object.entries(selector).flatMap(([key, value]) => (key.startsWith('$') ? askedFields(value) : [key]));
}

/** Opens and seals the documents of one collection. */
class Sealer {
  readonly #cipher: Cipher;
  readonly #primary: string;
  readonly fields: readonly string[];
  /** Plain documents by what lies on the disk for them. */
  readonly #known = new WeakMap<object, Doc>();

  constructor(schema: RxJsonSchema<Doc>, cipher: Cipher) {
    this.#cipher = cipher;
    this.#primary = getPrimaryFieldOfPrimaryKey(schema.primaryKey);
    this.fields = clearFields(schema);
  }

  async seal(doc: Doc): Promise<SealedDoc> {
    const sealed = textOf(await this.#cipher.seal(encoder.encode(JSON.stringify(withoutMarks(doc)))));
    return this.#note({ ...clearPart(doc, this.fields), ...marksOf(doc), sealed } as SealedDoc, doc);
  }

  /** What the storage needs of the document that is written over: its revision. */
  before(doc: Doc): SealedDoc {
    return this.#note({ ...clearPart(doc, this.fields), ...marksOf(doc) } as SealedDoc, doc);
  }

  #note(stored: SealedDoc, doc: Doc): SealedDoc {
    this.#known.set(stored, doc);
    return stored;
  }

  known(stored: SealedDoc): Doc | undefined {
    return this.#known.get(stored);
  }

  /** A document of the disk. Throws for one that is not sealed: somebody else put it there. */
  async open(stored: SealedDoc): Promise<Doc> {
    const known = this.known(stored);
    if (known) return known;
    if (!stored.sealed) throw new Error('A document on the disk is not sealed.');
    const bytes = await this.#cipher.open(bytesOf(stored.sealed));
    const own = JSON.parse(decoder.decode(bytes)) as Record<string, unknown>;
    // Whoever can write on the disk could put one record's words into another.
    if (own[this.#primary] !== stored[this.#primary]) throw new Error('A document was moved on the disk.');
    return { ...own, ...marksOf(stored) } as Doc;
  }

  all(stored: readonly SealedDoc[]): Promise<Doc[]> {
    return Promise.all(stored.map((doc) => this.open(doc)));
  }
}

function checkQuery(sealer: Sealer, query: PreparedQuery<Record<string, unknown>>): void {
  const hidden = askedFields(query.query.selector).find(
    (field) => !field.startsWith('_') && !sealer.fields.includes(field),
  );
  if (hidden !== undefined) throw new Error(`Nothing can be looked for by ${hidden}: it lies sealed.`);
}

/** What was stored before this app sealed anything is sealed where it lies; revisions and times stay, so nothing is sent anew. */
async function sealPlain(instance: Instance, sealer: Sealer): Promise<void> {
  let checkpoint: unknown;
  for (;;) {
    const batch = await getChangedDocumentsSince(instance, 500, checkpoint);
    const plain = (batch.documents as SealedDoc[]).filter((doc) => !doc.sealed);
    if (plain.length > 0) {
      const rows = await Promise.all(plain.map(async (doc) => ({ previous: doc, document: await sealer.seal(doc) })));
      const { error } = await instance.bulkWrite(rows as BulkWriteRow<Record<string, unknown>>[], 'seal');
      if (error[0]) throw new Error('What lies here could not be sealed.');
    }
    if (batch.documents.length < 500) return;
    checkpoint = batch.checkpoint;
  }
}

/** News in the order in which it came, though opening takes a moment; `settled` once all of it is told. */
class News {
  readonly told = new Subject<Bulk>();
  readonly #sealer: Sealer;
  #turn: Promise<void> | null = null;

  constructor(instance: Instance, sealer: Sealer) {
    this.#sealer = sealer;
    instance.changeStream().subscribe({
      next: (bulk) => this.#hear(bulk as Bulk),
      complete: () => this.told.complete(),
    });
  }

  #hear(bulk: Bulk): void {
    const plain = this.#turn ? null : this.#knownOf(bulk);
    // What this window wrote itself is told at once, as a storage that seals nothing does.
    if (plain) return this.told.next(plain);
    const turn = (this.#turn ?? Promise.resolve())
      .then(async () => this.told.next(await this.#opened(bulk)))
      .catch((error: unknown) => console.warn(error))
      .then(() => {
        if (this.#turn === turn) this.#turn = null;
      });
    this.#turn = turn;
  }

  #knownOf(bulk: Bulk): Bulk | null {
    const events: Bulk['events'] = [];
    for (const event of bulk.events) {
      const documentData = this.#sealer.known(event.documentData);
      const previous = event.previousDocumentData && this.#sealer.known(event.previousDocumentData as SealedDoc);
      if (!documentData || (event.previousDocumentData && !previous)) return null;
      events.push({ ...event, documentData, previousDocumentData: previous } as (typeof events)[number]);
    }
    return { ...bulk, events };
  }

  async #opened(bulk: Bulk): Promise<Bulk> {
    // Of what another window wrote over, only the clear part came with the news.
    const open = (doc: SealedDoc | undefined) => (doc?.sealed ? this.#sealer.open(doc) : doc);
    const events = await Promise.all(
      bulk.events.map(async (event) => ({
        ...event,
        documentData: await open(event.documentData),
        previousDocumentData: await open(event.previousDocumentData as SealedDoc | undefined),
      })),
    );
    return { ...bulk, events: events as Bulk['events'] };
  }

  async settled(): Promise<void> {
    while (this.#turn) await this.#turn;
  }
}

function sealedInstance(instance: Instance, schema: RxJsonSchema<Doc>, sealer: Sealer): Instance {
  const news = new News(instance, sealer);
  const since = instance.getChangedDocumentsSince?.bind(instance);
  return {
    databaseName: instance.databaseName,
    internals: instance.internals,
    options: instance.options,
    schema,
    collectionName: instance.collectionName,
    cleanup: (minimum) => instance.cleanup(minimum),
    close: () => instance.close(),
    remove: () => instance.remove(),
    count(query) {
      checkQuery(sealer, query);
      return instance.count(query);
    },
    async bulkWrite(writes, context) {
      const rows = await Promise.all(
        writes.map(async ({ previous, document }) => ({
          ...(previous && { previous: sealer.before(previous) }),
          document: await sealer.seal(document),
        })),
      );
      const answer = await instance.bulkWrite(rows as typeof writes, context);
      await news.settled();
      const error = await Promise.all(
        answer.error.map(async (each) => {
          const { previous, document } = each.writeRow;
          const row = {
            ...(previous && { previous: await sealer.open(previous) }),
            document: await sealer.open(document as SealedDoc),
          };
          const inDb = 'documentInDb' in each && { documentInDb: await sealer.open(each.documentInDb as SealedDoc) };
          return { ...each, ...inDb, writeRow: row } as typeof each;
        }),
      );
      return { ...answer, error };
    },
    async query(query) {
      checkQuery(sealer, query);
      const { documents } = await instance.query(query);
      return { documents: await sealer.all(documents) };
    },
    findDocumentsById: async (ids, removed) => sealer.all(await instance.findDocumentsById(ids, removed)),
    ...(since && {
      getChangedDocumentsSince: async (limit: number, checkpoint?: unknown) => {
        const found = await since(limit, checkpoint);
        return { ...found, documents: await sealer.all(found.documents) };
      },
    }),
    getAttachmentData: (document, attachment, digest) => instance.getAttachmentData(document, attachment, digest),
    changeStream: () => news.told,
  };
}

/** RxDB's own notes of which collections there are; nobody's words. */
const internalCollection = '_rxdb_internal';

/**
 * A storage in which every document lies sealed. With `plainBefore`, what was stored without is sealed first.
 * Selectors may ask only about what indexes are made of; others throw.
 */
export function sealedStorage(
  storage: RxStorage<unknown, unknown>,
  cipher: Cipher,
  { plainBefore = false } = {},
): RxStorage<unknown, unknown> {
  return {
    ...storage,
    async createStorageInstance(params) {
      const made = await storage.createStorageInstance(params);
      if (params.collectionName === internalCollection) return made;
      const instance = made as unknown as Instance;
      const schema = params.schema as unknown as RxJsonSchema<Doc>;
      const sealer = new Sealer(schema, cipher);
      if (plainBefore) await sealPlain(instance, sealer);
      return sealedInstance(instance, schema, sealer) as unknown as typeof made;
    },
  };
}
