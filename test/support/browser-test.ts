import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startApp } from './app.ts';
import type { App } from './app.ts';

export { expect } from '@playwright/test';

export interface Network {
  /** Takes the network away from a page: the browser knows that it is offline, and nothing gets through. */
  lose(page: Page): Promise<void>;
  /** Gives it back. */
  find(page: Page): Promise<void>;
}

/**
 * Playwright's test with the real product behind it. One server per worker serves its test files in turn, so a test
 * makes its own records and counts nothing that it did not make. The link is mended after every test that cut it.
 */
export const test = base.extend<{ network: Network }, { app: App }>({
  app: [
    async ({ browserName: _ }, use) => {
      const app = await startApp();
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  network: async ({ app }, use) => {
    await use({
      lose: async (page) => {
        await page.context().setOffline(true);
        await app.link.cut();
      },
      find: async (page) => {
        await app.link.mend();
        await page.context().setOffline(false);
      },
    });
    await app.link.mend();
  },
});
