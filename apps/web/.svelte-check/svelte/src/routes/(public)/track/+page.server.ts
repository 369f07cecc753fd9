import { fail, redirect } from '@sveltejs/kit';
import * as paths from '#lib/paths.ts';
import { keepTracking } from '#lib/public/tracking-cookie.ts';
import { agoInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import type { Actions, PageServerLoad } from './$types';

const { track } = words.public;
const longest = 60;

export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  return { left: url.searchParams.has('left') };
};

export const actions: Actions = {
  default: async ({ request, platform, cookies, url, getClientAddress }) => {
    const form = await request.formData();
    // Longer than any reference or code: cut, so that it is answered like every other wrong one.
    const said = (name: string) =>
      String(form.get(name) ?? '')
        .trim()
        .slice(0, longest);
    const reference = said('reference');
    const code = said('code');

    const errors = {
      ...(reference === '' && { reference: track.missingReference }),
      ...(code === '' && { code: track.missingCode }),
    };
    if (reference === '' || code === '') return fail(400, { reference, errors });

    const services = platform?.req.services;
    if (!services) return fail(503, { reference, problem: track.unavailable });
    const answer = await services.openTracking(reference, code, getClientAddress());
    if (answer.opened) {
      keepTracking(cookies, { ...answer, url });
      redirect(303, paths.tracked(answer.reference));
    }
    if (answer.why === 'too-many-tries')
      return fail(429, { reference, problem: track.tooMany(agoInWords(answer.minutes)) });
    return fail(400, { reference, problem: track.unknown });
  },
};
