import { person, rung, unit, urgent } from '../organisation.ts';
import type { DemoOrganisation } from '../organisation.ts';
import { insetDays, schoolTerms } from '../school-terms.ts';

// Every name here is made up. Schools and youth centres too: none of them stands on the island.
// Telephone numbers come from the ranges that are kept free for fiction; 999 is the emergency number.
export const jerseyEducation: DemoOrganisation = {
  domain: 'jersey.example',
  zone: 'Europe/Jersey',
  devices: [
    { name: 'Reception tablet', staff: ['amy', 'dario'] },
    { name: 'Slipway phone', staff: ['kofi'] },
    { name: 'Hilltop phone', staff: ['ewa'] },
    { name: 'School office laptop', staff: ['lucy', 'pieter', 'yusuf', 'anna'] },
  ],
  directory: {
    organisation: {
      id: 'jersey-education',
      name: 'Jersey Education (demo)',
      prefix: 'JE',
      packs: { feedback: 'jersey-feedback', conduct: 'jersey-education' },
      contact: {
        address: ['Customer Services, Education Department', '1 Example Street', 'St Helier', 'Jersey'],
        phone: '01632 960300',
        email: 'feedback@jersey.example',
        hours: ['Monday to Thursday, 8.30am to 5pm', 'Friday, 8.30am to 4.30pm'],
      },
    },
    units: [
      unit('jersey-education', 'Jersey Education', 'organisation', null),
      unit('department', 'Education Department', 'department', 'jersey-education'),
      unit('customer-services', 'Customer Services', 'section', 'department'),
      unit('reception', 'Education reception', 'reception', 'customer-services'),
      unit('cotil-vale', 'Côtil Vale Primary School', 'school', 'department', {
        address: ['Example Lane', 'St Lawrence', 'Jersey'],
        phone: '01632 960320',
        email: 'office@cotil-vale.example',
        hours: ['School days, 8am to 4pm'],
      }),
      unit('mont-cauvin', 'Mont Cauvin Primary School', 'school', 'department'),
      unit('havre-brun', 'Havre Brun School', 'school', 'department'),
      unit('youth-service', 'Youth Service', 'youth-service', 'department'),
      unit('slipway', 'Slipway Youth Centre', 'youth-centre', 'youth-service'),
      unit('hilltop', 'Hilltop Youth Centre', 'youth-centre', 'youth-service'),
      unit('library', 'Library', 'library', 'department', {
        address: ['2 Example Street', 'St Helier', 'Jersey'],
        phone: '01632 960340',
        email: 'library@jersey.example',
        hours: ['Monday to Friday, 9.30am to 6pm', 'Saturday, 9.30am to 4pm'],
      }),
    ],
    staff: [
      person('amy', 'Amy Hacquoil', 'Receptionist', 'grace', 'staff@reception'),
      person('dario', 'Dario Ferreira', 'Receptionist', 'grace', 'staff@reception'),
      rung(person('grace', 'Grace Nicolle', 'Reception supervisor', 'helen', 'line-manager@reception'), '01632 960302'),
      rung(
        person('helen', 'Helen Bisson', 'Head of Customer Services', 'martin', 'service-head@customer-services'),
        '01632 960303',
      ),
      person('martin', 'Martin Poingdestre', 'Chief Officer', 'angela', 'chief-officer@department'),
      person('angela', 'Angela Carré', 'Director of the organisation', null, 'leadership@jersey-education'),
      person('ravi', 'Ravi Desai', 'Complaints coordinator', 'helen', 'coordinator@department'),
      person('marguerite', 'Marguerite Tostevin', 'Investigating officer', 'martin', 'investigator@department'),
      rung(
        person('imogen', 'Imogen Falle', 'Customer feedback team', 'angela', 'feedback-team@jersey-education'),
        '01632 960304',
      ),
      person('priya', 'Priya Nair', 'Conduct decisions', 'angela', 'determination-team@jersey-education'),
      rung(
        person('declan', 'Declan Byrne', 'Health and safety officer', 'martin', 'safety-officer@department'),
        '01632 960351',
      ),
      person('nadia', 'Nadia Benest', 'Designated safeguarding officer', 'martin', 'safeguarding-officer@department'),
      person('colin', 'Colin Sarre', 'Data protection officer', 'angela', 'data-protection@jersey-education'),
      person('fiona', 'Fiona Lefebvre', 'Head of Communications', 'martin', 'communications@department'),
      person('sam', 'Sam Journeaux', 'System administrator', 'helen', 'administrator@jersey-education'),
      rung(
        person('claire', 'Claire Vardon', 'Head Teacher, Côtil Vale', 'martin', 'service-head@cotil-vale'),
        '01632 960321',
      ),
      person('lucy', 'Lucy Mahrer', 'School secretary, Côtil Vale', 'claire', 'staff@cotil-vale'),
      person('pieter', 'Pieter Sohier', 'Teacher, Côtil Vale', 'claire', 'staff@cotil-vale'),
      person('owen', 'Owen Renault', 'Head Teacher, Mont Cauvin', 'martin', 'service-head@mont-cauvin'),
      person('yusuf', 'Yusuf Rahman', 'School secretary, Mont Cauvin', 'owen', 'staff@mont-cauvin'),
      person('teresa', 'Teresa Gouveia', 'Head Teacher, Havre Brun', 'martin', 'service-head@havre-brun'),
      person('anna', 'Anna Kowalska', 'Head of Year, Havre Brun', 'teresa', 'line-manager@havre-brun'),
      person('noemi', 'Noemi Gallichan', 'Principal Youth Officer', 'martin', 'service-head@youth-service'),
      rung(person('rhys', 'Rhys Pallot', 'Area Youth Officer', 'noemi', 'line-manager@youth-service'), '01632 960332'),
      person('kofi', 'Kofi Mensah', 'Youth worker', 'rhys', 'staff@slipway'),
      person('ewa', 'Ewa Nowak', 'Youth worker', 'rhys', 'staff@hilltop'),
      person('ruth', 'Ruth Cabeldu', 'Head of the Library', 'martin', 'service-head@library'),
      person('ben', 'Ben Jouault', 'Librarian', 'ruth', 'staff@library'),
    ],
    calendar: { holidays: [], schoolTerms, insetDays },
    cameras: [],
    urgent: [
      urgent('emergency', 'Police, ambulance, fire', '999', null, '2026-01-05'),
      urgent('duty', 'Duty manager, Customer Services', '01632 960301', 'customer-services', '2026-01-05'),
      urgent('duty', 'Duty manager, Youth Service', '01632 960331', 'youth-service', '2026-01-05'),
      urgent('duty', 'Safeguarding duty line', '01632 960350', null, null),
    ],
  },
};
