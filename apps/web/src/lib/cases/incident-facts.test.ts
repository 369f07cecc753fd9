import { fold } from '@evenhand/policy/history/fold';
import { packs } from '@evenhand/policy/packs/index';
import { packName } from '@evenhand/policy/packs/pack';
import { entryMaker, sampleId } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import type { RecordView } from '#lib/store/port.ts';
import { noWordsYet } from './incident-facts.ts';
import { directory } from './sample-view.ts';
import { sentenceOf } from './sentence.ts';

const found = packs.find(({ id }) => id === directory.organisation.packs.conduct);
if (!found) throw new Error('The samples need a policy on conduct.');
const pack = found;
const now = '2026-05-20T09:30:00+01:00';
const record = { kind: 'incident', id: sampleId(0xbad) } as const;
const make = entryMaker(packName(pack), record);
const recorded = make('incident-recorded', now, 'staff', { conduct: 'unacceptable', unit: 'unit' });

function view(...more: ReturnType<typeof make>[]): RecordView<'incident'> {
  const state = fold(record, [recorded, ...more], pack);
  return { state, setting: { pack, directory, now }, clocks: [], duties: [], unsent: new Set() };
}

it('points to words that were added later', () => {
  expect(noWordsYet(view())).toBe('No words were written down.');
  const statement = make('statement-given', now, 'staff', { from: 'Robin', words: 'He threw the chair.' });
  expect(noWordsYet(view(statement))).toBe('Words were added later, see below.');
});

it('ends the sentence of a closing for which no reason is asked', () => {
  const { state, setting } = view();
  expect(sentenceOf(make('closed', now, 'staff', {}), state, setting).text).toBe('staff closed this.');
});
