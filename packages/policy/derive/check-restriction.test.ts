import { describe, expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import type { RestrictionRules } from '../packs/conduct-rules.ts';
import { packNamed } from '../packs/index.ts';
import { packName, type Pack } from '../packs/pack.ts';
import { staffOf } from '../directory.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { check } from './check.ts';
import { clocksOf } from './clocks.ts';

const found = packNamed('cambridgeshire@undated');
if (!found?.restrictions) throw new Error('The pack of this test is gone.');
const rules: RestrictionRules = found.restrictions;
const base: Pack = { ...found, guards: [], choices: [] };
const directory = sampleDirectory();
const record = { kind: 'arrangement', id: sampleId(0xa11) } as const;
const at = '2025-10-01T10:00:00+01:00';
type Step = [kind: string, by: string, body: Record<string, unknown>];
const begun: Step = ['behaviour-noted', 'staff', { unit: 'unit', what: 'It was loud.', behaviours: ['aggression'] }];
const onTheSpot = { options: ['witness'], interim: true, until: '2025-10-10' };

/** Codes that refuse the last step under rules that differ in something. */
function codes(change: Partial<RestrictionRules>, steps: readonly Step[]): string[] {
  const pack: Pack = { ...base, restrictions: { ...rules, ...change } };
  const make = entryMaker(packName(pack), record);
  const entries: Entry[] = steps.map(([kind, by, body]) => make(kind, at, by, body));
  const act = entries.pop();
  const actor = act && staffOf(directory, act.by);
  if (!act || !actor) throw new Error('Nobody does anything.');
  return check(act, fold(record, entries, pack), actor, { pack, directory, now: at }).map(({ code }) => code);
}

describe('at once and for a while', () => {
  const interim = (by: string, change: Partial<RestrictionRules> = {}) =>
    codes(change, [begun, ['restriction-imposed', by, onTheSpot]]);
  const managersOnly = { interim: { ...rules.interim, by: ['line-manager'] } } as Partial<RestrictionRules>;

  test('is for the roles that the policy names', () => {
    expect(interim('staff')).toEqual([]);
    expect(interim('staff', managersOnly)).toEqual(['not-your-role']);
    expect(interim('line-manager', managersOnly)).toEqual([]);
  });

  test('is refused where the policy has no such thing', () => {
    expect(interim('staff', { interim: null })).toEqual(['no-interim']);
  });
});

describe('what is asked only before some ways of limiting contact', () => {
  const assessed = (...preconditions: string[]): Step => [
    'assessment-made',
    'line-manager',
    { officer: 'coordinator', preconditions },
  ];
  const asks: Partial<RestrictionRules> = {
    ...{ warning: null, considerations: [], contact: null },
    preconditions: [
      { id: 'ours', says: 'It is ours.', clauses: ['CH-16'] },
      { id: 'over', says: 'It is over.', onlyFor: ['witness'], clauses: ['CH-33'] },
    ],
  };
  const impose = (option: unknown): Step => [
    'restriction-imposed',
    'service-head',
    { options: [option], reasons: 'This is why.' },
  ];
  const oneWay = { id: 'one-way', with: { channel: 'Letters' } };

  test('keeps those ways shut, and no others', () => {
    expect(codes(asks, [begun, assessed('ours'), impose('witness')])).toEqual(['option-not-yet']);
    expect(codes(asks, [begun, assessed('ours', 'over'), impose('witness')])).toEqual([]);
    expect(codes(asks, [begun, assessed('ours'), impose(oneWay)])).toEqual([]);
    expect(codes(asks, [begun, assessed('over'), impose(oneWay)])).toEqual(['precondition-missing']);
  });

  test('keeps a review from changing to them too', () => {
    const steps = [begun, assessed('ours'), impose(oneWay)];
    const changeTo = (option: unknown): Step => [
      'reviewed',
      'service-head',
      { outcome: 'modified', reasons: 'This is why.', reviewOn: '2026-01-05', options: [option] },
    ];
    expect(codes(asks, [...steps, changeTo('witness')])).toEqual(['option-not-yet']);
    expect(codes(asks, [...steps, changeTo(oneWay)])).toEqual([]);
  });
});

test('where a policy sets no usual review, the day until which limits hold is the day of review', () => {
  const pack: Pack = {
    ...base,
    clocks: base.clocks.map((rule) => (rule.id === 'restriction-review' ? { ...rule, length: null } : rule)),
  };
  const make = entryMaker(packName(pack), record);
  const due = (body: Record<string, unknown>) => {
    const entry = make('restriction-imposed', at, 'service-head', { unit: 'unit', options: ['witness'], ...body });
    const clocks = clocksOf(fold(record, [entry], pack), { pack, directory, now: at });
    return clocks.find(({ id }) => id === 'restriction-review')?.due ?? null;
  };
  expect(due({})).toBeNull();
  expect(due({ until: '2025-12-01' })).toBe('2025-12-01');
  expect(due({ until: '2025-12-01', reviewOn: '2025-11-03' })).toBe('2025-11-03');
  expect(due({ until: '2025-12-01', reviewOn: '2026-01-05' })).toBe('2025-12-01');
});
