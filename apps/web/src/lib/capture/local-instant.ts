import { zoneOffset } from '@evenhand/policy/time/zone';

/**
 * The instant, as ISO text in UTC, at which clocks in a zone show this day ('YYYY-MM-DD') and time ('HH:MM'). A time that the
 * clocks skip in spring is taken an hour later; one that they show twice in autumn is the first.
 */
export function instantOf(day: string, time: string, zone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = wall - zoneOffset(zone, wall - 86_400_000);
  const after = wall - zoneOffset(zone, wall + 86_400_000);
  const shows = (ms: number) => ms + zoneOffset(zone, ms) === wall;
  return new Date(shows(before) ? before : shows(after) ? after : before).toISOString();
}
