/*
 * A page that is loaded anew leaves the key of its store here for a moment, in this worker's memory and nowhere else
 * (lib/store/hand-over.ts has the picture). After some seconds nobody came back, and it is forgotten.
 */
type Said = { type: 'HOLD'; vault: string; held: unknown } | { type: 'FORGET' | 'TAKE'; vault: string };

/** Long enough for a slow phone to load the app again, short enough that a closed app is a locked one. */
const holdFor = 15_000;

const held = new Map<string, unknown>();

const isSaid = (data: unknown): data is Said =>
  typeof data === 'object' && data !== null && 'vault' in data && 'type' in data;

/** Answers what pages say about keys; leaves every other message alone. */
export function holdKeys(event: ExtendableMessageEvent): void {
  const said: unknown = event.data;
  if (!isSaid(said)) return;
  if (said.type === 'HOLD') {
    const { vault, held: what } = said;
    held.set(vault, what);
    const forget = new Promise<void>((resolve) => {
      setTimeout(() => {
        if (held.get(vault) === what) held.delete(vault);
        resolve();
      }, holdFor);
    });
    event.waitUntil(forget);
  } else if (said.type === 'FORGET') held.delete(said.vault);
  else if (said.type === 'TAKE') event.ports[0]?.postMessage(held.get(said.vault) ?? null);
}
