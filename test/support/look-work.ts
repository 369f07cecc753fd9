import type { BrowserContext, Page } from '@playwright/test';
import { reportIds } from '@evenhand/policy/packs/nouns';
import { namedId } from '@evenhand/server/named-id.ts';
import { card } from './card.ts';
import { all, dialog, heading, press, uncover, words } from './look-screen.ts';
import type { Screen, Visit } from './look-screen.ts';
import { expectReadyOffline } from './sign-in.ts';

const caseAt = (key: string): string => `/app/cases/${namedId(`demo/jersey-education/case/${key}`)}/`;
const incidentAt = (key: string): string => `/app/incidents/${namedId(`demo/jersey-education/incident/${key}`)}/`;

const castleLimitsAt = (key: string): string =>
  `/app/arrangements/${namedId(`demo/castle-reception/arrangement/${key}`)}/`;
const castleIncidentAt = (key: string): string => `/app/incidents/${namedId(`demo/castle-reception/incident/${key}`)}/`;
/** What the policy leaves open about the record, which is one line until somebody opens it. */
const openNotices = (page: Page): Promise<void> =>
  page
    .getByText(/^The policy leaves/)
    .first()
    .click();

const unfold = 'Show everything you may do';

const record = (name: string, at: string): Screen => ({ name, at, shows: heading('The story so far') });
/** The sheet of an act on the record that is open; those that are seldom needed stand behind a fold. */
const act = (name: string, label: string): Screen => ({
  name: `act-${name}`,
  act: async (page) => {
    await uncover(page);
    const asked = page.getByRole('button', { name: label, exact: true }).first();
    await asked
      .or(page.getByRole('button', { name: unfold }))
      .first()
      .waitFor();
    if (!(await asked.isVisible())) await press(unfold)(page);
    await asked.click();
  },
  shows: dialog,
  sheet: true,
});

const signIn: Screen[] = [
  // The app asks who is signed in, and nobody is.
  { name: 'sign-in', at: '/app/sign-in/', act: expectReadyOffline, shows: heading('Sign in'), refused: true },
  { name: 'sign-in-missing', act: press('Sign in'), shows: words(/^Write your email address/) },
  {
    name: 'sign-in-wrong',
    act: async (page) => {
      await page.getByLabel('Email').fill('amy@jersey.example');
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await press('Sign in')(page);
    },
    shows: (page) => page.getByRole('alert'),
    refused: true,
  },
  { name: 'sign-in-offline', at: '/app/sign-in/', shows: words(/^This device has no signal/), lost: true },
];

const headOfService: Screen[] = [
  { name: 'home', at: '/app/', shows: words(/^Was due/) },
  { name: 'cases', at: '/app/cases/', shows: words(/ cases?, /) },
  { name: 'cases-all', act: press(/^All/), shows: words(/ cases, /) },
  record('case-new', caseAt('counter-wait')),
  { name: 'case-why', act: press('Why this day?'), shows: dialog, sheet: true },
  act('acknowledge', 'Acknowledge it'),
  act('contact', 'Log a call or visit'),
  act('note', 'Add a note'),
  act('assign', 'Give it to someone'),
  act('move', 'Give it to another service'),
  act('sort', 'Sort it'),
  { name: 'act-sort-elsewhere', act: (page) => card(page, /^It goes elsewhere/).click(), shows: dialog, sheet: true },
  act('contribute', 'Ask others to contribute'),
  act('keep-to-some', 'Keep it to some people'),
  act('answer', 'Send the answer'),
  {
    name: 'act-answer-missing',
    act: press('Look at the letter'),
    shows: (page) => dialog(page).getByRole('alert'),
    sheet: true,
  },
  act('more-time', 'Agree more time'),
  act('pass-on', 'Pass it on, or raise a concern'),
  {
    name: 'act-pass-on-whom',
    act: async (page) => void (await page.getByLabel('To whom').selectOption('safeguarding-officer')),
    shows: words('Whom to tell'),
    sheet: true,
  },
  act('take-back', 'The customer takes it back'),
  act('close', 'Close it'),
  record('case-late', caseAt('letter-to-wrong-house')),
  record('case-looked-into', caseAt('swimming-bus')),
  record('case-stage-2', caseAt('send-transport')),
  record('case-closed', caseAt('reading-age-letter')),
  act('open-again', 'Open it again'),
  record('case-suggestion', caseAt('bench-by-the-door')),
  act('answer-suggestion', 'Send the answer'),
  { name: 'search', at: '/app/search/', shows: heading('What are you looking for?') },
  {
    name: 'search-found',
    act: (page) => page.getByRole('searchbox').fill('swiming bus'),
    shows: words(/\d found|best fits/),
  },
  {
    name: 'search-none',
    act: (page) => page.getByRole('searchbox').fill('zzzzqqqq'),
    shows: words(/^Nothing on this/),
  },
  { name: 'reports', at: '/app/reports/', shows: heading('Reports') },
  ...reportIds.map((id) => ({ name: `report-${id}`, at: `/app/reports/${id}/`, shows: words(/\d/) })),
  { name: 'device', at: '/app/device/', shows: heading('This device') },
  { name: 'attention-none', at: '/app/attention/', shows: heading('Nothing came back') },
  {
    name: 'case-forbidden',
    at: '/app/cases/00000000-0000-7000-8000-000000000000/',
    shows: heading('This is not open to you'),
    refused: true,
  },
];

const chiefOfficer: Screen[] = [
  { name: 'home-chief-officer', at: '/app/', shows: words('As soon as you can') },
  { name: 'cases-many', at: '/app/cases/', act: press(/^All/), shows: words(/ cases, /) },
  record('case-answer-late', caseAt('key-card')),
  record('case-extended', caseAt('exam-room')),
  record('case-waiting-for-consent', caseAt('sixth-form-consent')),
  act('consent', 'Record consent'),
  record('case-answered', caseAt('homework-club')),
  act('next-stage', 'The customer asks for the next stage'),
  act('learning', 'Record what was learned'),
  record('case-asked-again', caseAt('youth-centre-noise')),
  act('decide', 'Move to the next stage'),
  record('case-stage-3', caseAt('restraint-review')),
  act('answer-stage-3', 'Send the answer'),
  record('case-legal', caseAt('legal-letter')),
  { name: 'act-legal-advice', act: press('Ask: Take legal advice'), shows: dialog, sheet: true },
  record('case-notices', caseAt('legal-letter')),
  { name: 'case-notices-open', act: openNotices, shows: words(/What Evenhand does:/) },
  record('case-anonymous', caseAt('locked-fire-door')),
];

const lineManager: Screen[] = [
  { name: 'incidents', at: '/app/incidents/', shows: words(/ incidents?/) },
  record('incident-threat', incidentAt('threat-at-the-door')),
  act('support', 'Offer support'),
  act('review', 'Review it'),
  act('statement', 'Add a statement'),
  act('evidence', 'Add evidence'),
  act('incident-contact', 'Log a call or visit'),
  act('details', 'Add what was missing'),
  record('incident-positive', incidentAt('calm-parent')),
];

const determinationTeam: Screen[] = [
  record('incident-castle', castleIncidentAt('counter-fist')),
  act('determine', 'Decide what comes of it'),
  act('form', 'Say that a form was filled in'),
  act('register', 'Say that it was noted elsewhere'),
  { name: 'incident-notices-open', act: all(uncover, openNotices), shows: words(/What Evenhand does:/) },
  { name: 'limits-begin', act: press('Warn, or limit contact'), shows: words(/^Nothing is recorded yet/) },
  act('warn', 'Warn the person'),
  { name: 'limits', at: '/app/arrangements/', shows: heading('Limits on contact') },
  record('limits-in-force', castleLimitsAt('nine-calls')),
  act('limits-review', 'Look at the limits again'),
  act('limits-breach', 'The limits were not kept to'),
  act('limits-decide', 'Decide on limits'),
  act('limits-assess', 'Assess the situation'),
  act('limits-letter', 'Send a letter'),
];

const returned: Screen[] = [
  { name: 'home-returned', at: '/app/', shows: words(/needs your attention/) },
  { name: 'attention', at: '/app/attention/', shows: words('Why it was not taken') },
  { name: 'attention-let-go', act: press('Let it go'), shows: (page) => page.getByText('Let this go?'), sheet: true },
  record('case-refused-entry', caseAt('swimming-bus')),
];

const nothingYet: Screen[] = [
  { name: 'empty-home', at: '/app/', shows: heading('You owe nothing now') },
  { name: 'empty-cases', at: '/app/cases/', shows: heading('No cases on this device yet') },
  { name: 'empty-incidents', at: '/app/incidents/', shows: heading(/^No incidents/) },
];

/** A server that has nothing for this person: in the demo everybody has something. */
async function nothingCame(context: BrowserContext): Promise<void> {
  await context.route('**/api/entries/pull?**', (route) =>
    route.fulfill({ json: { documents: [], checkpoint: { seq: 0 }, directory: 1 } }),
  );
}

/** What is done with what was recorded, by those whose work it is. */
export const workVisits: readonly Visit[] = [
  { screens: signIn },
  { who: 'helen', screens: headOfService },
  { who: 'martin', screens: chiefOfficer },
  { who: 'rhys', screens: lineManager },
  { who: 'bea', domain: 'castle.example', screens: determinationTeam },
  { who: 'dario', screens: returned },
  { who: 'raj', domain: 'castle.example', arrange: nothingCame, screens: nothingYet },
];
