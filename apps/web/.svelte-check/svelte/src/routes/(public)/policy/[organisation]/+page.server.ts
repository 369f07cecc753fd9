import { error } from '@sveltejs/kit';
import { words } from '#lib/words/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, platform }) => {
  const policy = await platform?.req.services?.policyPage(params.organisation);
  if (!policy) error(404, words.public.problem.missing.title);
  return { policy, organisation: policy.organisation.name, organisationId: policy.organisation.id };
};
