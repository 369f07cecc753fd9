import { missingStatements } from '@evenhand/policy/history/incident-facts';
import type { IncidentState } from '@evenhand/policy/records/incident';
import type { FileFacts, WaitingFile } from '#lib/evidence/port.ts';
import type { NewEntry, RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { ActRule } from './act-form.svelte.ts';

/** A file that was taken for the form; its bytes lie in the box of this device. */
export interface TakenFile {
  evidence: string;
  what: WaitingFile['what'];
  original: FileFacts;
  display?: FileFacts;
  name?: string;
  caption: string;
  /** Whose statement a recording is; empty when it is none. */
  from: string;
}

export interface AddEvidenceValues {
  files: TakenFile[];
}

export const takenFile = ({ evidence, what, original, display, name, caption = '' }: WaitingFile): TakenFile => ({
  ...{ evidence, what, original, caption, from: '' },
  ...(display && { display }),
  ...(name !== undefined && { name }),
});

/** Who may have spoken in a recording: those whose statement is missing first; nobody on a record that has no statements. */
export function speakersOf({ state }: RecordView): string[] {
  if (state.kind !== 'incident') return [];
  const incident = state as IncidentState;
  const there = [...missingStatements(incident), incident.recordedBy, ...incident.staff, ...incident.witnesses];
  return [...new Set(there)].filter((id) => id !== '');
}

export const addEvidence = ({ state: { kind, id } }: RecordView): ActRule<AddEvidenceValues> => ({
  kind: 'evidence-added',
  empty: { files: [] },
  problems: ({ files }) => (files.length === 0 ? [{ field: 'evidence-take', words: words.evidence.form.missing }] : []),
  entries: ({ files }) =>
    files.flatMap(({ evidence, what, original, display, name, caption, from }): NewEntry[] => [
      {
        record: { kind, id },
        kind: 'evidence-added',
        body: {
          ...{ evidence, ...original, what },
          ...(caption.trim() !== '' && { caption: caption.trim() }),
          ...(display && { display }),
          ...(name !== undefined && { name }),
        },
      },
      ...(what === 'audio' && from !== ''
        ? [{ record: { kind, id }, kind: 'statement-given', body: { from, audio: evidence } }]
        : []),
    ]),
});
