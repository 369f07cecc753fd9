import { arrangementEntry } from '../define-entry.ts';
import { letterBody } from '../letter-body.ts';

export const arrangementLetterSent = arrangementEntry({
  sort: 'act',
  body: letterBody,
  evolve(state, { at, body }) {
    if (body.letter === 'review-outcome') state.reviewedAt = null;
    if (body.letter !== 'restriction-decision' || state.restriction === null) return;
    state.told = { at, how: 'letter' };
    state.revisitOn = null;
    if (state.stage === 'decided') state.stage = 'active';
  },
});
