import type { CaseFilter } from './case-filters.ts';

/** Which filter a person last chose: it stays while they go from case to case. Nothing chosen yet is null. */
export const listChoice: { cases: CaseFilter | null } = $state({ cases: null });
