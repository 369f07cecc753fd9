import type { Guidance } from '../pack.ts';

export const guidance: readonly Guidance[] = [];
