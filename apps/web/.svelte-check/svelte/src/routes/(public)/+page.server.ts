import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => ({
  organisations: (await platform?.req.services?.organisations()) ?? [],
});
