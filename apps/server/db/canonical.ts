// The one spelling of what hashes are made of. Never change it: a chain that was written verifies for ever.
import { createHash } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';

/**
 * JSON without spaces, keys of every object in the order of their UTF-16 code units, numbers and strings as
 * `JSON.stringify` writes them, fields that are undefined left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

/** What of an entry is hashed: the canonical envelope. */
export const hashedText = ({ id, record, kind, at, recordedAt, by, device, pack, body }: Entry): string =>
  canonicalJson({ id, record, kind, at, recordedAt, by, device, pack, body });

/** SHA-256 over the hash of the record's entry before (nothing for its first), then the canonical envelope as UTF-8. */
export function entryHash(entry: Entry, previous: Buffer | null): Buffer {
  const hash = createHash('sha256');
  if (previous) hash.update(previous);
  return hash.update(hashedText(entry)).digest();
}
