import type { SyncState } from '#lib/store/port.ts';
import { agoInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

interface Storage {
  persistent: boolean;
  used: number | null;
  quota: number | null;
}

export const storageWords = ({ persistent }: Pick<Storage, 'persistent'>): string =>
  persistent ? words.device.persistent : words.device.notPersistent;

const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** '3.4 MB': a number of bytes with one decimal where it helps. */
export function bytesInWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 10 ? 1 : 0;
  return `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value)} ${units[unit] ?? ''}`;
}

export const roomWords = ({ used, quota }: Pick<Storage, 'used' | 'quota'>): string =>
  used === null || quota === null
    ? words.device.usedUnknown
    : words.device.used(bytesInWords(used), bytesInWords(quota));

/** A difference that nobody would notice on a wall clock. */
const unnoticed = 60_000;

/** How it stands with the server at this moment. */
export function connectionWords({ phase, lastContact }: Pick<SyncState, 'phase' | 'lastContact'>): string {
  const say = words.device.connection;
  if (phase === 'sent' || phase === 'sending' || phase === 'waiting')
    return lastContact === null ? say.trying : say.reached;
  return say[phase];
}

/** `skew` in milliseconds: how far this device's clock was ahead of the server's when the two last spoke. */
export function clockWords(skew: number, lastContact: string | null): string {
  if (Math.abs(skew) < unnoticed) return lastContact === null ? words.device.clockUnknown : words.device.clockRight;
  const by = agoInWords(Math.abs(skew) / 60_000);
  const said = by.charAt(0).toUpperCase() + by.slice(1);
  return skew > 0 ? words.device.clockAhead(said) : words.device.clockBehind(said);
}
