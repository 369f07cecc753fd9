import { untrack } from 'svelte';
import { afterNavigate, pushState } from '$app/navigation';
import { page } from '$app/state';

/*
 * Back closes what lies over a page, and stays on it. What opens adds an entry to the browser's history, so that Back has
 * something to go back from:
 *
 *   page                    open a sheet ->  page, 1 sheet      Back ->  page, and the sheet is closed
 *   page, 1 sheet           the sheet is closed otherwise: the entry stays, used again by the next sheet
 *   page, 1 entry, no sheet Back ->  page, and at once the page before: nobody presses Back for nothing
 *
 * An entry is never taken away when its sheet closes: a sheet may close because somebody follows a link in it, and stepping back
 * at that moment would cancel the way there.
 */

/** What is open, the topmost last. */
const open: (() => void)[] = [];
const entries = (): number => page.state.sheets ?? 0;
/** How many entries there were before the browser went somewhere. */
let before = 0;
let isListening = false;

function went(): void {
  const now = entries();
  const isBack = now < before;
  before = now;
  // Else it went forward, or to another page, where the router has not arrived yet.
  if (!isBack) return;
  if (open.length === 0) history.go(-1 - now);
  else
    do open.pop()?.();
    while (open.length > now);
}

function opened(): void {
  // Listening begins with the first sheet: so the router, which began earlier, has always done its part before.
  if (!isListening) addEventListener('popstate', went);
  isListening = true;
  if (entries() < open.length) pushState('', { ...page.state, sheets: open.length });
  before = entries();
}

/** Call it while a component is made that lies over the page while `isOpen`; `close` is what its own button does. */
export function backCloses(isOpen: () => boolean, close: () => void): void {
  afterNavigate(() => (before = entries()));
  $effect(() => {
    if (!isOpen()) return;
    open.push(close);
    untrack(opened);
    return () => {
      const at = open.indexOf(close);
      if (at >= 0) open.splice(at, 1);
    };
  });
}
