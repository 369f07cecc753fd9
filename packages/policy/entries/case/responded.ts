import { z } from 'zod/mini';
import { outcomes, stageIds } from '../../packs/nouns.ts';
import { caseEntry, line, words } from '../define-entry.ts';
import { contactMethods } from './contact.ts';

export const responded = caseEntry({
  sort: 'act',
  body: z.strictObject({
    stage: z.optional(z.enum(stageIds)),
    outcome: z.enum(outcomes),
    answers: z.optional(
      z.array(z.strictObject({ point: z.number(), outcome: z.enum(outcomes), words: z.optional(z.string()) })),
    ),
    method: z.optional(z.enum(contactMethods)),
    /** Findings that a review has to make; ids of the policy's questions. */
    findings: z.optional(z.record(z.string(), z.string())),
    /** The words as sent. */
    letter: z.optional(words(40_000)),
    reasons: z.optional(z.string()),
    /** Parts of the pack's letter that the answer tells; ids. */
    parts: z.optional(z.array(line())),
  }),
  check({ state, entry }) {
    const run = state.runs.at(-1);
    if (!run) return [];
    if (run.answered) return [{ code: 'stage-answered', because: [], at: 'body.stage' }];
    if (entry.body.stage !== undefined && entry.body.stage !== run.stage) {
      return [{ code: 'not-this-stage', because: [], at: 'body.stage' }];
    }
    const strange = entry.body.answers?.find(({ point }) => !state.points.some(({ number }) => number === point));
    return strange ? [{ code: 'not-a-point', because: [], at: 'body.answers' }] : [];
  },
  evolve(state, { at, by, body }) {
    const run = state.runs.at(-1);
    if (run && !run.answered) run.answered = { at, by, outcome: body.outcome };
    for (const { point, outcome, words: text } of body.answers ?? []) {
      const raised = state.points.find(({ number }) => number === point);
      if (!raised) continue;
      const stage = run?.stage ?? null;
      // A second answer of the same stage stands in the place of the first; that of an earlier stage is kept beneath.
      if (raised.answer && raised.answer.stage !== stage) raised.earlier.push(raised.answer);
      raised.answer = { outcome, words: text ?? '', at, stage };
    }
  },
});
