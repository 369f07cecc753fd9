import { unitOf } from '../directory.ts';
import type { StageRule } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import type { Setting } from './setting.ts';

/** Who looks into a stage at the unit of the record, in words for the customer. */
export function whoDecides(stage: StageRule, state: AnyState, { directory }: Setting): string {
  const kind = state.unit === null ? undefined : unitOf(directory, state.unit)?.kind;
  return (kind && stage.whoAt?.[kind]) || stage.who;
}
