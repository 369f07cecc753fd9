import type { ListRow } from '#lib/store/port.ts';
import { cutWords } from './names.ts';
import { words } from '#lib/words/index.ts';

/**
 * Names by id, as far as this device holds them: an arrangement knows by id only whom it is about and what it grew from. Of the
 * register, and of cases and incidents whose person nobody has looked up there.
 */
export const customerNames = (...lists: (readonly ListRow[] | undefined)[]): ReadonlyMap<string, string> =>
  new Map(lists.flatMap((rows) => (rows ?? []).map(({ summary }) => [summary.id, cutWords(summary.name, 60)])));

/** Whom a list's row is about. */
export const whoIn = ({ summary }: Pick<ListRow, 'summary'>, names: ReadonlyMap<string, string>): string =>
  (summary.concerns ?? []).map((id) => names.get(id)).find(Boolean) ?? words.arrangements.somebody;
