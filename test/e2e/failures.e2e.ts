// What goes wrong between a person and the server, each in a real browser: nothing typed is lost, nothing arrives twice.
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { App } from '../support/app.ts';
import { expect, test } from '../support/browser-test.ts';
import type { Device } from '../support/device.ts';
import { signInToServer } from '../support/person.ts';
import type { Person } from '../support/person.ts';
import { expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';
import { beginComplaint, fillComplaint, finishComplaint, saveComplaint } from '../support/take-complaint.ts';

const told = (): { story: string; name: string } => {
  const mark = randomBytes(4).toString('hex');
  return { story: `Nobody was at the counter when I came (${mark}).`, name: `Ambrose Quenault ${mark}` };
};

/** How many complaints with these words the server holds, as a head of service sees it. */
async function copies(helen: Person, { story }: { story: string }): Promise<number> {
  const entries = await helen.entries();
  return entries.filter(({ kind, body }) => kind === 'feedback-received' && body.narrative === story).length;
}

async function amyWithTablet(newDevice: (size: 'tablet') => Promise<Device>): Promise<Device> {
  const tablet = await newDevice('tablet');
  await signIn(tablet.page, 'amy');
  await expectReadyOffline(tablet.page);
  await expect(tablet.page.getByText('All sent')).toBeVisible();
  return tablet;
}

const helenOf = (app: App): Promise<Person> => signInToServer(app, 'helen');

/** The ids of the entries of every push that the browser makes from now on, in all its tabs. */
function pushedIds({ context }: Device): string[] {
  const ids: string[] = [];
  context.on('request', (request) => {
    if (!request.url().endsWith('/api/entries/push')) return;
    const { rows } = request.postDataJSON() as { rows: { newDocumentState: { id: string } }[] };
    ids.push(...rows.map(({ newDocumentState }) => newDocumentState.id));
  });
  return ids;
}

const goHome = async (page: Page): Promise<void> => {
  await page.goto('/app/');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
};

test('a tab closed in the middle of typing leaves the draft as it was typed', async ({ newDevice }) => {
  const tablet = await amyWithTablet(newDevice);
  const { story } = told();
  const page = await tablet.openTab();
  await beginComplaint(page);
  await page.getByLabel('The whole story, in their words').pressSequentially(story);
  await page.close();

  await goHome(tablet.page);
  await tablet.page.getByRole('link', { name: 'Record', exact: true }).click();
  await expect(tablet.page.getByRole('heading', { name: 'Not finished yet' })).toBeVisible();
  await tablet.page.getByRole('link', { name: /^Carry on: Nobody was/ }).click();
  // It opens where they were.
  await expect(tablet.page.getByLabel('The whole story, in their words')).toHaveValue(story);
});

test('one form open in two tabs is one form: no word of either is lost, and both end at its record', async ({
  newDevice,
}) => {
  const { page, openTab } = await amyWithTablet(newDevice);
  const { story, name } = told();
  const field = 'The whole story, in their words';
  await beginComplaint(page);
  await page.getByLabel(field).pressSequentially('Waited an hour.');
  const second = await openTab();
  await second.goto(page.url());
  await expect(second.getByLabel(field)).toHaveValue('Waited an hour.');
  await second.getByLabel(field).press('End');
  await second.getByLabel(field).pressSequentially(` ${story}`);
  await expect(page.getByLabel(field)).toHaveValue(`Waited an hour. ${story}`);
  await page.getByLabel(field).press('End');
  await page.getByLabel(field).pressSequentially(' And left.');
  await expect(second.getByLabel(field)).toHaveValue(`Waited an hour. ${story} And left.`);

  await finishComplaint(second, name);
  const reference = await saveComplaint(second);
  await expect(page.getByText(reference).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Waited an hour.' })).toBeVisible();
});

test('two tabs send what waits once', async ({ app, newDevice }) => {
  const tablet = await amyWithTablet(newDevice);
  const words = told();
  await tablet.lose();
  await fillComplaint(tablet.page, words);
  await saveComplaint(tablet.page);
  const second = await tablet.openTab();
  await goHome(second);
  await goHome(tablet.page);
  const ids = pushedIds(tablet);
  await tablet.find();
  for (const page of [tablet.page, second]) await expect(page.getByText('All sent')).toBeVisible();
  expect(await copies(await helenOf(app), words)).toBe(1);
  expect(new Set(ids).size).toBe(2);
  expect(ids).toHaveLength(2);
});

test('the same form saved in two tabs at once makes one record', async ({ app, newDevice }) => {
  const tablet = await amyWithTablet(newDevice);
  const words = told();
  await fillComplaint(tablet.page, words);
  const second = await tablet.openTab();
  await second.goto(tablet.page.url());
  await expect(second.getByText(words.story)).toBeVisible();
  const pages = [tablet.page, second];
  const saves = pages.map((page) => page.getByRole('button', { name: 'Save and give the receipt' }));
  for (const save of saves) await expect(save).toBeVisible();
  // Pressed within the page: whoever presses after the other window has saved is on the way to the record already.
  await Promise.all(saves.map((save) => save.evaluate((button) => (button as HTMLElement).click())));
  const reference = /\b[0-9A-Z]{2}-[0-9A-Z]+-[0-9A-Z]+-[0-9A-Z]\b/;
  const shown = async (page: Page) => {
    const main = page.getByRole('main');
    await expect(main).toContainText(reference);
    return reference.exec(await main.innerText())?.[0];
  };
  expect(await shown(second)).toBe(await shown(tablet.page));
  for (const page of pages) {
    await goHome(page);
    await expect(page.getByText('All sent')).toBeVisible();
  }
  const helen = await helenOf(app);
  expect(await copies(helen, words)).toBe(1);
});

test('a full device says so, drops nothing, and saves again once there is room', async ({ app, newDevice }) => {
  const tablet = await amyWithTablet(newDevice);
  const { page } = tablet;
  const words = told();
  await fillComplaint(page, words);
  await tablet.haveRoom(false);
  const save = page.getByRole('button', { name: 'Save and give the receipt' });
  await save.click();
  await expect(page.getByRole('alert')).toContainText('This device has no room left');
  // The draft says so first; the record has been tried too once the button can be pressed again.
  await expect(save).toBeEnabled();
  await expect(page.getByText(words.story)).toBeVisible();
  await expect(page.getByText(words.name)).toBeVisible();

  await tablet.haveRoom(true);
  await saveComplaint(page);
  await goHome(page);
  await expect(page.getByText('All sent')).toBeVisible();
  expect(await copies(await helenOf(app), words)).toBe(1);
});

test('words typed on a full device stay on the screen and are kept once there is room', async ({ newDevice }) => {
  const tablet = await amyWithTablet(newDevice);
  const { page } = tablet;
  const { story } = told();
  await beginComplaint(page);
  await tablet.haveRoom(false);
  const field = page.getByLabel('The whole story, in their words');
  await field.fill(story);
  await expect(page.getByRole('alert')).toContainText('This device has no room left');
  await expect(page.getByText('Not saved on this device yet')).toBeVisible();
  await expect(field).toHaveValue(story);

  await tablet.haveRoom(true);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Saved on this device as you type')).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(story);
});

test('a push whose answer was lost is sent again and stands there once', async ({ app, newDevice }) => {
  const tablet = await amyWithTablet(newDevice);
  const helen = await helenOf(app);
  const words = told();
  await fillComplaint(tablet.page, words);
  tablet.loseAnswers();
  await saveComplaint(tablet.page);
  // It is on the server, and the device does not know.
  await expect.poll(() => copies(helen, words)).toBe(1);
  await goHome(tablet.page);
  await expect(tablet.page.getByText(/^Can’t reach the server. 1 thing not sent yet/)).toBeVisible();
  await tablet.find();
  await expect(tablet.page.getByText('All sent')).toBeVisible();
  expect(await copies(helen, words)).toBe(1);
});

test('a server that is killed in the middle of a push has everything once after it is back', async ({
  app,
  newDevice,
}) => {
  const tablet = await amyWithTablet(newDevice);
  const { page } = tablet;
  const all = [told(), told(), told()];
  await tablet.lose();
  for (const words of all) {
    await fillComplaint(page, words);
    await saveComplaint(page);
  }
  await goHome(page);
  const pushing = page.waitForRequest((request) => request.url().endsWith('/api/entries/push'));
  await tablet.find();
  await pushing;
  await app.kill9();
  await expect(page.getByText(/^Can’t reach the server/).or(page.getByText('All sent'))).toBeVisible();
  await app.restart();
  await expect(page.getByText('All sent')).toBeVisible({ timeout: 30_000 });
  const helen = await helenOf(app);
  for (const words of all) expect(await copies(helen, words)).toBe(1);
});

test('answers that end half-way, then a line on which bytes trickle: everything arrives once', async ({
  app,
  newDevice,
}) => {
  const tablet = await amyWithTablet(newDevice);
  const { page } = tablet;
  const helen = await helenOf(app);
  const words = told();
  await fillComplaint(page, words);
  tablet.tearAnswers(100);
  await saveComplaint(page);
  await expect.poll(() => copies(helen, words)).toBe(1);
  await goHome(page);
  await expect(page.getByText(/^Can’t reach the server. 1 thing not sent yet/)).toBeVisible();
  await tablet.find();
  await expect(page.getByText('All sent')).toBeVisible();

  const more = told();
  await fillComplaint(page, more);
  tablet.trickle(4000);
  await saveComplaint(page);
  await goHome(page);
  await expect(page.getByText('All sent')).toBeVisible({ timeout: 20_000 });
  await tablet.find();
  for (const each of [words, more]) expect(await copies(helen, each)).toBe(1);
});

test('a browser killed in the middle of saving has the words, as a draft or as a record, and sends them once', async ({
  app,
  newDevice,
}) => {
  const tablet = await amyWithTablet(newDevice);
  const words = told();
  await fillComplaint(tablet.page, words);
  await tablet.page.getByRole('button', { name: 'Save and give the receipt' }).click({ noWaitAfter: true });
  await tablet.kill9();

  const page = await tablet.restart();
  await page.goto('/app/');
  const locked = page.getByRole('button', { name: 'Unlock', exact: true });
  const email = page.getByLabel('Email');
  await expect(locked.or(email).first()).toBeVisible();
  // The browser may not have written down yet that somebody signed in.
  if (await email.isVisible()) await signIn(page, 'amy');
  else await unlock(page);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const carryOn = page.getByRole('link', { name: /^Carry on: Nobody was/ });
  await page.goto('/app/record/');
  const helen = await helenOf(app);
  // "All sent" stands there before the forms that were begun are read, so it does not tell which of the two it is.
  const isThere = async () => (await carryOn.isVisible()) || (await copies(helen, words)) === 1;
  await expect.poll(isThere).toBe(true);
  if (await carryOn.isVisible()) {
    await carryOn.click();
    const finish = page.getByRole('link', { name: 'Finish now' });
    const save = page.getByRole('button', { name: 'Save and give the receipt' });
    await expect(finish.or(save).first()).toBeVisible();
    if (await finish.isVisible()) await finish.click();
    await expect(page.getByText(words.story)).toBeVisible();
    await saveComplaint(page);
  }
  await goHome(page);
  await expect(page.getByText('All sent')).toBeVisible();
  await expect.poll(() => copies(helen, words)).toBe(1);
});
