import type { Clause, ClauseId } from '../pack.ts';

/** The clauses that this pack cites, in our own plain words. "We" is the council. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  'CH-1': {
    section: 'Contents',
    says: 'This is Cambridgeshire County Council’s policy on how it deals with customers. It has thirteen parts and shows no date and no version.',
    force: 'info',
  },
  'CH-2': {
    section: 'Introduction',
    says: 'We welcome feedback and settle it soon. This policy is for the few cases where somebody goes about it in an unreasonable way, and only when nothing else will do. We are open about it, and fair to staff and customer.',
    force: 'must',
  },
  'CH-3': {
    section: 'Introduction',
    says: 'It is for something that happens once or twice, and for what builds up over time.',
    force: 'info',
  },
  'CH-5': {
    section: 'New feedback',
    says: 'Something new may be a real failure of ours. It is looked at with open eyes and goes the usual way, whoever brings it.',
    force: 'must',
  },
  'CH-9': {
    section: 'Confidentiality',
    says: 'What we know stays private. Only staff and partners who truly need it, to do this work or to keep people safe, get to know who was found unreasonable.',
    force: 'must',
  },
  'CH-10': {
    section: 'Confidentiality',
    says: 'If somebody vulnerable may be at risk, we may have to share what we know with other departments or bodies.',
    force: 'may',
  },
  'CH-11': {
    section: 'Confidentiality',
    says: 'Someone who goes to the newspapers may lose privacy for what they made known there.',
    force: 'info',
  },
  'CH-14': {
    section: 'The role of the Council',
    says: 'Some people are in touch often because we failed them, and that is different from being unreasonable. Look at what it is about, and see that they are let down.',
    force: 'should',
  },
  'CH-15': {
    section: 'The role of the Council',
    says: 'However upsetting the matter is, we do not accept abuse, offence or threats. We take steps to keep staff safe.',
    force: 'must',
  },
  'CH-17': {
    section: 'What unreasonably persistent means',
    says: 'Someone is unreasonably persistent when they are in touch so often, or in such a way, that we cannot get on with their case or with those of others.',
    force: 'info',
  },
  'CH-20': {
    section: 'What unreasonably persistent means',
    says: 'Asking fair questions, or saying that we are slow when we are, is no reason to call anyone persistent.',
    force: 'should',
  },
  'CH-21': {
    section: 'What unreasonably persistent means',
    says: 'To be unhappy with how it ended and to challenge that, even more than once, is not by itself unreasonable. Look at which steps are still open.',
    force: 'should',
  },
  'CH-22': {
    section: 'What unreasonable behaviour means',
    says: 'We expect people to (a) say clearly what it is about, (b) work with us while we look into it, (c) accept that some things are outside it and (d) go by the procedure and its dates.',
    force: 'info',
  },
  'CH-23': {
    section: 'What unreasonable behaviour means',
    says: 'We do not expect people to (a) refuse the steps of our procedure, (b) record us in secret, (c) hand in false papers, (d) weigh far too heavily on our work, our staff or other people, (e) take far too much of our time, (f) go after one member of staff for a long while without cause, (g) use bad language, aggression or violence, (h) stay when asked to go, (i) ask for what cannot be done or (j) get in the way of finding out what happened.',
    force: 'info',
  },
  'CH-24': {
    section: 'Prior notification',
    says: 'If a crime is going on, or staff or customers are at risk, we call the police and give no warning first.',
    force: 'must',
  },
  'CH-27': {
    section: 'Decision to restrict contact',
    says: 'Before we decide, we look at everything that matters, and what we do fits how often and how the person is in touch.',
    force: 'must',
  },
  'CH-30': {
    section: 'Decision to restrict contact',
    says: 'We think about the person’s health, and whether an illness or a disability is behind it.',
    force: 'must',
  },
};
