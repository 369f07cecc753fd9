import { dialog, heading, press, uncover } from './look-screen.ts';
import type { Screen, Visit } from './look-screen.ts';

const page = (organisation: string): Screen => ({
  name: `public-policy-${organisation}`,
  at: `/policy/${organisation}`,
  shows: heading('How we handle complaints'),
});

const staff: readonly Screen[] = [
  { name: 'policy-clauses', at: '/app/policy/', shows: heading('Our policies') },
  {
    name: 'policy-search',
    act: (page) => page.getByRole('searchbox').fill('working days'),
    shows: (page) => page.locator('mark'),
  },
  {
    name: 'policy-none',
    act: (page) => page.getByRole('searchbox').fill('zzzz'),
    shows: heading('No clause has all these words'),
  },
  {
    name: 'policy-clause',
    at: '/app/policy/?clause=JF-36',
    shows: (page) => page.locator('#clause-JF-36'),
    sheet: true,
  },
  { name: 'policy-words', act: press('Words and roles'), shows: heading('What the words mean') },
  { name: 'policy-guidance', act: press('Guidance'), shows: heading('Listening') },
  { name: 'policy-open', act: press('Left open'), shows: heading('What your organisation may decide') },
  { name: 'policy-decide', act: press(/^Decide this/), shows: dialog, sheet: true },
  { name: 'policy-decide-missing', act: press('Record the decision'), shows: dialog, sheet: true },
  {
    name: 'policy-days',
    act: async (page) => {
      await uncover(page);
      await press('Days off and terms')(page);
    },
    shows: heading('When schools are open'),
  },
  { name: 'policy-day-off', act: press('Add a day off'), shows: dialog, sheet: true },
  {
    name: 'policy-school-days',
    act: async (page) => {
      await uncover(page);
      await press('Add a term')(page);
      await press('Save the school days')(page);
    },
    shows: dialog,
    sheet: true,
  },
  {
    name: 'policy-contacts',
    act: async (page) => {
      await uncover(page);
      await press('Numbers outside')(page);
    },
    shows: heading('Numbers and addresses outside'),
  },
  { name: 'policy-contact', act: press(/^Make sure of it/), shows: dialog, sheet: true },
  {
    name: 'people',
    act: uncover,
    at: '/app/people/',
    shows: heading('People'),
  },
  { name: 'people-add', act: press('Add a colleague'), shows: dialog, sheet: true },
  { name: 'people-units', at: '/app/people/', act: press('Services and places'), shows: heading('People') },
  { name: 'people-unit-add', act: press('Add a service or a place'), shows: dialog, sheet: true },
  { name: 'people-change', at: '/app/people/', act: press(/^Change/), shows: dialog, sheet: true },
];

/** What an organisation's policy says: for everybody, and for its administrator. */
export const policyVisits: readonly Visit[] = [
  { screens: ['jersey-education', 'solihull', 'castle-reception', 'cambridgeshire'].map(page) },
  { who: 'sam', screens: staff },
];
