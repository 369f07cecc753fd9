import type { Cookies } from '@sveltejs/kit';
import * as paths from '#lib/paths.ts';

const name = 'evenhand-track';

/** The key to one opened page. Kept from scripts and from other sites, gone when its time is over; one page at a time. */
export function keepTracking(
  cookies: Cookies,
  { token, seconds, url }: { token: string; seconds: number; url: URL },
): void {
  cookies.set(name, token, {
    path: paths.track(),
    httpOnly: true,
    sameSite: 'lax',
    // On a plain http address inside the building a secure cookie would be dropped without a word.
    secure: url.protocol === 'https:',
    maxAge: seconds,
  });
}

export const trackingToken = (cookies: Cookies): string | undefined => cookies.get(name);

export function leaveTracking(cookies: Cookies): void {
  cookies.delete(name, { path: paths.track() });
}
