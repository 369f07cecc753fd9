import type { Directory } from '@evenhand/policy/directory';
import { person, plainCalendar, unit } from '../organisation.ts';

/** Sign-in of the one who looks at imported complaints. */
export const importedLogin = { staff: 'casework', name: 'Casework', email: 'casework@imported.example' };

/** What the organisation for imported complaints begins with; an import adds its units. It keeps the demo's lists readable. */
export const imported: Directory = {
  organisation: {
    id: 'imported',
    name: 'Consumer complaints (imported)',
    prefix: 'CX',
    packs: { feedback: 'jersey-feedback', conduct: 'jersey-education' },
  },
  units: [unit('imported', 'Consumer complaints', 'organisation', null)],
  staff: [person('casework', 'Casework', 'Casework team', null, 'service-head@imported', 'administrator@imported')],
  calendar: plainCalendar,
  cameras: [],
};
