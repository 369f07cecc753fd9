import { describe, expect, test } from 'vitest';
import { envelope } from './entry.ts';
import { entryKind, entryKinds } from './index.ts';
import { recordKinds } from '../packs/nouns.ts';

const kinds = recordKinds.flatMap((record) => Object.keys(entryKinds[record]).map((kind) => [record, kind] as const));
const fits = (record: (typeof recordKinds)[number], kind: string, body: unknown): boolean =>
  entryKind(record, kind)?.schema.safeParse(body).success ?? false;

test.each(kinds)('the body of %s %s is a group of known fields and nothing else', (record, kind) => {
  for (const strange of [null, undefined, 7, 'words', [], { 'no-such-field': 1 }])
    expect(fits(record, kind, strange)).toBe(false);
});

test('one kind begins each record, and words of another language are no kinds', () => {
  const beginning = kinds
    .filter(([record, kind]) => entryKind(record, kind)?.begins === 'always')
    .map(([record, kind]) => `${record} ${kind}`);
  expect(beginning).toEqual(['case feedback-received', 'incident incident-recorded', 'customer customer-registered']);
  for (const word of ['constructor', '__proto__', 'toString', 'note-Added', ''])
    expect(entryKind('case', word)).toBeUndefined();
});

describe('what a person wrote', () => {
  test('needs words, and has an end', () => {
    expect(fits('case', 'note-added', { text: 'A note.' })).toBe(true);
    expect(fits('case', 'note-added', { text: ' \n ' })).toBe(false);
    expect(fits('case', 'note-added', { text: 'x'.repeat(20_000) })).toBe(true);
    expect(fits('case', 'note-added', { text: 'x'.repeat(20_001) })).toBe(false);
    expect(fits('case', 'withdrawn', { method: 'spoken' })).toBe(false);
  });

  test('days and instants are real ones', () => {
    expect(fits('case', 'extended', { clock: 'stage-1', until: '2026-02-28' })).toBe(true);
    expect(fits('case', 'extended', { clock: 'stage-1', until: '2026-02-29' })).toBe(false);
    const contact = { with: 'customer', direction: 'out', method: 'phone', summary: 'Spoke.' };
    expect(fits('case', 'contact-logged', { ...contact, started: '2026-02-28T10:00:00Z' })).toBe(true);
    expect(fits('case', 'contact-logged', { ...contact, started: '2026-02-28T10:00:00' })).toBe(false);
  });

  test('evidence is named by its hash', () => {
    const evidence = {
      evidence: '00000000-0000-7000-8000-000000000001',
      hash: 'a'.repeat(64),
      bytes: 1,
      type: 'image/png',
      what: 'photo',
    };
    expect(fits('case', 'evidence-added', evidence)).toBe(true);
    expect(fits('case', 'evidence-added', { ...evidence, hash: 'A'.repeat(64) })).toBe(false);
    expect(fits('case', 'evidence-added', { ...evidence, what: 'rumour' })).toBe(false);
    expect(fits('case', 'evidence-added', { ...evidence, name: 'Letter.pdf' })).toBe(true);
    expect(fits('case', 'evidence-added', { ...evidence, name: '../Letter.pdf' })).toBe(false);
    const display = { hash: 'b'.repeat(64), bytes: 1, type: 'image/jpeg' };
    expect(fits('incident', 'evidence-added', { ...evidence, display })).toBe(true);
    expect(fits('incident', 'evidence-added', { ...evidence, display: { ...display, hash: '' } })).toBe(false);
  });
});

describe('the envelope', () => {
  const whole = {
    ...{
      id: '00000000-0000-7000-8000-000000000001',
      record: { kind: 'case', id: '00000000-0000-7000-8000-000000000002' },
      kind: 'note-added',
    },
    ...{
      at: '2026-05-19T10:00:00+01:00',
      recordedAt: '2026-05-19T09:00:00Z',
      by: 'amy',
      device: 'd1',
      pack: 'a-policy@1.8',
      body: {},
    },
  };

  test('takes whatever the body is, and any kind that is a word', () => {
    expect(envelope.safeParse(whole).success).toBe(true);
    expect(envelope.safeParse({ ...whole, kind: 'brand-new', body: { anything: [1] } }).success).toBe(true);
  });

  test.each([
    ['an id that is none', { id: 'one' }],
    ['a record kind that is none', { record: { kind: 'dream', id: whole.id } }],
    ['a kind that is no word', { kind: 'Note Added' }],
    ['a time without its offset', { at: '2026-05-19T10:00:00' }],
    ['nobody', { by: '' }],
    ['a policy without its edition', { pack: 'a-policy' }],
    ['a body that is no group', { body: 'words' }],
    ['a field that it does not know', { colour: 'red' }],
  ])('refuses %s', (_name, change) => {
    expect(envelope.safeParse({ ...whole, ...change }).success).toBe(false);
  });
});
