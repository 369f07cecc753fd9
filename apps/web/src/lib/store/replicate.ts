import { replicateRxCollection, type RxReplicationState } from 'rxdb/plugins/replication';
import { Subject, type Observable } from 'rxjs';
import type { Entry } from '@evenhand/policy/entries/entry';
import { deviceHeader, deviceNameOf, unsentHeader, type DeviceName } from '@evenhand/policy/wire/access';
import type { Problem } from '@evenhand/policy/wire/problem';
import type { Checkpoint, PullAnswer, PushAnswer } from '@evenhand/policy/wire/replication';
import type { Device } from '#lib/device/device.ts';
import { keep, kept } from './meta.ts';
import { Proofs } from './proofs.ts';
import { asPerson } from './session.ts';
import { toDoc, toEntry, type Database, type EntryDoc } from './schema.ts';

/** How the last exchange with the server ended. */
export type Contact = 'reached' | 'unreachable' | 'signed-out' | 'update-needed' | { problem: string };

export interface Replication {
  state: RxReplicationState<EntryDoc, Checkpoint>;
  contact: Subject<Contact>;
  /** The version of the reference data that each pull names. */
  directory: Subject<number>;
  /** When this device last held exactly what its person may see; ISO instant. */
  proven: Observable<string | null>;
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
  /** The server says that the store with this device id is to be removed. */
  wiped?: (device: string) => void;
}

const patience = 30_000;
const repairPage = 1000;

interface StoreDevice extends Pick<Device, 'now'> {
  /** What the server knows this store by. */
  name: DeviceName;
}

interface Sending {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Keeps one collection and the server alike: RxDB's own replication, over this app's HTTP. Every request says which store it is. */
export function replicate(database: Database, wire: Wire, device: StoreDevice): Replication {
  const contact = new Subject<Contact>();
  const directory = new Subject<number>();
  const stream = new Subject<'RESYNC'>();
  const proofs = new Proofs(
    database,
    {
      askAgain: () => stream.next('RESYNC'),
      async everything() {
        const documents: PullAnswer['documents'] = [];
        for (let from: Checkpoint | undefined; ;) {
          const answer = await pull(from, repairPage);
          documents.push(...answer.documents);
          if (answer.checkpoint.seq === (from?.seq ?? 0)) return { documents, checkpoint: answer.checkpoint };
          from = answer.checkpoint;
        }
      },
    },
    () => device.now(),
  );

  async function ask<Answer>(path: string, init?: Sending): Promise<Answer> {
    let answer: Response;
    try {
      const unsent = await database.entries.count({ selector: { seq: 0 } }).exec();
      const { method, body, headers } = init ?? {};
      answer = await wire.fetch(path, {
        ...{ method, body, credentials: 'same-origin', signal: AbortSignal.timeout(patience) },
        headers: { ...headers, [deviceHeader]: deviceNameOf(device.name), [unsentHeader]: String(unsent) },
      });
    } catch (error) {
      contact.next('unreachable');
      throw error;
    }
    if (answer.ok) {
      // One that ends half-way is no answer.
      const whole = await answer.json().catch((error: unknown) => {
        contact.next('unreachable');
        throw error;
      });
      contact.next('reached');
      return whole as Answer;
    }
    const problem = (await answer.json().catch(() => null)) as Problem | null;
    if (problem?.error === 'device-wiped') wire.wiped?.(device.name.id);
    if (answer.status === 401) contact.next('signed-out');
    else if (problem?.error === 'update-needed') contact.next('update-needed');
    // Without room it answers, and whoever reads its sentence can do something about it.
    else if (problem && answer.status === 507) contact.next({ problem: problem.message });
    else if (answer.status >= 500 || answer.status === 429) contact.next('unreachable');
    else contact.next({ problem: problem?.message ?? `The server answered ${answer.status}.` });
    throw new Error(problem?.message ?? `The server answered ${answer.status}.`);
  }

  const pull = (from: Checkpoint | undefined, limit: number, prove = false): Promise<PullAnswer> => {
    const where = from ? `seq=${from.seq}&base=${from.base}&at=${encodeURIComponent(from.at)}` : 'seq=0';
    return ask<PullAnswer>(`/api/entries/pull?${where}&limit=${limit}${prove ? '&prove=1' : ''}`);
  };

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
        const repair = proofs.takeRepair();
        if (repair) {
          await noteLeaving(database, repair);
          return { documents: repair.documents.map(asDoc), checkpoint: repair.checkpoint };
        }
        const answer = await pull(checkpoint, limit, await proofs.isWanted(checkpoint));
        directory.next(answer.directory);
        await noteLeaving(database, answer);
        if (answer.proof) {
          const { proof } = answer;
          // What this brings must lie on the disk before it is counted; it is stored in the turn that is running now.
          void state.internalReplicationState?.streamQueue.down.then(() => proofs.check(proof));
        }
        return { documents: answer.documents.map(asDoc), checkpoint: answer.checkpoint };
      },
    },
  });

  const stopListening = wire.listen(
    `/api/entries/stream?${new URLSearchParams({ device: deviceNameOf(device.name) })}`,
    () => stream.next('RESYNC'),
  );
  return {
    state,
    contact,
    directory,
    proven: proofs.proven,
    resync: () => state.reSync(),
    async stop() {
      stopListening();
      await state.cancel();
    },
  };
}

const asDoc = ({ _deleted, ...entry }: PullAnswer['documents'][number]) => ({ ...toDoc(entry), _deleted });

/** Notes which records entries are about to be taken from: a browser that is killed before their rows are gone goes on with it. */
async function noteLeaving(database: Database, { documents }: Pick<PullAnswer, 'documents'>): Promise<void> {
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

/** Milliseconds after which a stream that the server turned away is asked for again. */
const streamPause = 4000;

/**
 * The browser's network. A stream that breaks reconnects by itself, but not one that was answered with an error, as by a server whose
 * database is away: that is opened anew. Every opening asks once, for what came in between.
 */
export const browserWireFor = (staff: string): Wire => ({
  fetch: (path, init) => fetch(path, { ...init, headers: { ...init?.headers, ...asPerson(staff) } }),
  retry: 4000,
  listen(url, heard) {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      source = new EventSource(url);
      source.addEventListener('open', heard);
      source.addEventListener('resync', heard);
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, streamPause);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  },
});
