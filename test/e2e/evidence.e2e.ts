// A photo, a recording and a signature are taken with no signal, survive a reload and a cut in the middle of being sent, and
// are seen by those who see the case, and by nobody else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { noisePhoto, placeTaken } from '../support/noise-photo.ts';
import { expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';

const record = namedId('demo/jersey-education/case/counter-wait');
const at = `/app/cases/${record}/`;
const photo = noisePhoto(1300, 1000);
const pieces = Math.ceil(photo.length / (512 * 1024));

const sheet = (page: Page) => page.getByRole('dialog');
const block = (page: Page) => page.getByRole('region', { name: 'Evidence', exact: true });
const row = (page: Page, name: string) => block(page).getByRole('listitem').filter({ hasText: name });

async function addThree(page: Page): Promise<void> {
  await block(page).getByRole('button', { name: 'Add evidence' }).click();
  await sheet(page).getByRole('button', { name: 'Add it' }).click();
  await expect(sheet(page).getByText('choose a file first', { exact: false }).first()).toBeVisible();

  await sheet(page)
    .locator('[data-take=photo]')
    .setInputFiles({ name: 'IMG_0042.png', mimeType: 'image/png', buffer: photo });
  await sheet(page).getByLabel('What it shows').fill('The empty counter');

  await sheet(page).getByRole('button', { name: 'Record words' }).click();
  await sheet(page).getByRole('button', { name: 'Start recording' }).click();
  await expect(sheet(page).getByRole('timer')).toHaveText('0:01');
  await sheet(page).getByRole('button', { name: 'Stop' }).click();
  await sheet(page).getByLabel('Who speaks').fill('Mr Le Huquet, about the bell');

  await sheet(page).getByRole('button', { name: 'Have it signed' }).click();
  // What it is for comes first: whoever signs must have heard it.
  await sheet(page).getByLabel('Or, if they cannot sign, their name').fill('Gordon Le Huquet');
  await sheet(page).getByRole('button', { name: 'Use this', exact: true }).click();
  await expect(sheet(page).getByText('Write first what it is signed for', { exact: false })).toBeVisible();
  await sheet(page).getByLabel('What is it signed for?').fill('That his words were read back to him');
  await expectAccessible(page, 'evidence that is taken');
  // Whoever signs may be gone a moment later: what is in the field is taken, whichever button is pressed.
  await sheet(page)
    .getByRole('button', { name: /^Add (it|these)/ })
    .click();
  await expect(sheet(page).getByText('It is taken now', { exact: false })).toBeVisible();
  await expect(sheet(page).getByLabel('Who signed')).toHaveValue(
    'That his words were read back to him (Gordon Le Huquet)',
  );
}

test('evidence that was taken with no signal arrives whole, though it was cut off half-way', async ({
  app,
  newDevice,
}) => {
  const phone = await newDevice('phone');
  await signIn(phone.page, 'amy');
  await phone.page.goto(at);
  await expectReadyOffline(phone.page);
  await expect(block(phone.page)).toBeVisible();
  await phone.lose();
  await addThree(phone.page);
  // Nothing is saved yet, and nothing is lost.
  await phone.page.reload();
  await block(phone.page).getByRole('button', { name: 'Add evidence' }).click();
  await expect(sheet(phone.page).getByLabel('What it shows')).toHaveValue('The empty counter');
  await sheet(phone.page).getByRole('button', { name: 'Add these 3' }).click();
  await expect(row(phone.page, 'The empty counter')).toContainText('On this device, not sent yet.');
  await expect(row(phone.page, 'Mr Le Huquet, about the bell')).toContainText('On this device, not sent yet.');
  await phone.page.reload();
  await expect(row(phone.page, 'The empty counter').getByRole('img', { name: 'The empty counter' })).toBeVisible();

  // The signal comes back, and what is sent gets stuck in the middle of the photo.
  await phone.page.evaluate(() => {
    const real = globalThis.fetch;
    let sent = 0;
    globalThis.fetch = (...asked) => {
      const isPiece = asked[1]?.method === 'PATCH' && String(asked[0]).endsWith('.original');
      if (isPiece && (sent += 1) > 3) return new Promise(() => undefined);
      return real(...asked);
    };
  });
  await phone.find();
  await expect(row(phone.page, 'The empty counter')).toContainText(/Being sent, [3-9]\d%/);
  await phone.lose();
  const again = await phone.restart();
  await again.goto(at);
  await unlock(again);
  await expect(row(again, 'The empty counter')).toContainText('On this device, not sent yet.');
  const begun: string[] = [];
  again.on('request', (request) => begun.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await phone.find();
  for (const name of ['The empty counter', 'Mr Le Huquet, about the bell', 'were read back to him'])
    await expect(row(again, name).last()).toContainText('Sent.');

  const desk = await newDevice('desk');
  await signIn(desk.page, 'helen');
  await desk.page.goto(at);
  const shown = row(desk.page, 'The empty counter').getByRole('img', { name: 'The empty counter' });
  await expect(shown).toBeVisible();
  // Drawn anew when the device has the record itself, which it first reads from the server.
  await expect(async () => {
    await shown.scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth, null, { timeout: 1000 })).toBe(1300);
  }).toPass({ timeout: 10_000 });
  const path = new URL((await shown.getAttribute('src')) ?? '', app.url).pathname;
  const original = path.replace('/display', '/original');
  expect(begun).not.toContain('POST /api/evidence/uploads/');
  expect(begun.filter((asked) => asked === `PATCH ${original.replace('/original', '.original')}`).length).toBeLessThan(
    pieces,
  );
  // The recording plays: the browser found out how long it is, or at least that it is one.
  const player = row(desk.page, 'about the bell').locator('audio');
  await player.evaluate((audio: HTMLAudioElement) => audio.play());
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
  await expectAccessible(desk.page, 'a record with evidence');

  // Over the whole screen it is enlarged by keys and buttons, moved by scrolling, and closed by its button.
  await block(desk.page).getByRole('button', { name: 'Look at it: The empty counter' }).click();
  const large = sheet(desk.page).getByRole('img', { name: 'The empty counter' });
  const width = () => large.evaluate((image: HTMLImageElement) => image.clientWidth);
  const fitting = await width();
  await sheet(desk.page).getByRole('button', { name: 'Larger' }).click();
  await desk.page.keyboard.press('+');
  await expect(sheet(desk.page).getByRole('status')).toHaveText('200%');
  expect(await width()).toBe(fitting * 2);
  const pane = sheet(desk.page).getByRole('group');
  expect(await pane.evaluate((each) => [each.tabIndex, each.scrollLeft > 0])).toEqual([0, true]);
  await expectAccessible(desk.page, 'a picture that is enlarged');
  await desk.page.keyboard.press('0');
  await expect(sheet(desk.page).getByRole('status')).toHaveText('100%');
  await sheet(desk.page).getByRole('button', { name: 'Close' }).click();
  await expect(sheet(desk.page)).toBeHidden();

  const { request } = desk.context;
  const whole = await (await request.get(app.url + original)).body();
  expect(createHash('sha256').update(whole).digest('hex')).toBe(createHash('sha256').update(photo).digest('hex'));
  expect(whole.includes(placeTaken)).toBe(true);
  expect((await (await request.get(app.url + path)).body()).includes(placeTaken)).toBe(false);

  const downloading = desk.page.waitForEvent('download');
  await block(desk.page).getByRole('link', { name: 'Save the whole record as one file' }).click();
  const saved = await downloading;
  expect(saved.suggestedFilename()).toMatch(/^JE-\d{3}-\d{3}-.\.zip$/);
  const bundle = readFileSync(await saved.path());
  // A photo is not packed any smaller: it stands in it byte for byte.
  expect(bundle.includes(photo)).toBe(true);

  // Who looks after it is for the head of the service, from the server, and not for who took it down.
  const opened = desk.page.getByRole('region', { name: 'Who opened it', exact: true });
  await opened.getByText('Show who opened it').click();
  await expect(opened.getByText('Helen Bisson saved the whole record as one file.')).toBeVisible();
  await expect(opened.getByText('Helen Bisson looked at: Photo “The empty counter”.')).toBeVisible();
  await expectAccessible(desk.page, 'a record with who opened it');
  await desk.lose();
  await opened.getByText('Show who opened it').click();
  await opened.getByText('Show who opened it').click();
  await expect(opened.getByRole('alert')).toHaveText('You can see this when there is a signal.');
  await expect(block(again)).toBeVisible();
  await expect(again.getByText('Who opened it')).toHaveCount(0);

  const stranger = await newDevice('phone');
  await signIn(stranger.page, 'kofi');
  for (const part of [path, original]) expect((await stranger.context.request.get(app.url + part)).status()).toBe(404);
  await stranger.page.goto(at);
  await expect(stranger.page.getByText('The empty counter')).toHaveCount(0);
});

test('what cannot be kept is said before anything of it is, and what the server refuses may only be taken away', async ({
  newDevice,
}) => {
  const { page } = await newDevice('tablet');
  await signIn(page, 'amy');
  await page.goto(at);
  await block(page).getByRole('button', { name: 'Add evidence' }).click();
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000)]);
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
  const choose = sheet(page).locator('[data-take=document]');
  await choose.setInputFiles(file('invoice.pdf', program));
  await expect(sheet(page).getByText('A file of this kind cannot be kept.', { exact: false })).toBeVisible();
  await expect(sheet(page).getByText('What will be added')).toHaveCount(0);
  // Words to a person, and to the server, which looks closer, the shape of a body in three dimensions.
  await choose.setInputFiles([
    file('invoice.pdf', program),
    file('solid.txt', Buffer.from('solid ground, he said')),
    file('Letter of 3 May.txt', Buffer.from('Dear Ms Carr')),
  ]);
  await expect(sheet(page).getByText('“invoice.pdf”: A file of this kind', { exact: false })).toBeVisible();
  await expect(sheet(page).getByText('Letter of 3 May.txt')).toBeVisible();
  await expectAccessible(page, 'a file that is refused');
  await sheet(page).getByRole('button', { name: 'Add these 2' }).click();
  const refused = row(page, 'solid.txt');
  await expect(refused.getByRole('alert')).toHaveText('Not sent. A file of this kind cannot be kept as a document.');
  await expect(refused.getByRole('button', { name: 'Send again' })).toHaveCount(0);
  await expectAccessible(page, 'evidence that was refused');
  await refused.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it away' }).click();
  await expect(refused).toContainText('Taken away before it was sent.');
  await expect(refused.getByRole('button')).toHaveCount(0);

  const letter = row(page, 'Letter of 3 May.txt');
  await expect(letter).toContainText('Sent.');
  const downloading = page.waitForEvent('download');
  await letter.getByRole('link', { name: 'Save the original' }).click();
  expect((await downloading).suggestedFilename()).toBe('Letter of 3 May.txt');
});
