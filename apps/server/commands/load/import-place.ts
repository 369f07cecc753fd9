import type { Directory, Unit } from '@evenhand/policy/directory';
import { packInForce } from '@evenhand/policy/packs/index';
import type { Role } from '@evenhand/policy/packs/nouns';
import { readDirectory } from '../../db/directory.ts';
import { enrolDevice } from '../../db/enrol-device.ts';
import type { Sql } from '../../db/open.ts';
import { putDirectory } from '../../db/put-directory.ts';
import { namedId } from '../../named-id.ts';
import { LoadError } from './load-error.ts';

/** Where imported complaints go and in whose name. */
export interface ImportPlace {
  directory: Directory;
  /** Id of the one who writes them: not a person, and nobody can sign in as it. */
  staff: string;
  device: { id: string; code: string };
}

const importUnit = 'imported-complaints';
const importStaff = 'import';

/** The unit of a product. Files differ in capitals only ("Consumer Loan"), and that is one unit. */
export const unitOfProduct = (product: string): string =>
  `imported-${
    product
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'other'
  }`;

/**
 * Makes what is missing: a unit for each product, the import as
 * an author, and a device of its own with a code that the server issues once. Throws a LoadError when there is no such
 * organisation.
 */
export async function makeImportPlace(
  sql: Sql,
  organisation: string,
  products: readonly string[],
): Promise<ImportPlace> {
  const before = await readDirectory(sql, organisation);
  if (!before) throw new LoadError(`There is no organisation "${organisation}".`);
  await putDirectory(sql, withImport(before, products));
  const directory = await readDirectory(sql, organisation);
  if (!directory) throw new Error(`${organisation} was written and is not there`);
  const id = namedId(`${organisation}/import-device`);
  const enrolled = await enrolDevice(sql, { organisation, id, staff: importStaff, name: 'Import' });
  if ('problem' in enrolled)
    throw new LoadError(`The import got no device code in ${organisation}: ${enrolled.problem}.`);
  return { directory, staff: importStaff, device: { id, code: enrolled.code } };
}

/** The directory with the units and the author that an import needs; what stands there already stays as it is. */
function withImport(directory: Directory, products: readonly string[]): Directory {
  const units: Unit[] = [...directory.units];
  const add = (unit: Unit): void => {
    if (!units.some(({ id }) => id === unit.id)) units.push(unit);
  };
  const root = units.find(({ parent }) => parent === null)?.id ?? null;
  add({ id: importUnit, name: 'Imported complaints', kind: 'section', parent: root });
  for (const product of products) {
    add({ id: unitOfProduct(product), name: product, kind: 'service', parent: importUnit });
  }
  const staff = directory.staff.some(({ id }) => id === importStaff)
    ? directory.staff
    : [...directory.staff, author(directory)];
  return { ...directory, units, staff };
}

/** Holds what a policy asks of whoever answers at its first stage: the answers were given long ago, by whoever had to. */
function author({ organisation }: Directory) {
  const pack = packInForce(organisation.packs.feedback, '9999-12-31');
  const held = new Set<Role>([...(pack?.stages[0]?.owners.value ?? []), 'service-head']);
  return {
    id: importStaff,
    name: 'Import of earlier records',
    title: 'Not a person',
    roles: [...held].map((role) => ({ role, unit: importUnit })),
    lineManager: null,
  };
}
