const key = 'evenhand:idle-minutes';

/** Minutes to choose from, on the device page. */
export const idleChoices = [2, 5, 10, 15, 30] as const;

/** After so many minutes without a touch the app locks itself: what was chosen on this device, else sooner where it is shared. */
export function idleMinutes(people: number, memory: Pick<Storage, 'getItem'> = localStorage): number {
  const chosen = Number(memory.getItem(key));
  return idleChoices.find((each) => each === chosen) ?? (people > 1 ? 10 : 15);
}

export const chooseIdleMinutes = (minutes: number, memory: Pick<Storage, 'setItem'> = localStorage): void =>
  memory.setItem(key, String(minutes));

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
/** Other windows are told that somebody is there at most so often. */
const tellEvery = 15_000;
const lookEvery = 5_000;

interface Watched {
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  now(): number;
  minutes(): number;
  /** Somebody is here. */
  onactive(): void;
  onidle(): void;
}

/**
 * Calls `onidle` once nobody has touched anything for the minutes allowed. A device that slept is looked at when it wakes, by
 * the clock and not by counting. `heard`: somebody is there in another window.
 */
export function watchIdle({ target, now, minutes, onactive, onidle }: Watched): { heard(): void; stop(): void } {
  let last = now();
  let told = 0;
  let isIdle = false;

  function look(): void {
    if (isIdle || now() - last < minutes() * 60_000) return;
    isIdle = true;
    onidle();
  }
  function touched(): void {
    // What wakes a device is itself a touch; it comes too late to keep it open.
    look();
    if (isIdle) return;
    last = now();
    if (last - told < tellEvery) return;
    told = last;
    onactive();
  }

  const timer = setInterval(look, lookEvery);
  for (const sign of signs) target.addEventListener(sign, touched, { capture: true, passive: true });
  target.addEventListener('visibilitychange', look, { capture: true });
  return {
    heard: () => {
      if (!isIdle) last = now();
    },
    stop() {
      clearInterval(timer);
      for (const sign of signs) target.removeEventListener(sign, touched, { capture: true });
      target.removeEventListener('visibilitychange', look, { capture: true });
    },
  };
}
