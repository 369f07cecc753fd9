// A stretch of network cable between browser and server, which a test can cut.
//
// Playwright's own offline switch is not proof: what a service worker lets through may still reach the server.
// Through this link nothing does while it is cut. Use both: `tellSignal` tells the page that it is offline
// (`navigator.onLine`), `link.cut()` makes it true.
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

export interface Link {
  /** Where the near end listens; stays the same over cut and mend. */
  readonly port: number;
  /** `http://localhost:<port>`: localhost, because service workers need a secure context. */
  readonly url: string;
  /** Connections open at this moment. */
  readonly open: number;
  /** Connections ever taken; does not grow while cut. */
  readonly taken: number;
  /** Resets every open connection and refuses new ones. Resolves once nothing listens any more. */
  cut(): Promise<void>;
  /** From now on requests still arrive, but whoever is answered loses the connection instead: nothing comes back. */
  loseAnswers(): void;
  /** From now on each connection ends well-mannered, but too early: after so many bytes of answers. */
  tearAnswers(afterBytes: number): void;
  /** From now on bytes trickle, both ways, at so many a second. */
  trickle(bytesPerSecond: number): void;
  /** All well again, listening on the same port. Throws when another process has taken the port meanwhile. */
  mend(): Promise<void>;
  /** Cuts for good. */
  close(): Promise<void>;
}

/** Opens a link to `targetPort` on this machine; the target need not be up yet (connections are then reset). */
export async function openLink(targetPort: number, nearPort = 0): Promise<Link> {
  const sockets = new Set<Socket>();
  let taken = 0;
  let isDeaf = false;
  let tornAfter: number | undefined;
  let pace: number | undefined;
  let server: Server | undefined;

  const carry = (near: Socket): void => {
    taken += 1;
    const far = connect({ port: targetPort, host: '127.0.0.1', noDelay: true });
    near.setNoDelay(true);
    flow(near, far, false);
    flow(far, near, true);
  };

  const flow = (from: Socket, to: Socket, isAnswer: boolean): void => {
    let torn = 0;
    let dripping: Promise<void> | undefined;
    sockets.add(from);
    from.on('close', () => {
      sockets.delete(from);
      // What is still on its way arrives before the end does.
      if (dripping) void dripping.then(() => to.end());
      else to.destroy();
    });
    from.on('error', () => to.resetAndDestroy());
    from.on('data', (part: Buffer) => {
      if (isAnswer && isDeaf) return void to.resetAndDestroy();
      if (isAnswer && tornAfter !== undefined) {
        const left = Math.max(0, tornAfter - torn);
        torn += part.length;
        // Not reset: what came so far shall be read, and then end as if that were all.
        if (part.length >= left) return void to.end(part.subarray(0, left), () => from.destroy());
      }
      if (pace === undefined) {
        if (!to.write(part)) from.pause();
        return;
      }
      from.pause();
      dripping = drip(part, to, pace).then(() => {
        dripping = undefined;
        from.resume();
      });
    });
    to.on('drain', () => {
      if (!dripping) from.resume();
    });
    from.on('end', () => {
      if (!dripping) to.end();
    });
  };

  const listen = async (port: number): Promise<number> => {
    const fresh = createServer(carry);
    // No host: both 127.0.0.1 and ::1, whichever a browser takes for localhost.
    fresh.listen(port);
    await once(fresh, 'listening');
    server = fresh;
    return (fresh.address() as AddressInfo).port;
  };

  const cut = async (): Promise<void> => {
    const old = server;
    server = undefined;
    const closed = old && once(old, 'close');
    old?.close();
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };

  const port = await listen(nearPort);
  return {
    port,
    url: `http://localhost:${port}`,
    get open() {
      return sockets.size / 2;
    },
    get taken() {
      return taken;
    },
    cut,
    loseAnswers: () => {
      isDeaf = true;
    },
    tearAnswers: (afterBytes) => void (tornAfter = afterBytes),
    trickle: (bytesPerSecond) => void (pace = bytesPerSecond),
    mend: async () => {
      isDeaf = false;
      tornAfter = pace = undefined;
      if (!server) await listen(port);
    },
    close: cut,
  };
}

const dripsPerSecond = 50;

async function drip(part: Buffer, to: Socket, bytesPerSecond: number): Promise<void> {
  const size = Math.max(1, Math.round(bytesPerSecond / dripsPerSecond));
  for (let at = 0; at < part.length && !to.destroyed; at += size) {
    to.write(part.subarray(at, at + size));
    await pause(1000 / dripsPerSecond);
  }
}
