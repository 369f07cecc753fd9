import type { Observable } from 'rxjs';
import type { Clock } from '@evenhand/policy/derive/clocks';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { Summary } from '@evenhand/policy/derive/summary';
import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Setting } from '@evenhand/policy/history/setting';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { StateOf } from '@evenhand/policy/records/index';
import type { Refusal } from '@evenhand/policy/refusals';
import type { StandingLimits } from '@evenhand/policy/wire/limits';
import type { RescueMeans } from '@evenhand/policy/wire/rescue';
import type { Cipher } from '#lib/device/cipher.ts';

/**
 * What screens know of the store. The only way to write is `append`; everything else is a live view, an observable that
 * Svelte reads with `$view`. No screen imports rxdb.
 */
export interface Store {
  /** Who is signed in on this device. */
  staff: Staff;
  /** The organisation's reference data as last heard from the server. */
  directory: Directory;
  /** What the server knows this store by. */
  readonly deviceId: string;

  append(entries: readonly NewEntry[], options?: { draft?: string }): Promise<Appended>;
  /** What `append` would refuse, without writing; empty when it may be done. */
  wouldRefuse(entry: NewEntry): Promise<Refusal[]>;
  /** A reference for a new record, from this device's own code and counter; no network needed. */
  nextReference(): Promise<string>;
  newId(): string;

  /** The pack by which a record that begins at this moment is handled. */
  packFor(covers: 'feedback' | 'conduct', at: string): Pack;

  /** Rows of a kind held on this device, newest first, each with how much of it is unsent. */
  list(kind: RecordKind): Observable<ListRow[]>;
  /** One record, folded; null while nothing of it is on this device. */
  record<Kind extends RecordKind>(kind: Kind, id: string): Observable<RecordView<Kind> | null>;
  /** Whether this person took themselves out of a record by declaring a conflict: it is closed to them whatever the server has heard. */
  isOwnConflict(id: string): Promise<boolean>;
  /** What holds for people whose limits on contact this person may not read: what to do, never why. */
  standingLimits(): Observable<readonly StandingLimits[]>;
  /** What this person owes, soonest first, over all records held. */
  duties(): Observable<OwedDuty[]>;
  /** What others owe late in the units this person answers for, the longest late first. */
  lateUnder(): Observable<OwedDuty[]>;
  /** Full-text search over what this device holds, typing errors forgiven. */
  search(text: string): Promise<ListRow[]>;

  /** Asks the server for the reference data now; false when it could not be reached. Dates that it moves are listed anew. */
  refresh(): Promise<boolean>;

  sync: Observable<SyncState>;
  /** Tries to send and fetch now. */
  syncNow(): void;
  /** Takes a refused entry out of what needs attention; it stays readable on its record. */
  letGo(entry: string): Promise<void>;

  drafts: Drafts;
  /** Seals what this person keeps beside the store, such as photos. */
  cipher: Cipher;
  /** By what it can be sealed for the organisation's server; null until that has said so. */
  rescueMeans: Observable<RescueMeans | null>;
  /** How the browser keeps what is stored: persistent or not, used and allowed bytes. */
  storage(): Promise<{ persistent: boolean; used: number | null; quota: number | null }>;
  close(): Promise<void>;
}

/**
 * What a screen hands over; id, author, device, times and pack are added by `append`. A record begins once: handing over the
 * beginning of a record that this person has begun already changes nothing and counts as saved, so a double tap is harmless.
 */
export interface NewEntry<Kind extends RecordKind = RecordKind> {
  record: { kind: Kind; id: string };
  kind: string;
  /** When it happened, ISO with offset; now when left out. */
  at?: string;
  body: Record<string, unknown>;
}

export type Appended =
  | { saved: true; entries: Entry[] }
  /** The rules say no: shown beside the field, nothing written. */
  | { saved: false; refusals: Refusal[] }
  /** It could not be stored: wrong shape, or no room on the device. The draft is still there. */
  | { saved: false; problem: string };

export interface ListRow {
  summary: Summary;
  unsent: number;
  /** Soonest open date of the organisation and how it stands today. */
  next: { id: string; due: string; late: boolean } | null;
}

export interface RecordView<Kind extends RecordKind = RecordKind> {
  state: StateOf[Kind];
  setting: Setting;
  clocks: readonly Clock[];
  duties: Duty[];
  /** Ids of entries that have not reached the server. */
  unsent: ReadonlySet<string>;
}

export interface OwedDuty {
  duty: Duty;
  summary: Summary;
}

export interface SyncState {
  /** `sending` while something is under way; `unreachable` when the last try failed; `offline` when the device says so. */
  phase: 'sent' | 'sending' | 'waiting' | 'unreachable' | 'offline' | 'signed-out' | 'update-needed';
  /** Records of which something has not reached the server: what a list marks, and no header counts otherwise. */
  unsent: number;
  /** When the oldest unsent entry was written; ISO. */
  oldest: string | null;
  /** When the server was last heard since the store was opened; ISO. */
  lastContact: string | null;
  /** The same before it was opened, to the minute. */
  heardBefore: string | null;
  /** When this device last held exactly what this person may see, by the server's proof; ISO. */
  proven: string | null;
  /** The server was not heard yet, or something is on its way from it: an empty list does not mean that there is nothing. */
  fetching: boolean;
  /** Entries of this person that the server refused. */
  attention: Entry[];
  /** Milliseconds by which this device's clock is ahead of the server's. */
  skew: number;
  /** Set when the device has no room left, in words. */
  problem: string | null;
}

/** What another window of this device did with a draft. */
export interface DraftNews {
  /** Stored anew: as it stands now. Over: it has become its record, or was thrown away. */
  stored(form: unknown): void;
  over(): void;
}

/** Words that are on their way into the store, in a memory that is written at once. Sealed, and private to the person. */
export interface Crossing {
  /** Throws a DOMException where there is no room. */
  set(draft: string, form: string): void;
  get(draft: string): string | null;
  drop(draft: string): void;
}

/** Forms that are being filled in. Saved as they are typed; private to the person. */
export interface Drafts {
  crossing: Crossing;
  load<Form>(id: string): Promise<Form | null>;
  /** Resolves when it is stored. */
  save(id: string, form: unknown): Promise<void>;
  remove(id: string): Promise<void>;
  /** Tells what other windows do with this draft, never what this one does. Answers how to stop. */
  watch(id: string, news: DraftNews): () => void;
  /** Every draft, newest first. */
  all(): Promise<{ id: string; form: unknown; savedAt: string }[]>;
}
