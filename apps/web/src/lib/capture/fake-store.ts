import { BehaviorSubject, map, of } from 'rxjs';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import { summaryOf } from '@evenhand/policy/derive/summary';
import { staffOf, type Directory } from '@evenhand/policy/directory';
import { entryKind } from '@evenhand/policy/entries/index';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { packInForce } from '@evenhand/policy/packs/index';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import { formatReference } from '@evenhand/policy/reference';
import type { Cipher } from '#lib/device/cipher.ts';
import type { FakeDevice } from '#lib/device/fake.ts';
import type { Appended, ListRow, NewEntry, RecordView, Store, SyncState } from '#lib/store/port.ts';

/** A store in memory, for tests of what captures do: it keeps entries and drafts, and fails when it is told to. */
export interface FakeStore extends Store {
  /** Everything written, in order. */
  readonly written: Entry[];
  /** What was handed to each `append`. */
  readonly appends: (readonly NewEntry[])[];
  /** The next `append` answers this and writes nothing. */
  failNext(answer: Appended): void;
  /** Drafts cannot be stored while this is set. */
  draftProblem: Error | null;
  /** How often a draft was stored. */
  readonly draftSaves: number;
}

/** Nobody seals anything through a store that keeps nothing. */
const fakeCipher: Cipher = { seal: (plain) => Promise.resolve(plain), open: (sealed) => Promise.resolve(sealed) };

const idle: SyncState = {
  phase: 'sent',
  unsent: 0,
  oldest: null,
  lastContact: null,
  heardBefore: null,
  proven: null,
  fetching: false,
  attention: [],
  skew: 0,
  problem: null,
};

export function fakeStore(directory: Directory, staffId: string, device: FakeDevice): FakeStore {
  const staff = staffOf(directory, staffId);
  if (!staff) throw new Error(`No ${staffId} in the directory`);
  const entries = new BehaviorSubject<Entry[]>([]);
  const drafts = new Map<string, { text: string; savedAt: string }>();
  const crossing = new Map<string, string>();
  const appends: (readonly NewEntry[])[] = [];
  let failure: Appended | null = null;
  let draftProblem: Error | null = null;
  let draftSaves = 0;
  let counter = 0;

  const now = () => device.now().toISOString();
  function packFor(covers: 'feedback' | 'conduct', at: string): Pack {
    const pack = packInForce(directory.organisation.packs[covers], at.slice(0, 10));
    if (!pack) throw new Error(`No pack for ${covers}`);
    return pack;
  }
  const packOf = (kind: RecordKind, at: string) => packFor(kind === 'incident' ? 'conduct' : 'feedback', at);

  function viewOf<Kind extends RecordKind>(kind: Kind, id: string, all: readonly Entry[]): RecordView<Kind> | null {
    const own = all.filter((entry) => entry.record.kind === kind && entry.record.id === id);
    const [first] = own;
    if (!first) return null;
    const setting = { pack: packOf(kind, first.at), directory, now: now() };
    const state = fold({ kind, id }, own, setting.pack);
    const unsent = new Set(own.map((entry) => entry.id));
    return { state, setting, clocks: clocksOf(state, setting), duties: dutiesOf(state, setting), unsent };
  }

  function rowsOf(kind: RecordKind, all: readonly Entry[]): ListRow[] {
    const ids = [...new Set(all.filter((entry) => entry.record.kind === kind).map((entry) => entry.record.id))];
    return ids.flatMap((id) => {
      const view = viewOf(kind, id, all);
      return view ? [{ summary: summaryOf(view.state, view.setting), unsent: view.unsent.size, next: null }] : [];
    });
  }

  function append(drafted: readonly NewEntry[], options?: { draft?: string }): Promise<Appended> {
    appends.push(drafted);
    if (failure) {
      const answer = failure;
      failure = null;
      return Promise.resolve(answer);
    }
    const made = drafted.map((entry): Entry => {
      const at = entry.at ?? now();
      const body = JSON.parse(JSON.stringify(entry.body)) as Record<string, unknown>;
      return {
        ...entry,
        id: device.newId(),
        at,
        recordedAt: now(),
        by: staffId,
        device: 'device',
        pack: packName(packOf(entry.record.kind, at)),
        body,
      };
    });
    const wrong = made.find((entry) => !entryKind(entry.record.kind, entry.kind)?.schema.safeParse(entry.body).success);
    if (wrong) return Promise.resolve({ saved: false, problem: `${wrong.kind} is of the wrong shape` });
    entries.next([...entries.value, ...made]);
    if (options?.draft !== undefined) drafts.delete(options.draft);
    return Promise.resolve({ saved: true, entries: made });
  }

  return {
    staff,
    directory,
    deviceId: 'device',
    append,
    wouldRefuse: () => Promise.resolve([]),
    nextReference: () => Promise.resolve(formatReference(directory.organisation.prefix, 'DEV', (counter += 1))),
    newId: () => device.newId(),
    packFor,
    list: (kind) => entries.pipe(map((all) => rowsOf(kind, all))),
    record: (kind, id) => entries.pipe(map((all) => viewOf(kind, id, all))),
    isOwnConflict: () => Promise.resolve(false),
    standingLimits: () => of([]),
    duties: () => of([]),
    lateUnder: () => of([]),
    search: (text) =>
      Promise.resolve(
        (['customer', 'case'] as const)
          .flatMap((kind) => rowsOf(kind, entries.value))
          .filter((row) => row.summary.text.toLowerCase().includes(text.toLowerCase())),
      ),
    sync: of(idle),
    refresh: () => Promise.resolve(true),
    syncNow: () => undefined,
    letGo: () => Promise.resolve(),
    cipher: fakeCipher,
    rescueMeans: of(null),
    drafts: {
      crossing: {
        set: (id, form) => void crossing.set(id, form),
        get: (id) => crossing.get(id) ?? null,
        drop: (id) => void crossing.delete(id),
      },
      load: <Form>(id: string) => {
        const draft = drafts.get(id);
        return Promise.resolve(draft ? (JSON.parse(draft.text) as Form) : null);
      },
      save(id, form) {
        if (draftProblem) return Promise.reject(draftProblem);
        draftSaves += 1;
        drafts.set(id, { text: JSON.stringify(form), savedAt: now() });
        return Promise.resolve();
      },
      remove: (id) => Promise.resolve(void drafts.delete(id)),
      watch: () => () => undefined,
      all: () =>
        Promise.resolve(
          [...drafts].map(([id, { text, savedAt }]) => ({ id, form: JSON.parse(text) as unknown, savedAt })),
        ),
    },
    storage: () => Promise.resolve({ persistent: true, used: null, quota: null }),
    close: () => Promise.resolve(),
    get written() {
      return entries.value;
    },
    appends,
    failNext: (answer) => void (failure = answer),
    get draftProblem() {
      return draftProblem;
    },
    set draftProblem(error) {
      draftProblem = error;
    },
    get draftSaves() {
      return draftSaves;
    },
  };
}
