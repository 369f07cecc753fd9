// What a policy says: for everybody, without script; for staff, without a signal; and what the organisation decides itself.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expectAccessible, expectPlainPageAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectReadyOffline, signIn } from '../support/sign-in.ts';
import { fillComplaint, saveComplaint } from '../support/take-complaint.ts';

const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name });
const link = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('link', { name });
const heading = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('heading', { name, exact: typeof name === 'string' });

test('anybody can read without script how an organisation handles complaints, from the start page on', async ({
  plainPhone: page,
}) => {
  await page.goto('/');
  await link(page, /^How we handle complaints.*Jersey Education/).click();
  await expect(heading(page, 'How we handle complaints')).toBeVisible();
  await expect(heading(page, 'The three stages')).toBeVisible();
  await expect(page.getByText('Up to 5 working days')).toBeVisible();
  await expect(link(page, '01632 960300')).toHaveAttribute('href', 'tel:01632960300');
  // Nobody has confirmed the address of those outside, so it is not given.
  await expect(page.getByText('Ask us how to reach them.')).toBeVisible();
  const fold = page.getByText('What you say yes to');
  await fold.click();
  await expect(page.locator('details[open]').filter({ has: fold })).toBeVisible();
  await link(page, 'When someone else decides').click();
  await expect(page).toHaveURL(/#elsewhere$/);
  await expectPlainPageAccessible(page, 'public policy');
  const missing = await page.goto('/policy/nowhere');
  expect(missing?.status()).toBe(404);
});

test('staff find a clause with no signal, and come to it from a why sheet', async ({ newDevice }) => {
  test.setTimeout(180_000);
  const device = await newDevice('phone');
  await signIn(device.page, 'helen');
  await expectReadyOffline(device.page);
  await expect(device.page.getByText('All sent')).toBeVisible();
  await device.lose();
  const { page } = device;

  await test.step('typing leaves the clauses that have the words, marked', async () => {
    await button(page, /your account/).click();
    await page.getByRole('menuitem', { name: 'Our policies' }).click();
    await expect(heading(page, 'Our policies')).toBeVisible();
    await expect(page.locator('#clause-JF-1')).toBeVisible();
    await page.getByRole('searchbox').fill('jf-36 days');
    await expect(page.locator('#clause-JF-36')).toBeVisible();
    await expect(page.locator('#clause-JF-1')).toHaveCount(0);
    await expect(page.locator('#clause-JF-36 mark').first()).toHaveText(/jf-36/i);
    await page.locator('#clause-JF-36').getByText('Where it is in Evenhand').click();
    await expect(page.getByText('Time limit: Answer')).toBeVisible();
    await expectAccessible(page, 'policy: clauses');
  });

  await test.step('words, guidance and what is left open are there too', async () => {
    for (const [part, title] of [
      ['Words and roles', 'What the words mean'],
      ['Guidance', 'Listening'],
      ['Left open', 'What your organisation may decide'],
      ['Days off and terms', 'When schools are open'],
      ['Numbers outside', 'Numbers and addresses outside'],
    ] as const) {
      await button(page, part).click();
      await expect(heading(page, title)).toBeVisible();
      await expectAccessible(page, `policy: ${part}`);
    }
    // Helen heads a service: she does not decide for the organisation.
    await expect(button(page, /^Decide this/)).toHaveCount(0);
  });

  await test.step('a clause behind a date is one tap away, and stands marked where it belongs', async () => {
    await page.goto(`/app/cases/${namedId('demo/jersey-education/case/counter-wait')}/`);
    await button(page, 'Why this day?').first().click();
    const clause = link(page.getByRole('dialog'), /^JF-/).first();
    const id = (await clause.innerText()).replace(/\(.*/, '');
    await clause.click();
    await expect(page).toHaveURL(/\/app\/policy\/\?clause=JF-/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator(`#clause-${id}`)).toBeInViewport();
    await expect(page.locator(`#clause-${id}`)).toBeFocused();
    await page.goBack();
    await expect(heading(page, 'The story so far')).toBeVisible();
  });
});

test('what an administrator decides holds for a new case, and is shown as decided here', async ({ newDevice }) => {
  test.setTimeout(180_000);
  const reason = `Our board decided it (${randomUUID().slice(0, 8)}).`;
  // Not the first organisation: other tests of this server count its days.
  const domain = 'solihull.example';
  const [desk, phone] = [await newDevice('desk'), await newDevice('phone')];
  await signIn(desk.page, 'edwin', domain);
  await expect(desk.page.getByText('All sent')).toBeVisible();
  const { page } = desk;

  await test.step('it needs a signal, a reason and a day', async () => {
    await page.goto('/app/policy/');
    await button(page, 'Left open').click();
    await button(page, /^Decide this/)
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page, 'policy: decide');
    await button(dialog, 'Record the decision').click();
    await expect(dialog.getByText('Write why.')).toBeVisible();
    await desk.lose();
    await expect(dialog.getByText(/^This needs a signal/)).toBeVisible();
    await expect(button(dialog, 'Record the decision')).toBeDisabled();
    await desk.find();
    await dialog.getByRole('radio').last().check({ force: true });
    await dialog.getByLabel('Why').fill(reason);
    await button(dialog, 'Record the decision').click();
    await expect(page.getByText(`Why: ${reason}`)).toBeVisible({ timeout: 30_000 });
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Local decision').first()).toBeVisible();
    await expect(page.getByText(/^Decided by Edwin Farthing, from /).first()).toBeVisible();
  });

  await test.step('a new case takes it, and says that it was decided here', async () => {
    await signIn(phone.page, 'jasmin', domain);
    await expect(phone.page.getByText('All sent')).toBeVisible();
    await fillComplaint(phone.page, { story: 'The bin was left full.', name: 'Hazel Quarry' });
    await saveComplaint(phone.page);
    await link(phone.page, 'Done').click();
    await button(phone.page, 'Why this day?').first().click();
    await expect(phone.page.getByRole('dialog').getByText(reason).first()).toBeVisible();
    await expect(
      phone.page
        .getByRole('dialog')
        .getByText(/your organisation decided/)
        .first(),
    ).toBeVisible();
  });

  await test.step('everybody reads it on the public page', async () => {
    await page.goto('/policy/solihull');
    await expect(heading(page, 'What we decided ourselves')).toBeVisible();
    await expect(page.getByText(reason).first()).toBeVisible();
  });
});
