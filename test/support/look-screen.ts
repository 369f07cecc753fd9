// What a screen of `pnpm look` is, and the few ways to reach one. The screens themselves are in look-public, look-record
// and look-work.
import type { BrowserContext, Locator, Page } from '@playwright/test';

export interface Screen {
  /** Of its pictures. */
  name: string;
  /** Where it is; left out: where the screen before it leads. */
  at?: string;
  /** What is done there first. */
  act?: (page: Page) => Promise<void>;
  /** What stands on it when it is there. */
  shows: (page: Page) => Locator;
  /** Only what fits the window: a sheet over a page hides the rest. */
  sheet?: true;
  /** With no network. */
  lost?: true;
  /** The server says no on purpose. */
  refused?: true;
}

/** One person's browser; its screens follow one another. */
export interface Visit {
  /** Who signs in, and at which organisation when it is not the first; nobody on the public pages. */
  who?: string;
  domain?: string;
  /** What is arranged in the browser before anything else. */
  arrange?: (context: BrowserContext) => Promise<void>;
  screens: readonly Screen[];
}

type Words = string | RegExp;
const exactly = (name: Words): { name: Words; exact: boolean } => ({ name, exact: typeof name === 'string' });

export const heading = (name: Words) => (page: Page) => page.getByRole('heading', exactly(name)).first();
export const words = (text: Words) => (page: Page) => page.getByText(text).first();
export const dialog = (page: Page): Locator => page.getByRole('dialog');

export const press = (name: Words) => (page: Page) => page.getByRole('button', exactly(name)).first().click();
export const follow = (name: Words) => (page: Page) => page.getByRole('link', exactly(name)).first().click();

/** Closes what lies over the page, if anything does. */
export async function uncover(page: Page): Promise<void> {
  if (!(await dialog(page).isVisible())) return;
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

/** Does several things after another. */
export const all =
  (...acts: ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const act of acts) await act(page);
  };
