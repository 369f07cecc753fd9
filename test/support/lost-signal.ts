// What a page is told about the network. `setOffline` tells the pages that are open, but Chromium 150 forgets it when a
// page is loaded anew, and `navigator.onLine` is true again though nothing gets through. So it stands in a cookie too.
import type { BrowserContext } from '@playwright/test';

const name = 'lost-signal';

/** Runs in every page before its own scripts. */
function tellFromCookie(): void {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
  Object.defineProperty(Navigator.prototype, 'onLine', {
    configurable: true,
    get(this: Navigator) {
      return own?.get?.call(this) === true && !document.cookie.includes('lost-signal=yes');
    },
  });
}

/** Pages of this context, now and later, know of `tellSignal`. */
export const listenForSignal = (context: BrowserContext): Promise<unknown> => context.addInitScript(tellFromCookie);

/** Tells every page of the context, now and later, that there is a signal or none. */
export async function tellSignal(context: BrowserContext, url: string, isLost: boolean): Promise<void> {
  if (isLost) {
    await context.addCookies([{ name, value: 'yes', url }]);
    await context.setOffline(true);
    return;
  }
  await context.clearCookies({ name });
  const pages = context.pages();
  const areOnline = await Promise.all(pages.map((page) => page.evaluate(() => navigator.onLine)));
  await context.setOffline(false);
  // A page that was loaded since the loss is told of the return by nobody else.
  const forgotten = pages.filter((_, index) => areOnline[index]);
  await Promise.all(forgotten.map((page) => page.evaluate(() => dispatchEvent(new Event('online')))));
}
