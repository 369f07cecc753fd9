// Whether this device holds all that its person may see. Now and then a pull brings a proof: so many entries, whose ids come to
// such a sum. What lies here is counted in the same way. Where the two differ twice, everything is fetched once more: what is
// missing comes, what should not be here goes, and what was not sent stays untouched.
import { BehaviorSubject } from 'rxjs';
import type { Checkpoint, Proof, PullAnswer } from '@evenhand/policy/wire/replication';
import { keep, kept } from './meta.ts';
import type { Database, EntryDoc } from './schema.ts';

export interface Repairs {
  /** Has the next pull made now. */
  askAgain(): void;
  /** Everything that this person may see, as a new device gets it. */
  everything(): Promise<Everything>;
}

interface Everything {
  documents: PullAnswer['documents'];
  checkpoint: Checkpoint;
}

const dayMs = 86_400_000;
const mostTries = 3;

export class Proofs {
  readonly proven = new BehaviorSubject<string | null>(null);
  readonly #database: Database;
  readonly #repairs: Repairs;
  readonly #now: () => Date;
  #failed = 0;
  #restUntil = 0;
  #checking = false;
  #repair: Everything | null = null;

  constructor(database: Database, repairs: Repairs, now: () => Date) {
    this.#database = database;
    this.#repairs = repairs;
    this.#now = now;
    void kept(database, 'proven')
      .then((before) => before && this.proven.value === null && this.proven.next(before.at))
      .catch(() => undefined);
  }

  /**
   * Once a day, and again where the last one did not hold; never on the way through many pages. It costs the server a look at
   * all that this person sees.
   */
  async isWanted(from: Checkpoint | undefined): Promise<boolean> {
    const now = this.#now().getTime();
    if (!from || from.base !== from.seq || now < this.#restUntil) return false;
    if (this.#failed > 0) return true;
    const last = this.proven.value ?? (await kept(this.#database, 'proven'))?.at;
    return last === undefined || now - Date.parse(last) > dayMs;
  }

  /** To be called when what came with the proof is stored. */
  async check(proof: Proof): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    try {
      const held = await this.#held(proof.seq);
      const { count, sum } = sumOf(held.map(({ id }) => id));
      if (count === proof.count && sum === proof.sum) return await this.#holds();
      this.#failed += 1;
      // An own entry may have been on its way while the two were counted.
      if (this.#failed > 1) this.#repair = await this.#repairTo(proof.seq);
      if (this.#failed < mostTries) return this.#repairs.askAgain();
      // A repair did not help either: the next day tries again.
      this.#failed = 0;
      this.#restUntil = this.#now().getTime() + dayMs;
    } catch (error) {
      if (!this.#database.closed) console.warn(error);
    } finally {
      this.#checking = false;
    }
  }

  async #holds(): Promise<void> {
    this.#failed = 0;
    const at = this.#now().toISOString();
    this.proven.next(at);
    await keep(this.#database, 'proven', { at });
  }

  async #held(until: number): Promise<EntryDoc[]> {
    const docs = await this.#database.entries.find({ selector: { seq: { $gt: 0, $lte: until } } }).exec();
    return docs.map((doc) => doc.toJSON() as EntryDoc);
  }

  /** What the next pull gives instead of its own answer, once; it has to be asked again after that. */
  takeRepair(): Everything | null {
    const repair = this.#repair;
    this.#repair = null;
    if (repair) queueMicrotask(() => this.#repairs.askAgain());
    return repair;
  }

  async #repairTo(until: number): Promise<Everything> {
    const { documents, checkpoint } = await this.#repairs.everything();
    const wanted = new Set(documents.map(({ id }) => id));
    const surplus = (await this.#held(until))
      .filter(({ id }) => !wanted.has(id))
      .map(({ id, record, seq }) => ({
        ...{ id, record, seq, kind: '', at: '', recordedAt: '', by: '', device: '', pack: '', body: {} },
        _deleted: true,
      }));
    return { documents: [...surplus, ...documents], checkpoint };
  }
}

/** As the server works it out: the last 64 bits of each id, together by exclusive or. */
export function sumOf(ids: readonly string[]): Pick<Proof, 'count' | 'sum'> {
  const sum = ids.reduce((together, id) => together ^ BigInt(`0x${id.replaceAll('-', '').slice(16)}`), 0n);
  return { count: ids.length, sum: sum.toString(16).padStart(16, '0') };
}
