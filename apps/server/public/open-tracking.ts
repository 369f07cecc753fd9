// What the public pages ask of the server. It is hung on the request (`req.services`); the shape is theirs
// (apps/web, lib/public/server-port.ts) and both sides take their words from policy.
import type { PublicView } from '@evenhand/policy/derive/public-view';
import { publicViewOf } from '@evenhand/policy/derive/public-view';
import { readReference, readTrackingCode } from '@evenhand/policy/reference';
import type { TrackAnswer } from '@evenhand/policy/wire/track';
import { settingOf } from '@evenhand/policy/history/setting';
import { countTry, returnTry } from '../db/count-try.ts';
import { readDirectory } from '../db/directory.ts';
import { findTracking, trackingOf } from '../db/find-tracking.ts';
import { listOrganisations, type NamedOrganisation } from '../db/list-organisations.ts';
import { OpenRecord } from '../db/open-record.ts';
import type { Sql } from '../db/open.ts';
import { readTracked } from '../db/read-tracked.ts';
import { networkOf, triesKey } from '../middleware/address.ts';
import { rowThatFits } from './code-fits.ts';
import { makeToken, markOf, readToken, tokenSeconds } from './tracking-token.ts';

export interface TrackingParts {
  sql: Sql;
  secret: string;
  now: () => Date;
  /** How a typed code is held against those kept; given by tests, which need not be slow. */
  fits?: typeof rowThatFits;
}

export type TrackingOpened =
  { opened: true; reference: string; token: string; seconds: number } | Extract<TrackAnswer, { opened: false }>;

export interface PublicTracking {
  organisations(): Promise<readonly NamedOrganisation[]>;
  /** Checks a reference and code as typed. Unknown reference and wrong code are one answer at one cost. */
  openTracking(reference: string, code: string, address: string): Promise<TrackingOpened>;
  /** What the holder of a token may see now; null when it is spent, forged or for another reference. */
  trackedView(reference: string, token: string): Promise<PublicView | null>;
}

/*
 * How many wrong tries are worked on in a quarter of an hour. They are there to keep the server's hashing for people, not
 * because a code could be guessed: a code has 60 bits, so there are 2^60, or 1.15 * 10^18. Somebody with 10,000 connections, each
 * using up its tries for one reference, makes 10,000 * 3 * 96 = 2.9 million a day, and would need half a thousand million years
 * for an even chance.
 *
 * So nothing is ever locked for everybody. A reference that many connections try at once only leaves fewer tries to each
 * of them: whoever has the right code opens it with the first, from wherever the others did not use them up.
 */
const minutes = 15;
/** From one connection, whatever the references. */
const mostByAddress = 20;
/** From one connection for one reference. */
const mostHere = 10;
/** The same, while more than `manyByReference` tries at it came in from all sides. */
const mostHereWhenBusy = 3;
const manyByReference = 60;

export function publicTracking({ sql, secret, now, fits = rowThatFits }: TrackingParts): PublicTracking {
  /** What a try counts against. A reference counts as it was typed where it can be none, so that both cost the same. */
  const keysOf = (address: string, reference: string) => ({
    address: triesKey(secret, 'track-address', networkOf(address)),
    here: triesKey(secret, 'track-here', `${networkOf(address)} ${reference}`),
    reference: triesKey(secret, 'track-reference', reference),
  });

  /** Counts a try, and answers in how many minutes another may be made when this one is not worked on. */
  async function waitOf(keys: ReturnType<typeof keysOf>): Promise<number | null> {
    // Tries that are stopped here do not reach the count of the reference.
    const address = await countTry(sql, keys.address, mostByAddress, minutes);
    if (!address.allowed) return address.minutes;
    const here = await countTry(sql, keys.here, mostHere, minutes);
    if (!here.allowed) return here.minutes;
    const busy = !(await countTry(sql, keys.reference, manyByReference, minutes)).allowed;
    return busy && here.tries > mostHereWhenBusy ? here.minutes : null;
  }

  return {
    organisations: () => listOrganisations(sql),

    async openTracking(typedReference, typedCode, address) {
      const reference = readReference(typedReference);
      const code = readTrackingCode(typedCode);
      const keys = keysOf(address, reference ?? typedReference.trim().slice(0, 60));
      const wait = await waitOf(keys);
      if (wait !== null) return { opened: false, why: 'too-many-tries', minutes: wait };
      const rows = reference === null ? [] : await findTracking(sql, reference);
      // A code that cannot be one is worked on all the same.
      const row = await fits(code ?? typedCode.slice(0, 60), rows);
      if (!row || reference === null) return { opened: false, why: 'no-match' };
      for (const key of Object.values(keys)) await returnTry(sql, key);
      const { organisation, record } = row;
      const token = makeToken(secret, { organisation, record, reference, by: markOf(row) }, now().getTime());
      return { opened: true, reference, token, seconds: tokenSeconds };
    },

    async trackedView(typedReference, token) {
      const opened = readToken(secret, token, now().getTime());
      if (!opened || readReference(typedReference) !== opened.reference) return null;
      const { organisation, record: id } = opened;
      const code = await trackingOf(sql, organisation, id);
      const directory = await readDirectory(sql, organisation);
      if (!directory || !code || markOf(code) !== opened.by) return null;
      const record = new OpenRecord({ kind: 'case', id });
      for (const entry of await readTracked(sql, organisation, id)) record.entries.push(entry);
      const { pack } = record;
      if (!pack) return null;
      const state = record.stateUnder(pack);
      if (state.kind !== 'case' || state.beganAt === null) return null;
      return publicViewOf(state, settingOf(state, { pack, directory, now: now().toISOString() }));
    },
  };
}
