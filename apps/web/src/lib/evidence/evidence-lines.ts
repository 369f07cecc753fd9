import type { Entry } from '@evenhand/policy/entries/entry';
import type { EvidenceBody } from '@evenhand/policy/entries/evidence-body';
import type { EvidencePart, HeldFile } from '@evenhand/policy/wire/evidence';
import { words } from '#lib/words/index.ts';
import type { WaitingFile } from './port.ts';

export type EvidenceState = 'here' | 'sending' | 'failed' | 'sent' | 'away' | 'offline' | 'removed';

export interface EvidenceLine {
  entry: Entry;
  body: EvidenceBody;
  state: EvidenceState;
  stateWords: string;
  /** Whether sending it again may help. */
  mayRetry: boolean;
  /** Where there is something to show: this device, or the server; and which of the two parts. */
  shows: { from: 'device' | 'server'; part: EvidencePart } | null;
}

export interface EvidenceSources {
  history: readonly Entry[];
  /** Entries that a later one corrects. */
  corrected: Readonly<Record<string, string>>;
  files: readonly WaitingFile[];
  shares: Readonly<Record<string, number>>;
  /** What the server has of this record; null while it has not said. */
  held: readonly HeldFile[] | null;
}

/** What a file is called: what somebody said that it shows, else the name that it had, else what it is. */
export const evidenceTitle = ({ caption, name, what }: Pick<EvidenceBody, 'caption' | 'name' | 'what'>): string =>
  caption ?? name ?? words.evidence.sorts[what];

/** The evidence of a record, newest first: what it is and where its file stands. */
export function evidenceLines(sources: EvidenceSources): EvidenceLine[] {
  return sources.history
    .filter(({ kind }) => kind === 'evidence-added')
    .map((entry) => lineOf(entry, sources))
    .reverse();
}

function lineOf(entry: Entry, { corrected, files, shares, held }: EvidenceSources): EvidenceLine {
  const body = entry.body as unknown as EvidenceBody;
  const about = { entry, body, mayRetry: false };
  const say = words.evidence.state;
  const waiting = files.find(({ evidence }) => evidence === body.evidence);
  const part: EvidencePart = body.display ? 'display' : 'original';
  if (waiting) {
    const shows = { from: 'device', part } as const;
    if (waiting.failed !== undefined)
      return {
        ...{ ...about, state: 'failed', stateWords: say.failed(waiting.failed), shows },
        mayRetry: waiting.forGood !== true,
      };
    const share = shares[body.evidence];
    if (share === undefined) return { ...about, state: 'here', stateWords: say.here, shows };
    return { ...about, state: 'sending', stateWords: say.sending(Math.floor(share * 100)), shows };
  }
  if (held?.some((file) => file.evidence === body.evidence && file.part === part))
    return { ...about, state: 'sent', stateWords: say.sent, shows: { from: 'server', part } };
  if (Object.hasOwn(corrected, entry.id)) return { ...about, state: 'removed', stateWords: say.removed, shows: null };
  const state = held === null ? 'offline' : 'away';
  return { ...about, state, stateWords: say[state], shows: null };
}
