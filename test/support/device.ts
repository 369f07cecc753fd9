// One person's device: a browser with a profile of its own on disk, at the end of a network cable of its own.
//
//   browser (profile folder) -> its link (lose, find) -> server
//
// Everybody uses the same address, so sign-in, worker and origin are the real ones; the browser is told to reach it
// through its own link. So one device can lose the network while the others keep it.
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, LaunchOptions, Page, ViewportSize } from '@playwright/test';
import type { App } from './app.ts';
import { openLink } from './link.ts';
import { listenForSignal, tellSignal } from './lost-signal.ts';

export interface Device {
  readonly context: BrowserContext;
  /** The page that the browser opened with; another one after `restart`. */
  readonly page: Page;
  /** The browser knows that it is offline, and nothing gets through. */
  lose(): Promise<void>;
  /** Gives the network back. Resolves once the cable carries; what the app does then is its own affair. */
  find(): Promise<void>;
  /** What the device sends arrives, but it never gets an answer, until `find`. */
  loseAnswers(): void;
  /** Every answer ends after so many bytes, until `find`. */
  tearAnswers(afterBytes: number): void;
  /** Bytes trickle both ways, so many a second, until `find`. */
  trickle(bytesPerSecond: number): void;
  /** Another page in the same browser, as a second tab. */
  openTab(): Promise<Page>;
  /** Whether the device still has room to store anything, for the pages that are open now. */
  haveRoom(room: boolean): Promise<void>;
  /** Ends the browser as a flat battery would; `restart` opens it again with what had reached the disk. */
  kill9(): Promise<void>;
  /** Closes the browser and opens it again with what it kept on disk; the network stays as it is. */
  restart(): Promise<Page>;
  /** Closes it for good and removes its profile. */
  close(): Promise<void>;
}

export type DeviceOptions = {
  viewport: ViewportSize;
  /** As Playwright's configuration has them: which browser, and with what switches. */
  launch: LaunchOptions;
};

/**
 * Runs in every page before its own scripts: while `room` is false, a transaction that writes is undone when all its writes
 * are done, with the error that Chromium gives for a full disk. (A real quota, set through the browser's debugging
 * protocol, ends in the same way, but counts only after half a minute: the browser remembers how much room it found.)
 */
function storeWithoutRoom(): void {
  const stores = IDBObjectStore.prototype;
  const world = globalThis as { room?: boolean };
  const waiting = new WeakMap<IDBTransaction, number>();
  const count = (transaction: IDBTransaction, by: number): number => {
    const left = (waiting.get(transaction) ?? 0) + by;
    waiting.set(transaction, left);
    return left;
  };
  for (const write of ['put', 'add'] as const) {
    const original = stores[write];
    stores[write] = function (this: IDBObjectStore, ...given: Parameters<typeof original>) {
      const request = original.apply(this, given);
      const { transaction } = this;
      count(transaction, 1);
      request.addEventListener('success', () => {
        if (count(transaction, -1) > 0 || world.room !== false) return;
        // One question more, so that whoever writes may go on writing first.
        this.count().addEventListener('success', () => {
          if (count(transaction, 0) > 0) return;
          const full = new DOMException('', 'QuotaExceededError');
          Object.defineProperty(transaction, 'error', { configurable: true, value: full });
          transaction.abort();
        });
      });
      return request;
    };
  }
}

/** The process of the browser on a profile. Throws when there is none. */
function browserOn(profile: string): number {
  // A whole browser leaves its mark in the profile, "host-process"; one without windows only names it when it is called.
  const lock = join(profile, 'SingletonLock');
  const mark = lstatSync(lock, { throwIfNoEntry: false }) && readlinkSync(lock);
  if (mark) return Number(mark.slice(mark.lastIndexOf('-') + 1));
  const isIt = (pid: string): boolean => {
    const [program = '', ...options] = commandOf(pid);
    return /headless/.test(program) && options.includes(`--user-data-dir=${profile}`) && !options.some(isOfPart);
  };
  const found = readdirSync('/proc').find((name) => Number(name) > 0 && isIt(name));
  if (!found) throw new Error(`No browser runs on ${profile}.`);
  return Number(found);
}

const isOfPart = (option: string): boolean => option.startsWith('--type=');

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended since it was listed.
    return [];
  }
}

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
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(storeWithoutRoom);
    await listenForSignal(context);
    if (isOffline) await tellSignal(context, app.url, true);
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
      await tellSignal(now.context, app.url, true);
      await link.cut();
    },
    find: async () => {
      await link.mend();
      if (isOffline) await tellSignal(now.context, app.url, false);
      isOffline = false;
    },
    loseAnswers: () => link.loseAnswers(),
    tearAnswers: (afterBytes) => link.tearAnswers(afterBytes),
    trickle: (bytesPerSecond) => link.trickle(bytesPerSecond),
    kill9: async () => {
      const ended = new Promise((done) => now.context.once('close', done));
      // What it started ends with it.
      process.kill(browserOn(profile), 'SIGKILL');
      await ended;
    },
    openTab: () => now.context.newPage(),
    haveRoom: async (room) => {
      for (const page of now.context.pages())
        await page.evaluate((has) => Object.assign(globalThis, { room: has }), room);
    },
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
