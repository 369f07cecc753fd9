// The thin layer between documents that change and entries that never do, so that RxDB's own replication suite can run
// against our server.
//
//   a document          one record; its id is made of the document's key
//   a write to it       one entry, which names the entry that its writer took for the newest
//   the document now    the fold: a write counts when the entry that it names is the newest one at its place in the order
//   a conflict          a write that does not count; whoever made it is given the document as it stands
//
// Nothing of the protocol is changed: entries go through `push` and come through `pull`, and the order that the server
// gives them decides which of two writes came first.
import { createHash, randomUUID } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import type { RxCollection } from 'rxdb';
import { replicateRxCollection, type RxReplicationState } from 'rxdb/plugins/replication';
import { Subject } from 'rxjs';
import { sampleComplaint, sampleEntry } from '../../apps/server/testing/sample.ts';

export interface Human {
  passportId: string;
  firstName: string;
  lastName: string;
  age: number;
}

export type HumanDocument = Human & { _deleted: boolean };

interface Write {
  document: HumanDocument;
  /** The entry that its writer took for the newest; null where it knew of none. */
  after: string | null;
}

/** A person's way to one server. */
export interface HumanServer {
  url: string;
  staff: string;
  headers: Readonly<Record<string, string>>;
}

interface Cursor {
  seq: number;
}

/** What a pull brought so far, folded. */
class HumanFold {
  readonly #server: HumanServer;
  readonly #newest = new Map<string, { entry: string; seq: number; document: HumanDocument }>();
  #seq = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(server: HumanServer) {
    this.#server = server;
  }

  /** Takes in everything that is there by now. */
  async catchUp(): Promise<void> {
    const done = this.#turn.then(async () => {
      for (;;) {
        const answer = await ask<PullAnswer>(this.#server, `/api/entries/pull?seq=${this.#seq}&limit=1000`);
        for (const entry of answer.documents) this.#take(entry);
        const isAll = answer.checkpoint.seq === this.#seq;
        this.#seq = answer.checkpoint.seq;
        if (isAll) return;
      }
    });
    this.#turn = done.catch(() => undefined);
    await done;
  }

  #take(entry: Entry): void {
    if (entry.seq === undefined || entry.seq <= this.#seq) return;
    const { document, after } = writeOf(entry);
    const key = document.passportId;
    if ((this.#newest.get(key)?.entry ?? null) !== after) return;
    this.#newest.set(key, { entry: entry.id, seq: entry.seq, document });
  }

  get(key: string): { entry: string; document: HumanDocument } | undefined {
    return this.#newest.get(key);
  }

  /** Documents that changed after a cursor, and where to go on. */
  since(seq: number): { documents: HumanDocument[]; checkpoint: Cursor } {
    const changed = [...this.#newest.values()].filter((each) => each.seq > seq).sort((a, b) => a.seq - b.seq);
    return { documents: changed.map(({ document }) => document), checkpoint: { seq: this.#seq } };
  }
}

/** Keeps a collection of humans and the server alike. */
export function replicateHumans(
  collection: RxCollection<Human>,
  server: HumanServer,
  live: boolean,
): RxReplicationState<Human, Cursor> {
  const fold = new HumanFold(server);
  const news = new Subject<'RESYNC'>();
  const end = new AbortController();
  const state = replicateRxCollection<Human, Cursor>({
    collection,
    // One for all, or a document that came by one name would be sent back by another.
    replicationIdentifier: 'evenhand-humans',
    live,
    retryTime: 100,
    push: {
      async handler(rows) {
        await fold.catchUp();
        const conflicts: HumanDocument[] = [];
        const sent: { entry: Entry; key: string }[] = [];
        for (const { newDocumentState, assumedMasterState } of rows) {
          const newest = fold.get(newDocumentState.passportId);
          if (newest && !isSame(newest.document, assumedMasterState)) conflicts.push(newest.document);
          else
            sent.push({
              entry: entryOf(newDocumentState, newest?.entry ?? null, server),
              key: newDocumentState.passportId,
            });
        }
        if (sent.length > 0)
          await push(
            server,
            sent.map(({ entry }) => entry),
          );
        await fold.catchUp();
        const late = sent.flatMap(({ entry, key }) => {
          const newest = fold.get(key);
          return newest && newest.entry !== entry.id ? [newest.document] : [];
        });
        return [...conflicts, ...late];
      },
    },
    pull: {
      stream$: news,
      async handler(cursor) {
        await fold.catchUp();
        return fold.since(cursor?.seq ?? 0);
      },
    },
  });
  if (live) void follow(server, end.signal, () => news.next('RESYNC'));
  state.canceled$.subscribe((isOver) => isOver && end.abort());
  return state;
}

/** Every document as the server has it, removed ones too. */
export async function humansOn(server: HumanServer): Promise<HumanDocument[]> {
  const fold = new HumanFold(server);
  await fold.catchUp();
  return fold.since(0).documents;
}

function entryOf(document: HumanDocument, after: string | null, { staff }: HumanServer): Entry {
  const plain = { ...document, _deleted: document._deleted };
  const text = JSON.stringify({ document: plain, after } satisfies Write);
  const given = { id: randomUUID(), record: { kind: 'case' as const, id: uuidOf(document.passportId) }, by: staff };
  return after === null
    ? sampleComplaint({ ...given, body: { unit: 'all', points: [{ text }] } })
    : sampleEntry({ ...given, kind: 'note-added', body: { text } });
}

function writeOf({ body }: Entry): Write {
  const points = body.points as { text: string }[] | undefined;
  return JSON.parse(points?.[0]?.text ?? String(body.text)) as Write;
}

function uuidOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const fields = ['passportId', 'firstName', 'lastName', 'age'] as const;
const isSame = (one: HumanDocument, other: HumanDocument | undefined): boolean =>
  other !== undefined && one._deleted === other._deleted && fields.every((field) => one[field] === other[field]);

async function ask<Answer>({ url, headers }: HumanServer, path: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(url + path, {
    ...init,
    headers: { ...headers, ...(init?.body ? { 'content-type': 'application/json' } : {}) },
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

async function push(server: HumanServer, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map((entry) => ({ newDocumentState: entry }));
  const answer = await ask<Entry[]>(server, '/api/entries/push', { method: 'POST', body: JSON.stringify({ rows }) });
  const refused = answer.find(({ verdict }) => verdict !== 'accepted');
  if (refused) throw new Error(`${refused.id} was refused.`);
}

async function follow({ url, headers }: HumanServer, signal: AbortSignal, heard: () => void): Promise<void> {
  const answer = await fetch(`${url}/api/entries/stream`, { headers, signal }).catch(() => null);
  if (!answer?.body) return;
  try {
    for await (const part of answer.body.pipeThrough(new TextDecoderStream()))
      if (part.includes('event: resync')) heard();
  } catch {
    // Over, with the replication.
  }
}
