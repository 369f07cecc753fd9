import { unitOf, type Directory, type Staff } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';

/** A colleague as the list shows them. */
export interface PersonRow {
  id: string;
  name: string;
  title: string;
  roles: string[];
  /** The address they sign in with; null where they cannot. */
  email: string | null;
}

const rolesOf = ({ roles }: Staff, directory: Directory): string[] =>
  roles.map(({ role, unit }) => words.people.role(words.people.roles[role], unitOf(directory, unit)?.name ?? unit));

/** Everybody whose name or title has the words, by name; who has no role any more comes last. */
export function personRows(
  directory: Directory,
  accounts: readonly { staff: string; email: string }[],
  text: string,
): PersonRow[] {
  const wanted = text.trim().toLowerCase();
  const emails = new Map(accounts.map(({ staff, email }) => [staff, email]));
  return directory.staff
    .filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(wanted))
    .map((person) => ({
      ...{ id: person.id, name: person.name, title: person.title },
      ...{ roles: rolesOf(person, directory), email: emails.get(person.id) ?? null },
    }))
    .sort(
      (one, other) =>
        Number(one.roles.length === 0) - Number(other.roles.length === 0) ||
        one.name.localeCompare(other.name, 'en-GB'),
    );
}
