import type { ListRow } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';

/** Names of the register by id, as far as this device holds it: an arrangement knows its customer by id only. */
export const customerNames = (customers: readonly ListRow[] | undefined): ReadonlyMap<string, string> =>
  new Map((customers ?? []).map(({ summary }) => [summary.id, summary.name]));

/** Whom a list's row is about. */
export const whoIn = ({ summary }: Pick<ListRow, 'summary'>, names: ReadonlyMap<string, string>): string =>
  (summary.concerns ?? []).map((id) => names.get(id)).find(Boolean) ?? words.arrangements.somebody;
