import { BehaviorSubject, combineLatest, map, shareReplay, startWith, type Observable } from 'rxjs';
import type { Device } from '#lib/device/device.ts';
import type { Keeper } from './keeper.ts';
import type { SyncState } from './port.ts';
import type { Replication } from './replicate.ts';
import { toEntry, type EntryDoc } from './schema.ts';

interface Link {
  contact: SyncState['phase'];
  lastContact: string | null;
  problem: string | null;
}

/** How the last exchanges went, as one value that screens can follow. */
function linkOf(replication: Replication, device: Device): BehaviorSubject<Link> {
  const link = new BehaviorSubject<Link>({ contact: 'waiting', lastContact: null, problem: null });
  replication.contact.subscribe((contact) => {
    if (contact === 'reached') link.next({ contact: 'sent', lastContact: device.now().toISOString(), problem: null });
    else if (typeof contact === 'string') link.next({ ...link.value, contact });
    else link.next({ ...link.value, contact: 'unreachable', problem: contact.problem });
  });
  return link;
}

const online = (device: Device): Observable<boolean> => {
  const state = new BehaviorSubject(device.online());
  device.onOnlineChange((up) => state.next(up));
  return state;
};

/** Sent or not, in facts: words are made of it by the screen. */
export function syncStateOf(
  keeper: Keeper,
  replication: Replication,
  letGo: Observable<readonly string[]>,
  /** When the server was last heard before this store was opened; ISO. */
  heardBefore: string | null,
): Observable<SyncState> {
  const { entries } = keeper.database;
  const unsent = entries.find({ selector: { seq: 0 } }).$;
  const refused = entries.find({ selector: { verdict: 'refused' } }).$;
  return combineLatest([
    unsent,
    refused,
    linkOf(replication, keeper.device),
    online(keeper.device),
    replication.state.active$.pipe(startWith(false)),
    letGo,
    replication.proven,
  ]).pipe(
    map(([waiting, back, link, up, active, gone, proven]): SyncState => {
      const oldest = waiting.map((doc) => doc.recordedAt).sort()[0] ?? null;
      return {
        phase: phaseOf(up, link.contact, waiting.length, active),
        unsent: recordsOf(waiting),
        oldest,
        lastContact: link.lastContact,
        heardBefore,
        fetching: up && (active || (link.contact === 'waiting' && link.lastContact === null)),
        attention: back
          .map((doc) => toEntry(doc.toJSON() as EntryDoc))
          .filter((entry) => entry.by === keeper.staff.id && !gone.includes(entry.id)),
        proven,
        skew: keeper.skew,
        problem: link.problem,
      };
    }),
    shareReplay({ bufferSize: 1, refCount: false }),
  );
}

/** How many records wait, as lists show them. A customer's own record has no row: it is part of what was recorded with it. */
function recordsOf(waiting: readonly Pick<EntryDoc, 'record'>[]): number {
  const shown = new Set(waiting.filter(({ record }) => record.kind !== 'customer').map(({ record }) => record.id));
  return waiting.length === 0 ? 0 : Math.max(1, shown.size);
}

function phaseOf(up: boolean, contact: SyncState['phase'], waiting: number, active: boolean): SyncState['phase'] {
  if (!up) return 'offline';
  if (contact === 'unreachable' || contact === 'signed-out' || contact === 'update-needed') return contact;
  if (waiting === 0) return 'sent';
  return active ? 'sending' : 'waiting';
}
