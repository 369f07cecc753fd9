import { Hono } from 'hono';
import { envelope, type Entry } from '@evenhand/policy/entries/entry';
import { rescueFile, type RescueAnswer } from '@evenhand/policy/wire/rescue';
import { appendEntries } from '../db/append.ts';
import type { Sql } from '../db/open.ts';
import { UnstorableError } from '../db/storable.ts';
import type { Log } from '../log.ts';
import { badRequest } from '../middleware/problem.ts';
import { readBody } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';
import type { RescueBox } from '../rescue-box.ts';

export interface RescueParts {
  sql: Sql;
  box: RescueBox;
  now: () => Date;
  log: Log;
}

/** Unsent work of a device that cannot send it, handed in by anybody of the organisation; kept once, as its author's. */
export const rescueRoutes = ({ sql, box, now, log }: RescueParts): Hono<SignedIn> =>
  new Hono<SignedIn>().post('/', async (c) => {
    const { organisation } = c.get('who');
    const file = await readBody(c, rescueFile);
    if (file.organisation !== organisation) {
      throw badRequest('This file is from another organisation. Somebody who works there can send it.');
    }
    const answer: RescueAnswer = { added: 0, known: 0, unreadable: 0 };
    const entries: Entry[] = [];
    for (const copy of file.copies) {
      const read = envelope.safeParse(await box.open(organisation, copy));
      if (read.success) entries.push(read.data);
      else answer.unreadable += 1;
    }
    // In the order in which they were written: an act stands on what went before it.
    entries.sort(
      (one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt) || (one.id < other.id ? -1 : 1),
    );
    if (entries.length === 0) return c.json(answer);
    try {
      const appended = await appendEntries(sql, { organisation, entries, now: now().toISOString(), log });
      for (const { outcome } of appended) {
        if (outcome === 'added') answer.added += 1;
        else if (outcome === 'known') answer.known += 1;
        else answer.unreadable += 1;
      }
    } catch (error) {
      if (error instanceof UnstorableError) throw badRequest(`An entry cannot be kept: ${error.message}`);
      throw error;
    }
    return c.json(answer);
  });
