import type { Store } from '#lib/store/port.ts';
import { EvidenceHere } from './evidence-here.svelte.ts';

const opened = new WeakMap<Store, Promise<EvidenceHere>>();

/** The evidence of whoever has this store open; opened once. */
export function evidenceOf(store: Store): Promise<EvidenceHere> {
  const here = opened.get(store) ?? EvidenceHere.open(store);
  opened.set(store, here);
  return here;
}

/** Ends it with the store. */
export async function closeEvidence(store: Store): Promise<void> {
  const here = opened.get(store);
  opened.delete(store);
  await (await here?.catch(() => undefined))?.close();
}
