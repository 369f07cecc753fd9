// A stretch of network cable between browser and server, which a test can cut.
//
// Playwright's own offline switch is not proof: what a service worker lets through may still reach the server.
// Through this link nothing does while it is cut. Use both: `tellSignal` tells the page that it is offline
// (`navigator.onLine`), `link.cut()` makes it true.
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';

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
  let server: Server | undefined;

  const carry = (near: Socket): void => {
    taken += 1;
    const far = connect({ port: targetPort, host: '127.0.0.1', noDelay: true });
    near.setNoDelay(true);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.on('error', () => other.resetAndDestroy());
    }
    near.pipe(far);
    far.on('data', (part: Buffer) => {
      if (isDeaf) near.resetAndDestroy();
      else if (!near.write(part)) far.pause();
    });
    near.on('drain', () => far.resume());
    far.on('end', () => near.end());
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
    mend: async () => {
      isDeaf = false;
      if (!server) await listen(port);
    },
    close: cut,
  };
}
