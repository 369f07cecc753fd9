import type { Clause, ClauseId } from '../pack.ts';

/** OC-32 to OC-46: how easy it is, who does it, what the answer holds, how things are put right. */
export const practiceClauses: Readonly<Record<ClauseId, Clause>> = {
  'OC-32': {
    section: '3. Making it easy to complain',
    says: 'You can complain in more than one way, and to any member of staff. They know how to pass it on to the right place.',
    force: 'should',
  },
  'OC-33': {
    section: '3. Making it easy to complain',
    says: 'Our policy says in plain words how we handle a complaint, both stages and their limits. Everybody can find it.',
    force: 'should',
  },
  'OC-34': {
    section: '3. Making it easy to complain',
    says: 'We make known that there is an Ombudsman, and that you may ask them for advice while we are still at it.',
    force: 'should',
  },
  'OC-35': {
    section: '4. Who handles complaints',
    says: 'Somebody, or a team, is there for complaints. They speak with the Ombudsman, reach staff on every level and can have things done.',
    force: 'should',
  },
  'OC-36': {
    section: '5. How complaints are handled',
    says: 'If a firm working for us answers, that is one of the two stages. Nobody has to go through more of them because of it.',
    force: 'should',
  },
  'OC-37': {
    section: '5. How complaints are handled',
    says: 'When a complaint is logged at a stage, we say back what we understood and what you hope for, and ask if something is unclear.',
    force: 'should',
  },
  'OC-38': {
    section: '5. How complaints are handled',
    says: 'Everything is kept: what you told us and when, all letters and papers, and how each stage ended.',
    force: 'should',
  },
  'OC-39': {
    section: '5. How complaints are handled',
    says: 'Things can be put right at any stage, without waiting for the end.',
    force: 'should',
  },
  'OC-40': {
    section: '5. How complaints are handled',
    says: 'For behaviour that nobody should accept we have a policy of its own. Limits fit the case and the needs of the person, and are looked at again.',
    force: 'should',
  },
  'OC-41': {
    section: '6. Stage 1',
    says: 'If you bring up something more that belongs to it before we have answered, we answer that too. Otherwise it is a new complaint.',
    force: 'should',
  },
  'OC-42': {
    section: '6. Stage 1',
    says: 'The answer says in plain words at which stage it is, what we understood, what we decided and why, how we put it right, and what is still to do.',
    force: 'should',
  },
  'OC-43': {
    section: '6. Stage 2',
    says: 'You need not say why you want stage 2. We try to understand what you are still unhappy with.',
    force: 'should',
  },
  'OC-44': {
    section: '6. Stage 2',
    says: 'Everybody whose work it touches has a part in the final answer.',
    force: 'should',
  },
  'OC-45': {
    section: '7. Putting things right',
    says: 'When something went wrong we say so and put it right: we may say sorry, explain, do what was left undone, decide again, mend a record, pay, or change how we work.',
    force: 'should',
  },
  'OC-46': {
    section: '7. Putting things right',
    says: 'What we offer fits what it did to you. It says what will be done and by when, and we see it through.',
    force: 'should',
  },
};
