import { staffOf, type Directory } from '@evenhand/policy/directory';
import { directorySchema } from '@evenhand/policy/wire/directory';
import type { JsonValue, Sql, Transaction } from './open.ts';
import { reachOf } from './reader.ts';
import { asOrganisation } from './scope.ts';

/** What is wrong with a directory, in one sentence. */
export class DirectoryError extends Error {
  override name = 'DirectoryError';
}

/** Words that stand in `by` of an entry for somebody who does not sign in. */
const reserved = ['customer', 'representative', 'system', '*'];

/**
 * Writes an organisation's reference data, whole; a new organisation begins with it. Devices and requests see it from
 * their next request on. The same data again changes nothing. Throws a DirectoryError and writes nothing when it does
 * not hold together, or when its prefix belongs to another organisation or would change.
 */
export async function putDirectory(sql: Sql, directory: Directory): Promise<void> {
  await asOrganisation(sql, directory.organisation.id, (tx) => write(tx, directory));
}

/**
 * Changes an organisation's reference data, made from what stands there at that moment: two changes at once are done one
 * after the other and neither is lost. What `change` throws, and what putDirectory would throw, leaves everything as it was.
 * `also` is done with it, or nothing is.
 */
export async function changeDirectory<Changed extends { directory: Directory }>(
  sql: Sql,
  organisation: string,
  change: (directory: Directory) => Changed,
  also?: (tx: Transaction, changed: Changed) => Promise<void>,
): Promise<Changed> {
  return asOrganisation(sql, organisation, async (tx) => {
    const [row] = await tx<{ directory: Directory }[]>`
      select directory from organisations where id = ${organisation} for update`;
    if (!row) throw new Error(`There is no organisation ${organisation}.`);
    const changed = change(row.directory);
    await write(tx, changed.directory);
    await also?.(tx, changed);
    return changed;
  });
}

async function write(tx: Transaction, directory: Directory): Promise<void> {
  const { id, name, prefix } = directory.organisation;
  checkDirectory(directory);
  const json = tx.json(directory as unknown as JsonValue);
  const [owner] = await tx<{ id: string }[]>`
    select id from organisation_names() as o where o.prefix = ${prefix} and o.id <> ${id}`;
  if (owner) throw new DirectoryError(`The prefix ${prefix} belongs to the organisation ${owner.id} already.`);
  const [before] = await tx<{ prefix: string; directory: Directory }[]>`
    select prefix, directory from organisations where id = ${id} for update`;
  if (before && before.prefix !== prefix) {
    throw new DirectoryError(`The prefix of ${id} is ${before.prefix} for good: references with it are in use.`);
  }
  await tx`
    insert into organisations (id, name, prefix, directory) values (${id}, ${name}, ${prefix}, ${json})
    on conflict (id) do update set name = excluded.name, directory = excluded.directory,
      directory_version = organisations.directory_version + 1
    where organisations.directory <> excluded.directory`;
  if (before) await keepReach(tx, before.directory, directory);
  await tx`select pg_notify('entries', ${id})`;
}

/**
 * What people reached until now, for those whose reach this changes, under a number of its own: their next pull brings what
 * came into sight and takes away what left it.
 */
async function keepReach(tx: Transaction, before: Directory, after: Directory): Promise<void> {
  const changes = before.staff.flatMap((person) => {
    const now = staffOf(after, person.id);
    const reach = reachOf(before, person);
    // Whoever left can pull no more, and may come back one day.
    const reachesTheSame = now && JSON.stringify(reach) === JSON.stringify(reachOf(after, now));
    return reachesTheSame ? [] : [{ staff: person.id, ...reach }];
  });
  if (changes.length === 0) return;
  const { id } = after.organisation;
  await tx`
    with numbered as (update organisations set last_seq = last_seq + 1 where id = ${id} returning last_seq)
    insert into reach_changes (organisation, staff, seq, units, roles)
    select ${id}, c.staff, n.last_seq, c.units, c.roles from numbered as n,
      jsonb_to_recordset(${tx.json(changes as unknown as JsonValue)}) as c (staff text, units text[], roles text[])`;
}

function checkDirectory(directory: Directory): void {
  const wrong = (sentence: string): never => {
    throw new DirectoryError(sentence);
  };
  const shape = directorySchema.safeParse(directory);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    wrong(`The directory is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'not what it must be'}.`);
  }
  const { organisation, units, staff, cameras, urgent = [] } = directory;
  if (!/^[a-z0-9-]{1,64}$/.test(organisation.id))
    wrong(`The id "${organisation.id}" must be small letters and dashes.`);
  if (!/^[0-9A-HJKMNP-TV-Z]{2}$/.test(organisation.prefix)) {
    wrong(`The prefix "${organisation.prefix}" must be two digits or capital letters, without I, L, O and U.`);
  }
  const unitIds = new Set(units.map((unit) => unit.id));
  if (unitIds.size < units.length) wrong('Two units have the same id.');
  for (const { id, parent } of units) {
    if (parent !== null && !unitIds.has(parent)) wrong(`The unit ${id} stands below ${parent}, which is not there.`);
  }
  const staffIds = new Set(staff.map((person) => person.id));
  if (staffIds.size < staff.length) wrong('Two people have the same id.');
  for (const { id, roles, lineManager } of staff) {
    if (id === '' || id.length > 64 || reserved.includes(id)) wrong(`"${id}" cannot be the id of a person.`);
    if (lineManager !== null && !staffIds.has(lineManager)) wrong(`The line manager of ${id} is not there.`);
    for (const { unit } of roles) if (!unitIds.has(unit)) wrong(`${id} has a role at ${unit}, which is not there.`);
  }
  for (const { id, unit } of cameras)
    if (!unitIds.has(unit)) wrong(`The camera ${id} belongs to ${unit}, which is not there.`);
  for (const { id, unit } of urgent)
    if (unit !== null && !unitIds.has(unit)) wrong(`The contact ${id} answers for ${unit}, which is not there.`);
}
