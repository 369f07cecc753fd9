import type { Page } from '@playwright/test';
import { dialog, heading, press, words } from './look-screen.ts';
import type { Visit } from './look-screen.ts';

const menu =
  (item: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /your account/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
const question = (page: Page) => page.getByRole('alertdialog');

/** Ways in, and where somebody is signed in: one's own, a colleague's for an administrator, and leaving. */
export const identityVisit: Visit = {
  who: 'edwin',
  domain: 'solihull.example',
  screens: [
    { name: 'identity-account', at: '/app/account/', shows: heading('Devices') },
    { name: 'identity-passkey', act: press('Add a passkey'), shows: dialog, sheet: true },
    { name: 'identity-offline', at: '/app/account/', shows: words(/^This needs a signal/), lost: true },
    {
      name: 'identity-colleague',
      at: '/app/people/',
      act: async (page) => {
        await page.getByRole('button', { name: /^Change.*Edwin/ }).click();
        await press('Where they are signed in')(page);
      },
      shows: (page) => dialog(page).getByRole('heading', { name: 'Devices' }),
      sheet: true,
    },
    { name: 'identity-sign-out', at: '/app/device/', act: menu('Sign out'), shows: dialog, sheet: true },
    { name: 'identity-remove', act: press('Remove what is kept here too'), shows: question, sheet: true },
  ],
};
