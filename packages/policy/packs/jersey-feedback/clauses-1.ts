import type { Clause, ClauseId } from '../pack.ts';

/** JF-1 to JF-40: scope, giving feedback, the stages, the first half of the time limits. */
export const clauses1: Readonly<Record<ClauseId, Clause>> = {
  'JF-1': {
    section: 'Title',
    says: 'This is the Customer Feedback Policy 2025, version 1.8. It began on 30 June 2025 and is due for another look by 30 June 2026. Its author is Employment, Social Security and Housing, which was once called Customer and Local Services.',
    force: 'info',
  },
  'JF-2': {
    section: 'Introduction',
    says: 'You can send us a complaint, a compliment, a suggestion or a comment. We learn from every one of them and use it to do better.',
    force: 'must',
  },
  'JF-3': {
    section: 'Introduction',
    says: 'A customer is anybody, one person or a whole organisation, who makes use of what the government offers.',
    force: 'info',
  },
  'JF-4': {
    section: 'Purpose',
    says: 'This policy is here so that (a) it is clear how we deal with feedback, (b) giving it is easy, (c) complaining is simple, costs nothing and works the same everywhere, (d) each complaint gets fair, prompt and private treatment, and (e) we get better because of what people tell us.',
    force: 'info',
  },
  'JF-5': {
    section: 'Scope',
    says: 'These rules hold for feedback to any part of the Government of Jersey. Employees, agency staff, contractors and volunteers must all follow them.',
    force: 'must',
  },
  'JF-6': {
    section: 'Scope',
    says: 'You can give feedback about (a) how good a service was, health care included, (b) how we run a service, (c) advice you were given, (d) the way staff behaved, (e) something staff did or left undone that touched you or a group, and (f) a policy or a law.',
    force: 'must',
  },
  'JF-7': {
    section: 'Scope',
    says: "Some things go elsewhere: (a) a grievance of a member of staff, (b) whistleblowing, (c) a breach of a code of conduct, (d) answers to a consultation, (e) private health care, (f) anything that is or was in a legal case, (g) your family doctor (GP), (h) a complaint that already had its formal investigation here, (i) a Freedom of Information request and (j) a request to see your own data, though you may complain about how one that is still open is handled, (k) the Law Officers' Department and Crown Officers, (l) the Viscount, the Deputy Viscount and the Judicial Greffier, (m) a States Member, or the Greffier of the States and the deputy, (n) the police and its officers, (o) what Trading Standards or the Health and Safety Inspectorate look after, and (p) a decision that you can formally appeal.",
    force: 'must',
  },
  'JF-8': {
    section: 'Scope',
    says: 'If your decision can be appealed, we tell you that we have handed your case to the people who deal with appeals.',
    force: 'must',
  },
  'JF-9': {
    section: 'Scope',
    says: 'Decisions that people often appeal are (a) a parking fine, (b) planning or building, (c) a place at a school, (d) social security and (e) a tax bill.',
    force: 'info',
  },
  'JF-10': {
    section: 'Providing feedback',
    says: 'You can speak for yourself. Someone from your family, a friend, a representative or an independent advocate may also do it for you.',
    force: 'must',
  },
  'JF-11': {
    section: 'Providing feedback',
    says: 'If you complain for another person, that person has to agree first. Until they do, we share nothing about them.',
    force: 'must',
  },
  'JF-12': {
    section: 'Providing feedback',
    says: 'Tell us whenever you like and in the way that suits you best: there and then, or later on.',
    force: 'must',
  },
  'JF-13': {
    section: 'Providing feedback',
    says: 'You can reach us (a) face to face, through anyone who works for the government, (b) on the web page gov.je/feedback, (c) by writing to feedback@gov.je, (d) by phone on +44 (0)1534 444444, or 443515 for Health and Care Jersey, and (e) by post to PO Box 55, St Helier, JE4 8PE.',
    force: 'must',
  },
  'JF-14': {
    section: 'Providing feedback',
    says: 'If you need a hand to give feedback, ask anyone who works for the government or the Customer Experience team. The team has the same email address and phone number.',
    force: 'must',
  },
  'JF-15': {
    section: 'Complaints',
    says: 'You can complain about how good a service is, or about something that was done, not done or decided.',
    force: 'info',
  },
  'JF-16': {
    section: 'Complaints',
    says: 'We are glad to hear complaints, whoever takes them, since they let us mend what went wrong. We try to sort things out soon and well.',
    force: 'info',
  },
  'JF-17': {
    section: 'Complaints',
    says: 'These rules also hold when your feedback reaches us by way of a Minister or an Assistant Minister.',
    force: 'must',
  },
  'JF-18': {
    section: 'Complaints',
    says: 'We handle your complaint fairly and take no sides. Nobody is treated worse for complaining, and neither is their family. We let you know how things are going.',
    force: 'must',
  },
  'JF-19': {
    section: 'What to expect when you make a complaint',
    says: 'We try to settle a complaint with the first person you talk to, on the day itself or afterwards.',
    force: 'should',
  },
  'JF-20': {
    section: 'What to expect when you make a complaint',
    says: 'Where we can, we give staff the training, the support and the authority they need to answer you.',
    force: 'should',
  },
  'JF-21': {
    section: 'Complaint acknowledgement',
    says: 'When you use the web form or send an email, a message comes back at once to say that it arrived.',
    force: 'must',
  },
  'JF-22': {
    section: 'Complaint acknowledgement',
    says: 'We aim to look at each complaint and have a person send you a first reply within 2 working days of getting it.',
    force: 'should',
  },
  'JF-23': {
    section: 'Complaint acknowledgement',
    says: 'What reaches us later than 3pm counts from the working day after.',
    force: 'must',
  },
  'JF-24': {
    section: 'Complaint acknowledgement',
    says: 'A complaint can go through three stages. Once yours is here we talk it over and agree with you how to deal with it.',
    force: 'must',
  },
  'JF-25': {
    section: 'Stage 1',
    says: 'Stage 1 is for what the front-line team can put right soon and easily, or on the spot.',
    force: 'must',
  },
  'JF-26': {
    section: 'Stage 1',
    says: 'If stage 1 cannot settle it, or it needs a closer look, we talk to you and move it up to stage 2. Someone more senior then looks into it.',
    force: 'must',
  },
  'JF-27': {
    section: 'Stage 1',
    says: 'Stage 1 can be skipped when it does not fit. Someone senior decides that together with you.',
    force: 'may',
  },
  'JF-28': {
    section: 'Stage 2',
    says: 'At stage 2 a team leader or manager takes over. It is for complaints that need a closer look, or are (a) complex, (b) of a serious kind, (c) high-risk, (d) waiting for consent or (e) likely to take longer. In hard or sensitive cases someone even more senior may look too.',
    force: 'must',
  },
  'JF-29': {
    section: 'Stage 2',
    says: 'At stage 2 (a) we look into your complaint and into what was decided before, and (b) you may ask for someone with no part in it to help everyone find an answer they can accept.',
    force: 'must',
  },
  'JF-30': {
    section: 'Stage 2',
    says: 'If the stage 2 answer does not satisfy you, you can ask the Chief Officer to look.',
    force: 'may',
  },
  'JF-31': {
    section: 'Stage 3',
    says: 'At stage 3 the Chief Officer looks at what is still not settled. The Chief Officer may bring in or pass it to (a) another Chief Officer, (b) someone from the Senior Leadership, (c) someone from the Management Team or (d) an independent person from outside.',
    force: 'must',
  },
  'JF-32': {
    section: 'Timeframes',
    says: 'Sorting things out in good time, and telling you how it is going, matters a great deal to us.',
    force: 'must',
  },
  'JF-33': {
    section: 'Timeframes',
    says: 'When a complaint comes in later than 3pm, the time for stage 1 starts one working day later.',
    force: 'must',
  },
  'JF-34': {
    section: 'Timeframes; Consent',
    says: "If someone's consent is needed, we count from the day we have it: that day is day 1.",
    force: 'must',
  },
  'JF-35': {
    section: 'Timeframes',
    says: 'A working day is any day from Monday to Friday that is not a bank holiday.',
    force: 'must',
  },
  'JF-36': {
    section: 'Timeframes, stage 1',
    says: 'A stage 1 answer should come there and then or soon after, within 5 working days of the day your complaint reached us.',
    force: 'should',
  },
  'JF-37': {
    section: 'Timeframes, stage 1',
    says: 'If we need longer than that for stage 1, we may take it only when you agree.',
    force: 'may',
  },
  'JF-38': {
    section: 'Timeframes, stage 1',
    says: 'A complex stage 1 complaint, or one that needs longer, moves to stage 2. We get in touch to agree a new date with you.',
    force: 'must',
  },
  'JF-39': {
    section: 'Timeframes, stage 2',
    says: 'Stage 2 should be finished within 10 working days. They count from the day your complaint reached us, or from the day it moved up.',
    force: 'should',
  },
  'JF-40': {
    section: 'Timeframes, stage 2',
    says: 'A complex stage 2 complaint may take longer. We agree a clear date with you and tell you what it is.',
    force: 'may',
  },
};
