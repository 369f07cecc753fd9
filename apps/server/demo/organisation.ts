import type {
  Camera,
  ContactPoint,
  Directory,
  OrganisationCalendar,
  Staff,
  Unit,
  UrgentContact,
} from '@evenhand/policy/directory';
import type { Role } from '@evenhand/policy/packs/nouns';

/** A device that is not an office computer, and who has a store of their own on it. */
export interface DemoDevice {
  name: string;
  staff: readonly string[];
}

/** A demo organisation: its directory, and how its people sign in. */
export interface DemoOrganisation {
  directory: Directory;
  /** What stands behind the @ of everybody's email address. */
  domain: string;
  zone: string;
  devices: readonly DemoDevice[];
}

/** `role@unit`, as the rosters below write it. */
export type Post = `${Role}@${string}`;

/** One line of a roster. The id is the first name and also the first part of the email address. */
export const person = (id: string, name: string, title: string, manager: string | null, ...posts: Post[]): Staff => ({
  id,
  name,
  title,
  roles: posts.map((post) => {
    const [role, unit] = post.split('@') as [Role, string];
    return { role, unit };
  }),
  lineManager: manager,
});

/** Somebody whom colleagues ring at a number of their own. */
export const rung = (staff: Staff, phone: string): Staff => ({ ...staff, phone });

/** A unit; `contact` where customers reach it by itself. */
export const unit = (
  id: string,
  name: string,
  kind: Unit['kind'],
  parent: string | null,
  contact?: ContactPoint,
): Unit => ({ id, name, kind, parent, ...(contact && { contact }) });

export const camera = (id: string, name: string, at: string): Camera => ({ id, name, unit: at });

/** A number to ring in danger, with the day on which somebody made sure of it. */
export const urgent = (
  kind: UrgentContact['kind'],
  name: string,
  phone: string,
  unit: string | null,
  confirmedOn: string | null,
): UrgentContact => ({ id: `${kind}-${phone.replace(/\D/g, '')}`, name, phone, kind, unit, confirmedOn });

/** No days beside the packs' own tables. */
export const plainCalendar: OrganisationCalendar = { holidays: [], schoolTerms: [], insetDays: [] };
