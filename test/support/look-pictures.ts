// Takes the pictures of `pnpm look`: each screen at three widths, light and dark, one file each.
import { join } from 'node:path';
import type { LaunchOptions, Page } from '@playwright/test';
import type { App } from './app.ts';
import { openDevice } from './device.ts';
import type { Device } from './device.ts';
import type { Screen, Visit } from './look-screen.ts';
import { signIn } from './sign-in.ts';
import { sizes } from './sizes.ts';

const schemes = ['light', 'dark'] as const;

export interface Looked {
  screens: { name: string; files: string[] }[];
  /** What a page complained of, or a screen that could not be reached; empty when all is well. */
  problems: string[];
}

/** Everything a page says in anger, the browser's word on a broken content policy included. */
function listen(device: Device, say: (complaint: string) => void, now: () => Screen | undefined): void {
  device.page.on('pageerror', (error) => say(error.message));
  device.page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    // With the network cut, or an answer that is meant to be a refusal, the browser names the request that failed.
    const isFailedRequest = text.startsWith('Failed to load resource');
    const screen = now();
    // Before somebody signed in, the app asks who is and is told that nobody is.
    if (isFailedRequest && (!screen || screen.lost || screen.refused)) return;
    say(text);
  });
}

async function photograph(page: Page, { name, sheet }: Screen, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const file = `${name}-${size}-${scheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: !sheet, animations: 'disabled' });
      files.push(file);
    }
  }
  return files;
}

async function reach(device: Device, screen: Screen): Promise<void> {
  const { page } = device;
  await page.setViewportSize(sizes.desk);
  if (screen.lost) await device.lose();
  else await device.find();
  if (screen.at !== undefined) await page.goto(screen.at);
  await screen.act?.(page);
  await screen.shows(page).first().waitFor();
}

/** One person's screens, one after the other in the same browser. Never rejects for a screen: its problem is told. */
export async function look(app: App, visit: Visit, launch: LaunchOptions, folder: string): Promise<Looked> {
  const looked: Looked = { screens: [], problems: [] };
  const device = await openDevice(app, { viewport: sizes.desk, launch });
  let now: Screen | undefined;
  listen(
    device,
    (complaint) => looked.problems.push(`${now?.name ?? 'sign-in'}: ${complaint}`),
    () => now,
  );
  // Without its page, every screen that is left would wait for its time limit.
  let isGone = false;
  device.page.on('crash', () => (isGone = true));
  device.page.on('close', () => (isGone = true));
  try {
    device.page.setDefaultTimeout(15_000);
    await visit.arrange?.(device.context);
    if (visit.who) await signIn(device.page, visit.who, visit.domain);
    for (const screen of visit.screens) {
      now = screen;
      try {
        await reach(device, screen);
        looked.screens.push({ name: screen.name, files: await photograph(device.page, screen, folder) });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        looked.problems.push(`${screen.name}: not reached. ${why}`);
        if (isGone) break;
      }
    }
  } finally {
    await device.close();
  }
  return looked;
}
