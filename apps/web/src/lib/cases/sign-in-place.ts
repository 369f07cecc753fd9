import * as paths from '#lib/paths.ts';

/** The address that asks to sign in and afterwards leads to where the person wanted to go. */
export function signInFor(wanted: URL): string {
  const to = wanted.pathname + wanted.search;
  return to === paths.app() || wanted.pathname === paths.signIn()
    ? paths.signIn()
    : `${paths.signIn()}?${new URLSearchParams({ to }).toString()}`;
}

/** Where to go once signed in: only ever inside the staff app. */
export function placeAfterSignIn(url: URL): string {
  const to = url.searchParams.get('to') ?? '';
  let place: URL;
  try {
    place = new URL(to, url.origin);
  } catch {
    return paths.app();
  }
  const inside = to.startsWith(paths.app()) && place.origin === url.origin && place.pathname.startsWith(paths.app());
  return inside && place.pathname !== paths.signIn() ? place.pathname + place.search : paths.app();
}
