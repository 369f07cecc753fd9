import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

export interface RescueKey {
  publicKey: Uint8Array;
  /** Sealed. */
  privateKey: Uint8Array;
}

/** Takes another pair in place of one that this server cannot use; the first of several servers that do so at once wins. */
export const replaceRescueKey = (
  sql: Sql,
  organisation: string,
  unusable: RescueKey,
  { publicKey, privateKey }: RescueKey,
) =>
  asOrganisation(
    sql,
    organisation,
    (tx) => tx`
      update rescue_keys set public_key = ${publicKey}, private_key = ${privateKey}, made_at = now()
      where organisation = ${organisation} and private_key = ${unusable.privateKey}`,
  );

/** The key pair of an organisation; made at the first need, once, however many ask at the same time. */
export async function rescueKeyOf(sql: Sql, organisation: string, make: () => Promise<RescueKey>): Promise<RescueKey> {
  const read = (): Promise<RescueKey | undefined> =>
    asOrganisation(sql, organisation, async (tx) => {
      const [key] = await tx<RescueKey[]>`
        select public_key as "publicKey", private_key as "privateKey" from rescue_keys
        where organisation = ${organisation}`;
      return key;
    });
  const known = await read();
  if (known) return known;
  const { publicKey, privateKey } = await make();
  await asOrganisation(
    sql,
    organisation,
    (tx) => tx`
      insert into rescue_keys (organisation, public_key, private_key)
      values (${organisation}, ${publicKey}, ${privateKey}) on conflict do nothing`,
  );
  const kept = await read();
  if (!kept) throw new Error(`There is no organisation ${organisation}.`);
  return kept;
}
