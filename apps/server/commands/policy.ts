// `pnpm policy scenarios <file or folder>...` runs scenario files against the policies and says what did not come out.
// `pnpm policy trace [policy]...` says of every clause what carries it, or why nothing does.
// `pnpm policy explain <file>` says where the records of a file of entries (a JSON list) stand, and why.
// `pnpm policy replay --pack <policy> --as <policy> <file or days>` says what another policy would have changed.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstant } from '@evenhand/policy/time/day';
import { runScenarios, type Ports } from '@evenhand/policy/scenarios/command';
import { packs } from '@evenhand/policy/packs/index';
import { explainEntries } from '@evenhand/policy/scenarios/explain';
import { traceLines } from '@evenhand/policy/scenarios/trace-lines';
import { parseAllDocuments } from 'yaml';
import { StartError } from '../start-error.ts';
import { ReplayError, replayPast, type ReplayRequest } from './policy-replay.ts';

const usage = `Usage: pnpm policy scenarios <file or folder>...
       pnpm policy trace [policy]...
       pnpm policy explain <file of entries> [--now 2026-05-19T10:00:00+01:00] [--json]
       pnpm policy replay --pack <policy> --as <policy> <file of entries, or 2026-01-01..2026-04-01>
         [--organisation id] [--now 2026-05-19T10:00:00+01:00] [--json]`;

async function list(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.scenario.yaml'))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.slice(path.length).split(/[\\/]/).includes('node_modules'))
    .sort();
}

function parse(text: string): unknown[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.map((document): unknown => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS();
  });
}

const read = (file: string): Promise<string> => readFile(file, 'utf8');
const print = (line: string): void => console.log(line);
const ports: Ports = { list, read, parse, print };

/** Prints what is wrong, one sentence a line. False, so that a caller can pass it on. */
function fail(...sentences: string[]): false {
  for (const sentence of sentences) console.error(sentence);
  return false;
}

async function explain(file: string, now: string | null, json: boolean): Promise<boolean> {
  let raw: unknown;
  try {
    raw = JSON.parse(await read(file));
  } catch (error) {
    return fail(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const explained = explainEntries(raw, now);
  if ('problems' in explained) return fail(...explained.problems.map((problem) => `${file}: ${problem}`));
  if (json) print(JSON.stringify(explained.records, null, 2));
  else for (const line of explained.lines) print(line);
  return true;
}

async function replay(request: ReplayRequest): Promise<boolean> {
  try {
    for (const line of await replayPast(request)) print(line);
    return true;
  } catch (error) {
    if (!(error instanceof ReplayError || error instanceof StartError)) throw error;
    return fail(error.message);
  }
}

/** Whether every clause of the policies is carried by something, or said why not. */
function trace(ids: readonly string[]): boolean {
  const unknown = ids.find((id) => !packs.some((pack) => pack.id === id));
  if (unknown !== undefined)
    return fail(`There is no policy ${unknown}. There are: ${packs.map(({ id }) => id).join(', ')}.`);
  const traced = packs.filter(({ id }) => ids.length === 0 || ids.includes(id)).map(traceLines);
  for (const { lines } of traced) for (const line of lines) print(line);
  return traced.every(({ isWhole }) => isWhole);
}

const text = { type: 'string' } as const;
const options = {
  now: text,
  json: { type: 'boolean', default: false },
  pack: text,
  as: text,
  organisation: text,
} as const;

/** Does what the words ask, and answers whether all went well. */
export async function runPolicy(given: string[]): Promise<boolean> {
  let asked;
  try {
    asked = parseArgs({ args: given, allowPositionals: true, options });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), usage);
  }
  const { now, json, pack, as, organisation } = asked.values;
  const [command, ...paths] = asked.positionals;
  const [first] = paths;
  if (now !== undefined && !isInstant(now)) return fail(`--now ${now} must be an instant with its offset.`);
  if (command === 'trace') return trace(paths);
  if (first === undefined) return fail(usage);
  if (command === 'scenarios') return (await runScenarios(paths, ports)).failed === 0;
  if (command === 'explain') return explain(first, now ?? null, json);
  if (command === 'replay' && pack !== undefined && as !== undefined) {
    const at = now ?? new Date().toISOString();
    return replay({ pack, as, source: first, organisation: organisation ?? null, now: at, json });
  }
  return fail(usage);
}

if (import.meta.main) process.exitCode = (await runPolicy(process.argv.slice(2))) ? 0 : 1;
