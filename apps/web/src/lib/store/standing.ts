import { BehaviorSubject, type Observable } from 'rxjs';
import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import { keep, kept } from './meta.ts';
import type { Rows } from './rows.ts';
import type { Database } from './schema.ts';

/**
 * What holds for people whose limits on contact this person may not read: the instruction alone, kept on the device. What
 * else of such a record lies here, as what this person wrote on it, is no whole record and is shown nowhere.
 */
export class Standing {
  readonly #database: Database;
  readonly #rows: Rows;
  readonly #known: BehaviorSubject<LimitsAnswer>;
  readonly #server: () => Promise<LimitsAnswer | null>;
  #asking = false;
  /** The server has something else to say by now, and has not been heard. */
  #isOwed = false;

  private constructor(database: Database, rows: Rows, known: LimitsAnswer, server: () => Promise<LimitsAnswer | null>) {
    this.#server = server;
    this.#database = database;
    this.#rows = rows;
    this.#known = new BehaviorSubject(known);
    rows.leaveOut(known.closedTo);
  }

  /** `server`: asks for what holds now; null where it could not be asked. */
  static async open(database: Database, rows: Rows, server: () => Promise<LimitsAnswer | null>): Promise<Standing> {
    return new Standing(database, rows, (await kept(database, 'limits')) ?? { closedTo: [], limits: [] }, server);
  }

  get limits(): Observable<LimitsAnswer> {
    return this.#known;
  }

  /** Whether a record is shown nowhere, though something of it lies here. */
  isClosed(id: string): boolean {
    return this.#known.value.closedTo.includes(id);
  }

  /** Asks the server; asked again meanwhile, once more after it. */
  async ask(): Promise<void> {
    this.#isOwed = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#isOwed) {
        this.#isOwed = false;
        const answer = await this.#server().catch(() => null);
        // Until the server is reached again; see `askIfOwed`.
        if (answer === null) {
          this.#isOwed = true;
          return;
        }
        await this.#heard(answer);
      }
    } finally {
      this.#asking = false;
    }
  }

  askIfOwed(): void {
    if (this.#isOwed) void this.ask().catch(() => undefined);
  }

  async #heard(answer: LimitsAnswer): Promise<void> {
    await keep(this.#database, 'limits', answer);
    this.#rows.leaveOut(answer.closedTo);
    this.#known.next(answer);
  }
}
