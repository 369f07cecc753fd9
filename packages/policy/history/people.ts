import { holdsRole, staffOf, unitOf, type Directory, type Staff } from '../directory.ts';
import { freeId } from './free-id.ts';

/** What came of it: the directory with the person as they now are, or why not, in one sentence. */
export type PersonChanged = { directory: Directory; person: Staff } | { refused: string };

type Said = Pick<Staff, 'name' | 'title' | 'lineManager' | 'roles'>;

const rootsOf = ({ units }: Directory): string[] => units.filter(({ parent }) => parent === null).map(({ id }) => id);

const isAdministrator = (directory: Directory, staff: Staff): boolean =>
  rootsOf(directory).some((root) => holdsRole(directory, staff, ['administrator'], root));

/** Whether somebody may say who works here and what they may do: administrators of the whole organisation. */
export const mayManagePeople = isAdministrator;

function wrongWith(directory: Directory, id: string, { lineManager, roles }: Said): string | undefined {
  const nowhere = roles.find(({ unit }) => !unitOf(directory, unit));
  if (nowhere) return `There is no unit called "${nowhere.unit}".`;
  if (lineManager === id) return 'Nobody is their own line manager.';
  if (lineManager !== null && !staffOf(directory, lineManager)) return `There is nobody called "${lineManager}".`;
  return undefined;
}

/** The directory with the person in it, unless that would leave nobody who may change it again. */
function withStaff(directory: Directory, person: Staff): PersonChanged {
  const isKnown = directory.staff.some(({ id }) => id === person.id);
  const staff = isKnown
    ? directory.staff.map((each) => (each.id === person.id ? person : each))
    : [...directory.staff, person];
  const next = { ...directory, staff };
  if (!staff.some((each) => isAdministrator(next, each))) {
    return {
      refused: 'Then nobody would be administrator of the whole organisation. Give that role to somebody else first.',
    };
  }
  return { directory: next, person };
}

/** The same role at the same unit is held once. */
const heldOnce = (roles: Staff['roles']): Staff['roles'] => [
  ...new Map(roles.map((held) => [`${held.role} ${held.unit}`, held])).values(),
];

/** Adds a colleague. */
export function withNewPerson(directory: Directory, said: Said): PersonChanged {
  const id = freeId(directory.staff, said.name, 'colleague');
  const wrong = wrongWith(directory, id, said);
  if (wrong !== undefined) return { refused: wrong };
  return withStaff(directory, { id, ...said, roles: heldOnce(said.roles) });
}

/** Changes what is said of a colleague. */
export function withPerson(directory: Directory, id: string, said: Said): PersonChanged {
  const before = staffOf(directory, id);
  if (!before) return { refused: `There is nobody called "${id}".` };
  const wrong = wrongWith(directory, id, said);
  if (wrong !== undefined) return { refused: wrong };
  return withStaff(directory, { ...before, ...said, roles: heldOnce(said.roles) });
}

/** Takes every role from somebody who left. They stay in the directory: records name them. */
export function withPersonLeft(directory: Directory, id: string): PersonChanged {
  const before = staffOf(directory, id);
  if (!before) return { refused: `There is nobody called "${id}".` };
  return withStaff(directory, { ...before, roles: [] });
}
