// One tablet for two people: what lies on it is sealed, opens by what its person knows, and what waits is never lost.
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { evidencePathOf } from '@evenhand/policy/wire/evidence';
import { demoPassword } from '@evenhand/server/demo/password.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { noisePhoto, placeTaken } from '../support/noise-photo.ts';
import { signInToServer } from '../support/person.ts';
import { emailOf, expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';
import { beginComplaint, fillComplaint, saveComplaint } from '../support/take-complaint.ts';

const pin = '246810';
const start = (page: Page) => page.getByRole('navigation', { name: 'Main' });

/** Everything that this browser keeps of the app, as it lies there: databases and the memory that is written at once. */
const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The disk did not answer.'));
      });
    // Bytes read as text too, so that words are found however they lie there.
    const asText = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
    const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const all = await answer(database.transaction(store).objectStore(store).getAll());
        found.push(JSON.stringify(all, asText));
      }
      database.close();
    }
    return found.join('\n');
  });

/** On the newest case of somebody whom this device knows. */
async function addPhoto(page: Page, name: string, photo: Buffer): Promise<void> {
  await page.goto('/app/cases/');
  // Somebody who has been given cases sees those first.
  await page.getByRole('button', { name: /^All \d/ }).click();
  await page.getByRole('link').filter({ hasText: name }).first().click();
  const block = page.getByRole('region', { name: 'Evidence', exact: true });
  await block.getByRole('button', { name: 'Add evidence' }).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .locator('[data-take=photo]')
    .setInputFiles({ name: 'IMG_0042.png', mimeType: 'image/png', buffer: photo });
  await sheet.getByLabel('What it shows').fill('The wet stairs');
  await sheet.getByRole('button', { name: 'Add it' }).click();
  await expect(block.getByText('On this device, not sent yet.')).toBeVisible();
}

async function lockNow(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /your account$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
}

test('a shared tablet keeps each person’s words sealed, and hands out what waits when its key is gone', async ({
  app,
  newDevice,
}) => {
  test.setTimeout(240_000);
  const tablet = await newDevice('tablet');
  const mark = randomBytes(4).toString('hex');
  const words = { story: `The lift was broken again (${mark}).`, name: `Ottoline Vautier ${mark}` };
  const later = { story: `And the stairs were wet (${mark}).`, name: `Ottoline Vautier ${mark}` };
  const helen = await signInToServer(app, 'helen');
  const urgent = `He followed me up the stairs (${mark})`;
  const photo = noisePhoto(700, 500);
  const half = `Half a sentence about the stairs (${mark})`;
  let { page } = tablet;

  await test.step('Amy chooses a PIN, and writes with no signal', async () => {
    await signIn(page, 'amy');
    await expectReadyOffline(page);
    await expect(page.getByText('All sent')).toBeVisible();
    await page.goto('/app/device/');
    await page.getByRole('button', { name: 'Choose a PIN' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password', { exact: true }).fill(demoPassword);
    await dialog.getByLabel('New PIN').fill(pin);
    await dialog.getByLabel('The same once more').fill(pin);
    await dialog.getByRole('button', { name: 'Use this PIN' }).click();
    await expect(page.getByRole('button', { name: 'Change or remove it' })).toBeVisible();
    await expectAccessible(page, 'this device');
    await tablet.lose();
    await fillComplaint(page, words);
    await saveComplaint(page);
    await beginComplaint(page);
    await page.getByLabel('The whole story, in their words').fill(half);
    await expect(page.getByText('Saved on this device as you type')).toBeVisible();
  });

  await test.step('on the disk no word of it can be read', async () => {
    const disk = await onDisk(page);
    expect(disk.length).toBeGreaterThan(10_000);
    for (const hidden of [words.story, words.name, half, 'Half a sentence', 'Mireille'])
      expect(disk).not.toContain(hidden);
  });

  await test.step('the PIN opens it while it runs, also after it is loaded anew; the password after a restart', async () => {
    await page.goto('/app/');
    await lockNow(page);
    await expectAccessible(page, 'locked');
    await page.reload();
    await unlock(page, '000000', 'PIN');
    await expect(page.getByRole('alert')).toContainText('That is not your PIN');
    await unlock(page, pin, 'PIN');
    await expect(start(page)).toBeVisible();
    page = await tablet.restart();
    await page.goto('/app/');
  });

  await test.step('what cannot wait is written down while it is locked, and is a form once it is open', async () => {
    await page.getByRole('button', { name: 'Record without unlocking' }).click();
    await expectAccessible(page, 'written while locked');
    await page.getByLabel('In your own words').fill(urgent);
    await page.getByLabel('Where').fill('Stairs to the yard');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText('Kept, sealed.', { exact: false })).toBeVisible();
    await expect(page.getByText(urgent)).toHaveCount(0);
    expect(await onDisk(page)).not.toContain(urgent);
    await unlock(page);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('link', { name: `Carry on: ${urgent}` }).click();
    await expect(page.getByRole('heading', { name: 'What happened to you?' })).toBeVisible();
    const form = page.url();
    await page.goto(`${form}&step=words`);
    await expect(page.locator('textarea')).toHaveValue(urgent);
    await page.goto(`${form}&step=details`);
    await expect(page.getByLabel('Place')).toHaveValue('Stairs to the yard');
    await page.goto('/app/');
    await expect(page.getByText(/1 thing not sent yet/)).toBeVisible();
  });

  await test.step('Kofi opens his own, and finds nothing of hers', async () => {
    await lockNow(page);
    await tablet.find();
    await page.getByRole('link', { name: 'Sign in as somebody else' }).click();
    await page.getByLabel('Email').fill(emailOf('kofi'));
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(start(page)).toBeVisible();
    await expect(page.getByText('All sent')).toBeVisible();
    await page.goto('/app/device/');
    await expect(page.getByText('No form is half filled in.')).toBeVisible();
    await expect(page.getByText(mark)).toHaveCount(0);
  });

  const copies = async (story: string): Promise<number> =>
    (await helen.entries()).filter(({ kind, body }) => kind === 'feedback-received' && body.narrative === story).length;

  await test.step('she comes back to what she left, and it goes', async () => {
    expect(await copies(words.story)).toBe(0);
    await page
      .getByRole('button', { name: /your account$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /^Turn to Amy/ }).click();
    await unlock(page);
    // The password that she typed signs her in again as well.
    await start(page).getByRole('link', { name: 'Home' }).click();
    await expect(page.getByText('All sent')).toBeVisible();
    await expect.poll(() => copies(words.story)).toBe(1);
    await page.getByRole('link', { name: 'Record', exact: true }).click();
    await expect(page.getByRole('link', { name: /^Carry on: Half a sentence/ })).toBeVisible();
    await page.getByRole('button', { name: /^Remove: Half a sentence/ }).click();
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('link', { name: /^Carry on: Half a sentence/ })).toHaveCount(0);
  });

  await test.step('ten wrong tries destroy the key, and what waits is rescued by a colleague, once', async () => {
    await tablet.lose();
    await fillComplaint(page, later);
    await saveComplaint(page);
    await addPhoto(page, later.name, photo);
    await page.goto('/app/');
    await lockNow(page);
    await page.getByRole('button', { name: 'Use the password instead' }).click();
    for (let wrong = 1; wrong < 10; wrong += 1) {
      await unlock(page, `not it ${wrong}`);
      // Emptied once it was looked at.
      await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
      if (wrong < 5) await expect(page.getByRole('alert')).toContainText('not the password of this device');
      else
        await expect(page.getByRole('alert')).toContainText(wrong === 9 ? 'one more try' : `${10 - wrong} more tries`);
    }
    await expectAccessible(page, 'locked, one try left');
    await unlock(page, 'not it 10');
    await expect(page.getByRole('heading', { name: 'What was kept here is destroyed' })).toBeVisible();
    await expectAccessible(page, 'destroyed');
    await expect(page.getByText(/^3 entries and one file \(.*\) wait to be sent\.$/)).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a rescue file' }).click();
    const file = await readFile(await (await saving).path());
    for (const hidden of [mark, placeTaken, 'IHDR']) expect(file.includes(hidden)).toBe(false);

    const phone = await newDevice('phone');
    await signIn(phone.page, 'kofi');
    await phone.page.goto('/app/device/');
    for (const [buffer, told] of [
      [file.subarray(0, -1), 'This rescue file is not whole, so nothing of it was sent.'],
      [photo, 'This is not a rescue file of Evenhand.'],
      [file, '3 entries were sent. One file was sent.'],
      [file, 'Nothing in it was new. 3 entries were there already. One file was there already.'],
    ] as const) {
      const chosen = { name: 'evenhand.rescue', mimeType: 'application/octet-stream', buffer };
      const choosing = phone.page.waitForEvent('filechooser');
      await phone.page.getByRole('button', { name: 'Choose a file and send it' }).click();
      await (await choosing).setFiles(chosen);
      await expect(phone.page.getByText(told)).toBeVisible();
    }
    expect(await copies(later.story)).toBe(1);
    const taken = (await helen.entries()).find(({ body }) => body.caption === 'The wet stairs');
    const path = evidencePathOf(String(taken?.body.evidence), 'original');
    const arrived = Buffer.from(await (await helen.get(path)).arrayBuffer());
    expect(createHash('sha256').update(arrived).digest('hex')).toBe(createHash('sha256').update(photo).digest('hex'));
  });

  await test.step('whoever signs in again where the key is gone sends what lay there sealed', async () => {
    await tablet.find();
    await page.getByRole('link', { name: 'Sign in', exact: true }).click();
    await page.getByLabel('Email').fill(emailOf('amy'));
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('All sent')).toBeVisible();
    await page.goto('/app/device/');
    await expect(page.getByText('Nothing waits to be sent, so there is nothing to rescue.')).toBeVisible();
  });
});
