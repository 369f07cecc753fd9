import * as paths from '#lib/paths.ts';
import type { SyncState } from '#lib/store/port.ts';
import type { SyncTone } from '#lib/ui/SyncStrip.svelte';
import { agoInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

export interface SyncLine {
  words: string;
  tone: SyncTone;
  href: string;
  link?: string;
}

/** What waited so long on this device alone should be brought to safety. */
const staleAfterMs = 86_400_000;

/** Files of evidence that wait on this device. */
export interface FilesWaiting {
  waiting: number;
  /** Of these, what the server would not take: it waits for its author. */
  failed: number;
}

/** How it stands with what is on this device, in one line. What came back to its author goes before everything else. */
export function syncLine(sync: SyncState, now: Date, files: FilesWaiting = { waiting: 0, failed: 0 }): SyncLine {
  const { sync: say } = words.device;
  if (sync.attention.length > 0) {
    return { words: say.attention(sync.attention.length), tone: 'attention', href: paths.attention(), link: say.look };
  }
  const line = { href: paths.device(), ...(sync.unsent > 0 && { link: say.see }) };
  if (sync.problem !== null) return { ...line, words: sync.problem, tone: 'attention', link: say.look };
  if (sync.phase === 'signed-out') {
    return { words: say.signedOut, tone: 'attention', href: paths.signIn(), link: say.signIn };
  }
  if (sync.phase === 'update-needed') return { ...line, words: say.update, tone: 'attention' };
  if (files.failed > 0)
    return { href: paths.device(), words: say.filesNotTaken(files.failed), tone: 'attention', link: say.look };
  const waited = sync.oldest === null ? 0 : now.getTime() - Date.parse(sync.oldest);
  const oldest = sync.oldest === null ? '' : agoInWords(waited / 60_000);
  const some = sync.unsent > 0;
  if (some && waited >= staleAfterMs && (sync.phase === 'offline' || sync.phase === 'unreachable'))
    return { ...line, tone: 'attention', words: say.stale(sync.unsent, oldest), link: say.look };
  switch (sync.phase) {
    case 'offline':
      return { ...line, tone: 'offline', words: some ? say.offlineUnsent(sync.unsent, oldest) : say.offline };
    case 'unreachable':
      return { ...line, tone: 'offline', words: some ? say.unreachableUnsent(sync.unsent, oldest) : say.unreachable };
    case 'sending':
      return { ...line, tone: 'waiting', words: say.sending };
    case 'waiting':
      return { ...line, tone: 'waiting', words: some ? say.toSend(sync.unsent, oldest) : say.sent };
    case 'sent':
      if (files.waiting > 0) return { ...line, tone: 'waiting', words: say.filesToSend(files.waiting), link: say.see };
      return { ...line, tone: 'good', words: say.sent };
  }
}
