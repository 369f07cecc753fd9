import { z } from 'zod/mini';
import { stageIds } from '../../packs/nouns.ts';
import { caseEntry, line, words } from '../define-entry.ts';
import { begin, currentRun, isSortedOut } from '../../records/case.ts';

export const triaged = caseEntry({
  sort: 'act',
  body: z.strictObject({
    to: z.optional(z.enum(stageIds)),
    exclusion: z.optional(line()),
    'record-as': z.optional(z.enum(['comment', 'complaint'])),
    complexity: z.optional(z.enum(['low', 'medium', 'high'])),
    severity: z.optional(z.enum(['low', 'medium', 'high'])),
    categories: z.optional(z.array(line())),
    consulted: z.optional(z.boolean()),
    reason: z.optional(words(4000)),
    /** The very service that it is about, where the unit that took it is a wider one. */
    service: z.optional(line()),
  }),
  check({ state, entry, pack }) {
    const { to, exclusion } = entry.body;
    if (to !== undefined && !pack.stages.some((stage) => stage.id === to)) {
      return [{ code: 'not-a-stage', because: [], at: 'body.to' }];
    }
    if (exclusion !== undefined && !pack.exclusions.some((ground) => ground.id === exclusion)) {
      return [{ code: 'not-an-exclusion', because: [], at: 'body.exclusion' }];
    }
    // Only what somebody sorted out comes back: what a policy takes as a comment from the beginning stays one.
    if (entry.body['record-as'] === 'complaint' && !isSortedOut(state)) {
      return [{ code: 'not-a-complaint', because: [], at: 'body.record-as' }];
    }
    // Triage says where a complaint begins; after an answer it moves by escalation only.
    if (to !== undefined && state.runs.some((run) => run.answered)) {
      return [{ code: 'stage-answered', because: [], at: 'body.to' }];
    }
    return [];
  },
  evolve(state, { body }, pack) {
    if (body['record-as'] && body['record-as'] !== state.feedback) {
      state.feedback = body['record-as'];
      begin(state, state.receivedAt, pack);
    }
    // Sorted again and no longer elsewhere, it is here again.
    state.exclusion = body.exclusion ?? null;
    if (body.categories) state.categories = body.categories;
    const run = currentRun(state);
    if (body.to && run && !run.answered && run.from === 'receipt') {
      run.stage = body.to;
      if (state.stage !== 'closed') state.stage = body.to;
    }
  },
});
