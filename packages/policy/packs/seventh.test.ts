import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runScenario } from '../scenarios/run.ts';
import { readScenario } from '../scenarios/scenario.ts';
import { packProblems } from './contract.ts';
import { packs } from './index.ts';
import { harbourFerries } from './testing/pack.ts';
import { traceOf, traceProblems } from './trace.ts';

/*
 * A policy that is in no registry and unlike all that are: four stages, limits in days of the calendar, a week from Sunday
 * to Thursday. It is data alone; whatever of it fails here, the engine knows too much of the others.
 */

const documents = parseAllDocuments(readFileSync(join(import.meta.dirname, 'testing/harbour-ferries.yaml'), 'utf8'));
const scenarios = documents.map((document) => readScenario(document.toJS()));

describe('a policy that the program does not have', () => {
  test('keeps the contract, and each of its clauses is carried', () => {
    expect(packs).not.toContain(harbourFerries);
    expect(packProblems(harbourFerries)).toEqual([]);
    expect(traceProblems(harbourFerries)).toEqual([]);
    expect(traceOf(harbourFerries).filter(({ notModelled }) => notModelled !== null)).toEqual([]);
  });

  test.each(scenarios.map((read) => [read.scenario?.scenario ?? read.problems?.join(' '), read.scenario] as const))(
    '%s',
    (_sentence, scenario) => {
      expect(scenario ? runScenario(scenario, [harbourFerries]) : ['no scenario']).toEqual([]);
    },
  );

  test('is unknown to the program itself', () => {
    const scenario = scenarios[0]?.scenario;
    if (!scenario) throw new Error('There is no scenario.');
    expect(runScenario(scenario)).toMatchObject([{ path: 'pack', derived: 'there is no policy harbour-ferries' }]);
    const edition = { ...scenario, pack: 'harbour-ferries@2' };
    expect(runScenario(edition, [harbourFerries])).toMatchObject([{ path: 'pack' }]);
    expect(runScenario({ ...scenario, pack: 'harbour-ferries@1' }, [harbourFerries])).toEqual([]);
  });

  test('has scenarios for each of its four stages', () => {
    const expected = scenarios.flatMap(({ scenario }) => scenario?.expect.map(({ stage }) => stage) ?? []);
    expect(expected).toEqual(expect.arrayContaining(['stage-1', 'stage-2', 'stage-3', 'stage-4', 'closed']));
  });
});
