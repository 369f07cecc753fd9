import { expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import { sampleDirectory } from '../testing.ts';
import { directorySchema } from './directory.ts';

const sample = sampleDirectory();
const withContact = (contact: Record<string, unknown>) => ({
  ...sample,
  organisation: { ...sample.organisation, contact },
});
const withUrgent = (more: Record<string, unknown>) => ({
  ...sample,
  urgent: [
    { id: 'duty', name: 'Duty manager', phone: '01632 960001', kind: 'duty', unit: null, confirmedOn: null, ...more },
  ],
});
const wrongAt = (directory: unknown): string | undefined =>
  directorySchema.safeParse(directory).error?.issues[0]?.path.join('.');

test.each<[string, Directory | Record<string, unknown>]>([
  ['without any contact', sample],
  [
    'with all ways to reach it',
    withContact({ address: ['1 Street'], phone: '+44 (0)1632 960-001', email: 'a@b.example', hours: ['Always'] }),
  ],
  ['with a number for danger', withUrgent({ confirmedOn: '2026-01-05' })],
])('a directory %s is one', (_, directory) => expect(wrongAt(directory)).toBeUndefined());

test.each<[string, Record<string, unknown>, string]>([
  ['a number that cannot be rung', withContact({ phone: 'ask Amy' }), 'organisation.contact.phone'],
  ['an address for letters that is none', withContact({ email: 'feedback' }), 'organisation.contact.email'],
  ['an empty line', withContact({ address: [' '] }), 'organisation.contact.address.0'],
  ['a misspelt way', withContact({ telephone: '01632 960001' }), 'organisation.contact'],
  ['a day that is none', withUrgent({ confirmedOn: '2026-02-30' }), 'urgent.0.confirmedOn'],
  ['a number for danger that is none', withUrgent({ phone: '' }), 'urgent.0.phone'],
])('%s is refused, and where is said', (_, directory, path) => expect(wrongAt(directory)).toBe(path));
