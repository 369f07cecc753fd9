import type { Entry } from '@evenhand/policy/entries/entry';
import { entryHash } from '../canonical.ts';

/** An entry as it is kept, with its hash and the hash that it says stood before it. */
export interface ChainedEntry {
  entry: Entry;
  hash: Buffer;
  previousHash: Buffer | null;
}

/**
 * What does not fit about an entry. `content`: it is not what was hashed; `hash`: its hash was changed, which the next entry
 * shows; `content-or-hash`: one of the two, on the last entry, where nothing shows which; `link`: the hash of the entry before
 * was changed in it; `follows-another`: it is as it was written, but after an entry that does not stand before it.
 */
type Fault = 'content' | 'hash' | 'content-or-hash' | 'link' | 'follows-another';

export interface ChainBreak {
  fault: Fault;
  /** 1 for the first of its record. */
  place: number;
  item: ChainedEntry;
  /** The one that stands before it. */
  before: ChainedEntry | undefined;
}

const same = (a: Buffer | null, b: Buffer | null): boolean => (a === null || b === null ? a === b : a.equals(b));

/** Follows the chain of one record: hand it every entry in order of number, then ask. Holds two entries and what broke. */
export class RecordChain {
  #breaks: ChainBreak[] = [];
  #erased = new Map<string, Entry>();
  #place = 0;
  #before: ChainedEntry | undefined;
  /** The entry before is not what its hash says: the next one tells which of the two was changed. */
  #doubtful: { found: ChainBreak; computed: Buffer } | undefined;

  next(item: ChainedEntry): void {
    const { entry, hash, previousHash } = item;
    this.#place += 1;
    const found = (fault: Fault): ChainBreak => ({ fault, place: this.#place, item, before: this.#before });
    const computed = entryHash(entry, previousHash);
    const isItself = computed.equals(hash);
    let isLinked = same(previousHash, this.#before?.hash ?? null);
    if (this.#doubtful) {
      const isHashAlone = !isLinked && same(previousHash, this.#doubtful.computed);
      this.#doubtful.found.fault = isHashAlone ? 'hash' : 'content';
      isLinked ||= isHashAlone;
      this.#doubtful = undefined;
    }
    if (!isLinked && isItself) this.#breaks.push(found('follows-another'));
    else if (!isLinked && entryHash(entry, this.#before?.hash ?? null).equals(hash)) this.#breaks.push(found('link'));
    else if (!isItself) {
      const doubtful = found('content-or-hash');
      this.#breaks.push(doubtful);
      this.#doubtful = { found: doubtful, computed };
    }
    // Only the server itself erases, and nobody can erase that it did.
    const isErasure = entry.kind === 'redacted' && entry.by === 'system' && entry.verdict === 'accepted';
    if (isErasure && isItself) this.#erased.set(String(entry.body['entry']), entry);
    this.#before = item;
  }

  get length(): number {
    return this.#place;
  }

  /** What broke, in order, and what differs from its hash because it was lawfully erased. */
  end(): { breaks: ChainBreak[]; erased: ChainBreak[] } {
    const isErased = ({ fault, item: { entry } }: ChainBreak): boolean =>
      (fault === 'content' || fault === 'content-or-hash') && this.#erased.has(entry.id);
    return { breaks: this.#breaks.filter((each) => !isErased(each)), erased: this.#breaks.filter(isErased) };
  }
}
