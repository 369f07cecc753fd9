import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import { packs } from '../packs/index.ts';
import { sampleDirectory } from '../testing.ts';
import { directorySchema } from '../wire/directory.ts';
import { localPack } from './local-pack.ts';
import { mayDecideLocally, withDayOff, withDecision, withoutDayOff } from './local-change.ts';

const found = packs.find(({ choices }) => choices.some(({ options }) => options.length > 1));
const choice = found?.choices.find(({ options }) => options.length > 1);
const other = choice?.options.find(({ id }) => id !== choice.standard);
if (!found || !choice || !other) throw new Error('No policy leaves a choice.');
const pack = found;

// A Tuesday.
const now = '2026-05-12T10:00:00+01:00';
const asked = { choice: choice.id, option: other.id, reason: 'We said so.', from: '2026-05-12', decidedBy: 'boss' };
const sample = sampleDirectory();
const after = (changed: ReturnType<typeof withDecision> | ReturnType<typeof withDayOff>): Directory => {
  if ('refused' in changed) throw new Error(changed.refused);
  return changed.directory;
};
const refused = (changed: object) => ('refused' in changed ? changed.refused : null);

describe('a decision', () => {
  const heldAt = (directory: Directory, at: string) => localPack(pack, directory, at).decided?.[asked.choice]?.option;

  test('holds from the moment it was taken on, and stands in the directory as devices hold it', () => {
    const directory = after(withDecision(sample, pack, asked, now));
    expect(heldAt(directory, now)).toBe(other.id);
    expect(localPack(pack, directory, '2026-05-12T09:59:59+01:00')).toBe(pack);
    expect(directorySchema.safeParse(directory).success).toBe(true);
  });

  test('follows earlier ones and leaves them as they were', () => {
    const first = after(withDecision(sample, pack, asked, now));
    const back = { ...asked, option: choice.standard, from: '2026-06-01' };
    const second = after(withDecision(first, pack, back, now));
    expect(second.decisions?.[0]).toEqual(first.decisions?.[0]);
    expect(heldAt(second, '2026-05-31T23:59:00+01:00')).toBe(other.id);
    expect(heldAt(second, '2026-06-01T00:00:00+01:00')).toBe(choice.standard);
  });

  test('of the same day: the one taken last', () => {
    const first = after(withDecision(sample, pack, asked, now));
    const second = after(withDecision(first, pack, { ...asked, option: choice.standard }, now));
    expect(heldAt(second, now)).toBe(choice.standard);
  });

  test('of the same day leaves what came between two of them with the first', () => {
    const first = after(withDecision(sample, pack, asked, now));
    const later = '2026-05-12T14:00:00+01:00';
    const second = after(withDecision(first, pack, { ...asked, option: choice.standard }, later));
    expect(heldAt(second, '2026-05-12T11:00:00+01:00')).toBe(other.id);
    expect(heldAt(second, later)).toBe(choice.standard);
  });

  test.each([
    ['on something that is no choice', { choice: 'none' }, /leaves no choice/],
    ['for an answer that there is not', { option: 'none' }, /none of the answers/],
    ['that reaches back', { from: '2026-05-11' }, /cannot reach back/],
  ])('%s is refused', (_, more, sentence) => {
    expect(refused(withDecision(sample, pack, { ...asked, ...more }, now))).toMatch(sentence);
  });
});

describe('a day off', () => {
  const dayOff = (day: string, directory: Directory = sample) =>
    withDayOff(directory, pack, { day, reason: 'A day of mourning' }, now);

  test('is kept with when it was announced, beside those that were there', () => {
    const first = after(dayOff('2026-05-14'));
    const second = after(dayOff('2026-05-15', first));
    expect(second.calendar.added).toEqual([
      { day: '2026-05-14', addedAt: now, reason: 'A day of mourning' },
      { day: '2026-05-15', addedAt: now, reason: 'A day of mourning' },
    ]);
    expect(directorySchema.safeParse(second).success).toBe(true);
  });

  test('is taken back while it lies ahead, counts again, and stays on record with who said so', () => {
    const added = after(dayOff('2026-05-14'));
    const asked = { day: '2026-05-14', reason: 'A slip', by: 'boss' };
    const back = after(withoutDayOff(added, pack, asked, now));
    expect(back.calendar.added).toEqual([
      {
        day: '2026-05-14',
        addedAt: now,
        reason: 'A day of mourning',
        takenBack: { at: now, by: 'boss', reason: 'A slip' },
      },
    ]);
    expect(directorySchema.safeParse(back).success).toBe(true);
    expect(refused(withoutDayOff(back, pack, asked, now))).toMatch(/none of the days off/);
    expect(refused(dayOff('2026-05-14', back))).toBeNull();
    expect(refused(withoutDayOff(added, pack, asked, '2026-05-14T08:00:00+01:00'))).toMatch(/has begun or is over/);
  });

  test('that is over, a weekend or added already is refused', () => {
    expect(refused(dayOff('2026-05-11'))).toMatch(/is over/);
    expect(refused(dayOff('2026-05-16'))).toMatch(/no working day already/);
    expect(refused(dayOff('2026-05-14', after(dayOff('2026-05-14'))))).toMatch(/no working day already/);
    expect(refused(dayOff('2026-05-12'))).toBeNull();
  });
});

test('only an administrator or the leadership of the whole organisation decides for it', () => {
  const may = (role: 'administrator' | 'leadership' | 'service-head', unit: string) =>
    mayDecideLocally(sample, { id: 'x', name: 'X', title: '', roles: [{ role, unit }], lineManager: null });
  expect([may('administrator', 'root'), may('leadership', 'root')]).toEqual([true, true]);
  expect([may('service-head', 'root'), may('administrator', 'unit')]).toEqual([false, false]);
});
