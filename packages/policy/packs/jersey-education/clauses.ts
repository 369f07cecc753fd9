import type { Clause, ClauseId } from '../pack.ts';

/** Every clause of the policy, in our own plain words. "You" is the member of staff. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  'JE-1': {
    section: 'Title',
    says: 'This is the Education Department’s guide to complaints and concerns. It was first issued on 18 September 2008; this is version 2.0 of 4 August 2016, whose author is named only as “Project Manager”. Some laws and names in it may have changed since.',
    force: 'info',
  },
  'JE-2': {
    section: '1. Overview',
    says: 'Complaints and concerns are dealt with soon and fairly: (a) it is easy to find out how, (b) what is said stays private, (c) time limits are kept and people hear how it is going, (d) each point gets an answer, (e) managers learn what to improve and (f) the facts are looked at fully and without bias.',
    force: 'should',
  },
  'JE-3': {
    section: '1. Overview',
    says: 'The advice is there to be used, in the same way in every service, so that most things are settled early. It also helps staff with customers who do not behave.',
    force: 'should',
  },
  'JE-4': {
    section: '1. Overview',
    says: 'Anyone who gets a service from us is a customer. The same ideas hold when one employee of the States serves another.',
    force: 'info',
  },
  'JE-5': {
    section: '1. Overview',
    says: 'We like to hear from everyone who uses us, whether it is a compliment, a concern or a remark.',
    force: 'should',
  },
  'JE-6': {
    section: '1. Overview',
    says: 'Schools and departments keep their own ways of handling complaints. This guide stands beside them, so stages and time limits come from there.',
    force: 'must',
  },
  'JE-7': {
    section: '1. Overview; further information',
    says: 'You find more in (a) the page on raising a concern on gov.je, (b) the Child Protection Policy, (c) the policy on allegations against staff and volunteers and (d) the list at gov.je/EducationPolicies. The links of the text itself lead nowhere.',
    force: 'info',
  },
  'JE-8': {
    section: '2. Scope',
    says: 'It is for complaints and concerns about staff of the Education Department: in (a) schools, (b) the Youth Service, (c) the Library and (d) its other services.',
    force: 'must',
  },
  'JE-9': {
    section: '3. Responsibilities',
    says: 'Head teachers and senior managers hand this guide to their staff, and see to it that it is understood and kept.',
    force: 'must',
  },
  'JE-10': {
    section: '4. Listening to a concern',
    says: 'While you listen to a concern, (a) do not ask questions that hint at an answer, (b) be careful rather than quick and (c) find out only enough to know if someone must follow it up.',
    force: 'should',
  },
  'JE-11': {
    section: '4. Record keeping, serious complaints',
    says: 'If a complaint is serious or lawyers are involved, write down everything that staff do. Whoever was there first, and each witness, writes what really happened. It may protect you later.',
    force: 'must',
  },
  'JE-12': {
    section: '4. Record keeping, serious complaints',
    says: 'Write down (a) what kind of thing happened, (b) the time of each call to the police, parents or other agencies, (c) events in the order they came and (d) each thing that staff did.',
    force: 'must',
  },
  'JE-13': {
    section: '4. Record keeping, serious complaints',
    says: 'Keep the record of a serious complaint safe, and open it to few people only, as the Data Protection (Jersey) Law 2005 asks.',
    force: 'must',
  },
  'JE-14': {
    section: '4. Contact with the media',
    says: 'If newspapers or broadcasters may take an interest, heads and senior managers tell the Education Department. The Head of Communications answers for everyone. Do not speak to the media yourself.',
    force: 'must',
  },
  'JE-15': {
    section: '4. Risk of significant harm',
    says: 'If a pupil, a young person or someone in the family may be at risk of serious harm, refer it: (a) to the Designated Safeguarding Officer, (b) in the Youth Service through the Area Youth Officer or (c) to the Multi-Agency Safeguarding Hub.',
    force: 'must',
  },
  'JE-16': {
    section: '5. Unacceptable behaviour',
    says: 'These are examples of behaviour that is not all right: (a) being aggressive or abusive, such as threats, violence, insults, rude or nasty remarks, stirring things up or making claims with nothing behind them, (b) bringing the same complaint again and again after it was dealt with, or chasing what can never be had, (c) going back to something past that nobody can change, and (d) changing what the complaint is about over and over.',
    force: 'info',
  },
  'JE-17': {
    section: '5. Preventing it',
    says: 'Good service makes trouble rarer: it is professional, polite and on time, and complaints are handled well and settled if they can be. Everybody, parents and carers of pupils too, has a right to complain.',
    force: 'info',
  },
  'JE-18': {
    section: '5. Preventing it',
    says: 'The Health and Safety Policy of the States tells staff how to keep safe, on its premises and outside, with vulnerable people and when working alone.',
    force: 'info',
  },
  'JE-19': {
    section: '5. If a customer becomes aggressive',
    says: 'People who complain may be upset. Abuse is never all right, but seeing it from their side and showing that you care may calm things.',
    force: 'should',
  },
  'JE-20': {
    section: '5. If a customer becomes aggressive',
    says: 'If they do not calm down when asked, you may end the talk or the call. Tell them (a) that their complaint will still be looked at and (b) that they must behave differently next time.',
    force: 'may',
  },
  'JE-21': {
    section: '5. Ways to calm a situation',
    says: 'You can (a) say that you see they are let down, (b) promise that it will be looked at, (c) explain how complaints work, (d) say what comes next and when, (e) say that this behaviour must stop and (f) keep calm and in control. The Managing Unacceptable Behaviour Policy of the States says the same.',
    force: 'may',
  },
  'JE-22': {
    section: '5. Ending an interview or call',
    says: 'If someone goes on being aggressive or abusive after you asked them to stop, you may end the talk or the call, politely.',
    force: 'may',
  },
  'JE-23': {
    section: '5. Ending an interview or call',
    says: 'If you or anyone else might get hurt, end it at once.',
    force: 'may',
  },
  'JE-24': {
    section: '5. No discipline for ending it',
    says: 'If you feel threatened or uneasy on your own with someone, you may warn them and then stop. Nobody will discipline you for it. Tell your line manager as soon as you can.',
    force: 'must',
  },
  'JE-25': {
    section: '5. If you were threatened or assaulted',
    says: 'If a customer was threatening or violent to you and you want to go to the police, the department stands by you.',
    force: 'must',
  },
  'JE-26': {
    section: '5. Behaviour that is repeated',
    says: 'If what someone does gets in the way of the work and of serving others, their contact with the department or the school may have to be limited. Where it can be, their complaint still gets its full hearing.',
    force: 'may',
  },
  'JE-27': {
    section: '5. Behaviour that is repeated',
    says: 'Contact can be (a) by phone or email instead of face to face. In extreme cases (b) the person is told in writing that their name is on a “no personal contact” list: from then on they can only write, or go through a third party.',
    force: 'may',
  },
  'JE-28': {
    section: '5. Behaviour that is repeated',
    says: 'Violence or the threat of it, abuse and harassment of staff will most likely end all direct contact. The police may be told, and always are when someone was violent or threatened to be.',
    force: 'must',
  },
  'JE-29': {
    section: '5. Behaviour that is repeated',
    says: 'Letters and emails that abuse staff, or accuse them with no real evidence, go no further. The writer is (a) told why the words are not acceptable, (b) asked to stop and (c) told that more of it gets no reply.',
    force: 'must',
  },
  'JE-30': {
    section: '5. Behaviour that is repeated',
    says: 'The person may also hear that from now on they may have to go through somebody else, a third party.',
    force: 'may',
  },
  'JE-31': {
    section: '5. Behaviour that is repeated',
    says: 'If someone calls or visits again and again, sends papers that do not matter or keeps on about the same thing, the service may (a) take calls only at set times, (b) name one person for all contact, (c) ask for an appointment before a visit, (d) ask for writing only, (e) send papers back, (f) in extreme cases warn that more of them will be destroyed or (g) do something else that fits.',
    force: 'may',
  },
  'JE-32': {
    section: '5. Behaviour that is repeated',
    says: 'Whatever is done, the person always hears what it is, and why.',
    force: 'must',
  },
  'JE-33': {
    section: '5. When all has been done',
    says: 'If every step is over and someone still fights the decision, they may be told that (a) nobody will talk about it any more by phone or in person, (b) they have to write and (c) letters are read and kept, but answered only if they bring something new that matters.',
    force: 'may',
  },
  'JE-34': {
    section: '5. Bans from premises',
    says: 'Whether contact is limited is decided by the right person, after careful thought. The head teacher and the Principal Youth Officer are the examples given.',
    force: 'must',
  },
  'JE-35': {
    section: '5. Bans from premises',
    says: 'Before that, where it can be done, the person gets the chance to change what they do.',
    force: 'should',
  },
  'JE-36': {
    section: '5. Reporting unacceptable behaviour',
    says: 'When a customer behaves in a way that is not acceptable, tell your line manager.',
    force: 'should',
  },
};
