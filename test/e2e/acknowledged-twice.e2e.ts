// Two people acknowledge one case, each on a device with no signal: nothing is lost, and both are told.
import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectReadyOffline, signIn } from '../support/sign-in.ts';

const at = `/app/cases/${namedId('demo/jersey-education/case/counter-wait')}/`;
const sheet = (page: Page) => page.getByRole('dialog');
const send = (page: Page) =>
  sheet(page)
    .getByRole('button', { name: /^I have (sent it|told them)$/ })
    .click();
/** The customer wants to be rung, so what was told is ticked by whoever rang. */
async function tickAll(page: Page): Promise<void> {
  const parts = sheet(page).getByRole('group', { name: 'What you told them' }).getByRole('checkbox');
  await parts.first().waitFor();
  for (const part of await parts.all()) await part.check();
}
const story = (page: Page, words: RegExp) => page.getByRole('listitem').filter({ hasText: words });

test('each is told of the other, and a third is told before', async ({ newDevice }) => {
  const [first, second, third] = [await newDevice('phone'), await newDevice('tablet'), await newDevice('desk')];
  for (const [device, who] of [
    [first, 'helen'],
    [second, 'amy'],
    [third, 'dario'],
  ] as const) {
    await signIn(device.page, who);
    await expectReadyOffline(device.page);
    await device.page.goto(at);
    await expect(device.page.getByRole('heading', { name: 'The story so far' })).toBeVisible();
  }
  // The third has the form open while the others send.
  await third.page.goto(`${at}?act=acknowledged`);
  await expect(sheet(third.page)).toBeVisible();
  for (const { lose } of [first, second]) await lose();
  for (const { page } of [first, second]) {
    await page.goto(`${at}?act=acknowledged`);
    await tickAll(page);
    await send(page);
    await expect(sheet(page)).toBeHidden();
    await expect(story(page, /acknowledged it .* and is the person to turn to\./)).toBeVisible();
  }
  await first.find();
  await expect(first.page.getByText('All sent')).toBeVisible();
  await second.find();
  await expect(second.page.getByText('All sent')).toBeVisible();

  // Both are told, in the story and above it.
  await expect(
    second.page.getByText(/^Also acknowledged by Helen .* today at .* so the customer heard twice\./),
  ).toBeVisible();
  await expect(
    first.page.getByText(/^Also acknowledged by Amy .* today at .* so the customer heard twice\./),
  ).toBeVisible();
  await expect(story(first.page, /Helen .* acknowledged it .* Also acknowledged by Amy .* today at /)).toBeVisible();

  // The third reads it in the open form, and it is not saved without a tick.
  await expect(sheet(third.page).getByText(/^Amy .* acknowledged it today at /)).toBeVisible();
  await send(third.page);
  await expect(sheet(third.page).getByRole('alert').filter({ hasText: 'It was acknowledged already.' })).toBeVisible();
  await expect(sheet(third.page)).toBeVisible();
});
