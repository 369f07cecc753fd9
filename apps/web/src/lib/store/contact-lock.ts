import { daysWithoutContact } from '@evenhand/policy/wire/access';

/**
 * Whether a store may not be opened before its person has signed in at the server: it has not been heard for so many days
 * that an order to wipe this device would have had no way to reach it. Nothing is removed; the sign-in opens it again.
 * A clock that was set back is not noticed: it would lock people out in the field, and a wipe still comes with the first signal.
 */
export function wantsSignIn(heardAt: string | undefined, now: Date): boolean {
  if (heardAt === undefined) return false;
  return now.getTime() - Date.parse(heardAt) > daysWithoutContact * 86_400_000;
}
