import type { Entry } from '@evenhand/policy/entries/entry';
import type { RescuedEntry, RescueMeans } from '@evenhand/policy/wire/rescue';
import { BehaviorSubject } from 'rxjs';
import { sealFor } from '#lib/device/seal-for.ts';
import { keep, kept } from './meta.ts';
import { toEntry, type Database, type EntryDoc } from './schema.ts';
import type { VaultDisk } from './vault-disk.ts';

export type CopyDisk = Pick<VaultDisk, 'copies' | 'putCopies' | 'removeCopies'>;

/**
 * Keeps a copy of each entry that has not reached the server, sealed under the organisation's key, beside the store: a device
 * that is locked, or whose key is gone, can still hand out what it has not sent, and can read none of it.
 */
export class Rescue {
  readonly #database: Database;
  readonly #disk: CopyDisk | undefined;
  /** Null until the server has said them. */
  readonly means: BehaviorSubject<RescueMeans | null>;
  #seal: ReturnType<typeof sealFor> | null = null;

  private constructor(database: Database, disk: CopyDisk | undefined, means: RescueMeans | null) {
    this.#database = database;
    this.#disk = disk;
    this.means = new BehaviorSubject(means);
  }

  static async open(database: Database, disk: CopyDisk | undefined): Promise<Rescue> {
    return new Rescue(database, disk, await kept(database, 'rescue'));
  }

  /** The organisation's key, as the server says it. */
  async heard(means: RescueMeans | undefined): Promise<void> {
    const before = this.means.value;
    if (!means || (means.key === before?.key && means.token === before.token)) return;
    await keep(this.#database, 'rescue', means);
    this.#seal = null;
    this.means.next(means);
    // Sealed for a key that opens them no more.
    const earlier = (await this.#disk?.copies(this.#database.name)) ?? [];
    await this.drop(earlier.map(({ id }) => id));
    await this.settle();
  }

  async copy(entries: readonly Entry[]): Promise<void> {
    const means = this.means.value;
    if (!this.#disk || !means || entries.length === 0) return;
    const { key, token } = means;
    const seal = await (this.#seal ??= sealFor(key, 'evenhand rescue 1'));
    const vault = this.#database.name;
    const copies = await Promise.all(
      entries.map(async (entry) => {
        const held = JSON.stringify({ entry, token } satisfies RescuedEntry);
        return { vault, id: entry.id, sealed: await seal(new Uint8Array(new TextEncoder().encode(held))) };
      }),
    );
    await this.#disk.putCopies(copies);
  }

  /** These are on the server. */
  async drop(ids: readonly string[]): Promise<void> {
    await this.#disk?.removeCopies(this.#database.name, ids);
  }

  /** Makes the copies of what waits, and no other: a browser may have been killed between an entry and its copy. */
  async settle(): Promise<void> {
    if (!this.#disk || !this.means.value) return;
    const docs = await this.#database.entries.find({ selector: { seq: 0 } }).exec();
    const waiting = docs.map((doc) => toEntry(doc.toJSON() as EntryDoc));
    const there = new Set((await this.#disk.copies(this.#database.name)).map(({ id }) => id));
    await this.copy(waiting.filter(({ id }) => !there.has(id)));
    const own = new Set(waiting.map(({ id }) => id));
    await this.drop([...there].filter((id) => !own.has(id)));
  }
}
