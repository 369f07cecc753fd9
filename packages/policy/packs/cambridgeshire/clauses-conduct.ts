import type { Clause, ClauseId } from '../pack.ts';

/** CH-1 to CH-23: what the policy is for, and which behaviour it means. In our own plain words; “we” is the council. */
export const conductClauses: Readonly<Record<ClauseId, Clause>> = {
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
  'CH-4': {
    section: 'Customer Service Charter',
    says: 'The Customer Service Charter and Standards and this policy together say what staff and customers can count on, so that everybody is treated fairly and alike.',
    force: 'info',
  },
  'CH-5': {
    section: 'New feedback',
    says: 'Something new may be a real failure of ours. It is looked at with open eyes and goes the usual way, whoever brings it.',
    force: 'must',
  },
  'CH-6': {
    section: 'New feedback',
    says: 'When somebody brings the same thing again with little changed, a person decides whether it is a new complaint. If it is, it goes the usual way.',
    force: 'must',
  },
  'CH-7': {
    section: 'Providing information',
    says: 'Tell us all you know at the start, keep questions short and clear, and stay with the matter. Things that come late, or a very long list of questions, can make our answer late.',
    force: 'should',
  },
  'CH-8': {
    section: 'Providing information',
    says: 'A person decides whether what comes in changes something we are already looking at, or is a new complaint that goes the usual way.',
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
  'CH-12': {
    section: 'Objectives',
    says: 'We want to (a) settle things fast and close to where the service is given, (b) solve problems instead of looking for someone to blame, (c) leave people feeling that we were prompt, fair, open and honest, (d) protect employees from abuse and conduct that nobody should accept, (e) protect them from unreasonable, aggressive or violent conduct, (f) spend the time of staff and elected members well, and (g) have all staff understand the Charter, the Standards and this policy.',
    force: 'info',
  },
  'CH-13': {
    section: 'The role of the Council',
    says: 'Each time, decide which of three it is: somebody persistent, somebody unreasonably persistent, or somebody with something new. This policy is for the second only, and only when nothing else will do.',
    force: 'must',
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
  'CH-16': {
    section: 'The approach and procedure',
    says: 'Before anything is done under this policy, be sure of five things: (a) the matter was looked into as well as it reasonably could be, by the Feedback Policy, (b) we tried to reach the person in the way they prefer, (c) they were told by when to expect an answer, (d) they are not bringing something new that could change our view, and (e) it is about us, our staff or a service that we pay for.',
    force: 'should',
  },
  'CH-17': {
    section: 'What unreasonably persistent means',
    says: 'Someone is unreasonably persistent when they are in touch so often, or in such a way, that we cannot get on with their case or with those of others.',
    force: 'info',
  },
  'CH-18': {
    section: 'What unreasonably persistent means',
    says: 'They may be right, or may go on about something that has been through every stage. They may be upset, or friendly and still take up very much time. Few become abusive or threatening.',
    force: 'info',
  },
  'CH-19': {
    section: 'What unreasonably persistent means',
    says: 'When staff and customers are not safe, we may turn to the police or to the law.',
    force: 'may',
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
};
