import type { Behaviour, Pack } from '@evenhand/policy/packs/pack';
import { harms, type Harm } from '@evenhand/policy/packs/nouns';

export { harms, type Harm };

const dangerous: readonly Harm[] = ['threat', 'assault', 'self-harm-threat'];

/** Behaviours of one conduct that the policy in force names, in its order, those first after which somebody may need help at once. */
export const behavioursOf = (pack: Pick<Pack, 'behaviours'>, conduct: Behaviour['conduct']): Behaviour[] =>
  pack.behaviours
    .filter((behaviour) => behaviour.conduct === conduct)
    .sort((one, other) => Number(other.danger) - Number(one.danger));

/** Whether the only danger is the one that a person spoke of for themselves: then nobody walks away from them. */
export function isSelfHarmAlone(
  { behaviours, harm }: { behaviours: readonly string[]; harm: readonly Harm[] },
  pack: Pick<Pack, 'behaviours'>,
): boolean {
  // A policy's own list may name it as well.
  const isOther = (each: string): boolean => each !== 'self-harm-threat';
  const rest = { behaviours: behaviours.filter(isOther), harm: harm.filter(isOther) };
  const isSpokenOf = !behaviours.every(isOther) || !harm.every(isOther);
  return isSpokenOf && !isDanger(rest, pack);
}

/** Whether somebody may be in danger: ask for safety before anything else. */
export const isDanger = (
  form: { behaviours: readonly string[]; harm: readonly Harm[] },
  pack: Pick<Pack, 'behaviours'>,
): boolean =>
  form.harm.some((harm) => dangerous.includes(harm)) ||
  pack.behaviours.some((behaviour) => behaviour.danger && form.behaviours.includes(behaviour.id));
