// The part of the API that is about ways in, and about where somebody is signed in.
import { z } from 'zod/mini';
import { uuid } from '@evenhand/policy/entries/entry';
import { deviceName, ordersRequest, passkeyRequest } from '@evenhand/policy/wire/access';
import { passkeyMade, passkeyUsed } from '@evenhand/policy/wire/passkey';
import { deviceRequest, passwordRequest, signInRequest } from '@evenhand/policy/wire/session';
import type { Endpoint } from './endpoint.ts';

const access = z.object({
  sessions: z.array(
    z.object({
      ...{ id: uuid, current: z.boolean(), client: z.string(), address: z.nullable(z.string()) },
      ...{ device: z.nullable(z.string()), signedInAt: z.string(), lastUsedAt: z.string() },
    }),
  ),
  devices: z.array(
    z.object({
      ...{ id: uuid, code: z.string(), client: z.string(), enrolledAt: z.string(), lastSeenAt: z.string() },
      ...{ unsent: z.nullable(z.number()), signedIn: z.boolean() },
      wipe: z.nullable(z.object({ askedAt: z.string(), doneAt: z.nullable(z.string()) })),
    }),
  ),
  passkeys: z.array(z.object({ id: uuid, name: z.string(), addedAt: z.nullable(z.string()), synced: z.boolean() })),
});
const whose = z.object({ person: z.string() });
const theirs = z.object({ person: z.string(), id: uuid });
const own = z.object({ id: uuid });

export const signInEndpoints: readonly Endpoint[] = [
  {
    ...{ method: 'post', path: '/api/auth/sign-in/email', signedIn: false, body: signInRequest },
    says: 'Signs a member of staff in; the session is a cookie. Ten wrong passwords close an account for a quarter of an hour.',
    answer: z.looseObject({}),
    problems: { 401: 'Wrong email address or password.', 429: 'Too many tries.' },
  },
  {
    ...{ method: 'post', path: '/api/auth/sign-out', signedIn: false },
    says: 'Ends the session. Its event streams end soon after.',
    answer: z.looseObject({}),
  },
  {
    ...{ method: 'post', path: '/api/auth/change-password', signedIn: true, body: passwordRequest },
    says: 'Changes the password of whoever is signed in, who knows the one they have.',
    answer: z.looseObject({}),
  },
  {
    ...{ method: 'get', path: '/api/auth/ways', signedIn: false },
    says: 'How people sign in here beside a password and a passkey: the name of the organisation’s own sign-in, if any.',
    answer: z.object({ openid: z.nullable(z.object({ name: z.string() })) }),
  },
  {
    ...{ method: 'get', path: '/api/auth/passkey/generate-authenticate-options', signedIn: false },
    says: 'What a passkey is asked to sign, for whoever it turns out to belong to. The question is kept in a cookie for five minutes.',
    answer: z.looseObject({ challenge: z.string(), rpId: z.string(), userVerification: z.literal('required') }),
  },
  {
    ...{ method: 'post', path: '/api/auth/passkey/verify-authentication', signedIn: false, body: passkeyUsed },
    says: 'Signs in with a passkey that asked its owner who is there; the session is a cookie.',
    answer: z.looseObject({}),
  },
  {
    ...{ method: 'get', path: '/api/auth/passkey/generate-register-options', signedIn: true },
    says: 'What a new passkey is made from. Only within an hour of signing in.',
    answer: z.looseObject({ challenge: z.string() }),
    problems: { 403: 'Somebody who signed in longer ago: sign in again first.' },
  },
  {
    ...{ method: 'post', path: '/api/auth/passkey/verify-registration', signedIn: true, body: passkeyMade },
    says: 'Keeps a new passkey of whoever is signed in.',
    answer: z.looseObject({ id: z.string() }),
    problems: { 403: 'Somebody who signed in longer ago: sign in again first.' },
  },
  {
    ...{ method: 'get', path: '/api/account', signedIn: true },
    says: 'Where whoever asks is signed in, on what devices, and with which passkeys. The acts below answer the same, as it stands then.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/account/sessions/end-others', signedIn: true },
    says: 'Ends every session of whoever asks but this one; their next request is refused, their streams end soon after.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/account/sessions/{id}/end', signedIn: true, parts: own },
    says: 'Ends one session.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/account/devices/{id}/sign-out', signedIn: true, parts: own },
    says: 'Ends the session of a device. What it keeps, and what it has not sent, stays on it.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/account/devices/{id}/wipe', signedIn: true, parts: own },
    says: 'Signs a device out and tells it to remove everything that it keeps of this person, unsent work included: at its next contact every answer to it is 401 device-wiped.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/account/passkeys/{id}', signedIn: true, parts: own, body: passkeyRequest },
    says: 'Gives a passkey another name.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/account/passkeys/{id}/remove', signedIn: true, parts: own },
    says: 'Removes a passkey: nobody signs in with it any more.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/device/orders', signedIn: false, body: ordersRequest },
    says: 'Which of these devices were told to remove everything. Asked at every start, signed in or not.',
    answer: z.object({ wipe: z.array(deviceName) }),
  },
  {
    ...{ method: 'post', path: '/api/device/wiped', signedIn: false, body: deviceName },
    says: 'A device that was told to says that it has removed everything. Otherwise it changes nothing.',
    answer: z.object({}),
  },
  {
    ...{ method: 'post', path: '/api/device', signedIn: true, body: deviceRequest },
    says: 'Makes a device known and issues the code that its references carry. The same device gets the same code.',
    answer: z.object({ id: uuid, code: z.string() }),
    problems: { 409: 'The device is known as that of another person.' },
  },
  {
    ...{ method: 'get', path: '/api/people/{person}/access', signedIn: true, parts: whose },
    says: 'Where a colleague is signed in, on what devices, and with which passkeys. For administrators of the whole organisation, as are the acts below.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/people/{person}/access/sessions/end-others', signedIn: true, parts: whose },
    says: 'Ends every session of a colleague; of oneself, all but this one.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/people/{person}/access/sessions/{id}/end', signedIn: true, parts: theirs },
    says: 'Ends one session of a colleague.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/people/{person}/access/devices/{id}/sign-out', signedIn: true, parts: theirs },
    says: 'Ends the session of a colleague’s device.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/people/{person}/access/devices/{id}/wipe', signedIn: true, parts: theirs },
    says: 'Signs a colleague’s device out and tells it to remove everything at its next contact.',
    answer: access,
  },
  {
    ...{ method: 'post', path: '/api/people/{person}/access/passkeys/{id}/remove', signedIn: true, parts: theirs },
    says: 'Removes a passkey of a colleague.',
    answer: access,
  },
];
