import type { AccessAnswer } from '@evenhand/policy/wire/access';
import { agoInWords, dayInWords, dayOf } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { clientWords } from './client-words.ts';

/** One thing in a list: what it is, and quiet lines beneath. */
export interface AccessLine {
  id: string;
  title: string;
  /** Marks the one in the person's hand. */
  here: string | null;
  lines: string[];
}

const minutesBetween = (from: string, until: Date): number =>
  Math.max(0, (until.getTime() - Date.parse(from)) / 60_000);
const ago = (at: string, now: Date): string => words.device.ago(agoInWords(minutesBetween(at, now)));
const on = (at: string, now: Date): string => dayInWords(dayOf(at), dayOf(now));

export function sessionLines({ sessions }: AccessAnswer, now: Date): AccessLine[] {
  const say = words.account.sessions;
  return sessions.map(({ id, current, client, address, device, signedInAt, lastUsedAt }) => ({
    id,
    title: clientWords(client),
    here: current ? say.current : null,
    lines: [
      [say.lastUsed(ago(lastUsedAt, now)), say.since(on(signedInAt, now))].join(', '),
      [device === null ? null : say.device(device), address === null ? null : say.from(address)]
        .filter((part) => part !== null)
        .join(' '),
    ].filter((line) => line !== ''),
  }));
}

export type DeviceRow = AccessLine & { code: string; unsent: number; signedIn: boolean; wiped: boolean };

/** `here` is the device id of the store that is open. */
export function deviceRows({ devices }: AccessAnswer, here: string | null, now: Date): DeviceRow[] {
  const say = words.account.devices;
  return devices.map(({ id, code, client, lastSeenAt, unsent, signedIn, wipe }) => {
    const stands = [say.heard(ago(lastSeenAt, now)), signedIn || wipe ? null : say.signedOut];
    const wiping = wipe && (wipe.doneAt ? say.wiped(ago(wipe.doneAt, now)) : say.waiting(ago(wipe.askedAt, now)));
    return {
      ...{ id, code, signedIn, unsent: unsent ?? 0, wiped: wipe !== null },
      title: `${code} · ${clientWords(client)}`,
      here: id === here ? say.here : null,
      lines: [
        stands.filter((part) => part !== null).join(', '),
        ...(unsent && !wipe?.doneAt ? [say.unsent(unsent)] : []),
        ...(wiping ? [wiping] : []),
      ],
    };
  });
}

export function passkeyLines({ passkeys }: AccessAnswer, now: Date): AccessLine[] {
  const say = words.account.passkeys;
  return passkeys.map(({ id, name, addedAt, synced }) => ({
    id,
    title: name === '' ? say.unnamed : name,
    here: null,
    lines: [...(addedAt === null ? [] : [say.addedOn(on(addedAt, now))]), synced ? say.synced : say.here],
  }));
}
