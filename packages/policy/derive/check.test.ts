import { describe, expect, test } from 'vitest';
import { staffOf } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { check, type Actor } from './check.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const directory = sampleDirectory();
const now = '2025-09-09T10:00:00+01:00';
const received = {
  feedback: 'complaint',
  channel: 'phone',
  unit: 'unit',
  customer: sampleId(1),
  points: [{ text: 'One' }, { text: 'Two' }],
};

function refusals(
  act: [kind: string, by: string, body: Record<string, unknown>],
  before: readonly [string, Record<string, unknown>][] = [['feedback-received', received]],
  change: Partial<Entry> = {},
) {
  const make = entryMaker('jersey-feedback@1.8', record);
  const state = fold(
    record,
    before.map(([kind, body]) => make(kind, '2025-09-08T10:00:00+01:00', 'staff', body)),
    pack,
  );
  const [kind, by, body] = act;
  const actor: Actor =
    by === 'system'
      ? 'system'
      : (staffOf(directory, by) ?? { id: by, name: by, title: by, roles: [], lineManager: null });
  return check({ ...make(kind, now, by, body), ...change }, state, actor, { pack, directory, now });
}

test('a fact is never refused: not before the record, not by a stranger, not after its end', () => {
  const note: [string, string, Record<string, unknown>] = ['note-added', 'stranger', { text: 'I saw it.' }];
  expect(refusals(note, [])).toEqual([]);
  expect(refusals(note)).toEqual([]);
  expect(refusals(note, undefined, { pack: 'another@1' })).toEqual([]);
});

test('a kind that this program does not know is left to one that does', () => {
  expect(refusals(['brand-new', 'staff', {}])).toEqual([]);
});

test('an act needs a record, the policy that the record is bound to, and an audience', () => {
  expect(refusals(['closed', 'staff', { reason: 'upheld' }], [])).toEqual([{ code: 'not-begun', because: [] }]);
  expect(refusals(['closed', 'staff', { reason: 'upheld' }], undefined, { pack: 'jersey-feedback@9' })).toEqual([
    { code: 'wrong-pack', because: [], at: 'pack' },
  ]);
  expect(refusals(['closed', 'stranger', { reason: 'upheld' }])).toEqual([
    { code: 'not-in-audience', because: ['JF-71'] },
  ]);
});

test('all that speaks against an act is told at once', () => {
  const codes = refusals([
    'responded',
    'feedback-team',
    { outcome: 'upheld', answers: [{ point: 9, outcome: 'upheld' }] },
  ]).map(({ code, at }) => [code, at]);
  expect(codes).toEqual([
    ['not-a-point', 'body.answers'],
    ['not-your-stage', undefined],
    ['points-unanswered', 'body.answers'],
    ['reasons-missing', 'body.reasons'],
  ]);
});

test('what the engine itself refuses gives the clauses of the policy', () => {
  expect(
    refusals(
      ['assigned', 'coordinator', { to: 'amy', as: 'investigator' }],
      [['feedback-received', { ...received, about: ['amy'] }]],
    ),
  ).toEqual([{ code: 'about-you', because: ['JF-67'], at: 'body.to' }]);
  expect(refusals(['closed', 'staff', { reason: 'bored' }])[0]).toMatchObject({
    code: 'not-a-reason',
    because: ['JF-89'],
  });
  expect(refusals(['escalated', 'service-head', { to: 'stage-1' }])[0]).toMatchObject({
    code: 'stage-backwards',
    because: ['JF-24', 'JF-26', 'JF-30'],
  });
});

describe('erasing', () => {
  const erase = { entry: sampleId(1), fields: ['narrative'], because: 'The year is over.' };

  test('belongs to the server alone', () => {
    expect(refusals(['redacted', 'system', erase])).toEqual([]);
    expect(refusals(['redacted', 'administrator', erase])).toMatchObject([{ code: 'not-your-role' }]);
  });
});

describe('letters', () => {
  const send = (parts?: string[]) =>
    refusals(['letter-sent', 'staff', { letter: 'acknowledgement', words: 'Dear Ann', ...(parts && { parts }) }]);

  test('may not go without a part that the policy demands, and the clauses are those of the missing ones', () => {
    expect(send(['process', 'timeframes', 'involvement', 'cannot-address', 'no-detriment', 'greeting'])).toEqual([]);
    expect(send(['process', 'timeframes', 'involvement', 'no-detriment'])).toEqual([
      { code: 'letter-incomplete', because: ['JF-65'], at: 'body.parts' },
    ]);
    expect(send()[0]?.because).toEqual(['JF-63(a)', 'JF-63(b)', 'JF-63(c)', 'JF-65', 'JF-18']);
  });
});

describe('more time', () => {
  const extend = (body: Record<string, unknown>) => refusals(['extended', 'staff', body]).map(({ code }) => code);

  test('needs a running limit that may be extended, a later day and the agreement asked for', () => {
    expect(extend({ clock: 'stage-1', until: '2025-09-19', agreedBy: ['customer'] })).toEqual([]);
    expect(extend({ clock: 'stage-1', until: '2025-09-12' })).toEqual(['not-later', 'agreement-missing']);
    expect(extend({ clock: 'acknowledge', until: '2025-09-19', agreedBy: ['customer'] })).toEqual(['cannot-extend']);
    expect(extend({ clock: 'stage-3', until: '2025-09-19', agreedBy: ['customer'] })).toEqual(['no-such-clock']);
  });
});
