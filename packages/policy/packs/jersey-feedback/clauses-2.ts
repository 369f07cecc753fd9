import type { Clause, ClauseId } from '../pack.ts';

/** JF-41 to JF-78: the rest of the time limits, schools, fair handling, private data, safety, speaking for another. */
export const clauses2: Readonly<Record<ClauseId, Clause>> = {
  'JF-41': {
    section: 'Timeframes, stage 3',
    says: 'Stage 3 should also be finished within 10 working days of the day it reached us or moved up. We agree a clear date with you and let you know it.',
    force: 'should',
  },
  'JF-42': {
    section: 'Timeframes, stage 3',
    says: "Some complaints at stage 2 or 3 need a specialist or a wide search and so take longer, for example (a) about care by Health and Care Jersey or (b) about children's social care. We keep telling you how much longer.",
    force: 'may',
  },
  'JF-43': {
    section: 'Timeframes, schools',
    says: 'If a complaint about a school comes in the holidays, we begin on the first day that the school is open again.',
    force: 'must',
  },
  'JF-44': {
    section: 'Timeframes, schools',
    says: 'If it comes before the holidays, the 5 or 10 days are school days and the holidays are left out. Everyone involved can agree to take longer.',
    force: 'must',
  },
  'JF-45': {
    section: 'Timeframes',
    says: 'We look at how urgent and how serious each matter is, and take the most pressing first.',
    force: 'must',
  },
  'JF-46': {
    section: 'Timeframes',
    says: 'If anyone may be in danger right now, we act at once and tell the people who can help.',
    force: 'must',
  },
  'JF-47': {
    section: 'Escalation timeframes',
    says: 'If our answer does not satisfy you, you have 20 working days from the day we answered to ask for the next stage. If something special got in the way, we can accept it later.',
    force: 'must',
  },
  'JF-48': {
    section: 'Escalation timeframes',
    says: 'A senior officer then looks at it again and answers within 10 working days, or by another day that you and we agree on.',
    force: 'must',
  },
  'JF-49': {
    section: 'Time limits for making a complaint',
    says: 'It is best to complain soon. As a rule you have 12 months, either (a) from when it happened or (b) from when you found out.',
    force: 'should',
  },
  'JF-50': {
    section: 'Time limits for making a complaint',
    says: 'If there was a good reason for the delay we may take a complaint that is older. We think about whether we can still look into it fairly.',
    force: 'may',
  },
  'JF-51': {
    section: 'Consent',
    says: 'Where consent is needed, we look into the complaint only once we have it. We try to get it, and if we cannot, we tell you that we can go no further.',
    force: 'must',
  },
  'JF-52': {
    section: 'Education',
    says: 'At stage 1 the school itself deals with a complaint about it.',
    force: 'must',
  },
  'JF-53': {
    section: 'Education',
    says: 'At stage 2 the head teacher looks into it, or someone the head teacher names. If that would not be right, the Education Department chooses an officer.',
    force: 'must',
  },
  'JF-54': {
    section: 'Education',
    says: "At stage 3 it goes to the Chief Officer, who may hand it to (a) another Chief Officer, (b) someone among the department's senior leaders or (c) somebody independent.",
    force: 'must',
  },
  'JF-55': {
    section: 'Education',
    says: "Sometimes the school's governors are the right people to turn to, at any stage. One example is a complaint about the head teacher.",
    force: 'may',
  },
  'JF-56': {
    section: 'Education',
    says: 'At each stage we stay in touch with the person who gave the feedback.',
    force: 'must',
  },
  'JF-57': {
    section: 'Further steps',
    says: 'If you have been through every stage and it is still not put right, people from outside can review it: the States of Jersey Complaints Panel.',
    force: 'must',
  },
  'JF-58': {
    section: 'Facilitating feedback',
    says: 'When you give feedback you are (a) told about this policy, (b) told how we deal with feedback, (c) offered more than one easy way to give it, (d) listened to, respected and included, (e) kept in the picture and (f) given reasons for what we decide and told how to have it looked at again.',
    force: 'must',
  },
  'JF-59': {
    section: 'Anonymous feedback',
    says: 'You may give feedback without your name. We then cannot answer you, but we look into it if you told us enough, and we learn from it.',
    force: 'must',
  },
  'JF-60': {
    section: 'Accessibility',
    says: 'We make it well known how and where to give feedback, and we make it easy for everyone, above all for (a) children and young people and (b) disabled people.',
    force: 'must',
  },
  'JF-61': {
    section: 'Accessibility',
    says: 'If you want or need someone to speak for you, we talk to them instead.',
    force: 'must',
  },
  'JF-62': {
    section: 'Accessibility',
    says: 'Anyone you agree to may speak for you: (a) an advocate, (b) a relative, (c) a lawyer or someone from your community, (d) a States member or (e) another organisation.',
    force: 'must',
  },
  'JF-63': {
    section: 'Responsiveness',
    says: 'Within 2 working days we tell you (a) how complaints work, (b) how long each step should take and (c) what part you will play.',
    force: 'must',
  },
  'JF-64': {
    section: 'Responsiveness',
    says: 'We ask for all we need at the start and come back to you only if we really must. Leaving something out can slow things down.',
    force: 'must',
  },
  'JF-65': {
    section: 'Responsiveness',
    says: 'When we write to say that your complaint is here, we also say which parts we cannot deal with. Where we can, we tell you who does.',
    force: 'must',
  },
  'JF-66': {
    section: 'Responsiveness',
    says: 'If we are going to be late, we tell you so as early as we can, and why.',
    force: 'must',
  },
  'JF-67': {
    section: 'Objectivity and fairness',
    says: 'We are honest and take no sides. Whoever handles your complaint is never one of the people it is about.',
    force: 'must',
  },
  'JF-68': {
    section: 'Objectivity and fairness',
    says: 'We watch out for conflicts of interest, even ones that only look that way. A check of how a complaint was handled is done by somebody who did not make the first decision.',
    force: 'must',
  },
  'JF-69': {
    section: 'Responding flexibly',
    says: 'Staff get help to sort things out fast and to bend where that makes it easier for you. Each complaint is judged for itself, with you taking part as much as possible.',
    force: 'should',
  },
  'JF-70': {
    section: 'Confidentiality',
    says: 'Where we sensibly can, we keep it private who gave feedback.',
    force: 'should',
  },
  'JF-71': {
    section: 'Confidentiality',
    says: 'We use or pass on personal details only where the Data Protection (Jersey) Law 2018 lets us, and only to people who can show that they need them or have a right in law.',
    force: 'must',
  },
  'JF-72': {
    section: 'Confidentiality',
    says: 'If you complain about a service that somebody else had, that person must agree. Until then we tell you nothing about them.',
    force: 'must',
  },
  'JF-73': {
    section: 'Safeguarding',
    says: "Any worry about someone's safety is looked into under the Managing Allegations Framework of the Safeguarding Partnership Board. Staff raise the alarm at once.",
    force: 'must',
  },
  'JF-74': {
    section: 'Safeguarding',
    says: 'If it is about a child or an adult at risk, staff tell the right Safeguarding Manager and agree how to look into it. That may be under other rules than these.',
    force: 'must',
  },
  'JF-75': {
    section: 'Complaints on behalf of somebody else',
    says: 'Someone may complain for you if you agree to it. Whether that is needed is decided case by case.',
    force: 'must',
  },
  'JF-76': {
    section: 'Complaints on behalf of somebody else',
    says: 'No consent is needed to complain for (a) someone who has died, (b) someone who is not able to decide for themselves or (c) a child under 16 who does not understand enough to decide about their own care or treatment.',
    force: 'must',
  },
  'JF-77': {
    section: 'Complaints on behalf of somebody else',
    says: 'Someone able to decide who agrees is told that (a) all records in the departments concerned may be searched, (b) the people looking into it read what matters in them, (c) for Health and Care Jersey, doctors and others who do not treat them may read it too, (d) parts of the Government may share it, (e) none of it goes on their record and their services stay the same, and (f) nothing starts before their consent has come.',
    force: 'must',
  },
  'JF-78': {
    section: 'Complaints on behalf of somebody else',
    says: 'Consent has to reach us within 10 working days of the day we asked. If it does not, we may decide not to look into the matter.',
    force: 'may',
  },
};
