import { replicateRxCollection, type RxReplicationState } from 'rxdb/plugins/replication';
import { Subject, type Observable } from 'rxjs';
import type { Entry } from '@evenhand/policy/entries/entry';
import { deviceNameOf, type DeviceName } from '@evenhand/policy/wire/access';
import {
  preferMinimal,
  type Added,
  type Checkpoint,
  type PullAnswer,
  type PushAnswer,
} from '@evenhand/policy/wire/replication';
import type { Device } from '#lib/device/device.ts';
import { exchangeWith, type Contact, type Wire } from './exchange.ts';
import { keep, kept } from './meta.ts';
import { Pages, type Asked } from './pages.ts';
import { Proofs } from './proofs.ts';
import { asPerson } from './session.ts';
import { toDoc, toEntry, type Database, type EntryDoc } from './schema.ts';

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

const repairPage = 1000;
/** So many pages are asked for at once: a new device fetches its records without waiting for a question and an answer each time. */
const pagesAhead = 20;

interface StoreDevice extends Pick<Device, 'now'> {
  /** What the server knows this store by. */
  name: DeviceName;
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
        const repair = new Pages(pagesOf);
        for (let from: Checkpoint | undefined; ;) {
          const answer = await repair.pull({ from, limit: repairPage });
          documents.push(...answer.documents);
          if (answer.checkpoint.seq === (from?.seq ?? 0)) return { documents, checkpoint: answer.checkpoint };
          from = answer.checkpoint;
        }
      },
    },
    () => device.now(),
  );

  const { ask, pages } = exchangeWith(wire, { name: device.name, contact, unsent: () => unsentIn(database) });
  const pagesOf = ({ from, limit, prove = false }: Asked, stopped: AbortSignal) => {
    const where = from ? `seq=${from.seq}&base=${from.base}&at=${encodeURIComponent(from.at)}` : 'seq=0';
    return pages(`/api/entries/pull?${where}&limit=${limit}&pages=${pagesAhead}${prove ? '&prove=1' : ''}`, stopped);
  };
  const coming = new Pages(pagesOf);

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
        const answer = await ask<PushAnswer<Entry | Added>>('/api/entries/push', {
          method: 'POST',
          headers: { 'content-type': 'application/json', prefer: preferMinimal },
          body: JSON.stringify({ rows: sent }),
        });
        const whole = (one: Entry | Added, place: number) =>
          'body' in one ? one : ({ ...sent[place]?.newDocumentState, ...one } as Entry);
        return answer.map((one, place) => ({ ...toDoc(whole(one, place)), _deleted: false }));
      },
    },
    pull: {
      // Smaller ones are on their way before the server and the device have done with those before.
      batchSize: 500,
      stream$: stream,
      async handler(checkpoint, limit) {
        const repair = proofs.takeRepair();
        if (repair) {
          await noteLeaving(database, repair);
          return { documents: repair.documents.map(asDoc), checkpoint: repair.checkpoint };
        }
        const answer = await coming.pull({ from: checkpoint, limit, prove: await proofs.isWanted(checkpoint) });
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
      coming.stop();
    },
  };
}

const unsentIn = (database: Database): Promise<number> => database.entries.count({ selector: { seq: 0 } }).exec();

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
