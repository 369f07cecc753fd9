import { createSubscriber } from 'svelte/reactivity';
import { browserDevice } from '#lib/device/browser.ts';

const changes = createSubscriber((update) => browserDevice.onOnlineChange(update));

/** What the platform believes of the network, followed where a screen shows it. */
export function isOnline(): boolean {
  changes();
  return browserDevice.online();
}
