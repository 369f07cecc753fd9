import type { JsonValue, Queries, Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

/** Something that changed who may do what, or from where; told of in the access log. */
export interface AccessChange {
  organisation: string;
  /** Id of the person who did it. */
  actor: string;
  act:
    | 'colleague-added'
    | 'colleague-changed'
    | 'colleague-left'
    | 'password-given'
    | 'password-changed'
    | 'signed-in'
    | 'signed-out'
    | 'sessions-ended'
    | 'device-signed-out'
    | 'device-wipe-asked'
    | 'device-wiped'
    | 'passkey-added'
    | 'passkey-removed'
    | 'unit-changed';
  /** Whom or what it was done to, by ids: no names, no addresses. */
  detail?: Record<string, JsonValue>;
}

/** Writes it down, in the transaction that does it: nothing is changed that is not in the log. */
export async function logChange(tx: Queries, { organisation, actor, act, detail = {} }: AccessChange): Promise<void> {
  await tx`
    insert into access_log (organisation, actor, act, detail)
    values (${organisation}, ${actor}, ${act}, ${tx.json(detail)})`;
}

/** The same on its own, for what the sign-in library did. */
export const writeChange = (sql: Sql, change: AccessChange): Promise<void> =>
  asOrganisation(sql, change.organisation, (tx) => logChange(tx, change));
