import { randomInt } from 'node:crypto';
import { Hono } from 'hono';
import type { Directory } from '@evenhand/policy/directory';
import {
  mayManagePeople,
  withNewPerson,
  withPerson,
  withPersonLeft,
  type PersonChanged,
} from '@evenhand/policy/history/people';
import { newPersonRequest, personRequest, type PeopleAnswer, type PersonAnswer } from '@evenhand/policy/wire/people';
import { staffOf, type Staff } from '@evenhand/policy/directory';
import { hashPassword } from '../auth.ts';
import { createStaffLogin } from '../db/create-staff-login.ts';
import { logChange, writeChange } from '../db/log-change.ts';
import type { Sql } from '../db/open.ts';
import { changeDirectory } from '../db/put-directory.ts';
import { closeStaffLogin, emailOf, isEmailFree, listStaffLogins } from '../db/staff-logins.ts';
import { storableText } from '../db/storable.ts';
import type { Log } from '../log.ts';
import { badRequest, notFound } from '../middleware/problem.ts';
import { readBody } from '../middleware/read-input.ts';
import type { SignedIn, Who } from '../middleware/who.ts';

// Read aloud and typed once: no sign that looks like another. Twenty of 28 signs are more than 96 bits.
const signs = 'abcdefghjkmnpqrtuvwxyz346789';
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')).join('-');

/**
 * Who works for an organisation, what they may do and how they sign in: for its administrators. Roles count from the
 * person's next request; what came into their sight or left it follows with the next pull of their devices.
 */
export function peopleRoutes({ sql, log }: { sql: Sql; log: Log }): Hono<SignedIn> {
  const allowed = (who: Who): Who => {
    // Absent and forbidden look alike.
    if (!mayManagePeople(who.directory, who.staff)) throw notFound();
    return who;
  };

  async function change(
    who: Who,
    act: 'colleague-added' | 'colleague-changed' | 'colleague-left',
    make: (directory: Directory) => PersonChanged,
  ): Promise<Staff> {
    const { organisation } = who;
    const { person } = await changeDirectory(
      sql,
      organisation,
      (directory) => {
        const made = make(directory);
        if ('refused' in made) throw badRequest(made.refused);
        return made;
      },
      (tx, { person: { id, roles } }) =>
        logChange(tx, { organisation, actor: who.staff.id, act, detail: { staff: id, roles } }),
    );
    log.info({ organisation: who.organisation, by: who.staff.id, staff: person.id }, 'a colleague was changed');
    return person;
  }

  async function giveLogin(who: Who, person: Staff, email: string): Promise<string> {
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    const { organisation } = who;
    await createStaffLogin(sql, { organisation, staff: person.id, name: person.name, email, passwordHash });
    return password;
  }

  return new Hono<SignedIn>()
    .get('/', async (c) => {
      const { organisation } = allowed(c.get('who'));
      return c.json({ accounts: await listStaffLogins(sql, organisation) } satisfies PeopleAnswer);
    })
    .post('/', async (c) => {
      const who = allowed(c.get('who'));
      const { email, ...said } = await readBody(c, newPersonRequest);
      if (!(await isEmailFree(sql, email))) throw badRequest('This email address belongs to another account already.');
      const person = await change(who, 'colleague-added', (directory) => withNewPerson(directory, stored(said)));
      return c.json({ person, password: await giveLogin(who, person, email) } satisfies PersonAnswer);
    })
    .post('/:id', async (c) => {
      const who = allowed(c.get('who'));
      const said = await readBody(c, personRequest);
      const person = await change(who, 'colleague-changed', (directory) =>
        withPerson(directory, c.req.param('id'), stored(said)),
      );
      return c.json({ person } satisfies PersonAnswer);
    })
    .post('/:id/password', async (c) => {
      const who = allowed(c.get('who'));
      const person = staffOf(who.directory, c.req.param('id'));
      if (!person) throw badRequest('There is no such colleague.');
      const email = await emailOf(sql, who.organisation, person.id);
      if (email === undefined) throw badRequest(`${person.name} has no account. Add them anew with an email address.`);
      const password = await giveLogin(who, person, email);
      const { organisation, staff } = who;
      await writeChange(sql, { organisation, actor: staff.id, act: 'password-given', detail: { staff: person.id } });
      return c.json({ person, password } satisfies PersonAnswer);
    })
    .post('/:id/left', async (c) => {
      const who = allowed(c.get('who'));
      const person = await change(who, 'colleague-left', (directory) => withPersonLeft(directory, c.req.param('id')));
      await closeStaffLogin(sql, who.organisation, person.id);
      return c.json({ person } satisfies PersonAnswer);
    });
}

const stored = <Said extends { name: string; title: string }>(said: Said): Said => ({
  ...said,
  name: storableText(said.name),
  title: storableText(said.title),
});
