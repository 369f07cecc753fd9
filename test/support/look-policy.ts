import { heading } from './look-screen.ts';
import type { Screen, Visit } from './look-screen.ts';

const page = (organisation: string): Screen => ({
  name: `public-policy-${organisation}`,
  at: `/policy/${organisation}`,
  shows: heading('How we handle complaints'),
});

/** What an organisation's policy says: for everybody. */
export const policyVisits: readonly Visit[] = [
  { screens: ['jersey-education', 'solihull', 'castle-reception', 'cambridgeshire'].map(page) },
];
