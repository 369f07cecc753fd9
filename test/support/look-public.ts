import type { Page } from '@playwright/test';
import { namedId } from '@evenhand/server/named-id.ts';
import { giveCode } from './give-code.ts';
import { all, heading, press, words } from './look-screen.ts';
import type { Screen, Visit } from './look-screen.ts';
import type { Person } from './person.ts';

interface Receipt {
  reference: string;
  code: string;
}

const fill =
  ({ reference, code }: Receipt) =>
  async (page: Page): Promise<void> => {
    await page.getByLabel('Your reference').fill(reference);
    await page.getByLabel('Your tracking code').fill(code);
  };
const show = press('Show my complaint');

const tracked = (name: string, receipt: Receipt, title: string): Screen => ({
  name: `track-${name}`,
  at: '/track',
  act: all(fill(receipt), show),
  shows: heading(title),
});

/** Where a complaint can stand, by the demo record that stands there. */
const standings: readonly (readonly [name: string, story: string, title: string])[] = [
  ['received', 'counter-wait', 'We have your complaint'],
  ['looked-into', 'swimming-bus', 'We are looking into your complaint'],
  ['late', 'letter-to-wrong-house', 'We have your complaint'],
  ['answer-late', 'key-card', 'We are looking into your complaint'],
  ['extended', 'exam-room', 'We are looking into your complaint'],
  ['waiting', 'sixth-form-consent', 'We are waiting for a yes'],
  ['answered', 'homework-club', 'We have answered your complaint'],
  ['asked-again', 'youth-centre-noise', 'You asked us to look again'],
  ['stage-3', 'restraint-review', 'We are looking into your complaint'],
  ['closed', 'chief-officer-no', 'Your complaint is closed'],
  ['withdrawn', 'withdrawn-coach', 'You took your complaint back'],
  ['thanks', 'caretaker-snow', 'Thank you for your kind words'],
];

/** The public pages. `staff` sees every demo case and gives its customer a code. */
export async function publicVisit(staff: Person): Promise<Visit> {
  const pages: Screen[] = [];
  for (const [name, story, title] of standings) {
    const receipt = await giveCode(staff, namedId(`demo/jersey-education/case/${story}`));
    pages.push(tracked(name, receipt, title));
  }
  const wrong = { reference: 'JE-001-001-M', code: '2222 2222 2222' };
  return {
    screens: [
      { name: 'public-home', at: '/', shows: heading('See how your complaint is going') },
      { name: 'track', at: '/track', shows: heading('Follow your complaint') },
      { name: 'track-nothing-typed', at: '/track', act: show, shows: words(/Type your reference/), refused: true },
      {
        name: 'track-wrong-code',
        at: '/track',
        act: all(fill(wrong), show),
        shows: words('We cannot find a complaint'),
        refused: true,
      },
      ...pages,
      { name: 'track-left', act: press('Close this page'), shows: words('Your page is closed') },
      { name: 'public-not-found', at: '/nothing-here', shows: heading('This page is not here'), refused: true },
    ],
  };
}
