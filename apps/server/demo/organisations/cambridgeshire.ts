import { person, plainCalendar, unit, urgent } from '../organisation.ts';
import type { DemoOrganisation } from '../organisation.ts';

// Every name here is made up.
// Telephone numbers come from the ranges that are kept free for fiction; 999 is the emergency number.
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
      contact: {
        address: ['Customer care', '30 Example Way', 'Cambridge'],
        phone: '01632 960400',
        email: 'feedback@cambridgeshire.example',
        hours: ['Monday to Friday, 9am to 5pm'],
      },
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
    calendar: plainCalendar,
    cameras: [],
    urgent: [
      urgent('emergency', 'Police, ambulance, fire', '999', null, '2026-01-19'),
      urgent('duty', 'Customer care duty manager', '01632 960401', 'customer-care', '2026-01-19'),
      urgent('duty', 'Safeguarding duty line', '01632 960402', null, null),
    ],
  },
};
