import { expect, test } from 'vitest';
import { cautionsOf } from '../../derive/check.ts';
import { dutiesOf } from '../../derive/duties.ts';
import { fold } from '../../history/fold.ts';
import { entryMaker, sampleDirectory, sampleId } from '../../testing.ts';
import { packNamed } from '../index.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const make = entryMaker('jersey-feedback@1.8', record);
const setting = { pack, directory: sampleDirectory(), now: '2025-09-08T11:00:00+01:00' };
const staff = setting.directory.staff.find(({ id }) => id === 'staff') ?? 'system';
const child = { name: 'Ada', relation: 'mother', exemption: 'child-not-competent' };

const received = (behalf: Record<string, unknown>) =>
  make('feedback-received', '2025-09-08T10:00:00+01:00', 'staff', {
    ...{ feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1) },
    ...{ points: [{ text: 'One' }], behalf },
  });

const says = (behalf: Record<string, unknown>) =>
  cautionsOf(received(behalf), fold(record, [], pack), staff, setting).flatMap(({ because }) => because);

const owes = (behalf: Record<string, unknown>, later: ReturnType<typeof make>[] = []) =>
  dutiesOf(fold(record, [received(behalf), ...later], pack), setting)
    .filter(({ id }) => id === 'obtain-consent')
    .map(({ act }) => act);

test('before it is saved it is said that nobody established why a child is not asked, and afterwards that is what is owed', () => {
  expect(says(child)).toContain('JF-136');
  expect(owes(child)).toEqual(['exemption-noted']);
  const asked = make('consent-requested', '2025-09-08T10:30:00+01:00', 'staff', { from: 'Ada', method: 'phone' });
  expect(owes(child, [asked])).toEqual(['consent-requested']);
});

test('with who established it nothing is said or owed; of somebody old enough the consent itself is asked', () => {
  const proof = 'The school nurse assessed it on 3 September.';
  expect(says({ ...child, proof })).toEqual([]);
  expect(owes({ ...child, proof })).toEqual([]);
  expect(says({ ...child, age: 16 })).toEqual([]);
  expect(owes({ ...child, age: 16 })).toEqual(['consent-requested']);
});
