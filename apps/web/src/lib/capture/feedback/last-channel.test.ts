import { expect, test } from 'vitest';
import { keepChannel, lastChannel } from './last-channel.ts';

test('a form begins with the way the last one came, for each person, and at the counter where nobody knows', () => {
  const kept = new Map<string, string>([['last-channel:odd', 'by-pigeon']]);
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  keepChannel('jasmin', 'phone', memory);
  expect([lastChannel('jasmin', memory), lastChannel('amy', memory), lastChannel('odd', memory)]).toEqual([
    ...['phone', 'in-person', 'in-person'],
  ]);
  const full = {
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => keepChannel('jasmin', 'phone', full)).not.toThrow();
});
