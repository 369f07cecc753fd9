import { fetchMe, signInWith, signOutOf } from './session.ts';
import { emailOf, type Unlocked, type Vault } from './vault.ts';

/**
 * After a store was opened: the browser's session may be somebody else's, or over. It is ended, and begun anew with the
 * passphrase that was just typed; without one the person signs in when they want to send. True when it was begun anew.
 */
export async function settleSession(
  { vault, unlocked }: { vault: Vault; unlocked: Unlocked },
  passphrase: string | null,
): Promise<boolean> {
  const me = await fetchMe();
  if (me === 'unreachable' || me?.staff === vault.person.staff) return false;
  if (me) await signOutOf();
  if (passphrase === null) return false;
  const email = await emailOf(vault, unlocked);
  return email !== '' && (await signInWith(email, passphrase)) === null;
}
