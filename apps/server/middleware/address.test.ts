import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { addressOf, networkOf } from './address.ts';

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:0:12:1:2:3:4', '2001:db8:0:12'],
  ['2001:0DB8::12', '2001:db8:0:0'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::1:2:3:4:5', '2001:db8:0:1'],
  ['64:ff9b::198.51.100.7', '64:ff9b:0:0'],
  ['1::2:3:4:5:198.51.100.7', '1:0:2:3'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['local', 'local'],
])('tries from %s count as those of %s', (address, network) => expect(networkOf(address)).toBe(network));

test.each([
  ['x-real', 'x-real', '198.51.100.7', '198.51.100.7'],
  // A caller may write before what the proxy adds.
  ['x-real', 'x-real', '10.0.0.1, 203.0.113.9', '203.0.113.9'],
  ['x-real', 'x-forwarded-for', '10.0.0.1', 'local'],
  [undefined, 'x-real', '10.0.0.1', 'local'],
])('with %s from the proxy, %s: %s is %s', async (trusted, name, sent, address) => {
  const app = new Hono().get('/', (c) => c.text(addressOf(c, trusted)));
  expect(await (await app.request('/', { headers: { [name]: sent } })).text()).toBe(address);
});
