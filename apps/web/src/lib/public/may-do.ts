import type { PublicView } from '@evenhand/policy/derive/public-view';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { isElsewhere } from './standing.ts';
import { hasStages, isLastAnswered, isRefused } from './staged-view.ts';

export interface MayDo {
  id: 'again' | 'add' | 'voice' | 'back' | 'outside';
  title: string;
  words: string;
  lines: readonly string[];
}

/** What the person may do now, the most urgent first. Nothing that is no longer open is offered. */
export function mayDoOf(view: PublicView): MayDo[] {
  const { may } = words.tracking;
  const list: MayDo[] = [];
  const window = view.clocks.find((clock) => clock.id === 'escalate-by' && clock.state === 'running');
  const isTheirs = view.stages.some(({ state }) => state === 'yours-to-ask');
  if (view.asked === null && (window?.due || isTheirs)) {
    const says = window?.due ? may.again.words(dayInWords(window.due, view.today)) : may.again.anyTime;
    list.push({ id: 'again', title: may.again.title, words: says, lines: [] });
  }
  if (view.status !== 'closed' && view.status !== 'withdrawn') {
    // Nobody can be spoken for in thanks or an idea, nor by somebody who gave no name.
    const open = hasStages(view) ? (['add', 'voice', 'back'] as const) : (['add', 'back'] as const);
    for (const id of open) list.push({ id, ...may[id], lines: [] });
  }
  if (view.external && hasStages(view)) {
    const { name, lines, confirmed } = view.external;
    const when = isElsewhere(view)
      ? may.outside.elsewhere
      : isLastAnswered(view)
        ? may.outside.now
        : isRefused(view)
          ? may.outside.refused
          : may.outside.words;
    list.push({
      id: 'outside',
      title: may.outside.title(name),
      words: confirmed ? when : `${when} ${may.outside.unconfirmed}`,
      // An address nobody has confirmed could send a person to the wrong door.
      lines: confirmed ? lines : [],
    });
  }
  return list;
}
