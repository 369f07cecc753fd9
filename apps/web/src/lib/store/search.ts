import MiniSearch from 'minisearch';
import type { Keeper } from './keeper.ts';
import type { ListRow } from './port.ts';
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
  #index: Promise<MiniSearch<Indexed>> | null = null;
  #stop: (() => void) | null = null;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  async #build(): Promise<MiniSearch<Indexed>> {
    const index = new MiniSearch<Indexed>({
      fields: ['reference', 'name', 'text'],
      searchOptions: {
        boost: { reference: 4, name: 3 },
        prefix: true,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        combineWith: 'AND',
      },
    });
    const { summaries } = this.#keeper.database;
    const changes = summaries.$.subscribe((event) => {
      if (event.operation === 'DELETE') index.discard(event.documentId);
      else if (index.has(event.documentId)) index.replace(indexed(event.documentData as SummaryDoc));
      else index.add(indexed(event.documentData as SummaryDoc));
    });
    this.#stop = () => changes.unsubscribe();
    for (const doc of await summaries.find().exec())
      if (!index.has(doc.id)) index.add(indexed(doc.toJSON() as SummaryDoc));
    return index;
  }

  async find(text: string): Promise<ListRow[]> {
    const wanted = text.trim();
    if (wanted === '') return [];
    const index = await (this.#index ??= this.#build());
    const ids = index
      .search(wanted)
      .slice(0, most)
      .map((hit) => String(hit.id));
    const found = await this.#keeper.database.summaries.findByIds(ids).exec();
    const today = todayOf(this.#keeper);
    return ids.flatMap((id) => {
      const doc = found.get(id);
      return doc ? [rowOf(doc.toJSON() as SummaryDoc, today)] : [];
    });
  }

  close(): void {
    this.#stop?.();
  }
}
