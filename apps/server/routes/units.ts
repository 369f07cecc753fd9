import { Hono } from 'hono';
import type { Directory, Unit } from '@evenhand/policy/directory';
import { mayManagePeople } from '@evenhand/policy/history/people';
import { withNewUnit, withUnit, type UnitChanged } from '@evenhand/policy/history/units';
import { newUnitRequest, unitRequest, type UnitAnswer } from '@evenhand/policy/wire/people';
import { logChange } from '../db/log-change.ts';
import type { Sql } from '../db/open.ts';
import { changeDirectory } from '../db/put-directory.ts';
import { storableText } from '../db/storable.ts';
import { badRequest, notFound } from '../middleware/problem.ts';
import { readBody } from '../middleware/read-input.ts';
import type { SignedIn, Who } from '../middleware/who.ts';

/** How an organisation is made up: for its administrators. What comes into somebody's reach by it follows on their devices. */
export function unitsRoutes(sql: Sql): Hono<SignedIn> {
  async function change(who: Who, make: (directory: Directory) => UnitChanged): Promise<Unit> {
    if (!mayManagePeople(who.directory, who.staff)) throw notFound();
    const { organisation } = who;
    const { unit } = await changeDirectory(
      sql,
      organisation,
      (directory) => {
        const made = make(directory);
        if ('refused' in made) throw badRequest(made.refused);
        return made;
      },
      // Whoever has a role above it reaches it from now on.
      (tx, { unit: { id, parent } }) =>
        logChange(tx, { organisation, actor: who.staff.id, act: 'unit-changed', detail: { unit: id, parent } }),
    );
    return unit;
  }

  return new Hono<SignedIn>()
    .post('/', async (c) => {
      const { name, ...said } = await readBody(c, newUnitRequest);
      const unit = await change(c.get('who'), (directory) =>
        withNewUnit(directory, { name: storableText(name), ...said }),
      );
      return c.json({ unit } satisfies UnitAnswer);
    })
    .post('/:id', async (c) => {
      const { name, parent } = await readBody(c, unitRequest);
      const unit = await change(c.get('who'), (directory) =>
        withUnit(directory, c.req.param('id'), { name: storableText(name), parent }),
      );
      return c.json({ unit } satisfies UnitAnswer);
    });
}
