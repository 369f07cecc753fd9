// What the public pages ask of the server. It is hung on the request (`req.services`); the shape is theirs
// (apps/web, lib/public/server-port.ts) and both sides take their words from policy.
import type { PublicView } from '@evenhand/policy/derive/public-view';
import { publicViewOf } from '@evenhand/policy/derive/public-view';
import { readReference, readTrackingCode } from '@evenhand/policy/reference';
import type { TrackAnswer } from '@evenhand/policy/wire/track';
import { countTry, returnTry } from '../db/count-try.ts';
import { readDirectory } from '../db/directory.ts';
import { findTracking, trackingOf } from '../db/find-tracking.ts';
import { listOrganisations, type NamedOrganisation } from '../db/list-organisations.ts';
import { OpenRecord } from '../db/open-record.ts';
import type { Sql } from '../db/open.ts';
import { readTracked } from '../db/read-tracked.ts';
import { triesKey } from '../middleware/address.ts';
import { rowThatFits } from './code-fits.ts';
import { makeToken, markOf, readToken, tokenSeconds } from './tracking-token.ts';

export interface TrackingParts {
  sql: Sql;
  secret: string;
  now: () => Date;
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

const minutes = 15;
const mostByAddress = 20;
const mostByReference = 10;

export function publicTracking({ sql, secret, now }: TrackingParts): PublicTracking {
  return {
    organisations: () => listOrganisations(sql),

    async openTracking(typedReference, typedCode, address) {
      const reference = readReference(typedReference);
      const code = readTrackingCode(typedCode);
      const keys = [
        { key: triesKey(secret, 'track-address', address), most: mostByAddress },
        {
          key: triesKey(secret, 'track-reference', reference ?? typedReference.trim().slice(0, 60)),
          most: mostByReference,
        },
      ];
      for (const { key, most } of keys) {
        const tried = await countTry(sql, key, most, minutes);
        if (!tried.allowed) return { opened: false, why: 'too-many-tries', minutes: tried.minutes };
      }
      const rows = reference === null ? [] : await findTracking(sql, reference);
      // A code that cannot be one is worked on all the same.
      const row = await rowThatFits(code ?? typedCode.slice(0, 60), rows);
      if (!row || reference === null) return { opened: false, why: 'no-match' };
      for (const { key } of keys) await returnTry(sql, key);
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
      return publicViewOf(state, { pack, directory, now: now().toISOString() });
    },
  };
}
