import type { Store } from '#lib/store/port.ts';
import type { EvidenceHere } from './evidence-here.svelte.ts';
import type { WaitingFile } from './port.ts';

interface Waiting {
  readonly all: readonly WaitingFile[];
  /** How many more lie here that nobody can open, of an earlier store. */
  readonly aside: number;
}

/**
 * Files on this device whose entries are written and which the server has not got, followed; none before they were looked for.
 * Call it while a component is made.
 */
export function waitingFiles(store: () => Store): Waiting {
  let here = $state.raw<EvidenceHere | null>(null);
  const all = $derived((here?.files ?? []).filter(({ entered }) => entered));
  // By itself, so that a page that only counts them does not wait for what takes and sends them.
  $effect(() => {
    const opened = store();
    let isOver = false;
    void import('./open.ts')
      // Opened once the page has gone, it would hold on to a store that is closed, and keep what is to be wiped.
      .then(({ evidenceOf }) => (isOver ? null : evidenceOf(opened)))
      .then((found) => (here = found))
      .catch(() => undefined);
    return () => (isOver = true);
  });
  return {
    get all() {
      return all;
    },
    get aside() {
      return here?.aside ?? 0;
    },
  };
}
