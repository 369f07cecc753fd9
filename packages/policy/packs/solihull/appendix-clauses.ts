import type { Clause, ClauseId } from '../pack.ts';

/** Appendix A, on persistent or unreasonable customers. "You" is the member of staff. */
export const appendixClauses: Readonly<Record<ClauseId, Clause>> = {
  'SO-75': {
    section: 'Appendix A, what it means',
    says: 'Asking often how it is going, reading answers closely or wanting things explained does not make anyone persistent or unreasonable.',
    force: 'must',
  },
  'SO-76': {
    section: 'Appendix A, what it means',
    says: 'Examples are (a) not saying what the complaint is, even with help, (b) not working with the investigation, (c) not accepting that some things are outside it, (d) wanting it done against the procedure, (e) groundless complaints about staff to get them replaced, (f) changing what it is about, (g) taking back what was said, (h) small new facts at a late point, (i) a flood of questions that do not matter, (j) recording people in secret, (k) false papers, (l) the same complaint to many people at once, (m) taking far too much time, (n) an old complaint with small changes, (o) arguing on against a decision with nothing new and (p) always asking for senior managers.',
    force: 'info',
  },
  'SO-77': {
    section: 'Appendix A, what it means',
    says: 'Whether somebody takes too much time is a matter of judgement. Look at each case and always ask the Corporate Complaints Team.',
    force: 'must',
  },
  'SO-85': {
    section: 'Appendix A, safety of staff',
    says: 'Think of (a) not seeing the person alone, (b) meeting in a safe place and (c) training that helps.',
    force: 'should',
  },
  'SO-89': {
    section: 'Appendix A, offensive language',
    says: 'You need not put up with abuse. Before you reply, ask (a) the Equality and Diversity Team, (b) the Head of Service or (c) the Corporate Complaints Team how to, and if you should.',
    force: 'must',
  },
};
