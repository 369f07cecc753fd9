import type { Guidance } from '../reading.ts';

/** What helps staff at the moment they need it, beside the field they are filling in. */
export const guidance: readonly Guidance[] = [
  {
    step: 'listen',
    words: 'Listen first. Let them tell it their way before you write.',
    clauses: ['JF-58(d)', 'JF-84'],
  },
  {
    step: 'listen',
    words: 'Take no side. Ask “What happened next?”, and do not put an answer in their mouth.',
    clauses: ['JF-18', 'JF-67'],
  },
  {
    step: 'listen',
    words: 'Thank them. A complaint shows us what to put right.',
    clauses: ['JF-16', 'JF-111(c)'],
  },
  {
    step: 'listen',
    words: 'If you can settle it here and now, do.',
    clauses: ['JF-19', 'JF-25'],
  },
  {
    step: 'who',
    words: 'They need not give a name. Say that we then cannot send an answer.',
    clauses: ['JF-59'],
  },
  {
    step: 'who',
    words: 'Are they speaking for someone else? That person has to agree before we share anything.',
    clauses: ['JF-11', 'JF-72', 'JF-75'],
  },
  {
    step: 'who',
    words: 'Take only as much as is needed. Only people who need it will see it.',
    clauses: ['JF-70', 'JF-71'],
  },
  {
    step: 'what',
    words: 'Write their own words, not what you think of it.',
    clauses: ['JF-58(d)', 'JF-67'],
  },
  {
    step: 'what',
    words: 'Give each thing they raise its own line. Each one gets an answer.',
    clauses: ['JF-58(f)', 'JF-110(d)'],
  },
  {
    step: 'what',
    words: 'Ask now for what we need to look into it, so that nobody has to trouble them again.',
    clauses: ['JF-64'],
  },
  {
    step: 'about',
    words: 'Ask when it happened, and when they found out.',
    clauses: ['JF-49'],
  },
  {
    step: 'hope',
    words: 'Ask what would put it right for them, and talk over what happens next.',
    clauses: ['JF-24'],
  },
  {
    step: 'hope',
    words: 'Promise nothing you cannot keep. If we cannot deal with a part of it, say so, and say who can.',
    clauses: ['JF-65'],
  },
  {
    step: 'reach',
    words: 'Ask which way of hearing from us suits them best.',
    clauses: ['JF-12', 'JF-84(b)', 'JF-84(c)'],
  },
  {
    step: 'reach',
    words: 'If somebody else is to speak for them, we write to that person instead.',
    clauses: ['JF-61', 'JF-62'],
  },
  {
    step: 'reach',
    words: 'Say what happens next: a first reply from a person, within 2 working days.',
    clauses: ['JF-22', 'JF-63'],
  },
  {
    step: 'needs',
    words: 'Ask what would make it easier: an interpreter, large print, someone at their side.',
    clauses: ['JF-60', 'JF-84(a)'],
  },
  {
    step: 'needs',
    words: 'Take extra time with children, young people and disabled people.',
    clauses: ['JF-60(a)', 'JF-60(b)'],
  },
  {
    step: 'needs',
    words: 'They may change their mind later about what works for them.',
    clauses: ['JF-84'],
  },
  {
    step: 'incident',
    words: 'Your safety comes first. You have a right to be safe and respected at work.',
    clauses: ['JF-83', 'JF-84'],
  },
  {
    step: 'incident',
    words: 'Being upset is no offence. What counts is abuse of people, or of the process.',
    clauses: ['JF-83', 'JF-85'],
  },
  {
    step: 'incident',
    words: 'If anyone may be in danger, act at once and get help.',
    clauses: ['JF-46'],
  },
  {
    step: 'respond',
    words: 'Answer every point, and say why you decided as you did.',
    clauses: ['JF-58(f)', 'JF-110(d)'],
  },
  {
    step: 'respond',
    words: 'Say what they can do if they are not content, and until which day.',
    clauses: ['JF-47', 'JF-57', 'JF-90'],
  },
  {
    step: 'respond',
    words: 'Hand it on if it is about you, or if you made the first decision.',
    clauses: ['JF-67', 'JF-68'],
  },
  {
    step: 'respond',
    words: 'Going to be late? Tell them now, and why.',
    clauses: ['JF-66'],
  },
  {
    step: 'acknowledge',
    words: 'Say how it works, how long it should take and what their part is.',
    clauses: ['JF-63'],
  },
  {
    step: 'acknowledge',
    words: 'Say which parts we cannot deal with, and who does.',
    clauses: ['JF-65'],
  },
  {
    step: 'acknowledge',
    words: 'Say that complaining never changes the service they or their family get.',
    clauses: ['JF-18', 'JF-111(b)'],
  },
  {
    step: 'acknowledge',
    words: 'Several departments? Give them one person to talk to.',
    clauses: ['JF-79'],
  },
  {
    step: 'acknowledge',
    words: 'Talk over with them how it will be dealt with, and write down what you agreed.',
    clauses: ['JF-24', 'JF-69'],
  },
  {
    step: 'acknowledge',
    words: 'Several people with the same complaint? Ask if one may speak for all, with care for their privacy.',
    clauses: ['JF-82'],
  },
  {
    step: 'acknowledge',
    words: 'Ask the other departments early, and say by which day. Share only what is needed.',
    clauses: ['JF-80'],
  },
  {
    step: 'what',
    words: 'Is it urgent or serious? Say so now, so that it goes first.',
    clauses: ['JF-45', 'JF-109'],
  },
  {
    step: 'what',
    words: 'What was said in passing is feedback too. Write it down.',
    clauses: ['JF-110(e)', 'JF-134'],
  },
  {
    step: 'what',
    words: 'About a firm that works for us? We take that too. Ask the firm how it deals with complaints.',
    clauses: ['JF-81'],
  },
  {
    step: 'reach',
    words: 'If they wish to complain with help, any member of staff can give it.',
    clauses: ['JF-14', 'JF-110(c)', 'JF-111(e)'],
  },
  {
    step: 'escalate',
    words: 'Talk with the customer before it goes up, and agree a new date.',
    clauses: ['JF-26', 'JF-27', 'JF-38'],
  },
  {
    step: 'escalate',
    words: 'On their wish, somebody who has no part in it can try to find an outcome that suits everyone.',
    clauses: ['JF-29(b)'],
  },
  {
    step: 'escalate',
    words: 'About a head teacher? The governing body may be the better place, at any stage.',
    clauses: ['JF-55'],
  },
  {
    step: 'refer',
    words: 'People may also write to the body that oversees the profession. It decides what it looks into.',
    clauses: ['JF-96'],
  },
  {
    step: 'refer',
    words: 'If that body asks us to wait, or waits for us, agree a later date with the customer. Nothing is paused.',
    clauses: ['JF-97'],
  },
  {
    step: 'refer',
    words: 'A safeguarding concern goes on at once, under the Managing Allegations Framework. Agree who looks into it.',
    clauses: ['JF-73', 'JF-74'],
  },
  {
    step: 'refer',
    words:
      "In a claim, only the points of the claim stop. Say so, and ask for their lawyer to turn to the Law Officers' Department.",
    clauses: ['JF-99', 'JF-101'],
  },
  {
    step: 'refer',
    words: 'Tell them that their case went to the appeal, and who has it.',
    clauses: ['JF-8', 'JF-9'],
  },
  {
    step: 'close',
    words: 'A complaint is closed when it is settled or answered. Choose the reason that the answer gave.',
    clauses: ['JF-88', 'JF-89'],
  },
  {
    step: 'close',
    words: 'Too little to go on? Say what is missing. If you know enough, look into it all the same.',
    clauses: ['JF-59', 'JF-89(c)', 'JF-89(i)'],
  },
  {
    step: 'learn',
    words: 'What should be different next time, here or elsewhere in the Government?',
    clauses: ['JF-2', 'JF-103(g)', 'JF-107(c)'],
  },
  {
    step: 'learn',
    words: 'Who handled it well? Tell them, and their manager.',
    clauses: ['JF-103(d)', 'JF-116(g)'],
  },
  {
    step: 'learn',
    words: 'If the Panel recommended something, write down what, and who sees to it.',
    clauses: ['JF-94'],
  },
  {
    step: 'restrict',
    words: 'Say what changes and why. Think of what it does to the work, and to other people.',
    clauses: ['JF-83', 'JF-87'],
  },
];
