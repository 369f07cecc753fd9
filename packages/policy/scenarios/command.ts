import type { Failure } from './failure.ts';
import { runScenario } from './run.ts';
import { readScenario } from './scenario.ts';

/** What the command needs of the machine it runs on. */
export interface Ports {
  /** The scenario files under a folder, in order, or the file itself; empty when nothing is there. */
  list(path: string): Promise<readonly string[]>;
  /** The text of a file. */
  read(file: string): Promise<string>;
  /** The documents of a YAML text; throws an `Error` that says what is wrong with it. */
  parse(text: string): readonly unknown[];
  print(line: string): void;
}

export interface Tally {
  passed: number;
  failed: number;
}

const because = (error: unknown): string =>
  (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)).replace(/[.:\s]+$/, '');

function printFailure({ path, wanted, derived, why }: Failure, print: Ports['print']): void {
  print(`  ${path}`);
  print(`    wanted   ${wanted}`);
  print(`    derived  ${derived}`);
  for (const line of why) print(`    because  ${line}`);
}

/** The documents of a file that hold something; a file of comments has none. */
async function documentsOf(
  file: string,
  { read, parse }: Ports,
): Promise<{ documents: unknown[] } | { problem: string }> {
  try {
    const documents = parse(await read(file)).filter((document) => document !== null && document !== undefined);
    return documents.length > 0 ? { documents } : { problem: 'it holds no scenario' };
  } catch (error) {
    return { problem: `it cannot be read: ${because(error)}` };
  }
}

function runDocument(raw: unknown, file: string, print: Ports['print']): boolean {
  const { scenario, problems } = readScenario(raw);
  if (!scenario) {
    print(`FAILED  ${file}: this is no scenario: ${problems.join(' ')}`);
    return false;
  }
  const failures = runScenario(scenario);
  if (failures.length === 0) return true;
  print(`FAILED  ${file}: ${scenario.scenario}`);
  for (const failure of failures) printFailure(failure, print);
  return false;
}

/**
 * Runs every scenario of the files and folders, prints each expectation that fails with what was derived and why, and ends
 * with the line `N passed, N failed`, counted by scenario. A path without scenarios and a file that is none count as failed.
 */
export async function runScenarios(paths: readonly string[], ports: Ports): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const count = (isRight: boolean): void => {
    if (isRight) tally.passed += 1;
    else tally.failed += 1;
  };
  const fail = (sentence: string): void => {
    ports.print(`FAILED  ${sentence}`);
    count(false);
  };
  for (const path of paths) {
    const files = await ports.list(path);
    if (files.length === 0) fail(`${path}: there is no scenario file (*.scenario.yaml) here.`);
    for (const file of files) {
      const found = await documentsOf(file, ports);
      if ('problem' in found) fail(`${file}: ${found.problem}.`);
      else for (const document of found.documents) count(runDocument(document, file, ports.print));
    }
  }
  ports.print(`${tally.passed} passed, ${tally.failed} failed`);
  return tally;
}
