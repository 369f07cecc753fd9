import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { fakeStore } from './fake-store.ts';
import { dropWords, leaveWords, openDraft } from './last-words.ts';

const newDrafts = () => fakeStore(sampleDirectory(), 'staff', fakeDevice()).drafts;

it('opens what the store has when nothing crossed over', async () => {
  const drafts = newDrafts();
  expect(await openDraft(drafts, 'feedback:1')).toBeNull();
  await drafts.save('feedback:1', { text: 'stored' });
  expect(await openDraft(drafts, 'feedback:1')).toEqual({ text: 'stored' });
});

it('opens the last words, stores them, and leaves nothing behind', async () => {
  const drafts = newDrafts();
  await drafts.save('feedback:1', { text: 'stor' });
  leaveWords(drafts, 'feedback:1', JSON.stringify({ text: 'stored' }));
  expect(await openDraft(drafts, 'feedback:1')).toEqual({ text: 'stored' });
  expect(await drafts.load('feedback:1')).toEqual({ text: 'stored' });
  expect(drafts.crossing.get('feedback:1')).toBeNull();
});

it('does not bring back older words once newer ones are stored', async () => {
  const drafts = newDrafts();
  leaveWords(drafts, 'feedback:1', JSON.stringify({ text: 'old' }));
  await drafts.save('feedback:1', { text: 'old and new' });
  dropWords(drafts, 'feedback:1');
  expect(await openDraft(drafts, 'feedback:1')).toEqual({ text: 'old and new' });
});

it('keeps the last words where they are while the store has no room for them', async () => {
  const drafts = newDrafts();
  leaveWords(drafts, 'feedback:1', JSON.stringify({ text: 'last' }));
  const full = { ...drafts, save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  expect(await openDraft(full, 'feedback:1')).toEqual({ text: 'last' });
  expect(drafts.crossing.get('feedback:1')).not.toBeNull();
});

it('is quiet when the tab has no room: the screen says that the draft is not saved', () => {
  const drafts = newDrafts();
  drafts.crossing.set = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(() => leaveWords(drafts, 'feedback:1', '{}')).not.toThrow();
});
