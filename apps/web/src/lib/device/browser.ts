import type { Device } from './device.ts';
import { uuidV7 } from './uuid-v7.ts';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** The machine under a browser. */
export const browserDevice: Device = {
  now: () => new Date(),
  newId: () => uuidV7(Date.now(), randomBytes(10)),
  randomBytes,

  online: () => navigator.onLine,
  onOnlineChange(changed) {
    const up = () => changed(true);
    const down = () => changed(false);
    addEventListener('online', up);
    addEventListener('offline', down);
    return () => {
      removeEventListener('online', up);
      removeEventListener('offline', down);
    };
  },

  persist: async () => (await navigator.storage?.persisted?.()) || ((await navigator.storage?.persist?.()) ?? false),
  async estimate() {
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
  },

  // Where the browser has no locks, which is where it also keeps no worker, there is at least the page's own order.
  inTurn: (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work()),

  canShare: () => typeof navigator.share === 'function',
  async share(what) {
    if (typeof navigator.share !== 'function') return false;
    try {
      await navigator.share(what);
      return true;
    } catch (error) {
      // Closing the choice is not a failure; a platform that refuses to share is shown the same way: it was not shared.
      if (error instanceof DOMException) return false;
      throw error;
    }
  },
  print: () => window.print(),
  vibrate: (milliseconds) => void navigator.vibrate?.(milliseconds),
};
