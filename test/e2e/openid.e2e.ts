// The organisation's own sign-in, in a browser: at a provider that runs here, to an account that is there, and to none.
import type { Page } from '@playwright/test';
import { startProvider, testClient } from '@evenhand/server/testing/openid-provider.ts';
import { freePort, startApp } from '../support/app.ts';
import type { App } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test as base } from '../support/browser-test.ts';
import { emailOf, expectKeyCarried } from '../support/sign-in.ts';

const people = {
  'amy.there': { email: emailOf('amy'), email_verified: true },
  stranger: { email: 'stranger@elsewhere.example', email_verified: true },
};
const passphrase = 'four herons on a cold roof';

const test = base.extend<object, { app: App }>({
  app: [
    async ({ browserName: _ }, use) => {
      const port = await freePort();
      const { clientId, clientSecret } = testClient;
      const app = await startApp({
        env: {
          ...{ OIDC_ISSUER: `http://127.0.0.1:${port}`, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
          OIDC_NAME: 'Island login',
        },
      });
      const provider = await startProvider(people, { port, redirect: `${app.url}/api/auth/callback/openid` });
      await use(app);
      await app.stop();
      await provider.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
});

/** From our page to the provider's, where somebody says who they are. */
async function signInThere(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in with Island login' }).click();
  await page.getByPlaceholder('Enter any login').fill(who);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

test('whoever the organisation knows signs in there, and locks the device with words of their own', async ({
  newDevice,
}) => {
  const { page } = await newDevice('phone');
  await page.goto('/app/');
  await expect(page.getByRole('button', { name: 'Sign in with Island login' })).toBeVisible();
  await expectAccessible(page, 'signing in with the organisation’s own account');
  await signInThere(page, 'amy.there');

  await expect(page.getByRole('heading', { level: 1, name: 'Choose a passphrase for this device' })).toBeVisible();
  await expectAccessible(page, 'a passphrase for this device');
  for (const field of await page.getByRole('textbox').all()) await field.fill(passphrase);
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page.getByText('All sent')).toBeVisible();
  await expectKeyCarried(page);
  await page.reload();
  await expect(page.getByText('All sent')).toBeVisible();
});

test('whoever has no account here is told so, and gets none', async ({ app, newDevice }) => {
  const { page } = await newDevice('tablet');
  await page.goto('/app/');
  await signInThere(page, 'stranger');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in with Island login' })).toBeVisible();
  expect(await page.context().cookies(app.url)).toEqual([]);
});
