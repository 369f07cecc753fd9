import { z } from 'zod/mini';
import type { Directory } from '../directory.ts';
import { clocksOf, type Clock } from '../derive/clocks.ts';
import { dutiesOf } from '../derive/duties.ts';
import { envelope, type Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { settingOf } from '../history/setting.ts';
import { inOrder } from '../history/order.ts';
import { packNamed } from '../packs/index.ts';
import type { Pack } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import { sampleDirectory } from '../testing.ts';
import { clauseLines, noteLines, refusalLines, say } from './failure.ts';
import { shapeProblems } from './shape-problem.ts';

// What the server added is read as far as it says how the entry stands.
const kept = z.extend(z.object(envelope.shape), {
  verdict: z.optional(z.enum(['accepted', 'refused'])),
  refusals: z.optional(
    z.array(z.custom<NonNullable<Entry['refusals']>[number]>((value) => typeof value === 'object' && value !== null)),
  ),
});

/** The units that the entries name, as departments: the file brings no directory along. */
function directoryOf(entries: readonly Entry[]): Directory {
  const sample = sampleDirectory();
  const ids = [...new Set(entries.map((entry) => entry.body.unit))].filter((unit) => typeof unit === 'string');
  return { ...sample, units: ids.map((id) => ({ id, name: id, kind: 'department', parent: null })) };
}

const clockLines = (clock: Clock, pack: Pack): string[] => [
  `  clock ${clock.id}: ${clock.state}, starts ${say(clock.starts)}, due ${say(clock.due)}${clock.metOn === null ? '' : `, met on ${clock.metOn}`}`,
  ...noteLines(clock.notes).map((line) => `    ${line}`),
  ...clauseLines(clock.because, pack).map((line) => `    because ${line}`),
];

function recordLines(state: AnyState, pack: Pack, directory: Directory, now: string): string[] {
  const setting = settingOf(state.beganAt, { pack, directory, now });
  const duties = dutiesOf(state, setting).map(
    (duty) =>
      `  duty ${duty.id}: due ${duty.due ?? 'at once'}, owed by ${duty.person ?? duty.roles.join(', ')} (${duty.because.join(', ')})`,
  );
  return [
    `${state.kind} ${state.reference ?? state.id} under ${state.pack}: ${state.stage}`,
    ...state.history.map((entry) => `  ${entry.at} ${entry.kind} by ${entry.by}`),
    ...state.refused.flatMap((entry) => [
      `  ${entry.at} ${entry.kind} by ${entry.by}: refused`,
      ...refusalLines(entry.refusals ?? []).map((line) => `    ${line}`),
    ]),
    ...state.notUnderstood.map((entry) => `  ${entry.at} ${entry.kind} by ${entry.by}: kept, not understood`),
    ...clocksOf(state, setting).flatMap((clock) => clockLines(clock, pack)),
    ...duties,
  ];
}

/**
 * Where each record of a list of entries stands at `now` (the newest entry's time when it is null), line by line: what
 * happened, clocks and duties, each with its clauses. Or the sentences that say what is wrong with the list.
 */
export function explainEntries(raw: unknown, now: string | null): { lines: string[] } | { problems: string[] } {
  const read = z.array(kept).safeParse(raw);
  if (!read.success) return { problems: shapeProblems(read.error, raw, 'The file') };
  const entries: Entry[] = read.data;
  const at = now ?? inOrder(entries).at(-1)?.at;
  if (at === undefined) return { problems: ['The file holds no entries.'] };
  const directory = directoryOf(entries);
  const lines = [...new Set(entries.map((entry) => entry.record.id))].flatMap((id) => {
    const own = entries.filter((entry) => entry.record.id === id);
    const [first] = own;
    const pack = first && packNamed(first.pack);
    if (!first || !pack) return [`record ${id}: there is no policy ${first?.pack ?? ''}`];
    return recordLines(fold(first.record, own, pack), pack, directory, at);
  });
  return { lines: [`At ${at}`, ...lines] };
}
