import { sampleDirectory } from '@evenhand/policy/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { words } from '#lib/words/index.ts';
import { keepDraft } from './draft-keeper.ts';
import { fakeStore } from './fake-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(opened: unknown = { text: '' }) {
  const store = fakeStore(sampleDirectory(), 'staff', fakeDevice());
  const problems: (string | null)[] = [];
  const over = vi.fn();
  const keeper = keepDraft(store.drafts, 'feedback:1', {
    opened,
    onproblem: (problem) => problems.push(problem),
    onover: over,
  });
  const stored = () => store.drafts.load<{ text: string }>('feedback:1');
  return { store, keeper, problems, stored, over };
}

it('writes the first change at once and gathers those that follow', async () => {
  const { store, keeper, stored } = open();
  keeper.changed({ text: 'a' });
  await vi.advanceTimersByTimeAsync(0);
  expect(await stored()).toEqual({ text: 'a' });
  for (const text of ['ab', 'abc', 'abcd']) keeper.changed({ text });
  await vi.advanceTimersByTimeAsync(100);
  expect(await stored()).toEqual({ text: 'abcd' });
  expect(store.draftSaves).toBe(2);
});

it('knows what is not stored yet', async () => {
  const { keeper } = open();
  expect(keeper.unwritten()).toBeNull();
  keeper.changed({ text: 'a' });
  expect(keeper.unwritten()).toBe('{"text":"a"}');
  await keeper.flush();
  expect(keeper.unwritten()).toBeNull();
});

it('goes on storing while somebody types without a pause', async () => {
  const { keeper, stored } = open();
  for (let length = 1; length <= 30; length += 1) {
    keeper.changed({ text: 'x'.repeat(length) });
    await vi.advanceTimersByTimeAsync(50);
  }
  expect((await stored())?.text.length).toBeGreaterThanOrEqual(26);
});

it('writes at once when the page is left', async () => {
  const { keeper, stored } = open();
  keeper.changed({ text: 'half a sen' });
  await keeper.flush();
  expect(await stored()).toEqual({ text: 'half a sen' });
});

it('leaves no draft of a form that nobody touched', async () => {
  const { store, keeper } = open({ text: '', kind: null });
  keeper.changed({ text: '', kind: null });
  await keeper.flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await store.drafts.all()).toEqual([]);
});

it('says when there is no room, keeps what was typed, and stores it when there is room again', async () => {
  const { store, keeper, problems, stored } = open();
  store.draftProblem = new DOMException('full', 'QuotaExceededError');
  keeper.changed({ text: 'kept' });
  await vi.advanceTimersByTimeAsync(100);
  expect(problems).toEqual([words.store.deviceFull]);
  store.draftProblem = null;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(problems).toEqual([words.store.deviceFull, null]);
  expect(await stored()).toEqual({ text: 'kept' });
});

it('writes nothing while the form is on its way into the record, and all of it when that failed', async () => {
  const { keeper, stored } = open();
  keeper.hold();
  keeper.changed({ text: 'late' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await stored()).toBeNull();
  keeper.release();
  await keeper.flush();
  expect(await stored()).toEqual({ text: 'late' });
});

it('does not bring a draft back that has become its record', async () => {
  const { store, keeper, stored } = open();
  keeper.changed({ text: 'saved' });
  await keeper.flush();
  keeper.hold();
  await store.drafts.remove('feedback:1');
  keeper.end();
  keeper.changed({ text: 'saved and more' });
  keeper.release();
  await vi.advanceTimersByTimeAsync(1000);
  await keeper.flush();
  expect(await stored()).toBeNull();
});

it('leaves no draft of a box that was emptied because its words were added', async () => {
  const { store, keeper, stored } = open();
  keeper.changed({ text: 'a note' });
  await keeper.flush();
  await store.drafts.remove('feedback:1');
  keeper.settle({ text: '' });
  keeper.changed({ text: '' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await stored()).toBeNull();
});

it('shows what another window stored, and stores it here no second time', async () => {
  const { store, keeper } = open();
  expect(keeper.heard({ text: 'there' })).toBe(true);
  keeper.changed({ text: 'there' });
  await keeper.flush();
  expect(store.draftSaves).toBe(0);
  expect(keeper.heard({ text: 'there' })).toBe(false);
});

it('lets nothing of another window take away what is being typed here', async () => {
  const { keeper, stored } = open();
  keeper.changed({ text: 'here' });
  expect(keeper.heard({ text: 'there' })).toBe(false);
  await keeper.flush();
  expect(await stored()).toEqual({ text: 'here' });
  keeper.hold();
  expect(keeper.heard({ text: 'while it is being saved' })).toBe(false);
});

it('is over at once when another window is done with it', () => {
  const { keeper, over } = open();
  keeper.heardOver();
  expect(over).toHaveBeenCalledOnce();
});

it('on its way into the record it goes where that leads; only when that fails is it over', () => {
  const { keeper, over } = open();
  keeper.hold();
  keeper.heardOver();
  keeper.end();
  expect(over).not.toHaveBeenCalled();

  const failing = open();
  failing.keeper.hold();
  failing.keeper.heardOver();
  failing.keeper.release();
  expect(failing.over).toHaveBeenCalledOnce();
  failing.keeper.hold();
  failing.keeper.release();
  expect(failing.over).toHaveBeenCalledOnce();
});
