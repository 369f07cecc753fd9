import type { CaseFilter, KindFilter } from './case-filters.ts';

/** What a person last chose to see: it stays while they go from case to case. Nothing chosen yet is null. */
export const listChoice: { cases: CaseFilter | null; kind: KindFilter } = $state({ cases: null, kind: '' });
