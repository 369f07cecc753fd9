import { currentRun, type CaseState } from '../records/case.ts';
import type { Day } from '../time/day.ts';

/** What of a case reports count beside its list row. */
export interface CaseCounts {
  categories: string[];
  /** Settled when it was raised. */
  settled: boolean;
  /** The stage that it reached; `open` for what goes through none. */
  reached: string;
  closedWith: string | null;
  learned: { on: Day; category: string; planned: boolean; done: boolean }[];
  /** The days on which it came before a body outside: passed there by us, or asked about from there. */
  outside: { on: Day; to: string }[];
}

const outsideBodies: readonly unknown[] = ['ombudsman', 'complaints-panel'];

export function caseCounts(state: CaseState, dayOf: (at: string) => Day): CaseCounts {
  const closed = state.history.findLast(({ kind }) => kind === 'closed');
  const code = state.stage === 'closed' ? closed?.body.code : undefined;
  return {
    categories: state.categories,
    settled: state.settled,
    reached: currentRun(state)?.stage ?? 'open',
    closedWith: typeof code === 'string' ? code : null,
    learned: state.history
      .filter(({ kind }) => kind === 'learning-recorded')
      .map(({ at, body }) => ({
        on: dayOf(at),
        category: typeof body.category === 'string' ? body.category : '',
        planned: body.action !== undefined,
        done: body.carriedOut === true,
      })),
    outside: state.history.flatMap(({ at, kind, body }) => {
      if (kind === 'referred' && outsideBodies.includes(body.to)) return [{ on: dayOf(at), to: String(body.to) }];
      return kind === 'contact-logged' && body.purpose === 'panel' && body.direction === 'in'
        ? [{ on: dayOf(at), to: 'asked' }]
        : [];
    }),
  };
}
