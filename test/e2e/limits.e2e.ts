// From an incident to limits on contact: a warning, an assessment, the decision and its letter; whoever meets the person is told.
import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { choose } from '../support/card.ts';
import { expectReadyOffline, signIn, unlock } from '../support/sign-in.ts';

const incident = `/app/incidents/${namedId('demo/castle-reception/incident/counter-fist')}/`;
const sheet = (page: Page) => page.getByRole('dialog');
const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const save = (page: Page, name: string) => sheet(page).getByRole('button', { name }).click();
const limits = (page: Page) => page.getByText('These limits hold now.');

test('an incident leads to a warning, to limits and to their letter, and the incident says what holds', async ({
  newDevice,
}) => {
  const { page } = await newDevice('tablet');
  await signIn(page, 'bea', 'castle.example');
  await page.goto(incident);
  await act(page, 'Warn, or limit contact');
  await expect(page.getByText('Nothing is recorded yet.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'limits that nobody has begun');

  await act(page, 'Warn the person');
  await sheet(page).getByLabel('What has to change').fill('He hit the screen at the desk with his fist.');
  await sheet(page).getByLabel('What you ask for').fill('Please keep your hands off the desk and wait by the door.');
  // What was typed is there after a reload, though nothing has begun.
  await page.reload();
  await page
    .getByRole('button', { name: /Warn the person/ })
    .first()
    .click();
  await expect(sheet(page).getByLabel('What has to change')).toHaveValue(/hit the screen/);
  await expect(sheet(page).getByLabel('What you ask for')).toHaveValue(/wait by the door/);
  await save(page, 'I have warned them');
  await expect(page.getByText('A warning was given on', { exact: false })).toBeVisible();

  await act(page, 'Assess the situation');
  const sure = sheet(page).getByRole('group', { name: 'What you made sure of' }).getByRole('checkbox');
  // A list that is asked for before it is there is an empty one.
  await expect(sure.first()).toBeVisible();
  for (const box of await sure.all()) await box.check();
  for (const note of await sheet(page).getByRole('textbox').all())
    if ((await note.inputValue()) === '') await note.fill('Looked at.');
  await save(page, 'Record the assessment');
  await expect(sheet(page)).toBeHidden();

  await act(page, 'Note what the person did');
  await sheet(page).getByRole('textbox').first().fill('He came back and hit the desk again.');
  await sheet(page)
    .getByRole('button', { name: /^Record|^Save|^Note/ })
    .last()
    .click();
  await expect(sheet(page)).toBeHidden();

  await act(page, 'Decide on limits');
  await choose(sheet(page), /^Calls at set times/);
  await sheet(page).getByLabel('On which days').fill('Tuesday and Friday');
  await sheet(page).getByLabel('At which times').fill('10 to 11');
  await sheet(page).getByLabel('The reasons').fill('The desk was hit twice, and staff are afraid.');
  await save(page, 'Record the decision');
  await expect(page.getByText('These limits do not hold yet', { exact: false })).toBeVisible();

  // What is owed says why, with its clause.
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click();
  await expect(sheet(page).locator('.ref').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await act(page, 'Send a letter');
  await choose(sheet(page), /^By letter/);
  await save(page, 'I have sent it');
  await expect(limits(page)).toBeVisible();
  await expectAccessible(page, 'limits in force');

  await page.goto(incident);
  const marker = page.getByText('Tuesday and Friday', { exact: false });
  await expect(marker.first()).toBeVisible();
  await page.getByRole('link', { name: 'See the limits' }).click();
  await expect(limits(page)).toBeVisible();

  // Whoever meets the person may not read all that, and hears what to do: also with no signal, and never why.
  const desk = await newDevice('phone');
  await signIn(desk.page, 'mo', 'castle.example');
  await desk.page.goto(incident);
  await expect(desk.page.getByText('Tuesday and Friday', { exact: false }).first()).toBeVisible();
  await expectReadyOffline(desk.page);
  await desk.lose();
  const again = await desk.restart();
  await again.goto(incident);
  await unlock(again);
  await expect(again.getByText('Tuesday and Friday', { exact: false }).first()).toBeVisible();
  await expect(again.getByRole('link', { name: 'See the limits' })).toHaveCount(0);
  await expect(again.getByText('staff are afraid', { exact: false })).toHaveCount(0);
});
