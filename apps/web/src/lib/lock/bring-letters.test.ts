import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it, vi } from 'vitest';
import { fakeStore } from '#lib/capture/fake-store.ts';
import { fakeDevice } from '#lib/device/fake.ts';
import { Keyring } from '#lib/store/keyring.ts';
import { letterDrafts } from '#lib/store/letterbox.ts';
import { memoryVaultDisk } from '#lib/store/testing.ts';
import { bringLetters, type LockedNote } from './bring-letters.ts';

vi.mock('#lib/device/stretch.ts', () => ({
  diskCost: { memory: 1, passes: 1 },
  pinCost: { memory: 1, passes: 1 },
  stretch: () => Promise.resolve(new Uint8Array(32)),
}));

const note: LockedNote = { openedAt: '2026-06-03T21:40:00Z', narrative: 'He followed me', place: 'Stairs' };

it('makes an unfinished incident of each, with the day and time at which it was begun, and of empty ones none', async () => {
  const disk = memoryVaultDisk();
  const ring = new Keyring(disk, fakeDevice());
  await ring.make({
    ...{ id: 'evenhand-org-amy', person: { organisation: 'org', staff: 'amy' }, name: 'Amy', organisation: 'Org' },
    ...{ email: '', passphrase: 'three calm words' },
  });
  const vault = ring.open?.vault;
  if (!vault) throw new Error('not open');
  const box = letterDrafts(disk, vault);
  await box.save('a', note);
  await box.save('b', { ...note, narrative: ' ', place: '' });

  const store = fakeStore(sampleDirectory(), 'staff', fakeDevice());
  expect(await bringLetters(store, ring, disk)).toBe(1);
  expect(await store.drafts.load('incident:a')).toEqual({
    ...{ incidentId: 'a', openedAt: note.openedAt, narrative: 'He followed me', place: 'Stairs' },
    ...{ day: '2026-06-03', time: '22:40' },
  });
  expect(await store.drafts.load('incident:b')).toBeNull();
  expect(await disk.letters(vault.id)).toEqual([]);
});
