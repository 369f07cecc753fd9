import { dayOfNumber, instantMs, type Day, type Instant } from './day.ts';

/** A moment as a clock on the wall of a zone shows it. */
export interface LocalTime {
  day: Day;
  /** Seconds since local midnight. */
  seconds: number;
}

const quarterMs = 900_000;
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
// Offsets only ever change on a quarter of an hour, so one answer serves the whole quarter.
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

function measureOffset(zone: string, ms: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(ms)) part[type] = Number(value);
  const wall = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return wall - Math.floor(ms / 1000) * 1000;
}

/** Milliseconds the zone is ahead of UTC at an instant. */
export function zoneOffset(zone: string, ms: number): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  const quarter = Math.floor(ms / quarterMs);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = measureOffset(zone, quarter * quarterMs);
    known.set(quarter, offset);
  }
  return offset;
}

/** The day and the seconds since midnight that a zone's clocks show at an instant. */
export function localTime(at: Instant, zone: string): LocalTime {
  const ms = instantMs(at);
  const wall = ms + zoneOffset(zone, ms);
  const number = Math.floor(wall / dayMs);
  return { day: dayOfNumber(number), seconds: Math.floor((wall - number * dayMs) / 1000) };
}

export const localDay = (at: Instant, zone: string): Day => localTime(at, zone).day;
