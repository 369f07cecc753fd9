import type { Store } from '#lib/store/port.ts';
import type { EvidenceHere } from './evidence-here.svelte.ts';
import type { WaitingFile } from './port.ts';

/**
 * Files on this device whose entries are written and which the server has not got, followed; none before they were looked for.
 * Call it while a component is made.
 */
export function waitingFiles(store: () => Store): { readonly all: readonly WaitingFile[] } {
  let here = $state.raw<EvidenceHere | null>(null);
  const all = $derived((here?.files ?? []).filter(({ entered }) => entered));
  // By itself, so that a page that only counts them does not wait for what takes and sends them.
  $effect(
    () => void import('./open.ts').then(({ evidenceOf }) => evidenceOf(store())).then((opened) => (here = opened)),
  );
  return {
    get all() {
      return all;
    },
  };
}
