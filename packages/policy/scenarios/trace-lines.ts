import type { Pack } from '../packs/pack.ts';
import { packName } from '../packs/pack.ts';
import { traceOf, type Traced } from '../packs/trace.ts';

const shown = 4;

function lineOf({ id, force, section, carriedBy, notModelled }: Traced): string {
  const head = `  ${id}  ${force}  ${section}`;
  if (carriedBy.length === 0)
    return `${head}\n      ${notModelled === null ? 'CARRIED BY NOTHING' : `not modelled: ${notModelled}`}`;
  const more = carriedBy.length > shown ? `, and ${carriedBy.length - shown} more` : '';
  return `${head}\n      ${carriedBy.slice(0, shown).join(', ')}${more}`;
}

/** Every clause of a policy with what carries it, then the count by force; `isWhole` when no must or should is left out. */
export function traceLines(pack: Pack): { lines: string[]; isWhole: boolean } {
  const traced = traceOf(pack);
  const counts = (['must', 'should', 'may', 'info'] as const).map((force) => {
    const those = traced.filter((each) => each.force === force);
    const carried = those.filter(({ carriedBy }) => carriedBy.length > 0).length;
    const reasoned = those.filter((each) => each.carriedBy.length === 0 && each.notModelled !== null).length;
    return { force, all: those.length, carried, reasoned, open: those.length - carried - reasoned };
  });
  const sums = counts.map(
    ({ force, all, carried, reasoned, open }) =>
      `${force} ${carried}/${all} carried, ${reasoned} reasoned, ${open} open`,
  );
  return {
    lines: [`${packName(pack)}  ${pack.title}`, ...traced.map(lineOf), `  ${sums.join('; ')}`],
    isWhole: counts.every(({ open }) => open === 0),
  };
}
