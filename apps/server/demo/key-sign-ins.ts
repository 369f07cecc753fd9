import { cambridgeshire } from './organisations/cambridgeshire.ts';
import { castleReception } from './organisations/castle-reception.ts';
import { jerseyEducation } from './organisations/jersey-education.ts';
import { solihull } from './organisations/solihull.ts';
import type { DemoOrganisation } from './organisation.ts';

export interface SignInsOf {
  /** Of the organisation, as people read it. */
  name: string;
  people: { email: string; who: string }[];
}

/** Whom to sign in as first: in each organisation whoever takes things in, whoever answers, and the administrator. */
export const keySignIns: SignInsOf[] = [
  of(jerseyEducation, {
    amy: 'Receptionist, takes complaints at the counter',
    helen: 'Head of service, answers what the reception takes',
    martin: 'Chief Officer, decides the last stage',
    kofi: 'Youth worker, records what happens at a youth centre',
    rhys: 'Area Youth Officer, manages the youth workers',
    noemi: 'Principal Youth Officer, head of the Youth Service',
    priya: 'Determination team, decides on limits to contact',
    sam: 'Administrator',
  }),
  of(castleReception, {
    mo: 'Receptionist with a body camera',
    karen: 'Reception manager, reviews incidents',
    bea: 'Determination team, decides on warnings and limits',
    nils: 'Administrator',
  }),
  of(solihull, {
    jasmin: 'Customer adviser, takes complaints',
    leon: 'Team leader of the contact centre',
    ruth: 'Head of Customer Services, decides on limits there',
    tariq: 'Waste operations manager, answers stage 1',
    hannah: 'Head of Streets and Waste, answers stage 2',
    edwin: 'Administrator',
  }),
  of(cambridgeshire, {
    joanna: 'Customer care adviser, takes complaints',
    philip: 'Customer care manager',
    sheila: 'Head of Highways',
    petra: 'Administrator',
  }),
];

function of({ directory, domain }: DemoOrganisation, people: Record<string, string>): SignInsOf {
  return {
    name: directory.organisation.name,
    people: Object.entries(people).map(([id, who]) => ({ email: `${id}@${domain}`, who })),
  };
}
