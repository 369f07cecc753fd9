import { zoneOffset } from '@evenhand/policy/time/zone';

/** An instant as a zone's wall clock writes it, with its offset: `2026-05-18T09:00:00+01:00`. `ms` since 1970. */
export function instantIn(zone: string, ms: number): string {
  const offset = zoneOffset(zone, ms);
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const wall = new Date(Math.floor(ms / 1000) * 1000 + offset).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}

/** The instant at which a zone's clocks show `time` (`HH:MM`) on a day; an hour later where spring skips that time. */
export function localInstant(day: string, time: string, zone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - zoneOffset(zone, wall);
  return instantIn(zone, wall - zoneOffset(zone, guess));
}
