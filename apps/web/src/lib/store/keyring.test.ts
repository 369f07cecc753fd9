import { describe, expect, it, vi } from 'vitest';
import { aesGcmCipher } from '#lib/device/cipher.ts';
import { fakeDevice } from '#lib/device/fake.ts';
import { Keyring, mostTries } from './keyring.ts';
import { memoryVaultDisk } from './testing.ts';
import { emailOf } from './vault.ts';

// Made slow on purpose, and tried dozens of times here: what is slow is not what is tested.
vi.mock('#lib/device/stretch.ts', () => ({
  diskCost: { memory: 1, passes: 1 },
  pinCost: { memory: 1, passes: 1 },
  stretch: async (secret: string, salt: Uint8Array) => {
    const words = new TextEncoder().encode(`${secret} ${String(salt)}`);
    return new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  },
}));

const id = 'evenhand-org-amy';
const passphrase = 'three calm words';

async function amysDevice() {
  const disk = memoryVaultDisk();
  const start = () => new Keyring(disk, fakeDevice());
  const ring = start();
  await ring.make({
    ...{ id, person: { organisation: 'org', staff: 'amy' }, name: 'Amy', organisation: 'Org' },
    ...{ email: 'amy@org.example', passphrase },
  });
  return { disk, ring, start };
}

const words = new TextEncoder().encode('what she said') as Uint8Array<ArrayBuffer>;
const seal = (ring: Keyring) => aesGcmCipher(ring.open?.unlocked.key as CryptoKey).seal(words);
const open = async (ring: Keyring, sealed: Uint8Array<ArrayBuffer>) =>
  new TextDecoder().decode(await aesGcmCipher(ring.open?.unlocked.key as CryptoKey).open(sealed));

describe('the keyring of a device', () => {
  it('opens after a restart by the passphrase, with the same key, and lets nobody read that key out', async () => {
    const { ring, start } = await amysDevice();
    const sealed = await seal(ring);
    const next = start();
    expect(await next.tryPassphrase(id, 'three calm word')).toEqual({ wrong: 1, left: mostTries - 1 });
    expect(next.open).toBeNull();
    expect(await next.tryPassphrase(id, passphrase)).toMatchObject({ vault: { wrong: 0 } });
    expect(await open(next, sealed)).toBe('what she said');
    const key = next.open?.unlocked.key as CryptoKey;
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('lays nothing on the disk by which a PIN could be guessed', async () => {
    const { disk, ring, start } = await amysDevice();
    expect(await ring.setPin('another passphrase', '246810')).toBe(false);
    expect(await ring.setPin(passphrase, '246810')).toBe(true);
    const vault = await disk.get(id);
    expect(Object.keys(vault?.pin ?? {}).sort()).toEqual(['memory', 'passes', 'salt', 'sealed']);
    // A restarted app has the disk and no more: the right PIN opens nothing there.
    const next = start();
    expect(next.hasPin(id)).toBe(false);
    expect(await next.tryPin(id, '246810')).toMatchObject({ wrong: 1 });
  });

  it('opens by the PIN once a passphrase has opened it since the app was started', async () => {
    const { ring, start } = await amysDevice();
    const sealed = await seal(ring);
    await ring.setPin(passphrase, '246810');
    ring.lock();
    expect(ring.open).toBeNull();
    expect(await ring.tryPin(id, '246811')).toMatchObject({ wrong: 1 });
    await ring.tryPin(id, '246810');
    expect(await open(ring, sealed)).toBe('what she said');

    const next = start();
    await next.tryPassphrase(id, passphrase);
    next.lock();
    await next.tryPin(id, '246810');
    expect(await open(next, sealed)).toBe('what she said');
    await next.setPin(passphrase, null);
    next.lock();
    expect(next.hasPin(id)).toBe(false);
  });

  it('destroys the key at the tenth wrong try, counted over restarts and over both ways', async () => {
    const { disk, ring, start } = await amysDevice();
    await ring.setPin(passphrase, '246810');
    ring.lock();
    for (let wrong = 1; wrong < mostTries; wrong += 1) {
      const tried = wrong % 2 ? await ring.tryPin(id, '000000') : await start().tryPassphrase(id, 'no');
      expect(tried).toEqual({ wrong, left: mostTries - wrong });
    }
    expect(await start().tryPassphrase(id, 'no')).toEqual({ wrong: mostTries, left: 0 });
    expect(await disk.get(id)).toMatchObject({ passphrase: null, passkey: null, pin: null });
    expect(await start().tryPassphrase(id, passphrase)).toMatchObject({ left: 0 });
    // The app that was running still has the PIN's wrap in memory, and may not use it.
    expect(await ring.tryPin(id, '246810')).toMatchObject({ left: 0 });
    expect(ring.open).toBeNull();
  });

  it('counts a try before it looks, so that ending the app in between takes none back', async () => {
    const { disk, start } = await amysDevice();
    const tried = start().tryPassphrase(id, 'no');
    await vi.waitFor(async () => expect((await disk.get(id))?.wrong).toBe(1));
    await tried;
  });

  it('opens by a new passphrase and no more by the one before', async () => {
    const { ring, start } = await amysDevice();
    const sealed = await seal(ring);
    expect(await ring.setPassphrase('not it at all', 'four new calm words')).toBe(false);
    expect(await ring.setPassphrase(passphrase, 'four new calm words')).toBe(true);
    expect(await start().usePassphrase(id, passphrase)).toBe(false);
    const next = start();
    expect(await next.usePassphrase(id, 'four new calm words')).toBe(true);
    expect(await open(next, sealed)).toBe('what she said');
  });

  it('opens by a passkey’s secret, and by no other', async () => {
    const { ring, start } = await amysDevice();
    const sealed = await seal(ring);
    const secret = crypto.getRandomValues(new Uint8Array(32));
    const passkey = { credential: new Uint8Array([1]), salt: new Uint8Array([2]), secret };
    expect(await ring.setPasskey(passphrase, passkey)).toBe(true);
    const next = start();
    expect(await next.usePasskey(id, crypto.getRandomValues(new Uint8Array(32)))).toBe(false);
    expect(await next.usePasskey(id, secret)).toBe(true);
    expect(await open(next, sealed)).toBe('what she said');
  });

  it('keeps the address for signing in sealed', async () => {
    const { disk, ring } = await amysDevice();
    const vault = await disk.get(id);
    if (!vault || !ring.open) throw new Error('Nothing is there.');
    expect(new TextDecoder().decode(vault.account)).not.toContain('amy@');
    expect(await emailOf(vault, ring.open.unlocked)).toBe('amy@org.example');
  });
});
