import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The card of an answer, as a finger meets it: its face lies over the input. */
export function card(part: Page | Locator, name: string | RegExp): Locator {
  const page = 'page' in part ? part.page() : part;
  const named = { name, exact: typeof name === 'string' };
  return part.locator('label').filter({ has: page.getByRole('radio', named).or(page.getByRole('checkbox', named)) });
}

/** Chooses an answer and waits until it is chosen. */
export async function choose(part: Page | Locator, name: string | RegExp): Promise<void> {
  await card(part, name).click();
  await expect(card(part, name).locator('input')).toBeChecked();
}
