import type { Term } from '@evenhand/policy/time/calendar';
import { addDays } from '@evenhand/policy/time/day';

/** States schools of Jersey as published for 2025 to 2027, half-open: `until` is the first day of the holiday. */
const published: readonly Term[] = [
  { from: '2025-01-06', until: '2025-02-15' },
  { from: '2025-02-24', until: '2025-04-05' },
  { from: '2025-04-22', until: '2025-05-24' },
  { from: '2025-06-02', until: '2025-07-19' },
  { from: '2025-09-02', until: '2025-10-25' },
  { from: '2025-11-03', until: '2025-12-19' },
  { from: '2026-01-05', until: '2026-02-14' },
  { from: '2026-02-23', until: '2026-04-02' },
  { from: '2026-04-20', until: '2026-05-23' },
  { from: '2026-06-01', until: '2026-07-18' },
  { from: '2026-09-07', until: '2026-10-24' },
  { from: '2026-11-02', until: '2026-12-19' },
  { from: '2027-01-04', until: '2027-02-06' },
  { from: '2027-02-15', until: '2027-03-26' },
  { from: '2027-04-12', until: '2027-05-29' },
  // The end of this one is a guess of the demo's: the published page stops at its beginning.
  { from: '2027-06-07', until: '2027-07-17' },
];

// A demo is still opened when the published dates are over, and a school without a term has no school days. So the last
// school year goes on in steps of 52 weeks, which keeps the weekdays.
const lastYear = published.filter((term) => term.from >= '2026-09-01');
const later = [1, 2, 3, 4, 5, 6].flatMap((years) =>
  lastYear.map(({ from, until }) => ({ from: addDays(from, 364 * years), until: addDays(until, 364 * years) })),
);

export const schoolTerms: readonly Term[] = [...published, ...later];

/** Days of the air display, on which pupils stay at home. */
export const insetDays: readonly string[] = ['2025-09-11', '2026-09-10'];
