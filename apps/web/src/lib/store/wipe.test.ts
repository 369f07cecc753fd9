import { expect, it } from 'vitest';
import { isOfStore } from './wipe.ts';

it.each([
  'rxdb-dexie-evenhand-jersey-education-amy--0--entries',
  'rxdb-dexie-evenhand-jersey-education-amy--3--_rxdb_internal',
  'evenhand-evidence-jersey-education-amy',
  'evenhand:keys:jersey-education-amy',
])('%s is theirs', (name) => expect(isOfStore(name, 'jersey-education', 'amy')).toBe(true));

it.each([
  'rxdb-dexie-evenhand-jersey-education-amy-lee--0--entries',
  'rxdb-dexie-evenhand-solihull-amy--0--entries',
  'evenhand-evidence-jersey-education-ben',
  'evenhand:session',
  'evenhand:stores',
  'workbox-precache-v2',
])('%s is not', (name) => expect(isOfStore(name, 'jersey-education', 'amy')).toBe(false));

it('takes a name as it is written', () => {
  expect(isOfStore('evenhand-evidence-a-bxc', 'a', 'b.c')).toBe(false);
  expect(isOfStore('evenhand-evidence-a-b.c', 'a', 'b.c')).toBe(true);
});
