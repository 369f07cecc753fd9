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

  private constructor(database: Database, rows: Rows, known: LimitsAnswer) {
    this.#database = database;
    this.#rows = rows;
    this.#known = new BehaviorSubject(known);
    rows.leaveOut(known.closedTo);
  }

  static async open(database: Database, rows: Rows): Promise<Standing> {
    return new Standing(database, rows, (await kept(database, 'limits')) ?? { closedTo: [], limits: [] });
  }

  get limits(): Observable<LimitsAnswer> {
    return this.#known;
  }

  /** Takes over what the server answered; nothing where it could not be asked. */
  async heard(answer: LimitsAnswer | null): Promise<void> {
    if (answer === null) return;
    await keep(this.#database, 'limits', answer);
    this.#rows.leaveOut(answer.closedTo);
    this.#known.next(answer);
  }
}
