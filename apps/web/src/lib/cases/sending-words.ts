import type { SyncState } from '#lib/store/port.ts';
import type { words } from '#lib/words/index.ts';

export type Sending = keyof typeof words.device.sending;

/** What becomes of something that was just saved: it is sent, on its way, or waits, and for what. */
export function sendingOf(
  unsent: ReadonlySet<string> | undefined,
  sync: Pick<SyncState, 'phase'> | undefined,
): Sending {
  if (unsent?.size === 0) return 'sent';
  const phase = sync?.phase;
  return phase === 'offline' || phase === 'unreachable' || phase === 'signed-out' ? phase : 'now';
}
