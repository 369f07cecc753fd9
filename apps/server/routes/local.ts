import { Hono } from 'hono';
import type { Directory } from '@evenhand/policy/directory';
import { withSchoolDays } from '@evenhand/policy/history/change-school-days';
import {
  mayDecideLocally,
  withContact,
  withDayOff,
  withDecision,
  withoutDayOff,
  type LocalChanged,
} from '@evenhand/policy/history/local-change';
import { packAt } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import { contactRequest, decisionRequest, holidayRequest, schoolDaysRequest } from '@evenhand/policy/wire/local';
import type { ContactAnswer, DecisionAnswer, HolidayAnswer, SchoolDaysAnswer } from '@evenhand/policy/wire/local';
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
 * What an organisation decides for itself: answers to what its policies leave open, days off, when schools are open, and
 * how those outside are reached. Nothing is changed in what was; requests and devices see them from their next one on.
 */
export function localRoutes({ sql, now, log }: LocalParts): Hono<SignedIn> {
  /** Adds to the directory as it is at that moment. */
  async function add<Added>(who: Who, change: (directory: Directory) => LocalChanged<Added>): Promise<Added> {
    if (!mayDecideLocally(who.directory, who.staff)) throw notFound();
    const changed = await changeDirectory(sql, who.organisation, (directory) => {
      const made = change(directory);
      if ('refused' in made) throw badRequest(made.refused);
      return made;
    });
    log.info({ organisation: who.organisation, by: who.staff.id }, 'something was decided for the whole organisation');
    return changed.added;
  }

  /** The same, for what moves dates: open records are listed by it. */
  async function addAndRelist<Added>(who: Who, change: (directory: Directory) => LocalChanged<Added>): Promise<Added> {
    const added = await add(who, change);
    await relistOpen(sql, who.organisation, now().toISOString());
    return added;
  }

  const adopted = (directory: Directory, id: string, at: string): Pack | { refused: string } =>
    (Object.values(directory.organisation.packs).includes(id) ? packAt(id, at) : undefined) ?? {
      refused: `Your organisation has not adopted a policy called "${id.slice(0, 100)}".`,
    };

  const feedbackPolicy = (directory: Directory, at: string): Pack | { refused: string } =>
    packAt(directory.organisation.packs.feedback, at) ?? {
      refused: 'This program does not have the policy that your organisation adopted.',
    };

  return new Hono<SignedIn>()
    .post('/decisions', async (c) => {
      const { pack: id, choice, option, reason, from } = await readBody(c, decisionRequest);
      const who = c.get('who');
      const at = now().toISOString();
      const decision = await addAndRelist(who, (directory) => {
        const pack = adopted(directory, id, at);
        if ('refused' in pack) return pack;
        const asked = { choice, option, from, reason: storableText(reason), decidedBy: who.staff.id };
        return withDecision(directory, pack, asked, at);
      });
      return c.json({ decision } satisfies DecisionAnswer);
    })
    .post('/holidays', async (c) => {
      const { day, reason } = await readBody(c, holidayRequest);
      const at = now().toISOString();
      const added = await addAndRelist(c.get('who'), (directory) => {
        const pack = feedbackPolicy(directory, at);
        if ('refused' in pack) return pack;
        return withDayOff(directory, pack, { day, reason: storableText(reason) }, at);
      });
      return c.json({ added } satisfies HolidayAnswer);
    })
    .post('/holidays/taken-back', async (c) => {
      const { day, reason } = await readBody(c, holidayRequest);
      const who = c.get('who');
      const at = now().toISOString();
      const added = await addAndRelist(who, (directory) => {
        const pack = feedbackPolicy(directory, at);
        if ('refused' in pack) return pack;
        return withoutDayOff(directory, pack, { day, reason: storableText(reason), by: who.staff.id }, at);
      });
      return c.json({ added } satisfies HolidayAnswer);
    })
    .post('/school-days', async (c) => {
      const { reason, ...days } = await readBody(c, schoolDaysRequest);
      const who = c.get('who');
      const at = now().toISOString();
      const changed = await addAndRelist(who, (directory) => {
        const pack = feedbackPolicy(directory, at);
        if ('refused' in pack) return pack;
        return withSchoolDays(directory, pack, { ...days, reason: storableText(reason), changedBy: who.staff.id }, at);
      });
      return c.json({ changed } satisfies SchoolDaysAnswer);
    })
    .post('/contacts', async (c) => {
      const { pack: id, contact: asked, lines } = await readBody(c, contactRequest);
      const who = c.get('who');
      const at = now().toISOString();
      const contact = await add(who, (directory) => {
        const pack = adopted(directory, id, at);
        if ('refused' in pack) return pack;
        const made = { contact: asked, lines: lines.map(storableText), confirmedBy: who.staff.id };
        return withContact(directory, pack, made, at);
      });
      return c.json({ contact } satisfies ContactAnswer);
    });
}
