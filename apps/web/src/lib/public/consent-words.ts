import type { PublicView } from '@evenhand/policy/derive/public-view';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

/** Who must agree, and how they were or will be asked. */
export function consentWords(
  { name, way, askedOn, unproven }: NonNullable<PublicView['consent']>,
  today: string,
): string {
  const { consent, by } = words.tracking;
  if (unproven) return consent.unproven(name);
  const how = way === null ? '' : ` ${by[way] ?? ''}`;
  if (askedOn !== null) return consent.asked(name, how, dayInWords(askedOn, today));
  return way === null ? consent.unreached(name) : consent.ask(name, how);
}
