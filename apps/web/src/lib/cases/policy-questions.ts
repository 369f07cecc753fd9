import { offered } from '@evenhand/policy/history/local-pack';
import type { Category } from '@evenhand/policy/packs/intake-rules';
import type { Finding, Pack } from '@evenhand/policy/packs/pack';
import { currentRun, type CaseState } from '@evenhand/policy/records/case';

/** What the policy asks whoever answers the present stage to find besides. */
export const reviewQuestions = (pack: Pack, state: CaseState): readonly Finding[] =>
  pack.stages.find(({ id }) => id === currentRun(state)?.stage)?.findings ?? [];

/** The headings under which the policy wants learning; none where any words will do. */
export const learningCategories = (pack: Pack): readonly Category[] => offered(pack.learning?.categories ?? [], pack);
