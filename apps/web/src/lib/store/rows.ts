import { Subject, throttleTime, asyncScheduler, startWith, map, type Observable } from 'rxjs';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { Database, SummaryDoc } from './schema.ts';

/** Lists redraw at most so often while much comes in at once; the first and the last change always show. */
const pause = 150;

/**
 * Every list row of this device, in memory: read once, then kept up by what changes, in this tab or another. Asking the
 * database anew at every change costs a first sync minutes.
 */
export class Rows {
  readonly #rows = new Map<string, SummaryDoc>();
  readonly #changes = new Subject<SummaryDoc>();
  /** Ids of records of which only a part lies here. */
  #left: ReadonlySet<string> = new Set();
  readonly #stop: () => void;

  private constructor(stop: (rows: Rows) => () => void) {
    this.#stop = stop(this);
  }

  static async open(database: Database): Promise<Rows> {
    const rows = new Rows((opened) => {
      // Listening begins before reading, so that nothing falls between the two.
      const events = database.summaries.$.subscribe((event) => {
        const row = event.documentData as SummaryDoc;
        if (event.operation === 'DELETE') opened.drop(row);
        else opened.put(row);
      });
      return () => events.unsubscribe();
    });
    for (const doc of await database.summaries.find().exec()) {
      if (!rows.has(doc.id)) rows.put(doc.toJSON() as SummaryDoc);
    }
    return rows;
  }

  put(row: SummaryDoc): void {
    this.#rows.set(row.id, row);
    this.#changes.next(row);
  }

  /** Takes a row away; `emptied` is what is left of it. */
  drop(emptied: SummaryDoc): void {
    if (this.#rows.delete(emptied.id)) this.#changes.next(emptied);
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  get(id: string): SummaryDoc | undefined {
    return this.#rows.get(id);
  }

  /** Whether a row may be shown. */
  shows(id: string): boolean {
    return this.#rows.has(id) && !this.#left.has(id);
  }

  all(): SummaryDoc[] {
    return [...this.#rows.values()].filter(({ id }) => this.shows(id));
  }

  /** Shows these no more, and those that were left out before again. */
  leaveOut(ids: readonly string[]): void {
    const touched = [...this.#left, ...ids];
    this.#left = new Set(ids);
    for (const id of touched) {
      const row = this.#rows.get(id);
      if (row) this.#changes.next(row);
    }
  }

  /** Each row as it changes. */
  get changes(): Observable<SummaryDoc> {
    return this.#changes;
  }

  /** Rows of a kind, newest first, now and after changes. */
  of(kind: RecordKind): Observable<SummaryDoc[]> {
    return this.#settled().pipe(
      map(() =>
        this.all()
          .filter((row) => row.kind === kind)
          .sort((a, b) => (a.newest < b.newest ? -1 : a.newest > b.newest ? 1 : 0)),
      ),
    );
  }

  /** Rows on whose records somebody owes something. */
  owing(): Observable<SummaryDoc[]> {
    return this.#settled().pipe(map(() => this.all().filter((row) => row.owed)));
  }

  #settled(): Observable<unknown> {
    return this.#changes.pipe(throttleTime(pause, asyncScheduler, { leading: true, trailing: true }), startWith(null));
  }

  close(): void {
    this.#stop();
    this.#changes.complete();
  }
}
