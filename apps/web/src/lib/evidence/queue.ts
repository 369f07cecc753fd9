import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import type { Device } from '#lib/device/device.ts';
import type { Box } from './box.ts';
import type { WaitingFile } from './port.ts';
import { NotNow, NotTaken, sendFile } from './send-file.ts';
import { sendSealed } from './send-sealed.ts';

export interface QueueParts {
  /** Names the turn that windows of one browser take. */
  name: string;
  box: Box;
  device: Pick<Device, 'inTurn' | 'online' | 'onOnlineChange'>;
  fetch: typeof fetch;
  /** Milliseconds after which what did not arrive is tried again. */
  retry: number;
  /** What is said of a file that the server will not take without saying why, and of one that cannot be read here. */
  say: { noReason: string; unreadable: string };
  /** Is told whenever a file changed, came or went. */
  changed(): void;
  /** Is told how much of a file has arrived, from 0 to 1; null when it is not being sent any more. */
  progress(evidence: string, share: number | null): void;
}

export interface Queue {
  /** Sends what waits now, unless that is under way. */
  send(): void;
  /** Sends a file once more that was not taken. */
  retry(evidence: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Sends the files of a box, one after the other, in one window of the browser at a time. What does not arrive waits for the
 * network, or for a while; what the server will not take waits for a person.
 */
export function openQueue(parts: QueueParts): Queue {
  const { box, device } = parts;
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  /** Of what lies aside. */
  const notTaken = new Set<string>();

  async function sendPart(file: WaitingFile, part: EvidencePart, done: number, all: number): Promise<void> {
    const { hash, bytes } = part === 'display' && file.display ? file.display : file.original;
    const { evidence, record, what } = file;
    await sendFile({
      said: { evidence, part, kind: record.kind, record: record.id, hash, what },
      bytes,
      read: (from) => box.read(file, part, from),
      progress: (sent) => parts.progress(evidence, (done + sent) / all),
      fetch: parts.fetch,
      signal: ended.signal,
    });
    await box.change(evidence, (now) => ({ ...now, sent: [...now.sent.filter((each) => each !== part), part] }));
  }

  async function sendWhole(file: WaitingFile): Promise<void> {
    const { evidence, original, display, sent } = file;
    const all = original.bytes + (display?.bytes ?? 0);
    try {
      // The small one first: colleagues see what it is while the large one is on its way.
      if (display && !sent.includes('display')) await sendPart(file, 'display', 0, all);
      if (!sent.includes('original')) await sendPart(file, 'original', display?.bytes ?? 0, all);
      await box.remove(evidence);
    } catch (error) {
      if (error instanceof NotNow || ended.signal.aborted) throw error;
      // One that cannot even be read here must not hold up the others.
      const failed = error instanceof NotTaken ? error.message || parts.say.noReason : parts.say.unreadable;
      const isForGood = error instanceof NotTaken && error.isForGood;
      await box.change(evidence, (now) => ({ ...now, failed, ...(isForGood && { forGood: true }) }));
    } finally {
      parts.progress(evidence, null);
      parts.changed();
    }
  }

  /** Files of an earlier store go sealed as they are. One that is not taken stays in the rescue file, and is tried at the next start. */
  async function sendAside(): Promise<void> {
    for (const file of await box.aside()) {
      const { evidence } = file;
      if (notTaken.has(evidence)) continue;
      try {
        await sendSealed({
          file,
          piece: (part, number) => box.sealedPiece(evidence, part, number),
          progress: (share) => parts.progress(evidence, share),
          fetch: parts.fetch,
          signal: ended.signal,
        });
        await box.remove(evidence);
      } catch (error) {
        if (error instanceof NotNow || ended.signal.aborted) throw error;
        notTaken.add(evidence);
      } finally {
        parts.progress(evidence, null);
        parts.changed();
      }
    }
  }

  /** False when something waits that may arrive later. */
  async function sendAll(): Promise<boolean> {
    for (;;) {
      const next = (await box.all()).find((file) => file.entered && file.failed === undefined);
      if (ended.signal.aborted) return false;
      if (!next) {
        await sendAside();
        return true;
      }
      await sendWhole(next);
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      const isDone = await device.inTurn(`evidence ${parts.name}`, sendAll).catch(() => false);
      if (!isDone && !ended.signal.aborted) timer = setTimeout(send, parts.retry);
    } while (again && !ended.signal.aborted);
  }

  function send(): void {
    clearTimeout(timer);
    if (ended.signal.aborted || !device.online()) return;
    if (running) again = true;
    else running = run().finally(() => (running = null));
  }

  const stopListening = device.onOnlineChange((up) => up && send());
  return {
    send,
    async retry(evidence) {
      await box.change(evidence, ({ failed: _, forGood: __, ...file }) => file);
      parts.changed();
      send();
    },
    async close() {
      ended.abort();
      clearTimeout(timer);
      stopListening();
      await running;
    },
  };
}
