import { z } from 'zod/mini';
import type { Pack } from '../packs/pack.ts';
import type { Refusal } from '../refusals.ts';
import type { StateOf } from '../records/index.ts';
import type { RecordKind } from '../packs/nouns.ts';
import type { Entry } from './entry.ts';

/** What an entry kind's own check sees; what a policy demands beyond it stands in the pack's guards. */
export interface Ask<State, Body> {
  state: State;
  entry: Entry<Body>;
  pack: Pack;
}

export interface EntryRule<State, Body> {
  /** A fact of the right shape is never refused; an act uses authority and may be. */
  sort: 'fact' | 'act';
  body: z.ZodMiniType<Body>;
  /** `always`: only ever a record's first entry; `may`: the first one, or a later one. */
  begins?: 'always' | 'may';
  check?(ask: Ask<State, Body>): Refusal[];
  /** Changes the state that the fold owns. Refuse nothing and never throw: old entries must fold. */
  evolve?(state: State, entry: Entry<Body>, pack: Pack): void;
}

/** An entry kind as the registry keeps it: its body's type is known only inside. */
export interface EntryKind {
  sort: 'fact' | 'act';
  begins: 'always' | 'may' | 'never';
  schema: z.ZodMiniType;
  check(ask: Ask<StateOf[RecordKind], Record<string, unknown>>): Refusal[];
  evolve(state: StateOf[RecordKind], entry: Entry, pack: Pack): void;
}

/**
 * Makes the entry kind of a record kind. The one place that forgets the body's type: everything that reaches `check` and
 * `evolve` has passed the kind's schema before (see `history/fold.ts` and `history/check.ts`).
 */
export const defineEntry =
  <Kind extends RecordKind>() =>
  <Body>(rule: EntryRule<StateOf[Kind], Body>): EntryKind => ({
    sort: rule.sort,
    begins: rule.begins ?? 'never',
    schema: rule.body,
    check: (ask) => rule.check?.(ask as unknown as Ask<StateOf[Kind], Body>) ?? [],
    evolve: (state, entry, pack) => rule.evolve?.(state as StateOf[Kind], entry as unknown as Entry<Body>, pack),
  });

export const caseEntry = defineEntry<'case'>();
export const incidentEntry = defineEntry<'incident'>();
export const customerEntry = defineEntry<'customer'>();
export const arrangementEntry = defineEntry<'arrangement'>();

/** Text that a person wrote: never empty, never endless. */
export const words = (most = 20_000) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, 'needs some words'), z.maxLength(most, `is longer than ${most} characters`));
export const line = () => words(300);
