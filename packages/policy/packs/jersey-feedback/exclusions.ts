import type { Exclusion } from '../pack.ts';

export const exclusions: readonly Exclusion[] = [];
