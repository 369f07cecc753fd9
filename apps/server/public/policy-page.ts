import { policyPageOf, type PolicyPage } from '@evenhand/policy/derive/policy-page';
import { packAt } from '@evenhand/policy/packs/index';
import { readDirectory } from '../db/directory.ts';
import type { Sql } from '../db/open.ts';

export interface PublicPolicies {
  /** What an organisation's policy says, for everybody; null where there is no such organisation. */
  policyPage(organisation: string): Promise<PolicyPage | null>;
}

export const publicPolicies = ({ sql, now }: { sql: Sql; now: () => Date }): PublicPolicies => ({
  async policyPage(organisation) {
    const directory = await readDirectory(sql, organisation);
    const at = now().toISOString();
    const feedback = directory && packAt(directory.organisation.packs.feedback, at);
    if (!directory || !feedback) return null;
    const conduct = packAt(directory.organisation.packs.conduct, at) ?? null;
    return policyPageOf({ feedback, conduct }, directory, at);
  },
});
