import { createSubscriber } from 'svelte/reactivity';
import { browserDevice } from '#lib/device/browser.ts';

const minute = 60_000;
const everyMinute = createSubscriber((update) => {
  const timer = setInterval(update, minute);
  return () => clearInterval(timer);
});

/** The time by this device, read anew every minute where a screen shows it. */
export function minuteNow(): Date {
  everyMinute();
  return browserDevice.now();
}
