import type { Entry } from '../entries/entry.ts';
import type { RecordKind, Stage } from '../packs/nouns.ts';

/** What every record's state has, whatever its kind. The fold owns the object while it folds; nobody changes it afterwards. */
export interface RecordState<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  id: string;
  /** `id@edition` of the policy this record is bound to. */
  pack: string;
  reference: string | null;
  unit: string | null;
  stage: Stage;
  /** When the record began and when it last was closed. */
  beganAt: string | null;
  closedAt: string | null;
  /** Accepted and understood, in order. */
  history: Entry[];
  /** Refused by the server: shown, never folded. */
  refused: Entry[];
  /** Kept, not understood: of a kind, or with a body, that this program does not know. */
  notUnderstood: Entry[];
  /** Ids of entries that a later `corrected` or `redacted` names. */
  corrected: Record<string, string>;
}

export const emptyRecord = <Kind extends RecordKind>(kind: Kind, id: string, pack: string): RecordState<Kind> => ({
  kind,
  id,
  pack,
  reference: null,
  unit: null,
  stage: 'open',
  beganAt: null,
  closedAt: null,
  history: [],
  refused: [],
  notUnderstood: [],
  corrected: {},
});
