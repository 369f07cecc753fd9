import type { Pack } from '../../packs/pack.ts';
import type { Refusal } from '../../refusals.ts';
import { localDay } from '../../time/zone.ts';

interface Days {
  from?: string;
  until?: string | null;
  reviewOn?: string | null;
}

/** Limits end after they begin and are looked at again on a day to come: other days say nothing that could be kept. */
export function checkDays({ from, until, reviewOn }: Days, at: string, { restrictions, counting }: Pack): Refusal[] {
  const decidedOn = localDay(at, counting.zone.value);
  const begins = from ?? decidedOn;
  const rule = restrictions?.duration ?? restrictions?.review ?? restrictions?.told;
  const because = [...(rule?.clauses ?? [])];
  return [
    ...(until != null && until < begins ? [{ code: 'ends-too-early' as const, because, at: 'body.until' }] : []),
    ...(reviewOn != null && reviewOn < decidedOn
      ? [{ code: 'review-too-early' as const, because, at: 'body.reviewOn' }]
      : []),
  ];
}
