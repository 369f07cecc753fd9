import { expect, it } from 'vitest';
import type { SyncState } from '#lib/store/port.ts';
import { bytesInWords, clockWords, connectionWords } from './device-words.ts';
import { syncLine } from './sync-words.ts';

const now = new Date('2026-05-20T09:20:00Z');
const state = (change: Partial<SyncState>): SyncState => ({
  phase: 'sent',
  ...{
    unsent: 0,
    oldest: null,
    lastContact: null,
    heardBefore: null,
    proven: null,
    fetching: false,
    attention: [],
    skew: 0,
    problem: null,
  },
  ...change,
});
const heard = '2026-05-20T09:00:00Z';
const waiting = { unsent: 3, oldest: '2026-05-20T09:00:00Z' };

it('does not say that all is sent while files wait', () => {
  const files = (waiting: number, failed = 0, change: Partial<SyncState> = {}) =>
    syncLine(state(change), now, { waiting, failed }).words;
  expect(files(0)).toBe('All sent');
  expect(files(1)).toBe('1 file to send');
  expect(files(3, 1)).toBe('1 file was not taken by the server');
  expect(files(3, 0, { phase: 'waiting', ...waiting })).toBe('3 things not sent yet, oldest 20 minutes');
});

it.each([
  [state({}), 'All sent', 'good'],
  [state({ phase: 'waiting', ...waiting }), '3 things not sent yet, oldest 20 minutes', 'waiting'],
  [state({ phase: 'unreachable' }), 'Can’t reach the server. What you record is kept on this device.', 'offline'],
  [state({ phase: 'offline', ...waiting }), 'No signal. 3 things not sent yet, oldest 20 minutes', 'offline'],
  [
    state({ phase: 'offline', ...waiting, oldest: '2026-05-19T09:20:00Z' }),
    '3 things not sent yet, oldest 24 hours. Go where there is a signal, or save a rescue file.',
    'attention',
  ],
  [state({ phase: 'signed-out', ...waiting }), 'Signed out by the server. Sign in to send.', 'attention'],
  [state({ problem: 'No room left.' }), 'No room left.', 'attention'],
] as const)('%#: %s', (sync, words, tone) => {
  expect(syncLine(sync, now)).toMatchObject({ words, tone });
});

it('puts what came back before everything else', () => {
  const entry = { id: 'x' } as SyncState['attention'][number];
  expect(syncLine(state({ phase: 'offline', ...waiting, attention: [entry] }), now)).toMatchObject({
    words: '1 needs your attention',
    href: '/app/attention/',
  });
});

it('says room and clock as people would', () => {
  expect(bytesInWords(3_400_000)).toBe('3.4 MB');
  expect(bytesInWords(120)).toBe('120 bytes');
  expect(clockWords(20_000, heard)).toBe('Agreed with the server when it was last heard from.');
  expect(clockWords(-5 * 60_000, heard)).toMatch(/^5 minutes behind/);
});

it('says nothing of a server that was not heard from', () => {
  expect(clockWords(0, null)).toBe('It is compared with the server once that is heard from.');
  expect(connectionWords({ phase: 'waiting', lastContact: null })).toMatch(/^Not heard from yet/);
  expect(connectionWords({ phase: 'sent', lastContact: heard })).toBe('Can be reached.');
  expect(connectionWords({ phase: 'offline', lastContact: heard })).toMatch(/no signal/);
  expect(connectionWords({ phase: 'unreachable', lastContact: heard })).not.toMatch(/no signal/);
  expect(connectionWords({ phase: 'signed-out', lastContact: heard })).toMatch(/sign in again/);
});
