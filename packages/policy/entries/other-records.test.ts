import { expect, test } from 'vitest';
import { fold } from '../history/fold.ts';
import { packs } from '../packs/index.ts';
import { entryMaker, sampleId } from '../testing.ts';

const [pack] = packs;
if (!pack) throw new Error('There is no pack.');
const name = `${pack.id}@${pack.edition}`;
const at = '2025-09-08T10:00:00+01:00';
const later = '2025-09-09T10:00:00+01:00';

test('an incident says who saw what where, and takes plain defaults for what nobody said', () => {
  const record = { kind: 'incident', id: sampleId(7) } as const;
  const make = entryMaker(name, record);
  const entries = [
    make('incident-recorded', at, 'kim', {
      conduct: 'unacceptable',
      behaviours: ['shouting'],
      unit: 'unit',
      harm: ['threat'],
      camera: { on: true },
    }),
    make('support-offered', later, 'lee', { what: 'A talk.' }),
    make('manager-reviewed', later, 'lee', { findings: 'As told.' }),
  ];
  expect(fold(record, entries, pack)).toMatchObject({
    ...{
      conduct: 'unacceptable',
      recordedBy: 'kim',
      staff: ['kim'],
      channel: 'in-person',
      harm: ['threat'],
      happenedAt: at,
    },
    ...{ supportOfferedAt: later, reviewedAt: later, stage: 'open', camera: { on: true } },
  });
  const closed = fold(record, [...entries, make('closed', '2025-09-10T10:00:00+01:00', 'lee', {})], pack);
  expect(closed).toMatchObject({ stage: 'closed', closedAt: '2025-09-10T10:00:00+01:00' });
});

test("a customer's details change one by one, and what is not named stays", () => {
  const record = { kind: 'customer', id: sampleId(8) } as const;
  const make = entryMaker(name, record);
  const entries = [
    make('customer-registered', at, 'kim', { name: 'Ann Other', unit: 'unit', phone: '123' }),
    make('details-changed', later, 'kim', { email: 'ann@example.org' }),
    make('needs-recorded', later, 'kim', { needs: ['large print'] }),
  ];
  expect(fold(record, entries, pack)).toMatchObject({
    name: 'Ann Other',
    phone: '123',
    email: 'ann@example.org',
    address: '',
    needs: ['large print'],
  });
});

test('a record kind whose entries nobody modelled yet keeps them', () => {
  const record = { kind: 'visit', id: sampleId(9) } as const;
  const state = fold(record, [entryMaker(name, record)('visit-started', at, 'kim', { where: 'A flat' })], pack);
  expect(state).toMatchObject({ kind: 'visit', beganAt: null, history: [] });
  expect(state.notUnderstood).toHaveLength(1);
});
