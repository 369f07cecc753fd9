// Whom a record is about cannot be among those who see it, and whoever declares a conflict of their own is out of it at once.
import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';

const record = namedId('demo/jersey-education/case/head-teacher-email');
const at = `/app/cases/${record}/`;
const sheet = (page: Page) => page.getByRole('dialog');
async function act(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  const all = page.getByRole('button', { name: 'Show everything you may do' });
  await expect(button.or(all).first()).toBeVisible();
  if (!(await button.isVisible())) await all.click();
  await button.click();
}
const name = 'Lindiwe Botha-Carr';

test('a case is kept to people whom it is not about, and closes at once for one who declares a conflict', async ({
  newDevice,
}) => {
  const device = await newDevice('tablet');
  const { page } = device;
  await signIn(page, 'martin');
  await page.goto(at);
  await expectReadyOffline(page);
  await act(page, 'Keep it to some people');
  const keeps = sheet(page).getByRole('group', { name: 'Who keeps seeing it' });
  await expect(keeps.getByRole('checkbox', { name: /^Martin Poingdestre/ })).toBeChecked();
  const find = sheet(page).getByLabel('Find a colleague by name');
  await find.fill('Teresa');
  await expect(keeps.getByRole('checkbox', { name: /^Teresa Gouveia/ })).toBeVisible();
  // It is about Owen Renault, and Yusuf Rahman has declared a conflict.
  for (const concerned of ['Owen', 'Yusuf']) {
    await find.fill(concerned);
    await expect(sheet(page).getByText('Nobody of that name.')).toBeVisible();
    await expect(keeps.getByText(concerned)).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();

  await device.lose();
  await act(page, 'Declare a conflict of interest');
  await sheet(page).getByLabel('What ties them to this').fill('She is my neighbour.');
  await sheet(page)
    .getByRole('button', { name: /^Declare/ })
    .click();
  const closed = page.getByRole('heading', { name: 'This is closed to you now' });
  await expect(closed).toBeVisible();
  await expect(page.getByText('You declared a conflict of interest', { exact: false })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await expectAccessible(page, 'a case that one took oneself out of');
  await device.find();
  await page.goto('/app/cases/');
  await expect(page.getByRole('link').first()).toBeVisible();
  await page.goto(at);
  await expect(closed).toBeVisible();
  await device.lose();
  const again = await device.restart();
  await again.goto(at);
  await unlock(again);
  await expect(again.getByRole('heading', { name: 'This is closed to you now' })).toBeVisible();
  await expect(again.getByText(name)).toHaveCount(0);
});
