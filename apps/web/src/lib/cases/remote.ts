import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { OpeningsAnswer, RecordEntriesAnswer, RecordsAnswer } from '@evenhand/policy/wire/records';
import type { ReportAnswer } from '@evenhand/policy/wire/reports';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import type { Directory } from '@evenhand/policy/directory';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf } from '@evenhand/policy/history/setting';
import { packNamed } from '@evenhand/policy/packs/index';
import type { RecordView } from '#lib/store/port.ts';
import { asCurrent } from '#lib/store/session.ts';

/** An answer of the server, or why there is none. Absent and forbidden look alike. */
export type Asked<Answer> = { found: Answer } | { failed: 'offline' | 'absent' | 'broken' };

const patience = 20_000;

async function ask<Answer>(path: string): Promise<Asked<Answer>> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      credentials: 'same-origin',
      headers: asCurrent(),
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return { failed: 'offline' };
  }
  if (answer.ok) return { found: (await answer.json()) as Answer };
  return { failed: answer.status >= 500 ? 'broken' : 'absent' };
}

const query = (fields: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(fields).filter((field): field is [string, string] => !!field[1])).toString();

/** Records beyond what this device holds, newest first, a page at a time. */
export const searchServer = (kind: RecordKind, search: string, after?: string): Promise<Asked<RecordsAnswer>> =>
  ask(`/api/records?${query({ kind, search: search.trim(), after })}`);

export const fetchReport = (report: string, from: string, until: string): Promise<Asked<ReportAnswer>> =>
  ask(`/api/reports/${encodeURIComponent(report)}?${query({ from, until })}`);

/** Who opened a record, the newest first, older than the line `before`; absent for those who may not know. */
export const fetchOpenings = (
  { kind, id }: { kind: RecordKind; id: string },
  before?: number,
): Promise<Asked<OpeningsAnswer>> =>
  ask(`/api/records/${kind}/${encodeURIComponent(id)}/openings?${query({ before: before?.toString() })}`);

/** A record that is not on this device, folded here from its entries; for reading only. */
export async function fetchRecord<Kind extends RecordKind>(
  kind: Kind,
  id: string,
  directory: Directory,
  now: string,
): Promise<Asked<RecordView<Kind>>> {
  const answer = await ask<RecordEntriesAnswer>(`/api/records/${kind}/${encodeURIComponent(id)}/entries`);
  if (!('found' in answer)) return answer;
  const { entries } = answer.found;
  const pack = entries[0] && packNamed(entries[0].pack);
  if (!pack) return { failed: entries.length === 0 ? 'absent' : 'broken' };
  const state = fold({ kind, id }, entries, pack);
  const setting = settingOf(state, { pack, directory, now });
  const clocks = clocksOf(state, setting);
  return { found: { state, setting, clocks, duties: dutiesOf(state, setting, clocks), unsent: new Set() } };
}
