import { person, plainCalendar, unit } from '../organisation.ts';
import type { DemoOrganisation } from '../organisation.ts';

// Every name here is made up.
export const cambridgeshire: DemoOrganisation = {
  domain: 'cambridgeshire.example',
  zone: 'Europe/London',
  devices: [{ name: 'Highways tablet', staff: ['marek'] }],
  directory: {
    organisation: {
      id: 'cambridgeshire',
      name: 'Cambridgeshire County Council (demo)',
      prefix: 'CA',
      packs: { feedback: 'ombudsman-code', conduct: 'cambridgeshire' },
    },
    units: [
      unit('council', 'Cambridgeshire County Council', 'organisation', null),
      unit('customer-care', 'Customer care', 'section', 'council'),
      unit('highways', 'Highways', 'service', 'council'),
      unit('adult-care', 'Adult social care', 'service', 'council'),
      unit('libraries', 'Libraries', 'library', 'council'),
    ],
    staff: [
      person(
        'joanna',
        'Joanna Thackray',
        'Customer care adviser',
        'philip',
        'staff@customer-care',
        'coordinator@council',
      ),
      person(
        'philip',
        'Philip Garrod',
        'Customer care manager',
        'rosalind',
        'line-manager@customer-care',
        'feedback-team@council',
      ),
      person('marek', 'Marek Zielony', 'Highways inspector', 'sheila', 'staff@highways'),
      person('sheila', 'Sheila Buncombe', 'Head of Highways', 'rosalind', 'service-head@highways'),
      person('ikenna', 'Ikenna Obiora', 'Social work team manager', 'wendy', 'line-manager@adult-care'),
      person('wendy', 'Wendy Larkfield', 'Head of Adult Social Care', 'rosalind', 'service-head@adult-care'),
      person('toby', 'Toby Quill', 'Library supervisor', 'sheila', 'line-manager@libraries'),
      person('agnes', 'Agnes Morland', 'Reviewing officer', 'rosalind', 'investigator@council'),
      person('rosalind', 'Rosalind Keeble', 'Executive Director', null, 'chief-officer@council', 'leadership@council'),
      person('dev', 'Dev Chaudry', 'Information governance', 'rosalind', 'data-protection@council'),
      person(
        'hugh',
        'Hugh Ainscough',
        'Health and safety adviser',
        'rosalind',
        'safety-officer@council',
        'determination-team@council',
      ),
      person('petra', 'Petra Lindqvist', 'Administrator', 'philip', 'administrator@council'),
    ],
    calendar: { ...plainCalendar, region: 'england-and-wales' },
    cameras: [],
  },
};
