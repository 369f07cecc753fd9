import type { AccessAnswer } from '@evenhand/policy/wire/access';
import { expect, it } from 'vitest';
import { deviceRows, passkeyLines, sessionLines } from './access-lines.ts';

const now = new Date('2026-05-19T12:00:00.000Z');
const client = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';
const device = {
  ...{ id: 'd1', code: '00K', client, enrolledAt: '2026-05-01T09:00:00.000Z', lastSeenAt: '2026-05-19T11:57:00.000Z' },
  ...{ unsent: 2, signedIn: true, wipe: null },
};
const access: AccessAnswer = {
  sessions: [
    {
      ...{ id: 's1', current: true, client, address: '192.0.2.7', device: '00K' },
      ...{ signedInAt: '2026-05-18T08:00:00.000Z', lastUsedAt: '2026-05-19T11:57:00.000Z' },
    },
    {
      ...{ id: 's2', current: false, client: '', address: null, device: null },
      ...{ signedInAt: '2026-05-01T08:00:00.000Z', lastUsedAt: '2026-05-02T11:57:00.000Z' },
    },
  ],
  devices: [
    device,
    { ...device, id: 'd2', signedIn: false, unsent: null },
    { ...device, id: 'd3', signedIn: false, wipe: { askedAt: '2026-05-19T11:00:00.000Z', doneAt: null } },
    {
      ...{ ...device, id: 'd4', unsent: 0, signedIn: false },
      wipe: { askedAt: '2026-05-19T10:00:00.000Z', doneAt: '2026-05-19T11:30:00.000Z' },
    },
  ],
  passkeys: [
    { id: 'p1', name: 'Work phone', addedAt: '2026-05-19T08:00:00.000Z', synced: true },
    { id: 'p2', name: '', addedAt: null, synced: false },
  ],
};

it('says where somebody is signed in, when it was last used, and which is this one', () => {
  const [one, other] = sessionLines(access, now);
  expect(one).toMatchObject({ title: 'Firefox on Linux', here: 'This is where you are now' });
  expect(one?.lines).toEqual([
    expect.stringMatching(/^Last used 3 minutes ago, signed in /),
    'Device 00K from 192.0.2.7',
  ]);
  expect(other).toMatchObject({ title: 'Something that does not say what it is', here: null });
  expect(other?.lines).toHaveLength(1);
});

it('says of devices when they were heard, what they had not sent, and where a wipe stands', () => {
  const rows = deviceRows(access, 'd1', now);
  expect(rows.map(({ here }) => here)).toEqual(['this one', null, null, null]);
  expect(rows.map(({ lines }) => lines)).toEqual([
    ['Last heard 3 minutes ago', '2 entries not sent then'],
    ['Last heard 3 minutes ago, signed out'],
    ['Last heard 3 minutes ago', '2 entries not sent then', 'To be wiped at its next contact, asked 1 hour ago'],
    ['Last heard 3 minutes ago', 'Wiped 30 minutes ago'],
  ]);
});

it('says of passkeys when they were added and how far they reach', () => {
  expect(passkeyLines(access, now)).toMatchObject([
    { title: 'Work phone', lines: [expect.stringMatching(/^Added /), expect.stringMatching(/^Kept by your account/)] },
    { title: 'A passkey', lines: ['Only on the device it was made on'] },
  ]);
});
