import { replicateRxCollection, type RxReplicationState } from 'rxdb/plugins/replication';
import { Subject } from 'rxjs';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Problem } from '@evenhand/policy/wire/problem';
import type { Checkpoint, PullAnswer, PushAnswer } from '@evenhand/policy/wire/replication';
import { keep, kept } from './meta.ts';
import { asPerson } from './session.ts';
import { toDoc, toEntry, type Database, type EntryDoc } from './schema.ts';

/** How the last exchange with the server ended. */
export type Contact = 'reached' | 'unreachable' | 'signed-out' | 'update-needed' | { problem: string };

export interface Replication {
  state: RxReplicationState<EntryDoc, Checkpoint>;
  contact: Subject<Contact>;
  /** The version of the reference data that each pull names. */
  directory: Subject<number>;
  /** Asks the server what is new. */
  resync(): void;
  stop(): Promise<void>;
}

export interface Wire {
  fetch: typeof fetch;
  /** Opens the stream that only says "there is something new"; the answer closes it. */
  listen(url: string, heard: () => void): () => void;
  /** Milliseconds after which a failed exchange is tried again. */
  retry: number;
}

const patience = 30_000;

/** Keeps one collection and the server alike: RxDB's own replication, over this app's HTTP. */
export function replicate(database: Database, wire: Wire, origin = ''): Replication {
  const contact = new Subject<Contact>();
  const directory = new Subject<number>();
  const stream = new Subject<'RESYNC'>();

  async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    let answer: Response;
    try {
      answer = await wire.fetch(origin + path, {
        credentials: 'same-origin',
        signal: AbortSignal.timeout(patience),
        ...init,
      });
    } catch (error) {
      contact.next('unreachable');
      throw error;
    }
    if (answer.ok) {
      contact.next('reached');
      return (await answer.json()) as Answer;
    }
    const problem = (await answer.json().catch(() => null)) as Problem | null;
    if (answer.status === 401) contact.next('signed-out');
    else if (problem?.error === 'update-needed') contact.next('update-needed');
    else if (answer.status >= 500 || answer.status === 429) contact.next('unreachable');
    else contact.next({ problem: problem?.message ?? `The server answered ${answer.status}.` });
    throw new Error(problem?.message ?? `The server answered ${answer.status}.`);
  }

  const state = replicateRxCollection<EntryDoc, Checkpoint>({
    collection: database.entries,
    replicationIdentifier: 'evenhand-entries',
    live: true,
    retryTime: wire.retry,
    waitForLeadership: true,
    push: {
      batchSize: 200,
      // The server answers with each entry as it now stands, order and verdict added; RxDB takes that over as the master state.
      async handler(rows) {
        // What has a number came from the server. RxDB offers it again when the browser was closed between storing what was
        // pulled and noting that it was; sent back, it would be refused as somebody else's, and hold up this person's own.
        const own = rows.filter((row) => row.newDocumentState.seq === 0);
        if (own.length === 0) return [];
        const sent = own.map((row) => ({ newDocumentState: wireEntry(row.newDocumentState) }));
        const answer = await ask<PushAnswer>('/api/entries/push', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ rows: sent }),
        });
        return answer.map((entry) => ({ ...toDoc(entry), _deleted: false }));
      },
    },
    pull: {
      batchSize: 1000,
      stream$: stream,
      async handler(checkpoint, limit) {
        const answer = await ask<PullAnswer>(`/api/entries/pull?seq=${checkpoint?.seq ?? 0}&limit=${limit}`);
        directory.next(answer.directory);
        await noteLeaving(database, answer);
        return {
          documents: answer.documents.map(({ _deleted, ...entry }) => ({ ...toDoc(entry), _deleted })),
          checkpoint: answer.checkpoint,
        };
      },
    },
  });

  const stopListening = wire.listen(`${origin}/api/entries/stream`, () => stream.next('RESYNC'));
  return {
    state,
    contact,
    directory,
    resync: () => state.reSync(),
    async stop() {
      stopListening();
      await state.cancel();
    },
  };
}

/** Notes which records entries are about to be taken from: a browser that is killed before their rows are gone goes on with it. */
async function noteLeaving(database: Database, { documents }: PullAnswer): Promise<void> {
  const gone = documents.filter(({ _deleted }) => _deleted).map(({ record }) => record);
  if (gone.length === 0) return;
  const before = (await kept(database, 'leaving'))?.records ?? [];
  const records = [...new Map([...before, ...gone].map((record) => [record.id, record])).values()];
  await keep(database, 'leaving', { records });
}

/** Without what only the server may say. */
function wireEntry(doc: EntryDoc): Entry {
  const { id, record, kind, at, recordedAt, by, device, pack, body } = toEntry(doc);
  return { id, record, kind, at, recordedAt, by, device, pack, body };
}

/** The browser's network. The stream reconnects by itself; every opening asks once, for what came in between. */
export const browserWireFor = (staff: string): Wire => ({
  fetch: (path, init) => fetch(path, { ...init, headers: { ...init?.headers, ...asPerson(staff) } }),
  retry: 4000,
  listen(url, heard) {
    const source = new EventSource(url);
    source.addEventListener('open', heard);
    source.addEventListener('resync', heard);
    return () => source.close();
  },
});
