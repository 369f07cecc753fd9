import { clocksOf, type Clock } from '../derive/clocks.ts';
import { dutiesOf, type Duty } from '../derive/duties.ts';
import { noticesOn, type ShownNotice } from '../derive/notices.ts';
import { reasonsOf, type Reason } from '../derive/reasons.ts';
import type { Directory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { settingOf } from '../history/setting.ts';
import { inOrder } from '../history/order.ts';
import { packNamed } from '../packs/index.ts';
import { packName, type Pack } from '../packs/pack.ts';
import { refusalSentence, type Refusal } from '../refusals.ts';
import { byRecord, directoryOfFile, readEntries } from './entry-file.ts';
import { clauseLines, noteLines, say } from './failure.ts';

type Explained<T> = T & { reasons: Reason[] };

/** Where one record stands, with every derived answer and the clauses behind it in plain words. */
export interface RecordExplained {
  record: string;
  policy: string;
  stage: string;
  happened: Pick<Entry, 'at' | 'kind' | 'by'>[];
  refused: (Pick<Entry, 'at' | 'kind' | 'by'> & { refusals: Explained<Refusal & { sentence: string }>[] })[];
  notUnderstood: Pick<Entry, 'at' | 'kind' | 'by'>[];
  clocks: Explained<Clock>[];
  duties: Explained<Duty>[];
  notices: Explained<ShownNotice>[];
}

const brief = ({ at, kind, by }: Entry) => ({ at, kind, by });
const explained =
  (pack: Pack) =>
  <T extends { because: string[] }>(answer: T): Explained<T> => ({
    ...answer,
    reasons: reasonsOf(answer.because, pack),
  });

function explainRecord(own: readonly Entry[], base: Pack, directory: Directory, now: string): RecordExplained {
  const [first] = own;
  if (!first) throw new Error('A record without entries cannot be explained.');
  const state = fold(first.record, own, base);
  const setting = settingOf(state, { pack: base, directory, now });
  const { pack } = setting;
  const why = explained(pack);
  const place = state.kind === 'incident' || state.kind === 'arrangement' ? state.kind : 'case';
  return {
    record: `${state.kind} ${state.reference ?? state.id}`,
    policy: packName(pack),
    stage: state.stage,
    happened: state.history.map(brief),
    refused: state.refused.map((entry) => ({
      ...brief(entry),
      refusals: (entry.refusals ?? []).map((each) => why({ ...each, sentence: refusalSentence(each.code) })),
    })),
    notUnderstood: state.notUnderstood.map(brief),
    clocks: clocksOf(state, setting).map(why),
    duties: dutiesOf(state, setting).map(why),
    notices: noticesOn(state, setting, place).map(why),
  };
}

const entryLine = ({ at, kind, by }: Pick<Entry, 'at' | 'kind' | 'by'>): string => `  ${at} ${kind} by ${by}`;

function linesOf(each: RecordExplained, pack: Pack): string[] {
  const because = (ids: readonly string[]): string[] => clauseLines(ids, pack).map((line) => `    because ${line}`);
  return [
    `${each.record} under ${each.policy}: ${each.stage}`,
    ...each.happened.map(entryLine),
    ...each.refused.flatMap((entry) => [
      `${entryLine(entry)}: refused`,
      ...entry.refusals.flatMap(({ code, at, sentence, because: ids }) => [
        `    ${code}${at === undefined ? '' : ` at ${at}`}: ${sentence}`,
        ...because(ids),
      ]),
    ]),
    ...each.notUnderstood.map((entry) => `${entryLine(entry)}: kept, not understood`),
    ...each.clocks.flatMap((clock) => [
      `  clock ${clock.id}: ${clock.state}, starts ${say(clock.starts)}, due ${say(clock.due)}${clock.metOn === null ? '' : `, met on ${clock.metOn}`}`,
      ...noteLines(clock.notes).map((line) => `    ${line}`),
      ...because(clock.because),
    ]),
    ...each.duties.flatMap((duty) => [
      `  duty ${duty.id}: due ${duty.due ?? 'at once'}, owed by ${duty.person ?? duty.roles.join(', ')}`,
      ...because(duty.because),
    ]),
    ...each.notices.map(({ id, says, does }) => `  notice ${id}: ${says} ${does}`),
  ];
}

/**
 * Where each record of a list of entries stands at `now` (the newest entry's time when it is null): what happened, what was
 * refused, clocks and duties, each with its clauses, as data and line by line. Or the sentences that say what is wrong.
 */
export function explainEntries(
  raw: unknown,
  now: string | null,
): { lines: string[]; records: RecordExplained[] } | { problems: string[] } {
  const read = readEntries(raw);
  if ('problems' in read) return read;
  const { entries } = read;
  const at = now ?? inOrder(entries).at(-1)?.at ?? '';
  const directory = directoryOfFile(entries);
  const lines: string[] = [`At ${at}`];
  const records: RecordExplained[] = [];
  for (const own of byRecord(entries)) {
    const [first] = own;
    const pack = first && packNamed(first.pack);
    if (pack) {
      const record = explainRecord(own, pack, directory, at);
      records.push(record);
      lines.push(...linesOf(record, pack));
    } else lines.push(`record ${first?.record.id ?? ''}: there is no policy ${first?.pack ?? ''}`);
  }
  return { lines, records };
}
