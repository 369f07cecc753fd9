import { unitOf } from '../directory.ts';
import type { UnitKind } from '../packs/nouns.ts';
import type { StageRule } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import type { Setting } from './setting.ts';

type Where = Pick<Setting, 'directory'>;

/** The kind of the record's unit; undefined while it has none, or one that the directory does not know. */
export const unitKindOf = (state: AnyState, { directory }: Where): UnitKind | undefined =>
  state.unit === null ? undefined : unitOf(directory, state.unit)?.kind;

/** What a policy says for the record's kind of unit, or else for every other. */
export function atUnit<T>(other: T, at: Partial<Record<UnitKind, T>> | undefined, state: AnyState, where: Where): T {
  const kind = unitKindOf(state, where);
  return (kind && at?.[kind]) ?? other;
}

/** Whether one of those whom a complaint is about heads the unit that it is given to. */
export const isAboutHead = (unit: string | null, about: readonly string[], { directory }: Where): boolean =>
  directory.staff.some(
    ({ id, roles }) => about.includes(id) && roles.some((held) => held.role === 'service-head' && held.unit === unit),
  );

/** Who looks into a stage at the unit of the record, in words for the customer. */
export function whoDecides(stage: StageRule, state: AnyState, where: Where): string {
  const usual = atUnit(stage.who, stage.whoAt, state, where);
  const aboutHead = stage.whoAboutHead && state.kind === 'case' && isAboutHead(state.unit, state.about, where);
  return aboutHead ? atUnit(usual, stage.whoAboutHead, state, where) : usual;
}
