import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';
import type { ArrangementView } from './limit-fields.ts';
import { isBeginning } from './origin.ts';
import { named, type PlainField } from './plain-form.ts';

/** Behaviours that a policy names, without those that are a pleasure. */
export const behaviourOptions = ({ setting: { pack } }: ArrangementView): Option[] =>
  named(pack.behaviours.filter(({ conduct }) => conduct !== 'positive'));

/** What the person did, by the policy's own list; nothing where it has none. */
export function behaviourFields(view: ArrangementView, about: { label?: string; missing?: string } = {}): PlainField[] {
  const options = behaviourOptions(view);
  const label = words.acts.limitOrigin.behaviours;
  return options.length === 0 ? [] : [{ ...{ is: 'checks', name: 'behaviours', label, ...about }, options }];
}

/** What is asked beside its own form of the act that begins an arrangement; later acts need not say it again. */
export function originFields(view: ArrangementView): PlainField[] {
  if (!isBeginning(view.state)) return [];
  const say = words.acts.limitOrigin;
  return [
    { is: 'words', name: 'matter', label: say.matter, hint: say.matterHint, missing: say.matterMissing, limit: 2000 },
    ...behaviourFields(view, { missing: say.behavioursMissing }),
  ];
}
