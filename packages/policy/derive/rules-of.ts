import type { Caution, ClockRule, DutyRule, Guard, Pack } from '../packs/pack.ts';
import type { RecordKind } from '../packs/nouns.ts';

/** A policy's rules for one kind of record, so that a list of records does not read past all the others each time. */
export interface RulesOfKind {
  clocks: readonly ClockRule[];
  duties: readonly DutyRule[];
  guards: ReadonlyMap<string, readonly Guard[]>;
  cautions: ReadonlyMap<string, readonly Caution[]>;
}

function byAct<Rule extends { act: string }>(rules: readonly Rule[]): Map<string, Rule[]> {
  const acts = new Map<string, Rule[]>();
  for (const rule of rules) acts.set(rule.act, [...(acts.get(rule.act) ?? []), rule]);
  return acts;
}

const known = new WeakMap<Pack, Map<RecordKind, RulesOfKind>>();

export function rulesOf(pack: Pack, kind: RecordKind): RulesOfKind {
  let kinds = known.get(pack);
  if (!kinds) known.set(pack, (kinds = new Map()));
  let rules = kinds.get(kind);
  if (!rules) {
    const own = <Rule extends { record: RecordKind }>(list: readonly Rule[]): Rule[] =>
      list.filter(({ record }) => record === kind);
    rules = {
      ...{ clocks: own(pack.clocks), duties: own(pack.duties) },
      ...{ guards: byAct(own(pack.guards)), cautions: byAct(own(pack.cautions)) },
    };
    kinds.set(kind, rules);
  }
  return rules;
}
