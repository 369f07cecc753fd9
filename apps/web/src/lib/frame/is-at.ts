import * as paths from '#lib/paths.ts';

/** Whether an address belongs to a place of the navigation; incidents stand under Cases. */
export function isAt(place: { href: string }, pathname: string): boolean {
  if (place.href === paths.app()) return pathname === place.href;
  return pathname.startsWith(place.href) || (place.href === paths.cases() && pathname.startsWith(paths.incidents()));
}
