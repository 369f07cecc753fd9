import type { Vault } from './vault.ts';

/** Somebody who has a store on this device, as a lock screen says them. */
export interface Enrolled {
  id: string;
  name: string;
  organisation: string;
  /** No key opens what is stored any more. */
  isDestroyed: boolean;
  hasPasskey: boolean;
  /** A PIN opens it while the app runs. */
  hasPin: boolean;
}

export const enrolledOf = (vault: Vault, hasPin: boolean): Enrolled => ({
  ...{ id: vault.id, name: vault.name, organisation: vault.organisation },
  ...{ isDestroyed: vault.passphrase === null, hasPasskey: vault.passkey !== null, hasPin },
});
