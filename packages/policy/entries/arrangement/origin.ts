import { z } from 'zod/mini';
import type { Pack } from '../../packs/pack.ts';
import type { ArrangementState } from '../../records/arrangement.ts';
import { line, words } from '../define-entry.ts';
import { uuid } from '../entry.ts';

/** Whom it is about and what it grew from: stated by whichever entry begins the record, and added to by later ones. */
export const origin = {
  unit: z.optional(z.string()),
  reference: z.optional(z.string()),
  customer: z.optional(uuid),
  matter: z.optional(words(2000)),
  behaviours: z.optional(z.array(line())),
  cases: z.optional(z.array(uuid)),
  incidents: z.optional(z.array(uuid)),
};

interface Origin {
  unit?: string;
  reference?: string;
  customer?: string;
  matter?: string;
  behaviours?: string[];
  cases?: string[];
  incidents?: string[];
}

const joined = (before: readonly string[], more: readonly string[] | undefined): string[] => [
  ...new Set([...before, ...(more ?? [])]),
];

export function takeOrigin(state: ArrangementState, body: Origin, pack: Pack): void {
  state.unit ??= body.unit ?? null;
  state.reference ??= body.reference ?? null;
  state.customer ??= body.customer ?? null;
  if (state.matter === '') state.matter = body.matter ?? '';
  state.behaviours = joined(state.behaviours, body.behaviours);
  state.cases = joined(state.cases, body.cases);
  state.incidents = joined(state.incidents, body.incidents);
  state.readers = pack.restrictions?.readers?.value ?? null;
}
