import { redirect } from '@sveltejs/kit';
import * as paths from '#lib/paths.ts';
import { leaveTracking, trackingToken } from '#lib/public/tracking-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, platform, cookies, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const token = trackingToken(cookies);
  const view =
    token === undefined ? null : ((await platform?.req.services?.trackedView(params.reference, token)) ?? null);
  // Without a key the form stands here, with the reference that the address names: whether it exists is not told.
  if (view === null) return { view, reference: params.reference.slice(0, 60), closed: token !== undefined };
  return {
    view,
    reference: view.reference,
    closed: false,
    organisation: view.organisation,
    organisationId: view.organisationId,
  };
};

export const actions: Actions = {
  leave: ({ cookies }) => {
    leaveTracking(cookies);
    redirect(303, paths.trackLeft());
  },
};
