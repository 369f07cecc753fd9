// The whole way of one complaint, against the real server and database:
//
//   reception, no signal -> kept on the tablet -> sent once -> head of service -> answered -> the customer reads it
//
// and beside it an incident and a good word from a youth worker with no signal. Every screen on the way is checked with
// axe. No day is named: what must stand on the screens is worked out by the policy from what the server holds.
import { randomBytes } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { ClockId } from '@evenhand/policy/packs/nouns';
import { formatReference } from '@evenhand/policy/reference';
import { dayInWords } from '../../apps/web/src/lib/words/dates.ts';
import { expectAccessible, expectPlainPageAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { card, choose } from '../support/card.ts';
import { expectedClock } from '../support/clocks.ts';
import { signInToServer } from '../support/person.ts';
import { readQr } from '../support/read-qr.ts';
import { expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';

const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name });
const link = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('link', { name });
const heading = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('heading', { name, exact: typeof name === 'string' });
const place = (page: Page, name: string): Locator => link(page.getByRole('navigation', { name: 'Main' }), name);

/** Goes on to the question of this number, of eight, and waits for it. */
async function goOn(page: Page, next: number): Promise<void> {
  await button(page, 'Continue').click();
  await expect(page.getByText(`${next} of 8`)).toBeVisible();
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
  test.setTimeout(300_000);
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

    await goOn(page, 2);
    await page.getByLabel('The whole story, in their words').fill(story);
    await page.getByLabel('First point').fill(points[0] ?? '');
    await button(page, 'Add this point').click();
    await page.getByLabel('Another point').fill(points[1] ?? '');
    await button(page, 'Add this point').click();
    await expectAccessible(page, 'feedback: what');

    await goOn(page, 3);
    await page.getByLabel('What would put it right').fill('That the driver knows the stop.');
    await expectAccessible(page, 'feedback: hope');

    await goOn(page, 4);
    await choose(page, 'Yes');
    await page.getByLabel('Their name').fill(customer);
    await expectAccessible(page, 'feedback: who');

    await goOn(page, 5);
    await choose(page, 'Phone');
    await page.getByLabel('Phone number').fill('01632 960 188');
    await expectAccessible(page, 'feedback: reach');

    await goOn(page, 6);
    await choose(page, 'Large print');
    await choose(page, /^It is about a firm working for us/);
    await expectAccessible(page, 'feedback: needs');

    await goOn(page, 7);
    await page
      .getByRole('group', { name: /^When did it happen/ })
      .getByLabel('Day')
      .fill('yesterday');
    await expectAccessible(page, 'feedback: about');

    await goOn(page, 8);
    for (const said of [story, ...points, customer, '01632 960 188']) await expect(page.getByText(said)).toBeVisible();
    await choose(page, 'I read it back and they agreed');
    await expectAccessible(page, 'feedback: check');
    await button(page, 'Save and give the receipt').click();
  });

  await test.step('the customer gets reference and code at once', async () => {
    const { page } = tablet;
    await expect(heading(page, 'We have your complaint')).toBeVisible();
    await expect(page.getByText(/^Saved on this device .* not sent yet, it waits for a signal$/)).toBeVisible();
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
    await unlock(page);
    await expect(page.getByText(/^No signal. 1 thing not sent yet/)).toBeVisible();
    await place(page, 'Cases').click();
    await button(page, /^Open/).click();
    const row = link(page, new RegExp(reference));
    await expect(row).toContainText('not sent yet');
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
    await expect(link(page, 'Call 999')).toHaveAttribute('href', 'tel:999');
    await expect(link(page, /^Duty manager, Youth Service/)).toHaveAttribute('href', 'tel:01632960331');
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
    await expect(page.getByText('Saved on this device: not sent yet, it waits for a signal.')).toBeVisible();
    await expect(link(page, /^Safeguarding duty line.*Not confirmed by your organisation yet/)).toBeVisible();
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

  await test.step('the network returns: all goes up by itself, once, and the head of service sees it at once', async () => {
    await expect(link(desk.page, new RegExp(reference))).toHaveCount(0);
    const pushed = tablet.page
      .waitForResponse((answer) => answer.url().endsWith('/api/entries/push') && answer.ok())
      .then(() => performance.now());
    const seen = link(desk.page, new RegExp(reference))
      .waitFor()
      .then(() => performance.now());
    const found = performance.now();
    await tablet.find();
    const [sentAt, seenAt] = await Promise.all([pushed, seen]);
    const [sent, shown] = [Math.round(sentAt - found), Math.round(seenAt - sentAt)];
    console.log(`signal back to sent: ${sent} ms; sent to seen by the head of service: ${shown} ms`);
    expect(shown).toBeLessThan(5000);
    await expect(link(desk.page, new RegExp(reference))).toHaveCount(1);
    await expect(tablet.page.getByText('Saved on this device · All sent')).toBeVisible();

    await phone.find();
    await expect(phone.page.getByText('Saved and sent.')).toBeVisible();
    const withMark = (entries: Entry[]): string[] =>
      entries.filter(({ body }) => JSON.stringify(body).includes(mark)).map(({ kind }) => kind);
    expect(withMark(await helen.entries()).sort()).toEqual(['customer-registered', 'feedback-received']);
    expect(withMark(await rhys.entries())).toEqual(['incident-recorded', 'incident-recorded']);
  });

  let caseId = '';
  /** A day of a clock of this case, in words. */
  const dueOf = async (id: ClockId): Promise<{ day: string; says: string[] }> => {
    const { due, says } = await expectedClock(helen, caseId, id);
    if (due === null) throw new Error(`The clock ${id} has no day.`);
    return { day: dayInWords(due, new Date().toISOString()), says };
  };

  await test.step('the head of service sees the clocks, their days, and why', async () => {
    const { page } = desk;
    await link(page, new RegExp(reference)).click();
    const inAddress = /\/app\/cases\/([^/]+)\/$/;
    await page.waitForURL(inAddress);
    caseId = inAddress.exec(page.url())?.[1] ?? '';
    const [first, answer] = [await dueOf('first-response'), await dueOf('stage-1')];
    await expect(heading(page, `Answer due ${answer.day}`)).toBeVisible();
    await expect(page.getByText(`First response due ${first.day}`).first()).toBeVisible();
    await expectAccessible(page, 'case');
    for (const [ask, says] of [
      ['Why this day?', answer.says],
      [/^Why\? First response due/, first.says],
    ] as const) {
      await button(page, ask).click();
      const why = page.getByRole('dialog');
      expect(says.length).toBeGreaterThan(0);
      for (const clause of says) await expect(why.getByText(clause, { exact: true })).toBeVisible();
      await expectAccessible(page, `why: ${String(ask)}`);
      await button(why, 'Close').click();
      await expect(why).toHaveCount(0);
    }
  });

  await test.step('acknowledges', async () => {
    const { page } = desk;
    const answer = await dueOf('stage-1');
    await button(page, 'Acknowledge it').click();
    const form = page.getByRole('dialog', { name: 'Acknowledge it' });
    await expect(form.getByLabel('The words')).toHaveValue(new RegExp(answer.day));
    await expectAccessible(page, 'acknowledge');
    // They want to be rung: what was said only the person who rings can tick.
    const parts = form.getByRole('group', { name: 'What you told them' }).getByRole('checkbox');
    expect(await parts.count()).toBeGreaterThan(3);
    for (const part of await parts.all()) {
      await expect(part).not.toBeChecked();
      await part.check();
    }
    await button(form, /^I have (sent it|told them)$/).click();
    await expect(form).toHaveCount(0);
    // Said in its place at the top, where what is owed now stands, and over nothing.
    await expect(page.getByRole('status').filter({ hasText: 'It stands in the story.' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.getByText(/^Helen Bisson acknowledged it by phone/)).toBeVisible();
    await expect(page.getByText('First response on time')).toBeVisible();
  });

  await test.step('the customer, without script, gives reference and code and reads where it stands', async () => {
    const page = plainPhone;
    await page.goto('/');
    await expectPlainPageAccessible(page, 'public start page');
    await page.goto(`/track/${reference}`);
    await expect(page.getByLabel('Your reference')).toHaveValue(reference);
    await expectPlainPageAccessible(page, 'tracking form');

    const ask = async (withReference: string, withCode: string): Promise<void> => {
      await page.goto('/track');
      await page.getByLabel('Your reference').fill(withReference);
      await page.getByLabel('Your tracking code').fill(withCode);
      await button(page, 'Show my complaint').click();
    };
    const refusals: string[] = [];
    for (const [withReference, withCode] of [
      [reference, '2222 2222 2222'],
      [formatReference('JE', '0ZZ', 999), code],
    ] as const) {
      await ask(withReference, withCode);
      refusals.push(await page.getByRole('alert').innerText());
    }
    expect(refusals[0]).toMatch(/^We cannot find a complaint with this reference and this code/);
    expect(refusals[1]).toBe(refusals[0]);
    await expectPlainPageAccessible(page, 'tracking form, wrong code');

    // As people type: small letters, no dashes.
    await ask(reference.toLowerCase().replaceAll('-', ' '), code.toLowerCase().replaceAll(' ', ''));
    await expect(heading(page, 'We are looking into your complaint')).toBeVisible();
    const answer = await dueOf('stage-1');
    await expect(heading(page, `An answer to your points by ${answer.day}`).first()).toBeVisible();
    for (const point of points) await expect(page.getByText(point)).toBeVisible();
    await expect(
      heading(page, 'Let someone speak for you').or(page.getByText('Let someone speak for you')),
    ).toBeVisible();
    const reach = page.getByRole('region', { name: 'How to reach us' });
    await expect(reach.getByRole('link', { name: '01632 960300' })).toHaveAttribute('href', 'tel:01632960300');
    await expect(reach.getByText('1 Example Street')).toBeVisible();
    await expectPlainPageAccessible(page, 'tracking page, looked into');
  });

  await test.step('responds to each point', async () => {
    const { page } = desk;
    await button(page, 'Send the answer').click();
    const form = page.getByRole('dialog', { name: 'Answer, stage 1' });
    await button(form, 'Look at the letter').click();
    await expect(form.getByRole('alert')).toBeVisible();
    for (const [index, answer] of answers.entries()) {
      const point = form.getByRole('region', { name: `Point ${index + 1}` });
      await choose(point, 'Upheld');
      await point.getByLabel('Your answer, with the reasons').fill(answer);
    }
    await form.getByLabel('The reasons, in short').fill('We listened to the driver and read the call list.');
    await expectAccessible(page, 'answer');
    await button(form, 'Look at the letter').click();
    await expect(form.getByRole('alert')).toHaveCount(0);
    await expect(form.getByRole('heading', { name: 'Then: the letter' })).toBeFocused();
    for (const answer of answers) await expect(form.getByLabel('The letter')).toHaveValue(new RegExp(answer));
    await expectAccessible(page, 'the letter of the answer');
    await button(form, /^I have (sent it|told them)$/).click();
    await expect(form).toHaveCount(0);
    await expect(page.getByText(/^Helen Bisson answered by phone: upheld/i)).toBeVisible();
    await expect.poll(async () => (await helen.entries()).filter(({ record }) => record.id === caseId).length).toBe(3);
  });

  await test.step('the customer reads the answer, until when they may ask again, and what else they may do', async () => {
    const page = plainPhone;
    await page.reload();
    await expect(heading(page, 'We have answered your complaint')).toBeVisible();
    const again = await dueOf('escalate-by');
    await expect(heading(page, `You have until ${again.day}`).first()).toBeVisible();
    for (const answer of answers) await expect(page.getByText(answer).first()).toBeVisible();
    await expect(page.getByText('Ask us to look again')).toBeVisible();
    await expect(page.getByText(/^Go to the /)).toBeVisible();
    await expectPlainPageAccessible(page, 'tracking page, answered');
    await button(page, 'Close this page').click();
    await expect(page.getByText('Your page is closed. Nobody else who uses this device can open it.')).toBeVisible();
    await page.goto(`/track/${reference}`);
    await expect(page.getByLabel('Your tracking code')).toHaveValue('');
  });
});
