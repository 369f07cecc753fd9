import { fold } from '../history/fold.ts';
import { settingOf } from '../history/setting.ts';
import { packs } from '../packs/index.ts';
import type { Pack } from '../packs/pack.ts';
import { isSince } from '../time/day.ts';
import { buildEntries, stageOf } from './build.ts';
import { compare } from './expectations.ts';
import type { Failure } from './failure.ts';
import type { Scenario } from './scenario.ts';

/**
 * Everything in which a scenario did not come out, empty when it holds. Each expectation sees the record as it stands at its
 * own `now`: the entries that have happened by then (`at` not after `now`), whenever they were written down. `among` are the
 * policies that it may name: those of the program, unless a test brings its own.
 */
export function runScenario(scenario: Scenario, among: readonly Pack[] = packs): Failure[] {
  const found = stageOf(scenario, among);
  if ('failure' in found) return [found.failure];
  const { stage } = found;
  const { entries, failures } = buildEntries(scenario, stage);
  const expected = scenario.expect.flatMap((expectation, index) => {
    const { now } = expectation;
    const happened = entries.filter((entry) => isSince(now, entry.at));
    const state = fold(stage.record, happened, stage.pack);
    const setting = settingOf(state, { pack: stage.pack, directory: stage.directory, now });
    return compare(expectation, { state, setting, stage }).map((failure) => ({
      ...failure,
      path: `expect[${index}].${failure.path}`,
    }));
  });
  return [...failures, ...expected];
}
