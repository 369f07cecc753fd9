import { z } from 'zod/mini';
import { stageIds } from '../../packs/nouns.ts';
import { caseEntry, words } from '../define-entry.ts';
import { isSince } from '../../time/day.ts';
import { currentRun } from '../../records/case.ts';

const rank = (stage: string): number => (stageIds as readonly string[]).indexOf(stage);

export const escalated = caseEntry({
  sort: 'act',
  body: z.strictObject({
    to: z.enum(stageIds),
    reason: z.optional(words(4000)),
    /** Why a request outside the customer's window is taken all the same. */
    special: z.optional(words(4000)),
    discussed: z.optional(z.boolean()),
  }),
  check({ state, entry, pack }) {
    const { to } = entry.body;
    if (!pack.stages.some((stage) => stage.id === to)) return [{ code: 'not-a-stage', because: [], at: 'body.to' }];
    const run = currentRun(state);
    if (!run) return [{ code: 'not-a-complaint', because: [] }];
    if (rank(to) <= rank(run.stage)) return [{ code: 'stage-backwards', because: [], at: 'body.to' }];
    return [];
  },
  evolve(state, { at, body }) {
    // The day the customer asked begins the next stage, not the day staff register it.
    const since = state.runs.at(-1)?.answered?.at;
    const asked = state.history.findLast(
      (entry) => entry.kind === 'escalation-requested' && (since === undefined || isSince(entry.at, since)),
    );
    const points = Array.isArray(asked?.body.points) ? (asked.body.points as number[]) : null;
    state.runs.push({ stage: body.to, from: 'escalation', enteredAt: asked?.at ?? at, points, answered: null });
    state.stage = body.to;
    state.closedAt = null;
  },
});
