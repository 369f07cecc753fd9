import { Hono } from 'hono';
import type { Directory } from '@evenhand/policy/directory';
import { mayDecideLocally, withDayOff, withDecision, type LocalChanged } from '@evenhand/policy/history/local-change';
import { packAt } from '@evenhand/policy/packs/index';
import { decisionRequest, holidayRequest, type DecisionAnswer, type HolidayAnswer } from '@evenhand/policy/wire/local';
import type { Sql } from '../db/open.ts';
import { changeDirectory } from '../db/put-directory.ts';
import { relistOpen } from '../db/relist-open.ts';
import { storableText } from '../db/storable.ts';
import type { Log } from '../log.ts';
import { badRequest, notFound } from '../middleware/problem.ts';
import { readBody } from '../middleware/read-input.ts';
import type { SignedIn, Who } from '../middleware/who.ts';

export interface LocalParts {
  sql: Sql;
  now: () => Date;
  log: Log;
}

/**
 * What an organisation decides for itself: answers to what its policies leave open, and days off. Both are only ever added;
 * requests and devices see them from their next one on.
 */
export function localRoutes({ sql, now, log }: LocalParts): Hono<SignedIn> {
  /** Adds to the directory as it is at that moment, then lists open records by it. */
  async function add<Added>(who: Who, change: (directory: Directory) => LocalChanged<Added>): Promise<Added> {
    if (!mayDecideLocally(who.directory, who.staff)) throw notFound();
    const changed = await changeDirectory(sql, who.organisation, (directory) => {
      const made = change(directory);
      if ('refused' in made) throw badRequest(made.refused);
      return made;
    });
    await relistOpen(sql, who.organisation, now().toISOString());
    log.info({ organisation: who.organisation, by: who.staff.id }, 'something was decided for the whole organisation');
    return changed.added;
  }

  return new Hono<SignedIn>()
    .post('/decisions', async (c) => {
      const { pack: id, choice, option, reason, from } = await readBody(c, decisionRequest);
      const who = c.get('who');
      const at = now().toISOString();
      const decision = await add(who, (directory) => {
        const pack = Object.values(directory.organisation.packs).includes(id) ? packAt(id, at) : undefined;
        if (!pack) return { refused: `Your organisation has not adopted a policy called "${id.slice(0, 100)}".` };
        const asked = { choice, option, from, reason: storableText(reason), decidedBy: who.staff.id };
        return withDecision(directory, pack, asked, at);
      });
      return c.json({ decision } satisfies DecisionAnswer);
    })
    .post('/holidays', async (c) => {
      const { day, reason } = await readBody(c, holidayRequest);
      const at = now().toISOString();
      const added = await add(c.get('who'), (directory) => {
        const pack = packAt(directory.organisation.packs.feedback, at);
        if (!pack) return { refused: 'This program does not have the policy that your organisation adopted.' };
        return withDayOff(directory, pack, { day, reason: storableText(reason) }, at);
      });
      return c.json({ added } satisfies HolidayAnswer);
    });
}
