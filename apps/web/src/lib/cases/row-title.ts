import { packInForce, packs } from '@evenhand/policy/packs/index';
import type { Directory } from '@evenhand/policy/directory';
import type { Summary } from '@evenhand/policy/derive/summary';
import { words } from '#lib/words/index.ts';

/**
 * What a record is called in a list. An incident told in no words is summed up by the ids of its behaviours; here they get the
 * names of the policy by which it is handled. An id that a policy does not have keeps its words.
 */
export function rowTitle(summary: Pick<Summary, 'kind' | 'title' | 'sort' | 'beganOn'>, directory?: Directory): string {
  if (summary.kind !== 'incident') return summary.title;
  if (summary.title === '')
    return words.cases.incident.conduct[summary.sort === 'positive' ? 'positive' : 'unacceptable'];
  const own = directory && packInForce(directory.organisation.packs.conduct, summary.beganOn ?? '');
  // The organisation may have handled it by another policy before.
  const known = [...(own?.behaviours ?? []), ...packs.flatMap(({ behaviours }) => behaviours)];
  const named = summary.title
    .replace(/,?…$/, '')
    .split(', ')
    .map((id) => known.find((behaviour) => behaviour.id === id)?.name);
  return named.every((name) => name !== undefined) ? named.join(', ') : summary.title;
}
