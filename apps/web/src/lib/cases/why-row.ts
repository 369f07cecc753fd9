import { firstValueFrom } from 'rxjs';
import type { ListRow, Store } from '#lib/store/port.ts';
import { fetchRecord } from './remote.ts';
import { explainClock, type Explanation } from './why-clock.ts';

/**
 * Why a row of a list shows the date that it shows: from the record on this device, else from the server's. Null where
 * neither can be read now, or the date has gone meanwhile.
 */
export async function explainRow({ summary, next }: ListRow, store: Store, now: string): Promise<Explanation | null> {
  const { kind, id } = summary;
  const held = await firstValueFrom(store.record(kind, id), { defaultValue: null });
  const asked = held ? { found: held } : await fetchRecord(kind, id, store.directory, now);
  if (!('found' in asked)) return null;
  const { state, setting, clocks } = asked.found;
  const clock = clocks.find((each) => each.id === next?.id);
  return clock ? explainClock(clock, state, setting) : null;
}
