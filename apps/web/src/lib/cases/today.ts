import { localDay } from '@evenhand/policy/time/zone';
import type { Store } from '#lib/store/port.ts';

/** The day by the organisation's clocks; by this device's own where its policy is not known here. */
export function todayAt(store: Pick<Store, 'packFor'>, now: Date): string {
  const at = now.toISOString();
  try {
    return localDay(at, store.packFor('feedback', at).counting.zone.value);
  } catch {
    return at.slice(0, 10);
  }
}
