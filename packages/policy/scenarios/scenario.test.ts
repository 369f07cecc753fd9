import { expect, test } from 'vitest';
import { readScenario } from './scenario.ts';

const whole = {
  scenario: 'A sentence',
  pack: 'jersey-feedback',
  entries: [{ at: '2025-09-08T10:00:00+01:00', kind: 'feedback-received' }],
  expect: [{ now: '2025-09-08T11:00:00+01:00' }],
};

test('what is left out takes a default', () => {
  expect(readScenario(whole).scenario).toMatchObject({ unit: 'department', record: 'case', people: {} });
});

// One plain sentence for each fault, with the place where it stands.
test.each<[string, unknown, string]>([
  ['no group', 'words', 'The document must be a group of fields that begins with "scenario".'],
  ['a list', [whole], 'The document must be a group of fields that begins with "scenario".'],
  ['nothing', null, 'The document must be a group of fields that begins with "scenario".'],
  ['no sentence', { ...whole, scenario: undefined }, 'scenario is missing.'],
  ['an unknown field', { ...whole, wehn: 1 }, 'The scenario has no field "wehn".'],
  [
    'a policy of the wrong spelling',
    { ...whole, pack: 'Jersey Feedback' },
    'pack must be the id of a policy, or id@edition.',
  ],
  [
    'an unknown unit',
    { ...whole, unit: 'castle' },
    'unit must be one of organisation, department, section, service, school, youth-service, youth-centre, library, health, reception.',
  ],
  ['an unknown role', { ...whole, people: { amy: { roles: ['queen'] } } }, 'people.amy.roles[0] must be one of '],
  ['entries that are no list', { ...whole, entries: {} }, 'entries must be a list.'],
  ['an entry without a time', { ...whole, entries: [{ kind: 'closed' }] }, 'entries[0].at is missing.'],
  [
    'a time without its offset',
    { ...whole, entries: [{ kind: 'closed', at: '2025-09-08T10:00:00' }] },
    'entries[0].at must be an instant with its offset.',
  ],
  ['no expectation', { ...whole, expect: [] }, 'expect must hold at least one expectation.'],
  ['an expectation without a time', { ...whole, expect: [{}] }, 'expect[0].now is missing.'],
  [
    'an unknown expectation',
    { ...whole, expect: [{ now: whole.expect[0]?.now, feels: 'good' }] },
    'expect[0] has no field "feels".',
  ],
  [
    'an unknown clock',
    { ...whole, expect: [{ now: whole.expect[0]?.now, clocks: { dinner: null } }] },
    'expect[0].clocks has no field "dinner".',
  ],
  [
    'a day that is none',
    { ...whole, expect: [{ now: whole.expect[0]?.now, clocks: { 'stage-1': { due: '2025-02-30' } } }] },
    'expect[0].clocks.stage-1.due must be a day that exists, like 2026-05-19.',
  ],
  [
    'a clock that is a word',
    { ...whole, expect: [{ now: whole.expect[0]?.now, clocks: { 'stage-1': 'soon' } }] },
    'expect[0].clocks.stage-1 does not have the right shape.',
  ],
  [
    'an unknown field of a clock',
    { ...whole, expect: [{ now: whole.expect[0]?.now, clocks: { 'stage-1': { end: 1 } } }] },
    'expect[0].clocks.stage-1 has no field "end".',
  ],
  [
    'an unknown duty',
    { ...whole, expect: [{ now: whole.expect[0]?.now, noDuties: ['sing'] }] },
    'expect[0].noDuties[0] must be one of ',
  ],
])('%s', (_name, raw, sentence) => {
  const { scenario, problems } = readScenario(raw);
  expect(scenario).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems?.[0]).toContain(sentence);
});

test('every fault is told, not only the first', () => {
  expect(readScenario({ ...whole, pack: 7, unit: 'castle' }).problems).toHaveLength(2);
});
