import type { Page } from '@playwright/test';
import { card } from './card.ts';
import { all, dialog, follow, heading, press, uncover, words } from './look-screen.ts';
import type { Screen, Visit } from './look-screen.ts';

const tick = (name: string | RegExp) => (page: Page) => card(page, name).click();
const write = (label: string, text: string) => (page: Page) => page.getByLabel(label).fill(text);
const goOn = press('Continue');
const goOnByLink = follow('Continue');

const story =
  'I have rung four times about the grant form. Each time I am told that somebody will ring me back by the end of the day, and nobody ever has. On Friday I was told “it is on a desk”. Whose desk?';

const question = (name: string, number: number, ...acts: ((page: Page) => Promise<void>)[]): Screen => ({
  name: `feedback-${number}-${name}`,
  act: all(...acts),
  shows: words(`${number} of 8`),
});

const feedback: Screen[] = [
  { name: 'record', at: '/app/record/', shows: heading('What do you want to record?') },
  { name: 'feedback-1-kind', at: '/app/record/feedback/', act: tick(/^A complaint/), shows: words('1 of 8') },
  question('what', 2, goOn),
  question(
    'what-filled',
    2,
    write('The whole story, in their words', story),
    write('First point', 'I was promised a call four times, and nobody rang.'),
    press('Add this point'),
    write('Another point', 'Nobody can say where my form is.'),
    press('Add this point'),
  ),
  question('hope', 3, goOn, write('What would put it right', 'To know where the form is, and an apology.')),
  question('who', 4, goOn, tick('Yes'), write('Their name', 'Leocadia Trachy')),
  question(
    'who-for-other',
    4,
    tick('They speak for someone else'),
    write('Name of the person they speak for', 'Maria Pinto'),
    write('What is Leocadia Trachy to Maria Pinto?', 'Daughter'),
    tick('Phone'),
  ),
  question('who-for-child', 4, tick('A child too young to decide')),
  question('reach', 5, tick('Themselves'), goOn, tick('Email'), write('Email address', 'leocadia@post.example')),
  question('needs', 6, goOn, tick('Large print')),
  question('danger', 6, tick(/^Someone is in danger now/)),
  question('about', 7, tick(/^Someone is in danger now/), goOn),
  question('about-unread', 7, (page) => page.locator('#event-on-day').fill('some time in spring'), goOn),
  question(
    'check',
    8,
    (page) => page.locator('#event-on-day').fill('yesterday'),
    goOn,
    tick('I read it back and they agreed'),
  ),
  { name: 'receipt', act: press('Save and give the receipt'), shows: heading('We have your complaint') },
  { name: 'case-just-taken', act: follow('Done'), shows: words('Leocadia Trachy') },
  { name: 'receipt-later', act: follow('Receipt'), shows: words(/code cannot be shown again/) },
  { name: 'feedback-missing', at: '/app/record/feedback/', act: tick(/^A complaint/), shows: words('1 of 8') },
  {
    name: 'feedback-8-missing',
    act: async (page) => page.goto(page.url().replace(/&step=.*$/, '') + '&step=check').then(() => undefined),
    shows: words('8 of 8'),
  },
  { name: 'feedback-8-said', act: press('Save and give the receipt'), shows: (page) => page.getByRole('alert') },
  { name: 'record-drafts', at: '/app/record/', shows: heading('Not finished yet') },
  { name: 'feedback-drafts', at: '/app/record/feedback/', shows: heading('You have started already') },
  { name: 'home-unfinished', at: '/app/', shows: heading('Not finished yet') },
];

const lost: Screen[] = [
  { name: 'home-offline', at: '/app/', shows: words(/^No signal/), lost: true },
  {
    name: 'feedback-offline-receipt',
    lost: true,
    at: '/app/record/feedback/',
    act: all(
      press('Begin a new one'),
      tick(/^A complaint/),
      goOn,
      write('The whole story, in their words', 'The lift has been out of order since Monday and I came with a pram.'),
      goOn,
      goOn,
      tick('Yes'),
      write('Their name', 'Honorine Picot'),
      follow('Finish now'),
      press('Save and give the receipt'),
    ),
    shows: heading('We have your complaint'),
  },
  { name: 'cases-not-sent', at: '/app/cases/', shows: words('not sent yet'), lost: true },
  { name: 'device-not-sent', at: '/app/device/', shows: words(/not sent yet, oldest/), lost: true },
  { name: 'account-menu', act: press(/your account/), shows: (page) => page.getByRole('menu'), lost: true },
  {
    name: 'sign-out-not-sent',
    act: (page) => page.getByRole('menuitem', { name: 'Sign out' }).click(),
    shows: (page) => page.getByRole('alertdialog').or(page.getByRole('dialog')),
    sheet: true,
    lost: true,
  },
  { name: 'search-server-offline', act: uncover, at: '/app/search/', shows: heading('Search'), lost: true },
  {
    name: 'case-not-here-offline',
    at: '/app/cases/00000000-0000-7000-8000-000000000000/',
    shows: heading('This needs a signal'),
    lost: true,
  },
];

const incident: Screen[] = [
  { name: 'incident-1-did', at: '/app/record/incident/', shows: heading('What happened to you?') },
  { name: 'incident-1-threat', act: tick('A threat to staff'), shows: heading('What happened to you?') },
  {
    name: 'incident-1-tell',
    act: press('Tell a colleague'),
    shows: dialog,
    sheet: true,
  },
  { name: 'incident-2-harm', act: all(uncover, goOnByLink), shows: heading('Was anyone or anything harmed?') },
  { name: 'incident-3-words', act: all(tick('Threatened'), goOnByLink), shows: heading('What happened?') },
  {
    name: 'incident-4-details',
    act: all(write('What you saw and heard', 'He said that he would wait for me outside.'), goOnByLink),
    shows: heading('Filled in for you'),
  },
  {
    name: 'incident-4-future',
    act: all(
      write('Day', '31/12/2099'),
      write('Find a colleague by name', 'Mrs Blampied from the café'),
      press('Save the incident'),
    ),
    shows: (page) => page.getByRole('alert'),
  },
  {
    name: 'incident-saved',
    act: all(write('Day', 'today'), write('Time', '0:05'), press('Save the incident')),
    shows: heading('It is saved'),
  },
  { name: 'positive', at: '/app/record/positive/', shows: heading('What did they do well?') },
  { name: 'positive-saved', act: all(tick('Helped staff'), press('Save it')), shows: heading('It is saved') },
  { name: 'home-youth-worker', at: '/app/', shows: words('Not sent yet') },
];

const camera: Screen[] = [
  {
    name: 'incident-camera',
    at: '/app/record/incident/',
    act: async (page) => {
      await page.locator('fieldset', { hasText: 'What did the person do?' }).locator('label').first().click();
      await all(goOnByLink, goOnByLink, goOnByLink)(page);
    },
    shows: heading('Was your body camera on?'),
  },
  { name: 'incident-camera-on', act: tick('It was on'), shows: words('Which camera?') },
  {
    name: 'incident-details-open',
    act: all(goOnByLink, async (page) => page.getByText('How it ended, and what else applies').click()),
    shows: words('Did you ask them to stop?'),
  },
  {
    name: 'search-limits',
    at: '/app/search/',
    act: (page) => page.getByRole('searchbox').fill('quist'),
    shows: heading(/^Limits on the contact of/),
  },
];

/** What is recorded: by a receptionist, with and without a signal, a youth worker, and somebody with a camera. */
export const recordVisits: readonly Visit[] = [
  { who: 'amy', screens: [...feedback, ...lost] },
  { who: 'kofi', screens: incident },
  { who: 'mo', domain: 'castle.example', screens: camera },
];
