import { createHash } from 'node:crypto';

/**
 * A uuid that follows from a name, so that making the same thing twice makes one thing: the first 16 bytes of SHA-256 of
 * `evenhand:` and the name, marked as version 8 (RFC 9562: a uuid by a rule of one's own; version 5 would be SHA-1).
 * Devices never use it: what a person writes gets a random one.
 */
export function namedId(name: string): string {
  const bytes = createHash('sha256').update(`evenhand:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
