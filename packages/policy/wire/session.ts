import { z } from 'zod/mini';
import type { Directory } from '../directory.ts';
import { uuid } from '../entries/entry.ts';
import type { RescueMeans } from './rescue.ts';

/** POST /api/auth/sign-in/email: answers with a session cookie. */
export const signInRequest = z.object({
  email: z.string().check(z.regex(/^[^\s\p{Cc}]+$/u, 'must be an email address'), z.maxLength(320)),
  password: z.string().check(z.minLength(1), z.maxLength(500)),
});

/** POST /api/auth/change-password: for somebody who is signed in and knows the password that they have. */
export const passwordRequest = z.object({
  currentPassword: z.string().check(z.minLength(1), z.maxLength(500)),
  newPassword: z.string().check(z.minLength(12), z.maxLength(128)),
  revokeOtherSessions: z.optional(z.boolean()),
});

/** POST /api/device: this device, known to the server from now on. Sent again it answers the same. */
export const deviceRequest = z.strictObject({
  id: uuid,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
});

export interface DeviceAnswer {
  id: string;
  /** Second part of every reference that this device makes; issued once, never reused. */
  code: string;
}

/** GET /api/me: who is signed in, and the reference data that their device keeps for when there is no network. */
export interface Me {
  staff: string;
  email: string;
  directory: Directory;
  /** Server's clock, so that a device can tell how far off its own is. */
  now: string;
  protocol: number;
  /** Absent where the server is older than this. */
  rescue?: RescueMeans;
}
