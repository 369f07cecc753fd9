// One person's device: a browser with a profile of its own on disk, at the end of a network cable of its own.
//
//   browser (profile folder) -> its link (lose, find) -> server
//
// Everybody uses the same address, so sign-in, worker and origin are the real ones; the browser is told to reach it
// through its own link. So one device can lose the network while the others keep it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, LaunchOptions, Page, ViewportSize } from '@playwright/test';
import type { App } from './app.ts';
import { openLink } from './link.ts';

export interface Device {
  readonly context: BrowserContext;
  /** The page that the browser opened with; another one after `restart`. */
  readonly page: Page;
  /** The browser knows that it is offline, and nothing gets through. */
  lose(): Promise<void>;
  /** Gives the network back. Resolves once the cable carries; what the app does then is its own affair. */
  find(): Promise<void>;
  /** Cuts the cable and leaves the browser in the belief that it is online: a server that does not answer. */
  cut(): Promise<void>;
  /** Closes the browser and opens it again with what it kept on disk; the network stays as it is. */
  restart(): Promise<Page>;
  /** Closes it for good and removes its profile. */
  close(): Promise<void>;
}

export type DeviceOptions = {
  viewport: ViewportSize;
  /** As Playwright's configuration has them: which browser, and with what switches. */
  launch: LaunchOptions;
  /** What every document of this browser runs first. */
  initScript?: string;
  colorScheme?: 'light' | 'dark';
};

/** A new device, online, with an empty page. Throws when no browser starts. */
export async function openDevice(app: App, options: DeviceOptions): Promise<Device> {
  const link = await openLink(Number(new URL(app.directUrl).port));
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-device-'));
  let isOffline = false;

  const launch = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...options.launch,
      args: [
        ...(options.launch.args ?? []),
        `--host-resolver-rules=MAP localhost:${app.link.port} 127.0.0.1:${link.port}`,
      ],
      baseURL: app.url,
      viewport: options.viewport,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: 'reduce',
    });
    if (options.initScript) await context.addInitScript(options.initScript);
    await context.setOffline(isOffline);
    return context;
  };

  const firstPage = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? (await context.newPage());
  const start = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await launch();
    return { context, page: await firstPage(context) };
  };

  let now = await start();
  return {
    get context() {
      return now.context;
    },
    get page() {
      return now.page;
    },
    lose: async () => {
      isOffline = true;
      await now.context.setOffline(true);
      await link.cut();
    },
    find: async () => {
      isOffline = false;
      await link.mend();
      await now.context.setOffline(false);
    },
    cut: () => link.cut(),
    restart: async () => {
      await now.context.close();
      now = await start();
      return now.page;
    },
    close: async () => {
      await now.context.close();
      await link.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
