import { person, plainCalendar, unit, urgent } from '../organisation.ts';
import type { DemoOrganisation } from '../organisation.ts';

// Every name here is made up.
// Telephone numbers come from the ranges that are kept free for fiction; 999 is the emergency number.
export const solihull: DemoOrganisation = {
  domain: 'solihull.example',
  zone: 'Europe/London',
  devices: [{ name: 'Contact centre desk', staff: ['jasmin', 'leon'] }],
  directory: {
    organisation: {
      id: 'solihull',
      name: 'Solihull Council (demo)',
      prefix: 'SH',
      packs: { feedback: 'solihull', conduct: 'solihull' },
      contact: {
        address: ['Contact centre', '20 Example Road', 'Solihull'],
        phone: '01632 960200',
        email: 'feedback@solihull.example',
        hours: ['Monday to Friday, 8.45am to 5.30pm'],
      },
    },
    units: [
      unit('council', 'Solihull Council', 'organisation', null),
      unit('contact-centre', 'Contact centre', 'reception', 'council'),
      unit('streets', 'Streets and waste', 'service', 'council'),
      unit('housing', 'Housing options', 'service', 'council'),
      unit('parks', 'Parks and open spaces', 'service', 'council'),
    ],
    staff: [
      person('jasmin', 'Jasmin Gill', 'Customer adviser', 'leon', 'staff@contact-centre'),
      person('leon', 'Leon Whitlock', 'Contact centre team leader', 'ruth', 'line-manager@contact-centre'),
      person('ruth', 'Ruth Calloway', 'Head of Customer Services', 'stuart', 'service-head@contact-centre'),
      person(
        'denise',
        'Denise Harcastle',
        'Customer feedback team',
        'stuart',
        'feedback-team@council',
        'coordinator@council',
      ),
      person('tariq', 'Tariq Mahmoud', 'Waste operations manager', 'hannah', 'line-manager@streets'),
      person('hannah', 'Hannah Ormerod', 'Head of Streets and Waste', 'stuart', 'service-head@streets'),
      person(
        'gemma',
        'Gemma Stokeley',
        'Head of Housing Options',
        'stuart',
        'service-head@housing',
        'service-head@parks',
      ),
      person('callum', 'Callum Prewett', 'Housing officer', 'gemma', 'staff@housing'),
      person('bridget', 'Bridget Aldous', 'Park ranger', 'gemma', 'staff@parks'),
      person('vikram', 'Vikram Sethna', 'Independent investigator', 'stuart', 'investigator@council'),
      person('stuart', 'Stuart Penhale', 'Director of Resources', null, 'chief-officer@council', 'leadership@council'),
      person(
        'olive',
        'Olive Danquah',
        'Safety and safeguarding',
        'stuart',
        'safety-officer@council',
        'safeguarding-officer@council',
      ),
      person('edwin', 'Edwin Farthing', 'Administrator', 'stuart', 'administrator@council', 'data-protection@council'),
    ],
    calendar: { ...plainCalendar, holidays: [] },
    cameras: [],
    urgent: [
      urgent('emergency', 'Police, ambulance, fire', '999', null, '2026-02-02'),
      urgent('duty', 'Contact centre duty manager', '01632 960201', 'contact-centre', '2026-02-02'),
      urgent('duty', 'Safeguarding duty line', '01632 960202', null, null),
    ],
  },
};
