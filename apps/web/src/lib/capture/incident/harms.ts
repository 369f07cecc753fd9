import type { Behaviour, Pack } from '@evenhand/policy/packs/pack';
import { harms, type Harm } from '@evenhand/policy/packs/nouns';

export { harms, type Harm };

const dangerous: readonly Harm[] = ['threat', 'assault', 'self-harm-threat'];

/** Behaviours of one conduct that the policy in force names, in its order. */
export const behavioursOf = (pack: Pick<Pack, 'behaviours'>, conduct: Behaviour['conduct']): Behaviour[] =>
  pack.behaviours.filter((behaviour) => behaviour.conduct === conduct);

/** Whether somebody may be in danger: ask for safety before anything else. */
export const isDanger = (
  form: { behaviours: readonly string[]; harm: readonly Harm[] },
  pack: Pick<Pack, 'behaviours'>,
): boolean =>
  form.harm.some((harm) => dangerous.includes(harm)) ||
  pack.behaviours.some((behaviour) => behaviour.danger && form.behaviours.includes(behaviour.id));
