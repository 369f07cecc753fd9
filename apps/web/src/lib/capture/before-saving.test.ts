import { packs } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import { expect, it } from 'vitest';
import { directory, person } from '../cases/sample-view.ts';
import { beforeSaving } from './before-saving.ts';

const plain = packs.find(({ covers }) => covers === 'conduct');
if (!plain) throw new Error('The samples need a policy on conduct.');
const [clause = ''] = Object.keys(plain.clauses);
const pack: Pack = {
  ...plain,
  cautions: [
    {
      ...{ record: 'incident', act: 'incident-recorded', when: { body: 'place', missing: true } },
      ...{ says: 'Say where it was.', clauses: [clause] },
    },
  ],
  notices: [
    { id: 'D-1', at: ['capture-incident'], says: 'Two ways.', standard: 'The first.', clauses: [clause] },
    {
      ...{ id: 'D-2', at: ['capture-incident'], when: { harm: ['threat'] } },
      ...{ says: 'What a threat is.', standard: 'As it was felt.', clauses: [clause] },
    },
    { id: 'D-3', at: ['incident'], says: 'Not here.', standard: 'Elsewhere.', clauses: [clause] },
  ],
};

const before = (body: Record<string, unknown>) =>
  beforeSaving(
    {
      record: { kind: 'incident', id: '00000000-0000-7000-8000-000000c0ffee' },
      kind: 'incident-recorded',
      body: { conduct: 'unacceptable', behaviours: [], unit: 'unit', ...body },
    },
    'capture-incident',
    { pack, store: { staff: person('staff'), directory }, now: '2026-05-19T09:00:00+01:00' },
  );

it('says what to think of as long as the form lacks it, with the clause', () => {
  const [caution] = before({ place: undefined }).cautions;
  expect(caution?.says).toBe('Say where it was.');
  expect(caution?.reasons.map(({ id }) => id)).toEqual([clause]);
  expect(before({ place: 'At the counter' }).cautions).toEqual([]);
});

it('shows what the policy leaves open about a record like this one, and nothing of other places', () => {
  expect(before({}).notices.map(({ id }) => id)).toEqual(['D-1']);
  expect(before({ harm: ['threat'] }).notices.map(({ id }) => id)).toEqual(['D-1', 'D-2']);
});
