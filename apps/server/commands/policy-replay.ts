import { readFile } from 'node:fs/promises';
import type { Directory } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { packNamed, packs } from '@evenhand/policy/packs/index';
import { packName, type Pack } from '@evenhand/policy/packs/pack';
import { directoryOfFile, readEntries } from '@evenhand/policy/scenarios/entry-file';
import { replay, replayLines } from '@evenhand/policy/scenarios/replay';
import { isDay } from '@evenhand/policy/time/day';
import { readConfig } from '../config.ts';
import { readDirectory } from '../db/directory.ts';
import { entriesOfPeriod } from '../db/entries-of-period.ts';
import { createLog } from '../log.ts';
import { withDatabase } from './with-database.ts';

/** What a replay is asked for on the command line. */
export interface ReplayRequest {
  /** `id@edition`, or the id alone for the edition in force. */
  pack: string;
  as: string;
  /** A file of entries, or a half-open window of days: `2026-01-01..2026-04-01`. */
  source: string;
  organisation: string | null;
  now: string;
  json: boolean;
}

/** What is wrong with a request, in one sentence. */
export class ReplayError extends Error {
  override name = 'ReplayError';
}

interface Past {
  entries: Entry[];
  directory: Directory;
}

function packOf(name: string): Pack {
  const pack = packNamed(name) ?? packs.findLast(({ id }) => id === name);
  if (pack) return pack;
  throw new ReplayError(`There is no policy ${name}. There are: ${packs.map(packName).join(', ')}.`);
}

async function fromFile(file: string): Promise<Past> {
  let raw: unknown;
  try {
    raw = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ReplayError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readEntries(raw);
  if ('problems' in read) throw new ReplayError(read.problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return { entries: read.entries, directory: directoryOfFile(read.entries) };
}

function fromDatabase(window: RegExpExecArray, pack: Pack, organisation: string | null): Promise<Past> {
  const [, from = '', until = ''] = window;
  if (!isDay(from) || !isDay(until) || until <= from) {
    throw new ReplayError(`${from}..${until} must be two days, the later one last.`);
  }
  if (organisation === null) throw new ReplayError('Say whose records, with --organisation and its id.');
  const config = readConfig(process.env);
  return withDatabase(config, createLog('warn', process.stderr), async (sql) => {
    const directory = await readDirectory(sql, organisation);
    if (!directory) throw new ReplayError(`There is no organisation ${organisation}.`);
    return { directory, entries: await entriesOfPeriod(sql, { organisation, pack: packName(pack), from, until }) };
  });
}

/** Runs past records under another policy or edition, and says line by line what would have been different. */
export async function replayPast(request: ReplayRequest): Promise<string[]> {
  const pack = packOf(request.pack);
  const as = packOf(request.as);
  const window = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(request.source);
  const { entries, directory } = window
    ? await fromDatabase(window, pack, request.organisation)
    : await fromFile(request.source);
  const done = replay(entries, { pack, as, directory, now: request.now });
  return request.json ? [JSON.stringify(done, null, 2)] : replayLines(done);
}
