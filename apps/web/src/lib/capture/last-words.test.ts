import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from './fake-store.ts';
import { dropWords, leaveWords, openDraft } from './last-words.ts';

function memory() {
  const kept = new Map<string, string>();
  const crossing = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, crossing, drafts: fakeStore(sampleDirectory(), 'staff', fakeDevice()).drafts };
}

it('opens what the store has when nothing crossed over', async () => {
  const { crossing, drafts } = memory();
  expect(await openDraft(drafts, 'feedback:1', crossing)).toBeNull();
  await drafts.save('feedback:1', { text: 'stored' });
  expect(await openDraft(drafts, 'feedback:1', crossing)).toEqual({ text: 'stored' });
});

it('opens the last words, stores them, and leaves nothing behind', async () => {
  const { kept, crossing, drafts } = memory();
  await drafts.save('feedback:1', { text: 'stor' });
  leaveWords('feedback:1', JSON.stringify({ text: 'stored' }), crossing);
  expect(await openDraft(drafts, 'feedback:1', crossing)).toEqual({ text: 'stored' });
  expect(await drafts.load('feedback:1')).toEqual({ text: 'stored' });
  expect(kept.size).toBe(0);
});

it('does not bring back older words once newer ones are stored', async () => {
  const { crossing, drafts } = memory();
  leaveWords('feedback:1', JSON.stringify({ text: 'old' }), crossing);
  await drafts.save('feedback:1', { text: 'old and new' });
  dropWords('feedback:1', crossing);
  expect(await openDraft(drafts, 'feedback:1', crossing)).toEqual({ text: 'old and new' });
});

it('is quiet when the tab has no room: the screen says that the draft is not saved', () => {
  const full = {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => leaveWords('feedback:1', '{}', full)).not.toThrow();
});
