import type { Store, SyncState } from '#lib/store/port.ts';

/** Follows how the open store stands with the server; says null while none is open. The answer stops it. */
export function followStore(store: Store | null, tell: (sync: SyncState | null) => void): () => void {
  if (!store) {
    tell(null);
    return () => undefined;
  }
  const following = store.sync.subscribe(tell);
  return () => following.unsubscribe();
}
