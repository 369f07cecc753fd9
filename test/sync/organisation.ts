import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Role } from '@evenhand/policy/packs/nouns';

type Held = Staff['roles'];

/** Two departments, one with two services below it. */
export const units = ['all', 'north', 'harbour', 'library', 'south'] as const;

/** Who has a device in every run, and with what they begin; what they may do changes while it runs. */
export const crew: Readonly<Record<string, Held>> = {
  ann: [{ role: 'staff', unit: 'harbour' }],
  bob: [{ role: 'service-head', unit: 'harbour' }],
  cem: [{ role: 'staff', unit: 'library' }],
  dee: [{ role: 'service-head', unit: 'north' }],
  eli: [{ role: 'coordinator', unit: 'south' }],
  fay: [{ role: 'staff', unit: 'south' }],
  gil: [{ role: 'chief-officer', unit: 'all' }],
  hal: [
    { role: 'data-protection', unit: 'north' },
    { role: 'safety-officer', unit: 'all' },
  ],
  ivy: [],
};

/** Who changes roles and units; has no device. */
export const administrator = 'adam';

export const nameOf = (staff: string): string => `Staff ${staff}`;

const someRoles: readonly Role[] = ['staff', 'service-head', 'coordinator', 'chief-officer', 'safety-officer'];
export const rolesToGive: readonly Held[] = [
  [],
  ...units.flatMap((unit) => someRoles.map((role) => [{ role, unit }])),
  [
    { role: 'staff', unit: 'harbour' },
    { role: 'coordinator', unit: 'south' },
  ],
];

/** An organisation of its own for one run. */
export function simulatedOrganisation(id: string, prefix: string): Directory {
  const person = (staff: string, roles: Held): Staff => ({
    ...{ id: staff, name: nameOf(staff), title: '', lineManager: null },
    roles,
  });
  const unit = (name: string, parent: string | null, kind: 'organisation' | 'department') => ({
    ...{ id: name, name, kind, parent },
  });
  return {
    organisation: {
      ...{ id, name: id, prefix },
      packs: { feedback: 'jersey-feedback', conduct: 'jersey-education' },
    },
    units: [
      unit('all', null, 'organisation'),
      unit('north', 'all', 'department'),
      unit('harbour', 'north', 'department'),
      unit('library', 'north', 'department'),
      unit('south', 'all', 'department'),
    ],
    staff: [
      person(administrator, [{ role: 'administrator', unit: 'all' }]),
      ...Object.entries(crew).map(([staff, roles]) => person(staff, roles)),
    ],
    calendar: { holidays: [], schoolTerms: [], insetDays: [] },
    cameras: [],
  };
}
