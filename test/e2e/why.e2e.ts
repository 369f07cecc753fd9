// Every "Why?" on the screens of the staff app opens clauses of the policy; and what is owed opens the form that settles it,
// with what is known of it filled in.
import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expect, test } from '../support/browser-test.ts';
import { signIn } from '../support/sign-in.ts';

const caseAt = (key: string): string => `/app/cases/${namedId(`demo/jersey-education/case/${key}`)}/`;
const incidentAt = (key: string): string => `/app/incidents/${namedId(`demo/jersey-education/incident/${key}`)}/`;
const sheet = (page: Page) => page.getByRole('dialog');
const story = (page: Page) => page.getByRole('heading', { name: 'The story so far' });

/** Asks every "Why?" of the record that is open, one after the other. */
async function askAll(page: Page, least: number): Promise<void> {
  await expect(story(page)).toBeVisible();
  const unfold = page.getByRole('button', { name: 'Show everything you may do' });
  if (await unfold.isVisible()) await unfold.click();
  const whys = page.getByRole('button', { name: /^Why( this day)?\?/ });
  const count = await whys.count();
  expect(count).toBeGreaterThanOrEqual(least);
  for (let index = 0; index < count; index += 1) {
    await whys.nth(index).click();
    await expect(sheet(page).locator('.ref').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
  }
}

test('home, lists, cases and incidents say why, each with a clause', async ({ newDevice }) => {
  const { page } = await newDevice('desk');
  await signIn(page, 'helen');

  const owed = page.locator('li.duty');
  await expect(owed.first()).toBeVisible();
  const rows = await owed.count();
  for (let index = 0; index < rows; index += 1) {
    await owed.nth(index).locator('summary').click();
    await expect(owed.nth(index).locator('.reason .ref').first()).toBeVisible();
  }

  // A date in the list says why there, and is the date of the record that it opens.
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page.getByRole('button', { name: /^Open/ }).click();
  const dated = page.getByRole('listitem').filter({ hasText: /due .*Why\?/ });
  await expect(dated.first()).toBeVisible();
  for (const row of await dated.all()) {
    await row.getByRole('button', { name: /^Why\?/ }).click();
    await expect(sheet(page).locator('.ref').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
  }
  await dated.first().getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Why this day?' })).toBeVisible();

  for (const [key, least] of [
    ['counter-wait', 3],
    ['letter-to-wrong-house', 3],
    ['swimming-bus', 2],
  ] as const) {
    await page.goto(caseAt(key));
    await askAll(page, least);
  }
});

test('an incident says why, and so does an act that is refused', async ({ newDevice }) => {
  const { page } = await newDevice('desk');
  await signIn(page, 'rhys');
  await page.goto(incidentAt('threat-at-the-door'));
  await askAll(page, 2);

  // What is closed before anybody looked into it comes back with the clause, in the form itself.
  await page.goto(`${incidentAt('threat-at-the-door')}?act=closed`);
  await sheet(page).getByRole('button', { name: 'Close it' }).click();
  const refused = sheet(page).getByRole('alert').filter({ hasText: 'This cannot be done yet' });
  await expect(refused).toBeVisible();
  await refused.getByText('Why?').click();
  await expect(refused.locator('.ref').first()).toBeVisible();
});

test('what is owed opens its form with what is known of it', async ({ newDevice }) => {
  const { page } = await newDevice('phone');
  await signIn(page, 'martin');
  await page.goto(caseAt('legal-letter'));
  await page.getByRole('button', { name: 'Ask: Take legal advice' }).click();
  await expect(sheet(page).getByLabel('What it was for')).toHaveValue('legal');
  await sheet(page).getByLabel('With whom').selectOption('colleague');
  await sheet(page).getByLabel('What was said').fill('The points of the claim wait; the rest goes on.');
  await sheet(page).getByRole('button', { name: 'Log it' }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ask: Take legal advice' })).toBeHidden();
  await expect(page.getByText(/It was to take legal advice\./).first()).toBeVisible();
});
