import type { Page } from '@playwright/test';
import { demoPassword } from '@evenhand/server/demo/password.ts';
import { all, dialog, follow, heading, press, words } from './look-screen.ts';
import type { Visit } from './look-screen.ts';
import { emailOf, unlock } from './sign-in.ts';

const pin = '246810';
const later = 'another good passphrase';

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: /your account/ }).click();
  await page.getByRole('menuitem', { name: 'Lock', exact: true }).click();
}

async function choosePin(page: Page): Promise<void> {
  await dialog(page).getByLabel('Password', { exact: true }).fill(demoPassword);
  await dialog(page).getByLabel('New PIN').fill(pin);
  await dialog(page).getByLabel('The same once more').fill(pin);
  await press('Use this PIN')(page);
  await dialog(page).waitFor({ state: 'detached' });
}

const tryWrong =
  (times: number) =>
  async (page: Page): Promise<void> => {
    for (let wrong = 0; wrong < times; wrong += 1) {
      await unlock(page, 'not it');
      // Emptied once it was looked at; gone with the last try.
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#unlock')?.value !== 'not it');
    }
  };

async function signInAnew(page: Page, password: string): Promise<void> {
  await page.getByLabel('Email').fill(emailOf('kofi'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press('Sign in')(page);
}

/** As where a colleague changed their password on another device. */
const changeElsewhere = async (page: Page): Promise<void> => {
  await page.evaluate(
    async ([currentPassword, newPassword]) => {
      const body = JSON.stringify({ currentPassword, newPassword });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/api/auth/change-password', { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(await answer.text());
    },
    [demoPassword, later],
  );
};

/** As on a device that somebody signed in on by a passkey. */
const forgetVault = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('evenhand-vaults');
        request.onerror = () => reject(new Error('The disk did not answer.'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('vaults', 'readwrite');
          transaction.objectStore('vaults').clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );

/** A store and what guards it: its ways in, locked, opened wrongly, closed with a password from before, destroyed. */
export const lockVisit: Visit = {
  who: 'kofi',
  screens: [
    { name: 'lock-ways', at: '/app/device/', shows: heading('How it is locked') },
    { name: 'lock-pin', act: press('Choose a PIN'), shows: dialog, sheet: true },
    { name: 'lock-passkey', at: '/app/device/', act: press('Add a passkey'), shows: dialog, sheet: true },
    {
      name: 'lock-locked',
      at: '/app/device/',
      act: all(press('Choose a PIN'), choosePin, lock),
      shows: heading('Kofi Mensah'),
    },
    { name: 'lock-wrong-pin', act: (page) => unlock(page, '000000', 'PIN'), shows: words(/not your PIN/) },
    { name: 'lock-note', act: press('Record without unlocking'), shows: heading('What happened?') },
    {
      name: 'lock-note-kept',
      act: async (page) => {
        await page.getByLabel('In your own words').fill('He followed me up the stairs and shouted.');
        await page.getByLabel('Where').fill('Stairs to the yard');
        await press('Done')(page);
      },
      shows: words(/^Kept, sealed/),
    },
    {
      name: 'lock-brought',
      act: (page) => unlock(page, pin, 'PIN'),
      shows: words(/^What you wrote while/),
      sheet: true,
    },
    {
      name: 'lock-changed',
      act: async (page) => {
        await changeElsewhere(page);
        await lock(page);
        await follow('Sign in as somebody else')(page);
        await signInAnew(page, later);
      },
      shows: heading('Your password was changed elsewhere'),
    },
    { name: 'lock-anew', act: press('I do not know it any more'), shows: (page) => page.getByRole('alertdialog') },
    {
      name: 'lock-wrong-many',
      at: '/app/',
      act: async (page) => {
        await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
        if (await page.getByRole('button', { name: 'Use the password instead' }).isVisible())
          await press('Use the password instead')(page);
        await tryWrong(6)(page);
      },
      shows: words(/more tries/),
      lost: true,
    },
    { name: 'lock-destroyed', act: tryWrong(4), shows: heading('What was kept here is destroyed'), lost: true },
    {
      name: 'lock-choose',
      act: async (page) => {
        await forgetVault(page);
        await page.goto('/app/');
      },
      shows: heading('Choose a passphrase for this device'),
    },
  ],
};
