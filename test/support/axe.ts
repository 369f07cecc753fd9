import axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const narrowest = 320;

/** Waits for colours and sizes that are still on their way: half-way they would be measured wrongly. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const running = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(running.map((animation) => animation.finished.catch(() => undefined)));
  });
}

/** What axe finds; `colours` asks only what a change of colours can change. */
async function violations(page: Page, colours: boolean): Promise<string[]> {
  const runOnly = colours
    ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
    : { type: 'tag', values: rules };
  return page.evaluate(async (only) => {
    // Put there by `expectAccessible`.
    type InPage = { run(context: Document, options: axe.RunOptions): Promise<axe.AxeResults> };
    const { axe: inPage } = globalThis as unknown as { axe: InPage };
    const { violations: found } = await inPage.run(document, {
      runOnly: only as axe.RunOnly,
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, runOnly);
}

/** What of a page sticks out to the side, so that it would have to be scrolled in two directions (WCAG 1.4.10). */
async function overflow(page: Page): Promise<string[]> {
  const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return by > 0 ? [`the page is ${by} px wider than the window`] : [];
}

/**
 * Fails, naming each place, when the page as it stands breaks a rule of WCAG 2.2 A or AA: at its present width and at
 * 320 px, in light and dark. Leaves the page in light and at the width it had.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('The page has no size of its own, so it cannot be made narrow.');
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const width of [size.width, narrowest]) {
    await page.setViewportSize({ ...size, width });
    // From the top, wherever a test had scrolled to: what lies half under a bar that stays is a matter of scrolling.
    await page.evaluate(() => scrollTo(0, 0));
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await settle(page);
      const here = [...(await violations(page, scheme === 'dark')), ...(await overflow(page))];
      found.push(...here.map((one) => `${name}, ${width} px, ${scheme}: ${one}`));
    }
  }
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
  // Soft: one look at a journey tells of all its screens.
  expect.soft(found, `${name}: everybody can use it`).toEqual([]);
}

/**
 * The same for a page with script switched off, in which no check can run: what it shows is opened once more in a page
 * with script. Right only for pages that bring no script of their own.
 */
export async function expectPlainPageAccessible(page: Page, name: string): Promise<void> {
  const html = await page.content();
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize() });
  if (!context) throw new Error('This page has no browser to open another context in.');
  const copy = await context.newPage();
  await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await copy.goto(page.url());
  await expectAccessible(copy, name);
  await context.close();
}
