import type { Clause, ClauseId } from '../pack.ts';
import { oversightClauses } from './clauses-oversight.ts';
import { practiceClauses } from './clauses-practice.ts';

/**
 * The Code in our own plain words, numbered by us as they were written down, not in its order. `section` names the part of the Code.
 * "We" is the council, "you" whoever complains.
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  'OC-1': {
    section: 'About the Code',
    says: 'The Local Government and Social Care Ombudsman brought out this Code on 8 February 2024 as advice to councils in England, under the Local Government Act 1974. A council that does something else needs a good reason.',
    force: 'info',
  },
  'OC-2': {
    section: 'Who the Code applies to',
    says: 'The Code is for complaints that have no procedure in law. Some complaints about social care and public health do have one, and go that way.',
    force: 'should',
  },
  'OC-3': {
    section: '1. What a complaint is',
    says: 'A complaint is any sign that you are not satisfied with what we, our staff or a firm working for us did or did not do. You need not call it a complaint.',
    force: 'should',
  },
  'OC-4': {
    section: '1. What a complaint is',
    says: 'Asking us to do something or to mend something is a service request. If our answer to it leaves you unhappy, you can complain, and we go on with the request.',
    force: 'should',
  },
  'OC-5': {
    section: '1. What a complaint is',
    says: 'Someone else may complain for you. We handle it in the same way.',
    force: 'should',
  },
  'OC-6': {
    section: '2. Exclusions',
    says: 'We take each complaint on unless there is a sound reason not to. We look at every one by itself and can show why we decided as we did.',
    force: 'should',
  },
  'OC-7': {
    section: '2. Exclusions',
    says: 'You have 12 months to complain, from when it happened or from when you found out. We may take an older complaint when there is good cause.',
    force: 'should',
  },
  'OC-8': {
    section: '2. Exclusions',
    says: 'If we do not take your complaint on, we tell you why, and that you can take that decision to the Ombudsman.',
    force: 'should',
  },
  'OC-9': {
    section: '5. How complaints are handled',
    says: 'There are two stages and no others, so that everybody knows where a complaint stands.',
    force: 'should',
  },
  'OC-10': {
    section: '5. How complaints are handled',
    says: 'People may fear that complaining will cost them a service. Whoever sounds unhappy gets the chance to complain.',
    force: 'should',
  },
  'OC-11': {
    section: '5. How complaints are handled',
    says: 'Whoever answers you (a) asks when something is unclear, (b) judges it for itself with an open mind, (c) hears your side, (d) steers clear of conflicts of interest and (e) weighs all that is known.',
    force: 'should',
  },
  'OC-12': {
    section: '5. How complaints are handled',
    says: 'If we are going to be late, we tell you why and when you will hear.',
    force: 'should',
  },
  'OC-13': {
    section: '5. How complaints are handled',
    says: 'If a disability makes something harder for you, we do it in a way that works, and write down what we agreed.',
    force: 'must',
  },
  'OC-14': {
    section: '5. How complaints are handled',
    says: 'We do not keep you from the next stage without a sound reason, and we tell you what it is.',
    force: 'should',
  },
  'OC-15': {
    section: '6. Stage 1',
    says: 'Most complaints can be settled soon, by explaining, by saying sorry or by putting things right. We think about how hard the matter is and whether you are at risk.',
    force: 'should',
  },
  'OC-16': {
    section: '6. Stage 1',
    says: 'Within 5 working days of getting your complaint, we log it and tell you that we have it.',
    force: 'should',
  },
  'OC-17': {
    section: '6. Stage 1',
    says: 'Once we have told you that we have it, a full answer follows within 10 working days.',
    force: 'should',
  },
  'OC-18': {
    section: '6. Stage 1',
    says: 'If it is a hard case, we may take longer and tell you the new date and why. It is at most 10 more working days, unless there is a good reason.',
    force: 'should',
  },
  'OC-19': {
    section: '6. Stage 1',
    says: 'If we take longer, we tell you at once how to reach the Ombudsman.',
    force: 'should',
  },
  'OC-20': {
    section: '6. Stage 1',
    says: 'You get the answer as soon as we know it, even if there is still work to do. We follow that work up and keep you posted.',
    force: 'should',
  },
  'OC-21': {
    section: '6. Stage 1',
    says: 'We answer every point and say why we decide as we do. We are clear about what is our job and what is not.',
    force: 'should',
  },
  'OC-22': {
    section: '6. Stage 1',
    says: 'With the answer we tell you how to go on to stage 2 if you are not satisfied.',
    force: 'should',
  },
  'OC-23': {
    section: '6. Stage 2',
    says: 'A complaint that stage 1 did not settle for you goes on to stage 2 when you ask.',
    force: 'should',
  },
  'OC-24': {
    section: '6. Stage 2',
    says: 'Within 5 working days of your asking for stage 2, we log that and tell you that we have it.',
    force: 'should',
  },
  'OC-25': {
    section: '6. Stage 2',
    says: 'Stage 2 is decided by somebody other than the person who decided stage 1.',
    force: 'should',
  },
  'OC-26': {
    section: '6. Stage 2',
    says: 'Once we have told you that we have your request, our final answer follows within 20 working days.',
    force: 'should',
  },
  'OC-27': {
    section: '6. Stage 2',
    says: 'If stage 2 needs longer, we tell you the new date and why. It is at most 20 more working days, unless there is a good reason.',
    force: 'should',
  },
  'OC-28': {
    section: '6. Stage 2',
    says: 'Stage 2 is our last word. With it we tell you how to take your complaint to the Ombudsman.',
    force: 'should',
  },
  'OC-29': {
    section: '9. Learning and improvement',
    says: 'We use complaints to learn and to make services better.',
    force: 'should',
  },
  'OC-30': {
    section: '6. Counting the days',
    says: 'The limits are in working days, and the Code does not say which days those are. Here they are Monday to Friday without bank holidays, and the day after is the first to count.',
    force: 'info',
  },
  'OC-31': {
    section: 'Where the Code is silent',
    says: 'The Code does not speak of taking a complaint back. Here you may, and it is closed once you have said so.',
    force: 'info',
  },
  ...practiceClauses,
  ...oversightClauses,
};
