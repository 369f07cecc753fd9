import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalText, editionProblems, packProblems } from './contract.ts';
import { pastEditions } from './editions.ts';
import { isBeforeFirst, packInForce, packNamed, packs } from './index.ts';
import { packName, type Pack } from './pack.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(packs.map((pack) => [packName(pack), pack] as const))('%s', (name, pack) => {
  test('keeps the contract of a pack', () => {
    expect(packProblems(pack)).toEqual([]);
  });

  test('is found by its name and by the day it came into force', () => {
    expect(packNamed(name)).toBe(pack);
    expect(packInForce(pack.id, pack.from)).toBe(pack);
  });
});

test('editions follow each other, and a past one stays as it was', () => {
  expect(editionProblems(packs, pastEditions, hash)).toEqual([]);
});

const [whole] = packs;
if (!whole) throw new Error('There is no pack to try the contract on.');
const broken = (change: Partial<Pack>): string[] => packProblems({ ...whole, ...change });
const [clock] = whole.clocks;
const [guard] = whole.guards;
const [duty] = whole.duties;
if (!clock || !guard || !duty) throw new Error('The first pack has no rules to break.');

test.each<[string, Partial<Pack>, string]>([
  ['an unknown clause', { reviewOn: { value: '2026-01-01', clauses: ['XX-1'] } }, 'reviewOn cites XX-1'],
  ['a value without a clause', { reviewOn: { value: '2026-01-01', clauses: [] } }, 'reviewOn cites no clause'],
  ['a ground without a clause', { grounds: { 'record-closed': [] } }, 'grounds.record-closed cites no clause'],
  ['a closing reason twice', { closing: [...whole.closing, ...whole.closing.slice(0, 1)] }, 'closing holds'],
  ['the same clock twice', { clocks: [...whole.clocks, clock] }, 'clocks holds'],
  ['a stage without its clock', { clocks: whole.clocks.filter(({ id }) => id !== 'stage-2') }, 'stage-2 has no clock'],
  ['stages out of order', { stages: [...whole.stages].reverse() }, 'stages do not go upwards'],
  [
    'a clock that never ends',
    { clocks: [{ ...clock, metBy: [], stoppedWhen: undefined }, ...whole.clocks.slice(1)] },
    'has no end',
  ],
  ['a clock met by no known entry', { clocks: [{ ...clock, metBy: [{ kind: 'waved' }] }] }, 'names waved'],
  ['a duty for no known act', { duties: [{ ...duty, act: 'shout' }] }, 'names shout'],
  [
    'a duty that waits for a clock that is not there',
    { duties: [{ ...duty, clock: 'check-in' }] },
    'waits for clock check-in',
  ],
  ['a guard on no known act', { guards: [{ ...guard, act: 'shout' }] }, 'names shout'],
  [
    'a guard on a field that the act has not',
    { guards: [{ ...guard, act: 'closed', when: { body: 'mood', missing: true } }] },
    'names the field mood',
  ],
  [
    'a duty that asks about an act',
    { duties: [{ ...duty, when: { body: 'reason', missing: true } }] },
    'there is none',
  ],
  ['a condition on no known entry', { guards: [{ ...guard, when: { not: { happened: 'waved' } } }] }, 'names waved'],
  [
    'authority over no known act',
    { authority: { case: { waved: { value: ['staff'], clauses: guard.clauses } } } },
    'authority names waved',
  ],
  [
    'a letter part that no form writes',
    {
      letters: [
        {
          id: 'acknowledgement',
          record: 'case',
          parts: [{ value: 'song', clauses: guard.clauses }],
          clauses: guard.clauses,
        },
      ],
    },
    'asks for song',
  ],
  [
    'a precondition of no option',
    {
      restrictions: {
        ...{ options: [], considerations: [], warning: null, assessment: null, interim: null, withheld: null },
        ...{
          told: { clauses: guard.clauses },
          duration: null,
          review: null,
          contact: null,
          appeal: null,
          readers: null,
        },
        preconditions: [{ id: 'over', says: 'It is over.', onlyFor: ['silence'], clauses: guard.clauses }],
      },
    },
    'only before silence',
  ],
  [
    'a clause that nothing carries',
    { clauses: { ...whole.clauses, 'XX-1': { section: 'X', says: 'Nobody reads this.', force: 'must' } } },
    'clause XX-1 is carried by nothing',
  ],
  ['an outside body without its contact', { contacts: [] }, 'externalBody names contact'],
])('the contract finds %s', (_name, change, problem) => {
  expect(broken(change).join('\n')).toContain(problem);
});

describe('editions', () => {
  const first: Pack = { ...whole, edition: '1', from: '2020-01-01', until: '2021-01-01' };
  const second: Pack = { ...whole, edition: '2', from: '2021-01-01', until: null };
  const recorded = { [packName(first)]: hash(canonicalText(first)) };

  test('a recorded past edition and its successor are in order', () => {
    expect(editionProblems([first, second], recorded, hash)).toEqual([]);
  });

  test('a past edition without a recorded hash, changed or removed is found', () => {
    expect(editionProblems([first, second], {}, hash).join()).toContain('hash is not recorded');
    expect(editionProblems([{ ...first, title: 'Another' }, second], recorded, hash).join()).toContain('was changed');
    expect(editionProblems([second], recorded, hash).join()).toContain('was removed');
  });

  test('two editions in force on one day, and one name twice, are found', () => {
    const open: Pack = { ...first, until: null };
    expect(editionProblems([open, second], {}, hash).join()).toContain('is still in force');
    expect(editionProblems([second, second], {}, hash).join()).toContain('stands twice');
  });

  test('a day before the first edition gets the first, and it is told', () => {
    const dayBefore = '2000-01-01';
    const found = packInForce(whole.id, dayBefore);
    expect(found?.id).toBe(whole.id);
    expect(found && isBeforeFirst(found, dayBefore)).toBe(true);
    expect(packInForce('no-such-policy', dayBefore)).toBeUndefined();
  });

  test('the order of fields changes nothing, a value does', () => {
    expect(canonicalText({ b: 1, a: { d: 2, c: [3] } })).toBe(canonicalText({ a: { c: [3], d: 2 }, b: 1 }));
    expect(canonicalText({ a: 1 })).not.toBe(canonicalText({ a: 2 }));
  });
});
