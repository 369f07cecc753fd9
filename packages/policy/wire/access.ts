import { z } from 'zod/mini';
import { uuid } from '../entries/entry.ts';
import { passkeyName } from './passkey.ts';

/**
 * Names the store that a request comes from: its organisation and its device id, as `jersey/0199…`. Not a proof of anything:
 * a session says who is asking. Where headers cannot be set, as on an event stream, the query `device` says the same.
 */
export const deviceHeader = 'x-evenhand-device';
/** Says with it how many entries of that store have not been sent. */
export const unsentHeader = 'x-evenhand-unsent';

const organisation = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, 'must be the id of an organisation'));

/** One store of one person, as a request names it. */
export const deviceName = z.strictObject({ organisation, id: uuid });
export type DeviceName = z.infer<typeof deviceName>;

export const deviceNameOf = ({ organisation: of, id }: DeviceName): string => `${of}/${id}`;

/** Read from a header; null when it is none. */
export function readDeviceName(text: string): DeviceName | null {
  const [of, id, ...more] = text.split('/');
  const read = deviceName.safeParse({ organisation: of, id });
  return read.success && more.length === 0 ? read.data : null;
}

/** Days after which a device that never reached the server asks for a sign-in there before it opens. */
export const daysWithoutContact = 30;

/** Where somebody is signed in. `client` is what the browser calls itself. */
export interface SessionLine {
  id: string;
  /** The one that asked. */
  current: boolean;
  client: string;
  address: string | null;
  /** Code of the device that it was last used on, where that is known. */
  device: string | null;
  signedInAt: string;
  lastUsedAt: string;
}

/** One store of a person on one browser. */
export interface DeviceLine {
  id: string;
  /** Second part of the references that it made. */
  code: string;
  client: string;
  enrolledAt: string;
  lastSeenAt: string;
  /** Entries that it had not sent when it was last heard; null when it never said. */
  unsent: number | null;
  signedIn: boolean;
  /** Set when it was told to remove everything; `doneAt` once it said that it has. */
  wipe: { askedAt: string; doneAt: string | null } | null;
}

export interface PasskeyLine {
  id: string;
  name: string;
  addedAt: string | null;
  /** Kept by the person's account with a maker of phones or browsers, and so on several of their devices. */
  synced: boolean;
}

/** GET /api/account and, for administrators, GET /api/people/:id/access: how somebody gets in, and where they are. */
export interface AccessAnswer {
  sessions: SessionLine[];
  devices: DeviceLine[];
  passkeys: PasskeyLine[];
}

/** POST /api/account/passkeys/:id: another name. */
export const passkeyRequest = z.strictObject({ name: passkeyName });

/** POST /api/device/orders: asked at every start, signed in or not, for every store on a browser. */
export const ordersRequest = z.strictObject({ devices: z.array(deviceName).check(z.maxLength(50)) });

/** Which of them are to be removed. */
export interface OrdersAnswer {
  wipe: DeviceName[];
}

/** GET /api/auth/ways: how people sign in here beside a password. */
export interface WaysAnswer {
  /** The organisation's own sign-in, under the name that the operator gave it; null where there is none. */
  openid: { name: string } | null;
}

/** Why somebody came back from the organisation's own sign-in without being signed in; the word in `?error=`. */
export const openidProblems = ['no-account', 'stopped', 'failed'] as const;
export type OpenidProblem = (typeof openidProblems)[number];
