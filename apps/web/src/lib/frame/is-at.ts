import * as paths from '#lib/paths.ts';

/** Whether an address belongs to a place of the navigation; incidents and limits on contact stand under Cases. */
export function isAt(place: { href: string }, pathname: string): boolean {
  if (place.href === paths.app()) return pathname === place.href;
  const under = place.href === paths.cases() ? [paths.incidents(), paths.arrangements()] : [];
  return [place.href, ...under].some((each) => pathname.startsWith(each));
}
