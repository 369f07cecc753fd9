import { expect, it, vi } from 'vitest';
import { letterDrafts, readLetters } from './letterbox.ts';
import { memoryVaultDisk } from './testing.ts';
import { makeVault } from './vault.ts';

vi.mock('#lib/device/stretch.ts', () => ({
  diskCost: { memory: 1, passes: 1 },
  pinCost: { memory: 1, passes: 1 },
  stretch: async (secret: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))),
}));

const newStore = (staff: string) =>
  makeVault({
    ...{ id: `evenhand-org-${staff}`, person: { organisation: 'org', staff }, name: staff, organisation: 'Org' },
    ...{ email: '', passphrase: 'three calm words' },
  });

it('takes words while a store is locked, and gives them to whoever opens it', async () => {
  const disk = memoryVaultDisk();
  const amy = await newStore('amy');
  const box = letterDrafts(disk, amy.vault);
  await box.save('1', { narrative: 'He foll' });
  await box.save('1', { narrative: 'He followed me' });
  await box.save('2', { narrative: 'And again' });

  expect(await readLetters(disk, amy)).toEqual([
    { id: '1', form: { narrative: 'He followed me' } },
    { id: '2', form: { narrative: 'And again' } },
  ]);
});

it('leaves nothing on the disk that can be read there, and nothing for anybody else', async () => {
  const disk = memoryVaultDisk();
  const [amy, ben] = [await newStore('amy'), await newStore('ben')];
  await letterDrafts(disk, amy.vault).save('1', { narrative: 'He followed me' });
  const [letter] = await disk.letters(amy.vault.id);
  expect(new TextDecoder('latin1').decode(letter?.sealed)).not.toContain('followed');

  expect(await readLetters(disk, ben)).toEqual([]);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await expect(readLetters(disk, { vault: amy.vault, unlocked: ben.unlocked })).rejects.toThrow();
  await disk.putLetter({ vault: ben.vault.id, id: '1', sealed: letter?.sealed ?? new Uint8Array() });
  expect(await readLetters(disk, ben)).toEqual([]);
  expect(await disk.letters(ben.vault.id)).toHaveLength(1);
});
