import { expect, it } from 'vitest';
import { words } from '#lib/words/index.ts';
import { sendingOf } from './sending-words.ts';

const waiting = new Set(['entry']);

it('says a signal is missing only where it is', () => {
  expect(sendingOf(waiting, { phase: 'offline' })).toBe('offline');
  expect(sendingOf(waiting, { phase: 'waiting' })).toBe('now');
  expect(sendingOf(waiting, { phase: 'sending' })).toBe('now');
  expect(sendingOf(waiting, undefined)).toBe('now');
  for (const state of ['sent', 'now', 'unreachable', 'signed-out'] as const)
    expect(words.device.sending[state]).not.toMatch(/signal/);
});

it('says what else it waits for', () => {
  expect(sendingOf(waiting, { phase: 'unreachable' })).toBe('unreachable');
  expect(sendingOf(waiting, { phase: 'signed-out' })).toBe('signed-out');
});

it('says sent once everything of the record has arrived, whatever happens since', () => {
  expect(sendingOf(new Set(), { phase: 'offline' })).toBe('sent');
});
