import { addRxPlugin, createRxDatabase, type RxStorage } from 'rxdb/plugins/core';
import { RxDBLeaderElectionPlugin } from 'rxdb/plugins/leader-election';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { asyncScheduler, BehaviorSubject, filter, map, throttleTime } from 'rxjs';
import { staffOf } from '@evenhand/policy/directory';
import { formatReference } from '@evenhand/policy/reference';
import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import type { Me } from '@evenhand/policy/wire/session';
import type { Cipher } from '#lib/device/cipher.ts';
import type { Device } from '#lib/device/device.ts';
import { words } from '#lib/words/index.ts';
import { append, wouldRefuse } from './append.ts';
import { sealedCrossing } from './crossing.ts';
import { databaseName } from './database-name.ts';
import { draftsOf } from './drafts.ts';
import { followDirectory } from './follow-directory.ts';
import { entriesOf, hasOwnConflict, packFor, personOf, type Keeper } from './keeper.ts';
import { Lister } from './lister.ts';
import { keep, kept, nextNumber } from './meta.ts';
import type { Store } from './port.ts';
import { problemOf } from './problem.ts';
import type { Wire } from './exchange.ts';
import { browserWireFor, replicate } from './replicate.ts';
import { Rescue, type CopyDisk } from './rescue.ts';
import { Rows } from './rows.ts';
import { schemas, toEntry, type Collections, type Database, type EntryDoc } from './schema.ts';
import { sealedStorage } from './sealed-storage.ts';
import { Search } from './search.ts';
import { askAs } from './session.ts';
import { Standing } from './standing.ts';
import { syncStateOf } from './sync-state.ts';
import type { Person } from './vault.ts';
import { browserVaultDisk } from './vault-disk.ts';
import { obeyWipe } from './wipe-orders.ts';
import { dutiesFor, lateUnderOf, listOf, recordOf, todayOf } from './views.ts';

addRxPlugin(RxDBLeaderElectionPlugin);

/** What the store needs of the world, so that a test can give it another. */
export interface World {
  device: Device;
  /** A disk; what is put on it is sealed first. */
  storage: RxStorage<unknown, unknown>;
  cipher: Cipher;
  /** What lies on the disk may have been stored before anything was sealed: it is sealed now. */
  plainBefore?: boolean;
  /** Where copies of unsent work lie that only the server can open. */
  copies?: CopyDisk;
  /** A memory that is written at once, for last words; none of a page that has none. */
  memory?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  wire: Wire;
  /** Who the server says is signed in. */
  me(): Promise<Me | null | 'unreachable'>;
  /** What holds for people whose records are kept from whoever is signed in; null when the server could not be asked. */
  limits(): Promise<LimitsAnswer | null>;
  enrol(id: string): Promise<{ id: string; code: string } | null>;
}

/** Opens the store that `cipher` seals, with the browser for a world. */
export function openBrowserStore(
  { organisation, staff }: Person,
  device: Device,
  sealed: Pick<World, 'cipher'> & { plainBefore: boolean },
): Promise<Store | null> {
  const asking = askAs(staff);
  return openStore(organisation, staff, {
    ...sealed,
    device,
    memory: localStorage,
    copies: browserVaultDisk,
    // What was captured must survive a flat battery: the transaction is on disk before it counts as done.
    storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }) as RxStorage<unknown, unknown>,
    wire: {
      ...browserWireFor(staff),
      wiped: (id) => void obeyWipe({ organisation, staff }, id).catch(() => undefined),
    },
    me: asking.me,
    limits: asking.limits,
    enrol: (id) => asking.enrol(id, navigator.userAgent.slice(0, 120)),
  });
}

/**
 * Opens the store of one person on this device. Everybody has their own: the next user of a shared tablet opens another.
 * Null when this device has never met the server for this person, and cannot reach it now.
 */
export async function openStore(organisation: string, staffId: string, world: World): Promise<Store | null> {
  const database: Database = await createRxDatabase<Collections>({
    name: databaseName({ organisation, staff: staffId }),
    storage: sealedStorage(world.storage, world.cipher, { plainBefore: world.plainBefore ?? false }),
    multiInstance: true,
    closeDuplicates: true,
    eventReduce: true,
  });
  await database.addCollections(schemas);
  const keeper = await keeperOf(database, staffId, world);
  if (!keeper) {
    await database.close();
    return null;
  }

  const letGo = new BehaviorSubject<readonly string[]>((await kept(database, 'letGo'))?.ids ?? []);
  const heardBefore = (await kept(database, 'contact'))?.at ?? null;
  const rows = await Rows.open(database);
  const standing = await Standing.open(database, rows, () => world.limits());
  const drafts = draftsOf(database, world.device, await sealedCrossing(database, world.memory));
  const rescue = await Rescue.open(database, world.copies);
  // From here on nothing waits: what the first exchange with the server brings is heard by all that follows.
  const name = { organisation, id: keeper.enrolment.id };
  const replication = replicate(database, world.wire, { now: () => world.device.now(), name });
  const search = new Search(keeper, rows);
  const lister = new Lister(keeper, rows);
  const stops: (() => void)[] = [];

  // A copy that could not be made or taken away, as on a full disk, is settled at the next start.
  const inPeace = (work: Promise<void>): Promise<void> => work.catch((error: unknown) => console.warn(error));
  const noted = (doc: EntryDoc): void => {
    lister.arrived([toEntry(doc)]);
    void inPeace(rescue.drop([doc.id]));
  };
  // An entry that was taken away tells of its record like one that came.
  const arrivals = replication.state.received$.subscribe((doc) => {
    lister.arrived([toEntry(doc)]);
    // It left this person's sight, or comes back into it: what is shown of it follows at once.
    if (doc._deleted || standing.isClosed(doc.record.id)) void standing.ask().catch(() => undefined);
  });
  stops.push(() => arrivals.unsubscribe());
  // What this device wrote gets its number from the answer to a push, and then no pull brings it again.
  const numbered = database.entries.$.subscribe((event) => {
    if (event.operation === 'UPDATE' && event.previousDocumentData.seq === 0 && event.documentData.seq > 0)
      noted(event.documentData as EntryDoc);
  });
  stops.push(() => numbered.unsubscribe());
  const refresh = () =>
    askServer(keeper, world, (me) => {
      void lister.remake();
      void inPeace(rescue.heard(me.rescue));
    });
  stops.push(watchServer(refresh, world, replication.resync));
  stops.push(followDirectory(replication.directory, refresh, world.wire.retry));
  const contacts = replication.contact
    .pipe(
      filter((contact) => contact === 'reached'),
      throttleTime(60_000, asyncScheduler, { leading: true, trailing: true }),
    )
    .subscribe(() => {
      // What cannot be kept now, as on a full disk, is kept the next time.
      void keep(database, 'contact', { at: world.device.now().toISOString() }).catch(() => undefined);
      void standing.ask().catch(() => undefined);
    });
  stops.push(() => contacts.unsubscribe());
  const reached = replication.contact.pipe(filter((contact) => contact === 'reached'));
  const owed = reached.subscribe(() => standing.askIfOwed());
  stops.push(() => owed.unsubscribe());
  const days = setInterval(() => void lister.beginDay(todayOf(keeper)), 60_000);
  stops.push(() => clearInterval(days));
  void inPeace(rescue.settle());
  void lister.catchUp();
  void lister.remake();
  void lister.beginDay(todayOf(keeper));

  return {
    get staff() {
      return personOf(keeper);
    },
    get directory() {
      return keeper.directory;
    },
    deviceId: keeper.enrolment.id,
    async append(entries, options) {
      const appended = await append(keeper, entries, (written) => lister.arrived(written));
      if (appended.saved) await inPeace(rescue.copy(appended.entries));
      if (appended.saved && options?.draft !== undefined) await drafts.remove(options.draft);
      return appended;
    },
    wouldRefuse: (entry) => wouldRefuse(keeper, entry),
    async nextReference() {
      if (keeper.enrolment.code === '') throw new Error(words.store.noDevice);
      const number = await nextNumber(database).catch((error: unknown) => {
        throw new Error(problemOf(error), { cause: error });
      });
      return formatReference(keeper.directory.organisation.prefix, keeper.enrolment.code, number);
    },
    newId: () => world.device.newId(),
    packFor: (covers, at) => packFor(keeper, covers, at),
    list: (kind) => listOf(keeper, rows, kind),
    record: (kind, id) => recordOf(keeper, standing, kind, id),
    isOwnConflict: async (id) => hasOwnConflict(keeper, await entriesOf(keeper, id)),
    standingLimits: () => standing.limits.pipe(map(({ limits }) => limits)),
    duties: () => dutiesFor(keeper, rows),
    lateUnder: () => lateUnderOf(keeper, rows),
    search: (text) => Promise.resolve(search.find(text)),
    refresh,
    sync: syncStateOf(keeper, replication, letGo, heardBefore),
    syncNow: replication.resync,
    async letGo(id) {
      const ids = [...letGo.value, id];
      await keep(database, 'letGo', { ids });
      letGo.next(ids);
    },
    drafts,
    cipher: world.cipher,
    rescueMeans: rescue.means,
    async storage() {
      const estimate = await world.device.estimate();
      return { persistent: await world.device.persist(), used: estimate?.used ?? null, quota: estimate?.quota ?? null };
    },
    async close() {
      for (const stop of stops) stop();
      search.close();
      rows.close();
      await drafts.close();
      await replication.stop();
      await database.close();
    },
  };
}

/** Puts together what the parts share, from the server when it answers and from this device when it does not. */
async function keeperOf(database: Database, staffId: string, world: World): Promise<Keeper | null> {
  const known = await kept(database, 'directory');
  const enrolment = (await kept(database, 'enrolment')) ?? { id: world.device.newId(), code: '' };
  const skew = (await kept(database, 'skew'))?.milliseconds ?? 0;
  let directory = known?.directory;
  if (!directory || enrolment.code === '') {
    const me = await world.me();
    if (me !== null && me !== 'unreachable' && me.staff === staffId) {
      directory = me.directory;
      await keep(database, 'directory', { directory });
      enrolment.code = (await world.enrol(enrolment.id))?.code ?? '';
      await keep(database, 'enrolment', enrolment);
    }
  }
  const staff = directory && staffOf(directory, staffId);
  return directory && staff ? { database, device: world.device, enrolment, staff, directory, skew } : null;
}

/** Brings reference data, enrolment and clock offset up to date; false when the server could not be asked. */
async function askServer(keeper: Keeper, world: World, heard: (me: Me) => void): Promise<boolean> {
  const before = world.device.now().getTime();
  const me = await world.me();
  if (me === null || me === 'unreachable' || me.staff !== keeper.staff.id) return false;
  const after = world.device.now().getTime();
  keeper.skew = Math.round((before + after) / 2 - Date.parse(me.now));
  keeper.directory = me.directory;
  await keep(keeper.database, 'skew', { milliseconds: keeper.skew });
  await keep(keeper.database, 'directory', { directory: me.directory });
  heard(me);
  if (keeper.enrolment.code === '') {
    keeper.enrolment.code = (await world.enrol(keeper.enrolment.id))?.code ?? '';
    if (keeper.enrolment.code !== '') await keep(keeper.database, 'enrolment', keeper.enrolment);
  }
  return true;
}

/** Keeps all that up to date while there is a network, without holding up the start. */
function watchServer(ask: () => Promise<boolean>, world: World, reached: () => void): () => void {
  // What cannot be stored now, as on a full disk, is asked for again the next time.
  const askInPeace = () => void ask().catch(() => undefined);
  askInPeace();
  return world.device.onOnlineChange((up) => {
    if (!up) return;
    reached();
    askInPeace();
  });
}
