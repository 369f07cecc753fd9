// An administrator adds a colleague, who signs in; with another role they see other things, also on the device in their hand.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectKeyCarried, signIn } from '../support/sign-in.ts';

const sheet = (page: Page) => page.getByRole('dialog');
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('a colleague is added, signs in, sees what the role reaches, and sees it no more when the role ends', async ({
  newDevice,
}) => {
  const { page: desk } = await newDevice('desk');
  await signIn(desk, 'edwin', 'solihull.example');
  await desk.getByRole('button', { name: /your account/ }).click();
  await desk.getByRole('menuitem', { name: 'People' }).click();
  await expect(row(desk, 'Hannah Ormerod')).toContainText('Head of service · Streets and waste');
  await expectAccessible(desk, 'people');

  await desk.getByRole('button', { name: 'Services and places' }).click();
  await desk.getByRole('button', { name: 'Add a service or a place' }).click();
  await sheet(desk).getByLabel('Name', { exact: true }).fill('Street trees');
  await sheet(desk).getByRole('combobox', { name: 'Below' }).selectOption({ label: '\u2003Streets and waste' });
  await expectAccessible(desk, 'a service that is added');
  await sheet(desk).getByRole('button', { name: 'Save' }).click();
  await expect(row(desk, 'Street trees')).toContainText('Service');
  await desk.getByRole('button', { name: 'People', exact: true }).click();

  await desk.getByRole('button', { name: 'Add a colleague' }).click();
  await expect(sheet(desk).getByLabel('Name', { exact: true })).toBeVisible();
  await expectAccessible(desk, 'a colleague who is added');
  await sheet(desk).getByRole('button', { name: 'Save' }).click();
  await expect(sheet(desk).getByText('Write a name.')).toBeVisible();
  await sheet(desk).getByLabel('Name', { exact: true }).fill('Una Vale');
  await sheet(desk).getByLabel('What they are').fill('Waste officer');
  await sheet(desk).getByLabel('Email address').fill('una@solihull.example');
  await sheet(desk).getByRole('button', { name: 'Add a role' }).click();
  await sheet(desk).getByRole('combobox', { name: 'At' }).selectOption({ label: '\u2003Streets and waste' });
  await sheet(desk).getByRole('button', { name: 'Save' }).click();
  const password = (await desk.locator('.password').textContent()) ?? '';
  expect(password).toMatch(/^([a-z0-9]{5}-){3}[a-z0-9]{5}$/);

  const { page: phone } = await newDevice('phone');
  await phone.goto('/app/');
  await phone.getByLabel('Email').fill('una@solihull.example');
  await phone.locator('#password').fill(password);
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await expectKeyCarried(phone);
  await phone.getByRole('link', { name: 'Cases' }).first().click();
  await expect(phone.getByText('Dilwyn Castell', { exact: false }).first()).toBeVisible();

  await row(desk, 'Una Vale')
    .getByRole('button', { name: /^Change/ })
    .click();
  await sheet(desk).getByRole('combobox', { name: 'At' }).selectOption({ label: '\u2003Parks and open spaces' });
  await sheet(desk).getByRole('button', { name: 'Save' }).click();
  await expect(row(desk, 'Una Vale')).toContainText('Staff · Parks and open spaces');
  // No page was loaded anew: the records of the old place leave the phone by themselves.
  await expect(phone.getByText('Dilwyn Castell', { exact: false })).toHaveCount(0);

  await row(desk, 'Una Vale')
    .getByRole('button', { name: /^Change/ })
    .click();
  await sheet(desk).getByRole('button', { name: 'They have left' }).click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Yes, they have left' }).click();
  await expect(row(desk, 'Una Vale')).toContainText('Cannot sign in');
  await phone.reload();
  await expect(phone.getByText('Signed out by the server', { exact: false })).toBeVisible();
});
