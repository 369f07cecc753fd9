import type { EvidenceSort } from '@evenhand/policy/entries/evidence-body';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { EvidencePart } from '@evenhand/policy/wire/evidence';

/** What is known of a file without opening it. */
export interface FileFacts {
  /** SHA-256 in hexadecimal, taken as soon as the file was there. */
  hash: string;
  bytes: number;
  type: string;
}

/** A file that waits on this device, from the moment it was taken until the server has all of it. */
export interface WaitingFile {
  /** A uuid v7. */
  evidence: string;
  record: { kind: RecordKind; id: string };
  what: EvidenceSort;
  /** How it was called where it was chosen. */
  name?: string;
  /** What was said of it before it was there, as what a signature is for; the form goes on from that. */
  caption?: string;
  /** ISO. */
  takenAt: string;
  original: FileFacts;
  display?: FileFacts;
  /** Whether its entry is written. Until then it belongs to a form, and is not sent. */
  entered: boolean;
  /** Parts that the server has. */
  sent: EvidencePart[];
  /** The key of its pieces, base64: its own, so that it can be handed to the server by whoever may not open the rest. */
  key?: string;
  /** Some of its pieces do not lie under that key yet. */
  isHalfKeyed?: true;
  /** Why the server will not take it, in its words; it is not sent again before somebody asks for that. */
  failed?: string;
  /** It would never be taken, however often it is sent. */
  forGood?: true;
}
