// RxDB's published suite for replications, against our servers: a client that is not ours.
import { describe, it } from 'vitest';
import { addRxPlugin, type RxCollection } from 'rxdb';
import { RxDBDevModePlugin } from 'rxdb/plugins/dev-mode';
import { RxDBLocalDocumentsPlugin } from 'rxdb/plugins/local-documents';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { runReplicationBaseTestSuite, setConfig } from 'rxdb/plugins/test-utils';
import { wrappedValidateAjvStorage } from 'rxdb/plugins/validate-ajv';
import { humansOn, replicateHumans, type Human, type HumanDocument, type HumanServer } from './human-replication.ts';
import type { Stage } from './stage.ts';

/** Declares the suite's tests. `stage` is asked when they run. */
export function runRxdbSuite(stage: () => Stage): void {
  addRxPlugin(RxDBDevModePlugin);
  addRxPlugin(RxDBLocalDocumentsPlugin);
  const storage = wrappedValidateAjvStorage({ storage: getRxStorageMemory() });
  setConfig({ storage: { name: 'memory', getStorage: () => storage } } as Parameters<typeof setConfig>[0]);
  // The suite is written for a runner that has its words everywhere.
  Object.assign(globalThis, { describe, it });

  /** Two people of one organisation, each at a server of their own. */
  let people: HumanServer[] = [];
  const sides = new Map<RxCollection, HumanServer>();
  const sideOf = (collection: RxCollection): HumanServer => {
    const known = sides.get(collection);
    const side = known ?? people[sides.size % people.length];
    if (!side) throw new Error('Nobody has signed in.');
    sides.set(collection, side);
    return side;
  };
  let organisations = 0;

  runReplicationBaseTestSuite({
    startReplication: (collection: RxCollection<Human>) => replicateHumans(collection, sideOf(collection), true),
    async syncOnce(collection: RxCollection<Human>) {
      const replication = replicateHumans(collection, sideOf(collection), false);
      await replication.awaitInitialReplication();
      await replication.awaitInSync();
      await replication.cancel();
    },
    getAllServerDocs: async () => (people[0] ? humansOn(people[0]) : []),
    // Entries stay for ever; what is clean is another organisation.
    async cleanUpServer() {
      const { found, servers, signIn } = stage();
      const organisation = `humans-${process.pid}-${(organisations += 1)}`;
      await found(organisation);
      const staff = ['gil', 'adam'];
      people = await Promise.all(
        staff.map(async (each, index) => ({
          ...{ url: servers[index] ?? '', staff: each },
          headers: await signIn(organisation, each),
        })),
      );
      sides.clear();
    },
    softDeletes: true,
    isDeleted: (document: HumanDocument) => document._deleted,
    getPrimaryOfServerDoc: (document: HumanDocument) => document.passportId,
  });
}
