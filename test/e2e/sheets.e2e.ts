// Back, as a browser or a phone has it, where something lies over a page: it closes that, and never leaves the page for it.
import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expect, test } from '../support/browser-test.ts';
import { signIn } from '../support/sign-in.ts';

const caseId = namedId('demo/jersey-education/case/counter-wait');
const caseAddress = new RegExp(`/app/cases/${caseId}/$`);
const sheet = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
/** As a finger on the phone's own Back. */
const back = (page: Page): Promise<void> => page.evaluate(() => history.back());

/** The case, come to from the list. */
async function openCase(page: Page): Promise<void> {
  await signIn(page, 'helen');
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.locator(`a[href$="${caseId}/"]`).click();
  await expect(page).toHaveURL(caseAddress);
}

async function openNote(page: Page): Promise<void> {
  const [note, unfold] = [button(page, 'Add a note'), button(page, 'Show everything you may do')];
  await note.or(unfold).first().waitFor();
  if (!(await note.isVisible())) await unfold.click();
  await note.click();
  await expect(sheet(page)).toBeVisible();
}

test('Back closes the sheet over a case, keeps what was typed, and only then leaves the case', async ({
  newDevice,
}) => {
  const { page } = await newDevice('phone');
  await openCase(page);

  await button(page, 'Why this day?').click();
  await expect(sheet(page)).toBeVisible();
  await back(page);
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL(caseAddress);

  await openNote(page);
  await sheet(page).getByLabel('Note').fill('Rang twice, nobody there.');
  await back(page);
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL(caseAddress);
  await openNote(page);
  await expect(sheet(page).getByLabel('Note')).toHaveValue('Rang twice, nobody there.');

  // Closed by its own button; Back then has nothing to close, and is not pressed for nothing.
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await expect(sheet(page)).toBeHidden();
  await back(page);
  await expect(page).toHaveURL(/\/app\/cases\/$/);
});

test('Back closes what an address opened, and the question before signing out', async ({ newDevice }) => {
  const { page } = await newDevice('phone');
  await openCase(page);
  await page.goto(`/app/cases/${caseId}/?act=note-added`);
  await expect(sheet(page)).toBeVisible();
  await back(page);
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL(caseAddress);
  await expect(button(page, 'Why this day?')).toBeVisible();

  await page.goto('/app/');
  await button(page, /your account$/).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await back(page);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/app\/$/);
});
