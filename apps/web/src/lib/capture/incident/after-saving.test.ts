import { packs } from '@evenhand/policy/packs/index';
import { expect, it } from 'vitest';
import { directory, person } from '../../cases/sample-view.ts';
import { beforeSaving } from '../before-saving.ts';
import { afterSaving } from './after-saving.ts';

const found = packs.find(
  ({ duties, incidentReaders }) =>
    incidentReaders?.once === 'serious' && duties.some(({ id }) => id === 'take-statements'),
);
if (!found) throw new Error('The samples need a policy that asks for statements and says who reads what is serious.');
const pack = found;
const threat = pack.behaviours.find(({ danger }) => danger)?.id;
const me = person('staff');

function said(body: Record<string, unknown>): string {
  const { after } = beforeSaving(
    {
      record: { kind: 'incident', id: '00000000-0000-7000-8000-000000c0ffee' },
      kind: 'incident-recorded',
      body: { conduct: 'unacceptable', behaviours: [threat], unit: 'unit', ...body },
    },
    'capture-incident',
    { pack, store: { staff: me, directory }, now: '2026-05-19T09:00:00+01:00' },
  );
  return afterSaving(after, me).join('\n');
}

it('says what a threat sets going for others, and asks nothing of whoever was threatened', () => {
  expect(said({})).toMatch(/For your managers and colleagues to do: .*offer support/);
  expect(said({})).not.toMatch(/For you to do/);
});

it('asks whoever ended it what the policy asks of them', () => {
  expect(said({ ended: 'for-safety' })).toMatch(/For you to do, when you can: tell the line manager\./);
});

it('says of what is serious who reads it and whether a statement is there', () => {
  expect(said({})).not.toMatch(/serious/);
  expect(said({ serious: true })).toMatch(/only you and these read it: .*head of service/);
  expect(said({ serious: true })).toMatch(/still missing/);
  expect(said({ serious: true, narrative: 'He raised his fist.' })).toMatch(/What you wrote counts as yours/);
});

it('promises no hearing where something good was recorded', () => {
  expect(said({ behaviours: [] })).toMatch(/heard first/);
  expect(said({ behaviours: [], conduct: 'positive' })).not.toMatch(/heard first/);
});
