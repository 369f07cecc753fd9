import type { FactName } from '../packs/condition.ts';
import { arrangementFacts } from './arrangement-facts.ts';
import { caseFacts } from './case-facts.ts';
import type { Question } from './holds.ts';
import { incidentFacts } from './incident-facts.ts';

const isDanger = (harm: string): boolean => harm === 'threat' || harm === 'assault' || harm === 'self-harm-threat';

/**
 * The words that conditions of packs may use about a record. Total: what a record kind does not know is false. `form-missing`
 * stands in `holds.ts`, because it asks a condition itself.
 */
export const facts = {
  ...caseFacts,
  ...incidentFacts,
  ...arrangementFacts,
  always: () => true,
  closed: ({ state }: Question) => state.stage === 'closed',
  danger: ({ state }: Question) =>
    (state.kind === 'case' && state.flags.includes('immediate-danger')) ||
    (state.kind === 'incident' && state.harm.some(isDanger)),
} satisfies Record<Exclude<FactName, 'form-missing'>, (question: Question) => boolean>;
