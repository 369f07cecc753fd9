import { beforeEach, expect, it, vi } from 'vitest';
import { noteOwed, owedWipes, settleOwed } from './owed-wipes.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});

const phone = { organisation: 'jersey', id: 'phone' };
const tablet = { organisation: 'jersey', id: 'tablet' };

it('owes each device once, until it is settled', () => {
  noteOwed(phone);
  noteOwed(tablet);
  noteOwed(phone);
  expect(owedWipes()).toEqual([tablet, phone]);
  settleOwed(tablet);
  expect(owedWipes()).toEqual([phone]);
});

it('takes what was spoiled for nothing', () => {
  for (const spoiled of ['{', '3', '[{"id":4}]']) {
    kept.set('evenhand:owed-wipes', spoiled);
    expect(owedWipes()).toEqual([]);
  }
});
