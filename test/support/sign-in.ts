import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { demoPassword } from '@evenhand/server/demo/password.ts';

/** The address with which somebody of a demo organisation signs in; of Jersey Education (demo) when left out. */
export const emailOf = (who: string, domain = 'jersey.example'): string => `${who}@${domain}`;

/** Signs a person in at /app, as they would, and waits until their start page is there. */
export async function signIn(page: Page, who: string, domain?: string): Promise<void> {
  await page.goto('/app/');
  await page.getByLabel('Email').fill(emailOf(who, domain));
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expectKeyCarried(page);
}

/** From here on the worker carries the key from a page to the next; before, a page loaded anew asks for the password. */
export const expectKeyCarried = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');

/** Opens the locked store of whoever the page names. */
export async function unlock(page: Page, typed = demoPassword, field: 'Password' | 'PIN' = 'Password'): Promise<void> {
  const open = page.getByRole('button', { name: 'Unlock', exact: true });
  // The page before it may have a field of the same name.
  await expect(open).toBeVisible();
  await page.getByLabel(field, { exact: true }).fill(typed);
  await open.click();
}

/**
 * Waits until the worker has kept the whole app and rules this page: from then on it opens with no network. Checks what
 * the build does not: that the worker's reach is exactly /app/, and that the shell is among what it keeps.
 */
export async function expectReadyOffline(page: Page): Promise<void> {
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(new URL(scope).pathname).toBe('/app/');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  const kept = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
    }
    return found;
  });
  expect(kept).toContain('/app/');
}
