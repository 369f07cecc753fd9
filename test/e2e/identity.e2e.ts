// Ways in, and where somebody is signed in: a passkey is added and used, other sign-ins are ended, and an administrator
// has a device wiped, which takes everything of that person off it and nothing else.
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { signInToServer } from '../support/person.ts';
import { expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';

const menu = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: /your account/ }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};
async function signOut(page: Page): Promise<void> {
  await menu(page, 'Sign out');
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click();
}
const part = (page: Page, name: string) => page.getByRole('region', { name });

/** A finger on the sensor of a phone that is a key itself. */
async function giveFinger(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasPrf: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

/** Names of the databases of the staff app that this browser keeps. */
const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []));

test('a passkey is added and opens the app without a password, and other sign-ins are seen and ended', async ({
  app,
  newDevice,
}) => {
  const phone = await newDevice('phone');
  const { page } = phone;
  await giveFinger(page);
  await signIn(page, 'amy');
  await menu(page, 'Your sign-in');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByLabel('What to call it')).toHaveValue(/^Chrome on /);
  await expectAccessible(page, 'a passkey that is added');
  await sheet.getByLabel('What to call it').fill('Work phone');
  await sheet.getByRole('button', { name: 'Go on' }).click();
  await expect(part(page, 'Passkeys').getByText('Work phone', { exact: true })).toBeVisible();

  const elsewhere = await signInToServer(app, 'amy');
  await page.reload();
  const signedIn = part(page, 'Signed in now');
  await expect(signedIn.getByText('This is where you are now')).toBeVisible();
  await expect(signedIn.getByRole('listitem').filter({ hasText: 'A program' })).toBeVisible();
  await expect(part(page, 'Devices').getByText('this one')).toBeVisible();
  await expectAccessible(page, 'where somebody is signed in');
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(signedIn.getByRole('listitem').filter({ hasText: 'A program' })).toHaveCount(0);
  expect((await elsewhere.get('/api/me')).status).toBe(401);

  await signOut(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  // What lies here is still locked with the password: it is asked for this once.
  await unlock(page);
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main).toBeVisible();
  await signOut(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(main).toBeVisible();

  // With no signal it opens what lies here as well.
  await expectReadyOffline(page);
  await menu(page, 'Lock');
  await phone.lose();
  await page.getByRole('button', { name: 'Unlock with your passkey' }).click();
  await expect(main).toBeVisible();
});

test('an administrator has a device wiped, and everything of that person leaves it', async ({ newDevice }) => {
  const [{ page: phone }, { page: desk }] = await Promise.all([newDevice('phone'), newDevice('desk')]);
  await signIn(phone, 'hannah', 'solihull.example');
  await signIn(desk, 'edwin', 'solihull.example');
  await expect(phone.getByText('All sent').first()).toBeVisible();
  await menu(desk, 'People');
  const look = async () => {
    await desk
      .getByRole('listitem')
      .filter({ hasText: 'Hannah Ormerod' })
      .getByRole('button', { name: /^Change/ })
      .click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Where they are signed in' }).click();
  };
  await look();
  const devices = part(desk, 'Devices');
  const device = devices.getByRole('listitem').first();
  await expect(device).toContainText(/^\w{3} · Chrome on /);
  const code = (await device.innerText()).slice(0, 3);
  await expectAccessible(desk, 'where a colleague is signed in');

  expect((await databases(phone)).filter((name) => name.includes('-hannah'))).not.toEqual([]);
  await device.getByRole('button', { name: /^Sign out and wipe/ }).click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Sign out and wipe' }).click();
  await expect(devices.getByText(/^To be wiped at its next contact/)).toBeVisible();

  await expect(phone.getByText(/^What was kept on this device was removed/)).toBeVisible();
  await expect.poll(() => databases(phone)).not.toContainEqual(expect.stringContaining('-hannah'));
  await desk.reload();
  await look();
  await expect(devices.getByText(/^Wiped /)).toBeVisible();
  await desk.keyboard.press('Escape');

  // The same browser comes back as a new device, with a code of its own.
  await signIn(phone, 'hannah', 'solihull.example');
  await look();
  await expect(devices.getByRole('listitem').filter({ hasText: code })).toContainText(/Wiped /);
  await expect(device).toContainText(/Chrome on .*Last heard/);
  await expect(device).not.toContainText(code);
});
