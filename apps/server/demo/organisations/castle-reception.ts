import { camera, person, plainCalendar, unit, urgent } from '../organisation.ts';
import type { DemoOrganisation } from '../organisation.ts';

// Neither this council nor anybody in it exists.
// Telephone numbers come from the ranges that are kept free for fiction; 999 is the emergency number.
export const castleReception: DemoOrganisation = {
  domain: 'castle.example',
  zone: 'Europe/London',
  devices: [{ name: 'Front desk tablet', staff: ['mo', 'isla', 'zeynep'] }],
  directory: {
    organisation: {
      id: 'castle-reception',
      name: 'Castle Street Council reception (demo)',
      prefix: 'CR',
      packs: { feedback: 'ombudsman-code', conduct: 'customer-actions' },
      contact: {
        address: ['Castle Street Reception', '10 Example Street', 'Castleton'],
        phone: '01632 960100',
        email: 'reception@castle.example',
        hours: ['Monday to Friday, 9am to 5pm'],
      },
    },
    units: [
      unit('council', 'Castle Street Council', 'organisation', null),
      unit('front-desk', 'Castle Street reception', 'reception', 'council'),
      unit('benefits', 'Benefits and council tax', 'service', 'council'),
    ],
    staff: [
      person('mo', 'Mo Farouk', 'Receptionist', 'karen', 'staff@front-desk'),
      person('isla', 'Isla Drummond', 'Receptionist', 'karen', 'staff@front-desk'),
      person('zeynep', 'Zeynep Aksoy', 'Floor walker', 'karen', 'staff@front-desk'),
      person('karen', 'Karen Oduya', 'Reception manager', 'patrick', 'line-manager@front-desk'),
      person('patrick', 'Patrick Dunmore', 'Head of Customer Services', 'lorna', 'service-head@council'),
      person('raj', 'Raj Bhandal', 'Benefits officer', 'patrick', 'staff@benefits'),
      person(
        'moira',
        'Moira Tennant',
        'Complaint investigator',
        'patrick',
        'investigator@council',
        'coordinator@council',
      ),
      person('lorna', 'Lorna Whitcombe', 'Director', null, 'chief-officer@council', 'leadership@council'),
      person('gareth', 'Gareth Pugh-Ellis', 'Health and safety', 'patrick', 'safety-officer@council'),
      person(
        'bea',
        'Bea Solomon',
        'Customer actions panel',
        'lorna',
        'determination-team@council',
        'feedback-team@council',
      ),
      person('nils', 'Nils Ekberg', 'Administrator', 'patrick', 'administrator@council', 'data-protection@council'),
    ],
    calendar: plainCalendar,
    cameras: [
      camera('camera-1', 'Camera 1', 'front-desk'),
      camera('camera-2', 'Camera 2', 'front-desk'),
      camera('camera-3', 'Camera 3', 'front-desk'),
    ],
    urgent: [
      urgent('emergency', 'Police, ambulance, fire', '999', null, '2026-01-12'),
      urgent('duty', 'Reception duty manager', '01632 960101', 'front-desk', '2026-01-12'),
      urgent('duty', 'Building security', '01632 960102', null, null),
    ],
  },
};
