import type { WaitingFile } from '#lib/evidence/port.ts';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';

/** Where a record stands with the server, in a few words: what was written of it first, then its files. */
export function savedWords({ unsent, state }: RecordView, files: readonly WaitingFile[]): string {
  const { cases } = words;
  const waiting = files.filter(({ record }) => record.kind === state.kind && record.id === state.id).length;
  const sent = waiting === 0 ? cases.allSent : cases.filesNotSent(waiting);
  return `${cases.saved} · ${unsent.size === 0 ? sent : cases.notSent}`;
}
