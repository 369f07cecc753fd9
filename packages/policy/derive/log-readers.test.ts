import { expect, test } from 'vitest';
import type { Staff } from '../directory.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { roles, type Role } from '../packs/nouns.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { readsLog } from './log-readers.ts';

const pack = packNamed('jersey-feedback@1.8');
if (!pack) throw new Error('The pack of this test is gone.');
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const at = '2025-09-08T10:00:00+01:00';
const person = (id: string, role: Role, unit: string): Staff => ({
  ...{ id, name: id, title: id, lineManager: null },
  roles: [{ role, unit }],
});
const directory = sampleDirectory('department', []);
const state = (about: string[], ...keeps: string[]) => {
  const make = entryMaker('jersey-feedback@1.8', record);
  const body = {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: 'anonymous',
    points: [{ text: '1' }],
  };
  const kept = make('access-restricted', at, 'head', { keeps, why: 'Sensitive.' });
  return fold(record, [make('feedback-received', at, 'amy', { ...body, about }), ...(keeps[0] ? [kept] : [])], pack);
};

test('who opened a record is for those who may keep it to some people, at its unit and above', () => {
  const may = (unit: string) => roles.filter((role) => readsLog(state([]), person('x', role, unit), directory));
  expect(may('unit')).toEqual(['service-head', 'chief-officer', 'data-protection']);
  expect(may('root')).toEqual(may('unit'));
  expect(may('elsewhere')).toEqual([]);
});

test('and never for somebody who does not see the record', () => {
  const head = person('head', 'service-head', 'unit');
  expect(readsLog(state(['head']), head, directory)).toBe(false);
  expect(readsLog(state([], 'amy'), head, directory)).toBe(false);
  expect(readsLog(state([], 'head'), head, directory)).toBe(true);
});
