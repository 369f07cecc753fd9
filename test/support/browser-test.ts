import { randomUUID } from 'node:crypto';
import { test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { startApp } from './app.ts';
import type { App } from './app.ts';
import { openDevice } from './device.ts';
import type { Device } from './device.ts';
import { sizes } from './sizes.ts';

export { expect } from '@playwright/test';

const addressHeader = 'x-test-address';

type NewDevice = (size: keyof typeof sizes) => Promise<Device>;

/**
 * Playwright's test with the real product behind it. One server per worker serves its test files in turn, so a test
 * makes its own records and counts nothing that it did not make. Devices are closed after the test that opened them.
 */
export const test = base.extend<{ newDevice: NewDevice; plainPhone: Page }, { app: App }>({
  app: [
    async ({ browserName: _ }, use) => {
      // The server believes this header, so that every customer of a test comes from an address of their own: tries are
      // counted by address.
      const app = await startApp({ env: { ADDRESS_HEADER: addressHeader } });
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  newDevice: async ({ app, launchOptions }, use) => {
    const devices: Device[] = [];
    await use(async (size) => {
      const device = await openDevice(app, { viewport: sizes[size], launch: launchOptions });
      devices.push(device);
      return device;
    });
    for (const device of devices) await device.close();
  },
  /** A customer's phone with script switched off. */
  plainPhone: async ({ browser, app }, use) => {
    const context: BrowserContext = await browser.newContext({
      baseURL: app.url,
      viewport: sizes.phone,
      javaScriptEnabled: false,
      extraHTTPHeaders: { [addressHeader]: randomUUID() },
    });
    await use(await context.newPage());
    await context.close();
  },
});
