import MiniSearch from 'minisearch';
import { phoneDigits } from '@evenhand/policy/phone';
import { readReference } from '@evenhand/policy/reference';
import type { Keeper } from './keeper.ts';
import type { ListRow } from './port.ts';
import type { Rows } from './rows.ts';
import { rowOf, todayOf } from './views.ts';
import type { SummaryDoc } from './schema.ts';

interface Indexed {
  id: string;
  reference: string;
  name: string;
  text: string;
}

const indexed = ({ id, summary }: SummaryDoc): Indexed => ({
  id,
  reference: summary.reference ?? '',
  name: summary.name,
  text: summary.text,
});

const most = 50;

/** Search over the records that this device holds. Built at the first question, then kept up as lists change. */
export class Search {
  readonly #keeper: Keeper;
  readonly #rows: Rows;
  #index: MiniSearch<Indexed> | null = null;
  #stop: (() => void) | null = null;

  constructor(keeper: Keeper, rows: Rows) {
    this.#keeper = keeper;
    this.#rows = rows;
  }

  #build(): MiniSearch<Indexed> {
    const index = new MiniSearch<Indexed>({
      fields: ['reference', 'name', 'text'],
      searchOptions: {
        boost: { reference: 4, name: 3 },
        prefix: true,
        // Another number is another person.
        fuzzy: (term) => (term.length > 3 && !/^\d+$/.test(term) ? 0.2 : false),
        combineWith: 'AND',
      },
    });
    index.addAll(this.#rows.all().map(indexed));
    const changes = this.#rows.changes.subscribe((row) => {
      if (index.has(row.id)) index.replace(indexed(row));
      else index.add(indexed(row));
    });
    this.#stop = () => changes.unsubscribe();
    return index;
  }

  find(text: string): ListRow[] {
    // A reference is found however it was written down: with spaces, in small letters, with O for 0.
    const reference = readReference(text);
    const words = phoneDigits(text) ?? text.trim();
    if (words === '') return [];
    const index = (this.#index ??= this.#build());
    const today = todayOf(this.#keeper);
    // Some names read as a reference too (Ellingham does): what is nobody's reference is looked for as words.
    const found = reference === null ? [] : index.search(reference);
    return (found.length > 0 ? found : index.search(words)).slice(0, most).flatMap((hit) => {
      const row = this.#rows.get(String(hit.id));
      return row && this.#rows.shows(row.id) ? [rowOf(row, today)] : [];
    });
  }

  close(): void {
    this.#stop?.();
  }
}
