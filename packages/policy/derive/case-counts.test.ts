import { expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { packName } from '../packs/pack.ts';
import { entryMaker, sampleId } from '../testing.ts';
import { caseCounts } from './case-counts.ts';

const pack = packNamed('jersey-feedback@1.8');
if (!pack) throw new Error('The pack of this test is gone.');

test('what reports count of a case is read from its entries', () => {
  const make = entryMaker(packName(pack));
  const at = (day: string): string => `${day}T10:00:00+01:00`;
  const entries: Entry[] = [
    make('feedback-received', at('2025-09-08'), 'staff', {
      ...{ feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1), points: [{ text: 'Late' }] },
      ...{ categories: ['advice'], settled: true },
    }),
    make('learning-recorded', at('2025-09-09'), 'staff', { learned: 'Ring back.', action: 'A rota.' }),
    make('contact-logged', at('2025-09-10'), 'staff', {
      ...{ with: 'agency', direction: 'in', method: 'letter', summary: 'They ask.', purpose: 'panel' },
    }),
    make('contact-logged', at('2025-09-11'), 'staff', {
      ...{ with: 'agency', direction: 'out', method: 'letter', summary: 'We answer.', purpose: 'panel' },
    }),
    make('closed', at('2025-09-12'), 'staff', { reason: 'vexatious', code: 'baseless' }),
  ];
  const [first] = entries;
  if (!first) throw new Error('There is nothing to fold.');
  const state = fold(first.record, entries, pack);
  if (state.kind !== 'case') throw new Error('This is no case.');
  expect(caseCounts(state, (instant) => instant.slice(0, 10))).toEqual({
    categories: ['advice'],
    settled: true,
    reached: 'stage-1',
    closedWith: 'baseless',
    learned: [{ on: '2025-09-09', category: '', planned: true, done: false }],
    outside: [{ on: '2025-09-10', to: 'asked' }],
  });
});
