// The whole way of one complaint, against the real server and database:
//
//   reception, no signal -> kept on the tablet -> sent once -> head of service -> answered -> the customer reads it
//
// and beside it an incident and a good word from a youth worker with no signal. Every screen on the way is checked with
// axe. No day is named: what must stand on the screens is worked out by the policy from what the server holds.
import { randomBytes } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { dayInWords } from '../../apps/web/src/lib/words/dates.ts';
import { expectAccessible, expectPlainPageAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { expectedClock } from '../support/clocks.ts';
import { signInToServer } from '../support/person.ts';
import { readQr } from '../support/read-qr.ts';
import { expectReadyOffline, signIn } from '../support/sign-in.ts';

const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name });
const link = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('link', { name });
const heading = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('heading', { name, exact: typeof name === 'string' });
const place = (page: Page, name: string): Locator => link(page.getByRole('navigation', { name: 'Main' }), name);

/** The card of an answer, as a finger meets it: its face lies over the input. */
function card(page: Page, name: string | RegExp): Locator {
  const named = { name, exact: typeof name === 'string' };
  return page.locator('label').filter({ has: page.getByRole('radio', named).or(page.getByRole('checkbox', named)) });
}

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await card(page, name).click();
  await expect(card(page, name).locator('input')).toBeChecked();
}

/** Goes on to the next question and waits for it. */
async function goOn(page: Page, next: string): Promise<void> {
  await button(page, 'Continue').or(link(page, 'Continue')).click();
  await expect(heading(page, next)).toBeVisible();
}

/** A thumb that counts its taps. */
function thumb(): { tap(target: Locator): Promise<void>; taps: number } {
  const counted = {
    taps: 0,
    tap: async (target: Locator) => {
      counted.taps += 1;
      await target.click();
    },
  };
  return counted;
}

test('a complaint taken with no signal is sent once, answered, and followed by its reference', async ({
  app,
  newDevice,
  plainPhone,
}) => {
  test.setTimeout(240_000);
  // The same server sees this more than once: names tell the runs apart.
  const mark = randomBytes(3).toString('hex');
  const customer = `Mireille Cabot ${mark}`;
  const story = `The bus went past the stop at Beau Pré with my daughter waiting in the rain (${mark}).`;
  const points = [`The bus did not stop (${mark}).`, 'Nobody rang me back when I asked why.'];
  const answers = ['The relief driver did not know the stop. We are sorry.', 'Your call was written down and lost.'];
  const threat = `He said that he knew where I park (${mark}).`;
  const kindness = `She carried the chairs in with me (${mark}).`;

  const [tablet, phone, desk] = [await newDevice('tablet'), await newDevice('phone'), await newDevice('desk')];
  const [helen, rhys] = [await signInToServer(app, 'helen'), await signInToServer(app, 'rhys')];
  let reference = '';
  let code = '';

  await test.step('each signs in on a device of their own', async () => {
    await tablet.page.goto('/app/');
    await expect(heading(tablet.page, 'Sign in')).toBeVisible();
    await expectAccessible(tablet.page, 'sign-in');
    await signIn(tablet.page, 'amy');
    await signIn(phone.page, 'kofi');
    await signIn(desk.page, 'helen');
    await expectAccessible(desk.page, 'start page');
    for (const { page } of [tablet, phone]) await expectReadyOffline(page);
    for (const { page } of [tablet, phone, desk]) await expect(page.getByText('All sent')).toBeVisible();
    await place(desk.page, 'Cases').click();
    await button(desk.page, /^Open/).click();
    await expectAccessible(desk.page, 'cases');
  });

  await test.step('the reception takes a complaint with no signal', async () => {
    await tablet.lose();
    const { page } = tablet;
    // What comes now comes from the worker and the device.
    await page.reload();
    await expect(page.getByText(/^No signal/)).toBeVisible();
    await expectAccessible(page, 'start page with no signal');
    await place(page, 'Record').click();
    await expect(heading(page, 'What do you want to record?')).toBeVisible();
    await expectAccessible(page, 'what to record');
    await link(page, /^Take feedback/).click();

    await expect(heading(page, 'What have they brought you?')).toBeVisible();
    await choose(page, /^A complaint/);
    await expect(page.getByLabel('How did it reach you?')).toHaveValue('in-person');
    await expectAccessible(page, 'feedback: kind');

    await goOn(page, 'What happened?');
    await page.getByLabel('The whole story, in their words').fill(story);
    await page.getByLabel('First point').fill(points[0] ?? '');
    await button(page, 'Add this point').click();
    await page.getByLabel('Another point').fill(points[1] ?? '');
    await button(page, 'Add this point').click();
    await expectAccessible(page, 'feedback: what');

    await goOn(page, 'What do they hope for?');
    await page.getByLabel('What would put it right').fill('That the driver knows the stop.');
    await expectAccessible(page, 'feedback: hope');

    await goOn(page, 'Who is it from?');
    await choose(page, 'Yes');
    await page.getByLabel('Their name').fill(customer);
    await expectAccessible(page, 'feedback: who');

    await goOn(page, 'How shall we reach them?');
    await choose(page, 'Phone');
    await page.getByLabel('Phone number').fill('01632 960 188');
    await expectAccessible(page, 'feedback: reach');

    await goOn(page, 'What do they need? Is anyone at risk?');
    await choose(page, 'Large print');
    await choose(page, /^It is about a firm working for us/);
    await expectAccessible(page, 'feedback: needs');

    await goOn(page, 'When, where and who?');
    await page.getByRole('group', { name: /^When did it happen/ }).getByLabel('Day').fill('yesterday');
    await expectAccessible(page, 'feedback: about');

    await goOn(page, 'Read it back to them');
    for (const said of [story, ...points, customer, '01632 960 188']) await expect(page.getByText(said)).toBeVisible();
    await choose(page, 'I read it back and they agreed');
    await expectAccessible(page, 'feedback: check');
    await button(page, 'Save and give the receipt').click();
  });

  await test.step('the customer gets reference and code at once', async () => {
    const { page } = tablet;
    await expect(heading(page, 'We have your complaint')).toBeVisible();
    await expect(page.getByText(/^Saved on this device .* not sent yet$/)).toBeVisible();
    const receipt = await page.getByRole('article').innerText();
    reference = /\bJE-[0-9A-Z]+-[0-9A-Z]+-[0-9A-Z]\b/.exec(receipt)?.[0] ?? '';
    code = /\b[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}\b/.exec(receipt)?.[0] ?? '';
    expect(reference).not.toBe('');
    expect(code).not.toBe('');
    expect(await readQr(page.getByRole('img', { name: 'QR code that opens the tracking page' }))).toBe(
      `${app.url}/track/${reference}`,
    );
    await expect(button(page, 'Print')).toBeVisible();
    await expect(button(page, /^(Share|Copy)$/)).toBeVisible();
    await expectAccessible(page, 'receipt');
  });

  await test.step('the browser is closed and opened again, still with no signal: it is there, not sent', async () => {
    const page = await tablet.restart();
    await page.goto('/app/');
    await expect(page.getByText(/^No signal. 2 to send/)).toBeVisible();
    await place(page, 'Cases').click();
    await button(page, /^Open/).click();
    const row = link(page, new RegExp(reference));
    await expect(row).toContainText('Not sent');
    await row.click();
    await expect(heading(page, new RegExp(`The bus did not stop .${mark}`))).toBeVisible();
    await expect(page.getByText(/not sent yet/).first()).toBeVisible();
    await expectAccessible(page, 'a case not sent yet');
    const known = await helen.entries();
    expect(known.filter(({ body }) => JSON.stringify(body).includes(mark))).toEqual([]);
  });

  await test.step('a youth worker records an incident and a good word in a few taps, with no signal', async () => {
    await phone.lose();
    const { page } = phone;
    const incident = thumb();
    await incident.tap(place(page, 'Record'));
    await incident.tap(link(page, /^Record an incident/));
    await expect(heading(page, 'What happened to you?')).toBeVisible();
    await expectAccessible(page, 'incident: what they did');
    await incident.tap(card(page, 'A threat to staff'));
    await incident.tap(link(page, 'Continue'));
    await expect(heading(page, 'Was anyone or anything harmed?')).toBeVisible();
    await incident.tap(card(page, 'Threatened'));
    await expectAccessible(page, 'incident: harm');
    await incident.tap(link(page, 'Continue'));
    await page.getByLabel('What you saw and heard').fill(threat);
    await expectAccessible(page, 'incident: words');
    await incident.tap(link(page, 'Continue'));
    await page.getByLabel('Place').fill('Side door');
    await expectAccessible(page, 'incident: details');
    await incident.tap(button(page, 'Save the incident'));
    await expect(heading(page, 'It is saved')).toBeVisible();
    await expect(page.getByText('Saved on this device, not sent yet.')).toBeVisible();
    await expectAccessible(page, 'incident: saved');
    expect(incident.taps).toBeLessThanOrEqual(8);

    const good = thumb();
    await good.tap(link(page, 'Record something positive'));
    await expect(heading(page, 'What did they do well?')).toBeVisible();
    await page.getByLabel('In a few words').fill(kindness);
    await expectAccessible(page, 'something positive');
    await good.tap(card(page, 'Helped staff'));
    await good.tap(button(page, 'Save it'));
    await expect(heading(page, 'It is saved')).toBeVisible();
    await expectAccessible(page, 'something positive: saved');
    // To the form, the one tap that says it all, and Save.
    expect(good.taps).toBe(3);
    expect((await rhys.entries()).filter(({ body }) => JSON.stringify(body).includes(mark))).toEqual([]);
  });
});
