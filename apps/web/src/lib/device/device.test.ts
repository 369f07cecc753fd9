import { describe, expect, it } from 'vitest';
import { fakeDevice } from './fake.ts';
import { uuidV7 } from './uuid-v7.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('uuid v7', () => {
  it('carries the example of the standard', () => {
    // RFC 9562, appendix A.6
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(1645557742000, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has the right shape whatever the luck', () => {
    expect(uuidV7(0, new Uint8Array(10))).toMatch(shape);
    expect(uuidV7(2 ** 48 - 1, new Uint8Array(10).fill(255))).toMatch(shape);
  });

  it('sorts by the moment it was made', () => {
    const device = fakeDevice();
    const ids = Array.from({ length: 50 }, () => (device.pass(7), device.newId()));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(50);
  });

  it('refuses too little luck', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('the fake device', () => {
  it('tells those who listen about the network, once a change', () => {
    const device = fakeDevice();
    const heard: boolean[] = [];
    const stop = device.onOnlineChange((online) => heard.push(online));
    device.setOnline(false);
    device.setOnline(false);
    device.setOnline(true);
    stop();
    device.setOnline(false);
    expect(heard).toEqual([false, true]);
    expect(device.online()).toBe(false);
  });

  it('says the same things from the same seed', () => {
    expect(fakeDevice({ seed: 4 }).newId()).toBe(fakeDevice({ seed: 4 }).newId());
    expect(fakeDevice({ seed: 4 }).newId()).not.toBe(fakeDevice({ seed: 5 }).newId());
  });
});
