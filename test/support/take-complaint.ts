import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choose } from './card.ts';

export interface Told {
  story: string;
  name: string;
}

/** Opens an empty form for feedback and says what happened, as far as the second question. */
export async function beginComplaint(page: Page): Promise<void> {
  await page.goto('/app/record/feedback/');
  await choose(page, /^A complaint/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2 of 8')).toBeVisible();
}

/** Takes a complaint with the three answers that are needed, and stands before saving it. */
export async function fillComplaint(page: Page, { story, name }: Told): Promise<void> {
  await beginComplaint(page);
  await page.getByLabel('The whole story, in their words').fill(story);
  await finishComplaint(page, name);
}

/** From the question that asks for the story to the last one, with the answers that are needed. */
export async function finishComplaint(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('3 of 8')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await choose(page, /^Yes/);
  await page.getByLabel('Their name').fill(name);
  await page.getByRole('link', { name: 'Finish now' }).click();
  await expect(page.getByText('8 of 8')).toBeVisible();
}

/** Saves what `fillComplaint` filled in, and waits for the receipt. Returns the reference. */
export async function saveComplaint(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save and give the receipt' }).click();
  const receipt = page.getByRole('article');
  await expect(receipt.getByRole('heading', { level: 1 })).toHaveText('We have your complaint');
  return /\b[0-9A-Z]{2}-[0-9A-Z]+-[0-9A-Z]+-[0-9A-Z]\b/.exec(await receipt.innerText())?.[0] ?? '';
}
