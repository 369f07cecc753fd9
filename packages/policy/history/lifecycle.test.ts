import { describe, expect, test } from 'vitest';
import { entryKinds, type CaseEntryKind } from '../entries/index.ts';
import type { Entry } from '../entries/entry.ts';
import { packName } from '../packs/pack.ts';
import { packNamed } from '../packs/index.ts';
import { roles } from '../packs/nouns.ts';
import { tryEntry, type Stage } from '../scenarios/build.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { fold } from './fold.ts';

/*
 * The life-cycle of a case as a total table: every situation, every entry kind. A cell is the stage after the entry, or
 * `!` and the codes of the refusals. A new entry kind without a row does not compile.
 *
 *     nothing   no record yet                     2     escalated to stage 2, not answered
 *     open      a compliment                      3a    stage 3 answered, the last there is
 *     1         complaint at stage 1              end   answered at stage 1, then closed
 *     1a        stage 1 answered
 */
const situations = ['nothing', 'open', '1', '1a', '2', '3a', 'end'] as const;
type Situation = (typeof situations)[number];

const pack = packNamed('jersey-feedback@1.8');
if (!pack) throw new Error('The pack of this table is gone.');
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const everything = {
  id: 'anyone',
  name: 'Anyone',
  title: 'Anyone',
  lineManager: null,
  roles: roles.map((role) => ({ role, unit: 'unit' })),
};
const stage: Stage = { pack, directory: sampleDirectory('department', [everything]), record };
const now = '2025-09-18T12:00:00+01:00';

const customer = sampleId(0xcafe);
const received = (feedback: string) => ({
  feedback,
  channel: 'in-person',
  unit: 'unit',
  customer,
  points: [{ text: 'The bus was late' }],
});
const answer = (outcome: string) => ({
  outcome,
  answers: [{ point: 1, outcome, words: 'We looked.' }],
  reasons: 'Because.',
});

function entriesOf(situation: Situation): Entry[] {
  const make = entryMaker(packName(stage.pack), record);
  const begun = (feedback = 'complaint'): Entry =>
    make('feedback-received', '2025-09-15T10:00:00+01:00', 'staff', received(feedback));
  const answered = (): Entry => make('responded', '2025-09-16T10:00:00+01:00', 'staff', answer('not-upheld'));
  switch (situation) {
    case 'nothing':
      return [];
    case 'open':
      return [begun('compliment')];
    case '1':
      return [begun()];
    case '1a':
      return [begun(), answered()];
    case '2':
      return [begun(), answered(), make('escalated', '2025-09-17T10:00:00+01:00', 'service-head', { to: 'stage-2' })];
    case '3a':
      return [
        begun(),
        make('triaged', '2025-09-15T11:00:00+01:00', 'service-head', { to: 'stage-3' }),
        make('responded', '2025-09-16T10:00:00+01:00', 'chief-officer', answer('not-upheld')),
      ];
    case 'end':
      return [begun(), answered(), make('closed', '2025-09-17T10:00:00+01:00', 'staff', { reason: 'not-upheld' })];
  }
}

/** The row that really comes out, for one kind. */
function cellOf(kind: string, situation: Situation): string {
  const before = entriesOf(situation);
  const state = fold(record, before, stage.pack);
  const stated = {
    by: kind === 'redacted' ? 'system' : 'anyone',
    kind,
    ...(kind === 'letter-sent' && {
      parts: ['process', 'timeframes', 'involvement', 'cannot-address', 'no-detriment'],
    }),
  };
  const made = tryEntry(stated, { at: now, id: sampleId(0xac7), path: kind, state, stage });
  if ('failure' in made) return `cannot be made: ${made.failure.derived}`;
  const { entry, refusals } = made.tried;
  if (refusals.length > 0) return `!${refusals.map(({ code }) => code).join(' ')}`;
  return fold(record, [...before, entry], stage.pack).stage;
}

// Facts move nothing: a thing seen is written down wherever the record stands.
const table = {
  // nothing    | open             | 1                  | 1a              | 2                 | 3a               | end
  'feedback-received':
    'stage-1    | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'consent-requested':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'consent-given':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'consent-refused':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'exemption-noted':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  acknowledged:
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'contact-logged':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'note-added':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'evidence-added':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'point-added':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'escalation-requested':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  withdrawn:
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'legal-action-notified':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'conflict-declared':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'survey-sent':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'survey-answered':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'tracking-code-issued':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  triaged:
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | !record-closed',
  assigned:
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | !record-closed',
  moved:
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | !record-closed',
  'contribution-requested':
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | !record-closed',
  'contribution-given':
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  extended:
    '!not-begun | !no-such-clock   | !agreement-missing | !no-such-clock  | stage-2           | !no-such-clock   | !record-closed',
  paused:
    '!not-begun | !cannot-pause    | !cannot-pause      | !cannot-pause   | !cannot-pause     | !cannot-pause    | !record-closed',
  resumed:
    '!not-begun | !cannot-pause    | !cannot-pause      | !cannot-pause   | !cannot-pause     | !cannot-pause    | !record-closed',
  escalated:
    '!not-begun | !not-a-complaint | stage-2            | stage-2         | stage-3           | !stage-backwards | stage-2',
  'escalation-refused':
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  responded:
    '!not-begun | open             | stage-1            | !stage-answered | stage-2           | !stage-answered  | !record-closed',
  referred:
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'learning-recorded':
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'letter-sent':
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  'access-restricted':
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | !record-closed',
  closed:
    '!not-begun | !no-response     | !not-a-reason      | closed          | !no-investigation | closed           | !record-closed',
  reopened:
    '!not-begun | !not-closed      | !not-closed        | !not-closed     | !not-closed       | !not-closed      | stage-1',
  corrected:
    'open       | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
  redacted:
    '!not-begun | open             | stage-1            | stage-1         | stage-2           | stage-3          | closed',
} satisfies Record<CaseEntryKind, string>;

const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());

describe.each(situations.map((situation, column) => [situation, column] as const))(
  'a case that is %s',
  (situation, column) => {
    test.each(Object.entries(table))('takes %s as the table says', (kind, row) => {
      expect(cellOf(kind, situation)).toBe(cellsOf(row)[column]);
    });
  },
);

test('the table has a row for every entry kind of a case, and no other', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(entryKinds.case).sort());
  expect(Object.values(table).every((row) => cellsOf(row).length === situations.length)).toBe(true);
});

test('a second beginning is kept aside and changes nothing', () => {
  const before = entriesOf('1');
  const again = entryMaker(packName(stage.pack), record)('feedback-received', now, 'staff', received('compliment'));
  const state = fold(record, [...before, { ...again, id: sampleId(0xa9a) }], stage.pack);
  expect(state.feedback).toBe('complaint');
  expect(state.notUnderstood).toHaveLength(1);
});
