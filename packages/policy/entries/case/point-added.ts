import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

export const pointAdded = caseEntry({
  sort: 'fact',
  body: z.strictObject({ text: words(4000) }),
  evolve(state, { body }) {
    state.points.push({ number: state.points.length + 1, text: body.text, answer: null, earlier: [] });
  },
});
