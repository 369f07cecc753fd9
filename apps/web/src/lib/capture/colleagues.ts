import { unitOf, workPhoneOf, type Directory, type Staff } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';

/** A colleague whom one turns to, and how. */
export interface Colleague {
  id: string;
  name: string;
  title: string;
  phone: string | null;
  /** Whose number it is where it is not their own, or where to find them where there is none. */
  how: string;
}

function colleague(staff: Staff, directory: Directory): Colleague {
  const say = words.capture.colleague;
  const { id, name, title, roles } = staff;
  const number = workPhoneOf(directory, staff);
  const place = unitOf(directory, roles[0]?.unit ?? '')?.name ?? '';
  const how = number ? (number.unit === null ? '' : say.through(number.unit)) : say.noNumber(place);
  return { id, name, title, phone: number?.phone ?? null, how };
}

/** Those who can be rung before those who have to be looked for, else in the order given. */
export function colleagues(people: readonly Staff[], directory: Directory): Colleague[] {
  const all = people.map((staff) => colleague(staff, directory));
  return [...all.filter(({ phone }) => phone !== null), ...all.filter(({ phone }) => phone === null)];
}
