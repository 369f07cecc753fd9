import type { Directory, Staff } from '@evenhand/policy/directory';
import { freeId } from '@evenhand/policy/history/free-id';
import { packs } from '@evenhand/policy/packs/index';
import { hashPassword, shortestPassword } from './auth.ts';
import { createStaffLogin } from './db/create-staff-login.ts';
import { readDirectory } from './db/directory.ts';
import type { Sql } from './db/open.ts';
import { DirectoryError, putDirectory } from './db/put-directory.ts';
import { weaknessOf } from './password-strength.ts';
import { StartError } from './start-error.ts';
import { administratorUsage } from './welcome.ts';

export interface NewAdministrator {
  organisation: string;
  prefix: string;
  organisationName: string;
  name: string;
  email: string;
}

/** Reads the words after `administrator`. Throws a StartError that shows how to say it. */
export function readAdministrator(words: readonly string[]): NewAdministrator {
  const [organisation, prefix, organisationName, name, email, ...more] = words.map((word) => word.trim());
  if (!organisation || !prefix || !organisationName || !name || !email || more.length > 0) {
    throw new StartError(`An administrator is made by: ${administratorUsage}`);
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new StartError(`"${email}" is not an email address.`);
  return { organisation, prefix: prefix.toUpperCase(), organisationName, name, email };
}

/**
 * Makes an organisation, when it is not there, and somebody who may do everything in it. An organisation that is
 * there keeps all it has. Throws a StartError of one sentence and changes nothing for whatever is wrong.
 */
export async function makeAdministrator(sql: Sql, asked: NewAdministrator, password: string): Promise<void> {
  if (password.length < shortestPassword) {
    throw new StartError(`The password needs at least ${shortestPassword} characters.`);
  }
  const { organisation, name, email } = asked;
  const weakness = await weaknessOf(password, [name, email, organisation, asked.organisationName]);
  if (weakness !== null) throw new StartError(weakness);
  const before = (await readDirectory(sql, organisation)) ?? emptyDirectory(asked);
  const root = before.units.find(({ parent }) => parent === null)?.id ?? organisation;
  const id = freeId(before.staff, name, 'administrator');
  const person: Staff = {
    ...{ id, name, title: 'Administrator', lineManager: null },
    roles: [{ role: 'administrator', unit: root }],
  };
  try {
    await putDirectory(sql, { ...before, staff: [...before.staff, person] });
    const passwordHash = await hashPassword(password);
    await createStaffLogin(sql, { organisation, staff: id, name, email, passwordHash });
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    throw new StartError(error.message, { cause: error });
  }
}

function emptyDirectory({ organisation, prefix, organisationName: name }: NewAdministrator): Directory {
  const covering = (what: 'feedback' | 'conduct'): string =>
    (packs.find(({ covers }) => covers === what) ?? packs.find(({ covers }) => covers === 'both') ?? packs[0])?.id ??
    '';
  return {
    organisation: {
      ...{ id: organisation, name, prefix },
      packs: { feedback: covering('feedback'), conduct: covering('conduct') },
    },
    units: [{ id: organisation, name, kind: 'organisation', parent: null }],
    staff: [],
    calendar: { holidays: [], schoolTerms: [], insetDays: [] },
    cameras: [],
  };
}
