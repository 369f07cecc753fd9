// One person's device over its lives: the product's own store between a disk in memory and a bad network, with a
// memory of its own for everything that it was told is saved.
import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { Appended, NewEntry, Store } from '../../apps/web/src/lib/store/port.ts';
import { firstOf } from './first-of.ts';
import { Disk, type HeldEntry } from './disk.ts';
import { Network, type NetworkSettings } from './network.ts';
import { nameOfDatabase, openHeld, worldOf, type SimulatedWorld } from './store-world.ts';
import type { Act, Weather } from './plan.ts';
import { draftsOf, type Named } from './drafts-of.ts';
import { seededRandom } from './random.ts';

export interface TabletSettings extends NetworkSettings {
  /** Of the run: no two runs name a device alike. */
  run: string;
  seed: number;
  staff: string;
  ahead: number;
}

/** What lay on a device when it asked for more: everything that earlier pulls brought was stored by then. */
export interface Sight {
  /** The cursor that it asked with. */
  cursor: number;
  /** When the last answer to a pull had come; milliseconds of the right time. */
  heardAt: number;
  ids: string[];
}

export interface Told {
  entry: Entry;
  /** It was on a device that was wiped before the server had answered for it. */
  lost: boolean;
}

export interface TabletReport {
  staff: string;
  open: boolean;
  told: Told[];
  sights: Sight[];
  held: HeldEntry[];
  /** Ids of what needs its person's attention: refused entries. */
  attention: string[];
  unsent: number;
  /** Every record that its person wrote on or that stands in a list, as the store shows it; null where it does not. */
  records: { kind: RecordKind; id: string; state: unknown }[];
  rows: { kind: RecordKind; id: string; entries: number }[];
  /** How many lives it had, and what the network did. */
  counts: Record<string, number>;
}

export class Tablet {
  readonly #settings: TabletSettings;
  readonly #disk = new Disk();
  readonly #network: Network;
  readonly #told: Told[] = [];
  readonly #sights: Sight[] = [];
  #life = 0;
  #ahead: number;
  #heardAt = 0;
  #removed = 0;
  #cursor = 0;
  #world!: SimulatedWorld;
  #store: Store | null = null;
  /** One thing at a time is done to the app itself: opening, closing, wiping. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #acting = new Set<Promise<string>>();

  constructor(settings: TabletSettings) {
    this.#settings = settings;
    this.#ahead = settings.ahead;
    this.#network = new Network(seededRandom('network', settings.seed, settings.staff), settings);
    this.#watchPulls();
    this.#begin();
  }

  get #name(): string {
    return `${this.#settings.run}-${this.#life}`;
  }

  get #database(): string {
    return nameOfDatabase({ name: this.#name, staff: this.#settings.staff });
  }

  /** A device as it comes out of the box. */
  #begin(): void {
    this.#life += 1;
    this.#world = worldOf(this.#held());
    this.#world.tellOnline(this.#network.up);
  }

  #held() {
    const { staff, run } = this.#settings;
    const random = seededRandom('device', run, staff, this.#life);
    const ahead = () => this.#ahead;
    return { name: this.#name, staff, disk: this.#disk, network: this.#network, random, ahead };
  }

  /** Notes what lies on the device whenever it asks for more. */
  #watchPulls(): void {
    const { fetch } = this.#network;
    const watched: typeof fetch = async (path, init) => {
      if (!path.startsWith('/api/entries/pull')) return fetch(path, init);
      const cursor = Number(new URLSearchParams(path.split('?')[1]).get('seq'));
      const ids = this.#disk.held(this.#database).map(({ id }) => id);
      if (cursor > 0) this.#sights.push({ cursor, heardAt: this.#heardAt, ids });
      const answer = await fetch(path, init);
      this.#heardAt = Date.now();
      const lines = answer.ok
        ? await answer
            .clone()
            .text()
            .catch(() => '')
        : '';
      for (const line of lines.split('\n').slice(0, -1)) {
        const page = JSON.parse(line) as PullAnswer;
        this.#cursor = page.checkpoint.seq;
        this.#removed += page.documents.filter(({ _deleted }) => _deleted).length;
      }
      return answer;
    };
    Object.assign(this.#network, { fetch: watched });
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** The person tries until it opens: a device that has never met the server needs it once. */
  open(): Promise<void> {
    return this.#next(() => this.#open());
  }

  async #open(): Promise<void> {
    while ((this.#store ??= await openHeld(this.#held(), this.#world)) === null) await pause(50);
  }

  shut(): Promise<void> {
    return this.#next(() => this.#shut());
  }

  async #shut(): Promise<void> {
    const store = this.#store;
    this.#store = null;
    await store?.close();
    // Whoever was saving as it closed was told by now whether it is saved.
    await Promise.allSettled(this.#acting);
  }

  wipe(): Promise<void> {
    return this.#next(async () => {
      await this.#shut();
      const unsent = new Set(this.#unsent().map(({ id }) => id));
      for (const told of this.#told) if (unsent.has(told.entry.id)) told.lost = true;
      this.#disk.wipe(this.#database);
      this.#begin();
      await this.#open();
    });
  }

  #unsent(): HeldEntry[] {
    return this.#disk.held(this.#database).filter(({ seq }) => seq === 0);
  }

  weather(weather: Weather): void {
    this.#network.setWeather(weather);
  }

  signal(up: boolean): void {
    this.#network.setUp(up);
    this.#world.tellOnline(up);
  }

  clock(ahead: number): void {
    this.#ahead = ahead;
  }

  serve(server: number): void {
    this.#network.serve(server);
  }

  /** What the person does, and what the store says to it, in a word. */
  act(act: Act, record: Named): Promise<string> {
    const acting = this.#act(act, record).finally(() => this.#acting.delete(acting));
    this.#acting.add(acting);
    return acting;
  }

  async #act(act: Act, record: Named): Promise<string> {
    const store = this.#store;
    if (!store) return 'the app is closed';
    const drafts = await draftsOf(store, act, record);
    if (drafts === null) return 'no code for references yet';
    const taps = act.do === 'begin' && act.also === 'tap' ? [drafts, drafts] : [drafts];
    const said = await Promise.all(taps.map((each) => this.#append(store, each)));
    return said.join(', ');
  }

  async #append(store: Store, drafts: readonly NewEntry[]): Promise<string> {
    const appended = await store
      .append(drafts)
      .catch((error: unknown) => ({ saved: false as const, problem: `broke: ${String(error)}` }));
    if (appended.saved) for (const entry of appended.entries) this.#told.push({ entry, lost: false });
    return wordOf(appended);
  }

  /** The network is well, the signal there, the app open. */
  async heal(): Promise<void> {
    await this.#network.heal();
    this.#world.tellOnline(true);
    await this.open();
  }

  /** How much the server has not answered for, and whether it could hear of anything now. */
  status(): { unsent: number; listening: boolean; cursor: number } {
    const listening = this.#store !== null && this.#network.up;
    return { unsent: this.#unsent().length, listening, cursor: this.#cursor };
  }

  async report(): Promise<TabletReport> {
    const store = this.#store;
    const held = this.#disk.held(this.#database);
    const found = {
      staff: this.#settings.staff,
      told: this.#told,
      sights: this.#sights,
      held,
      counts: { ...this.#network.counts, lives: this.#life, removed: this.#removed },
    };
    if (!store) return { ...found, open: false, attention: [], unsent: 0, records: [], rows: [] };
    const rows = await this.#rows(store);
    const written = this.#told.map(({ entry }) => entry.record);
    const names = new Map([...written, ...rows].map(({ kind, id }) => [id, { kind, id }]));
    const records = [];
    for (const { kind, id } of names.values()) {
      const view = await firstOf(store.record(kind, id));
      records.push({ kind, id, state: view === null ? null : (JSON.parse(JSON.stringify(view.state)) as unknown) });
    }
    const { attention, unsent } = await firstOf(store.sync);
    return { ...found, open: true, attention: attention.map(({ id }) => id), unsent, records, rows };
  }

  async #rows(store: Store): Promise<TabletReport['rows']> {
    const kinds = ['case', 'incident'] as const;
    const lists = await Promise.all(kinds.map((kind) => firstOf(store.list(kind))));
    return lists.flatMap((rows, index) =>
      rows.map(({ summary }) => ({ kind: kinds[index] ?? 'case', id: summary.id, entries: summary.entries })),
    );
  }

  /** For good. */
  async end(): Promise<void> {
    await this.shut();
    await this.#network.heal();
    this.#disk.wipe(this.#database);
  }
}

function wordOf(appended: Appended): string {
  if (appended.saved) return appended.entries.length === 0 ? 'there already' : 'saved';
  return 'refusals' in appended ? `may not: ${appended.refusals.map(({ code }) => code).join(' ')}` : appended.problem;
}
