import type { Clause, ClauseId } from '../pack.ts';

/** JF-79 to JF-110: many parties, behaviour, closing, the Panel, other bodies, the law, learning and reports. */
export const clauses3: Readonly<Record<ClauseId, Clause>> = {
  'JF-79': {
    section: 'Complaints involving multiple departments',
    says: 'If your complaint is about several departments, one person is your contact and keeps it all together for you.',
    force: 'must',
  },
  'JF-80': {
    section: 'Complaints involving multiple departments',
    says: 'Those departments share what they must, with care for your privacy, so that you get your answer in time.',
    force: 'should',
  },
  'JF-81': {
    section: 'Complaints involving multiple departments',
    says: 'Firms that work for us are expected to have a good way to complain, and to be able to show it. You can complain to us about them too.',
    force: 'must',
  },
  'JF-82': {
    section: 'Complaints involving multiple parties',
    says: 'If several people who belong together complain about the same thing, we try to agree on one person to speak for all, with care for privacy.',
    force: 'should',
  },
  'JF-83': {
    section: 'Acceptable behaviour',
    says: 'Giving feedback is free and you have a right to be heard. Now and then someone abuses our staff or the process itself. Then we protect our staff, and think of the effect on our work and on other people.',
    force: 'info',
  },
  'JF-84': {
    section: 'Acceptable behaviour',
    says: 'We treat everyone with respect and listen with kindness. Please (a) say what you need, (b) say how best to talk with you, (c) say which way of keeping in touch works, and (d) be polite to our staff. You can change your mind, and do tell us when something is going wrong. Staff have the same right to respect, and to a safe place to work.',
    force: 'info',
  },
  'JF-85': {
    section: 'Acceptable behaviour',
    says: 'Things we have to act on are (a) abuse of staff, (b) misuse of the process, (c) complaining again and again only to cause trouble, and (d) insults or hateful words, spoken or written.',
    force: 'info',
  },
  'JF-86': {
    section: 'Acceptable behaviour',
    says: 'We may (a) limit the ways to contact us, (b) ask that somebody we both agree on speaks for you, or (c) in the very worst cases, stop a service.',
    force: 'may',
  },
  'JF-87': {
    section: 'Acceptable behaviour',
    says: 'If we have to change how we deal with you, we say what we are going to do and why.',
    force: 'must',
  },
  'JF-88': {
    section: 'Closing complaints',
    says: 'A complaint counts as closed when it has been settled or has been answered. That lets us follow up how it went and do better.',
    force: 'must',
  },
  'JF-89': {
    section: 'Closing complaints',
    says: "A complaint is closed for one of nine reasons: (a) you took it back, and no work was done or is needed, (b) it belongs to another process, such as an appeal or a staff grievance, (c) what you want cannot be done, or we know too little and not who you are, or it came too late to be looked into fairly, (d) upheld: we found that you were right, (e) partly upheld: you were right in part, (f) not upheld: we looked and did not find it so, (g) it is baseless, made over and over, or meant to annoy or harm, (h) it is outside the Government's power, or (i) we could not reach you and know too little to act. If we know enough, we act all the same.",
    force: 'must',
  },
  'JF-90': {
    section: 'Alternative avenues',
    says: 'We tell you how you can have a decision looked at again, inside the Government or outside, and how to go to the Complaints Panel.',
    force: 'must',
  },
  'JF-91': {
    section: 'States of Jersey Complaints Panel',
    says: 'After all the stages you can ask the States of Jersey Complaints Panel to look at it. A law of 1982, the Administrative Decisions (Review) (Jersey) Law, set it up. It reviews how Ministers, departments and those acting for them run things.',
    force: 'must',
  },
  'JF-92': {
    section: 'States of Jersey Complaints Panel',
    says: 'You can ring the Panel on +44 (0)1534 441016 for a chat first, email complaintsboard@gov.je, or write to the Greffier of the States, Morier House, Halkett Place, St Helier, JE1 1DD. Send the details and any papers with it.',
    force: 'must',
  },
  'JF-93': {
    section: 'States of Jersey Complaints Panel',
    says: 'The Panel (a) asks the Minister or department, which gets 2 weeks for its answer, (b) shows the case to its Chair and 2 members, (c) the Chair decides if it is one for the Panel and if people are heard in public, (d) both sides then have their say, and (e) they think it over in private and publish what they found and what should change.',
    force: 'must',
  },
  'JF-94': {
    section: 'States of Jersey Complaints Panel',
    says: 'If the Panel agrees with you, it can say what should change and ask the Minister to decide afresh.',
    force: 'may',
  },
  'JF-95': {
    section: 'Complaints to professional bodies',
    says: 'If a professional may have broken the rules of the job, the department looks into it. That can lead to a disciplinary case and to the body that oversees the profession.',
    force: 'must',
  },
  'JF-96': {
    section: 'Complaints to professional bodies',
    says: 'You may also write to that body yourself. It decides whether to look into the matter, and how deeply.',
    force: 'info',
  },
  'JF-97': {
    section: 'Complaints to professional bodies',
    says: 'You can do both at once. Either side may wait until the other has finished, if the professional body decides or asks for that.',
    force: 'may',
  },
  'JF-98': {
    section: 'Withdrawal of complaints',
    says: 'You can take your complaint back at any time, in writing or simply by telling us. If you only tell us, staff write it down.',
    force: 'must',
  },
  'JF-99': {
    section: 'Taking legal action',
    says: 'If you mean to go to court or have a lawyer, we may still be able to deal with your complaint. We carry on when no legal reason speaks against it.',
    force: 'may',
  },
  'JF-100': {
    section: 'Taking legal action',
    says: "For claims about an injury or a medical mistake, the department checks with a lawyer whether going on could harm the court case: the manager of legal services in Health and Care Jersey, or the head of the Law Officers' Department's civil division.",
    force: 'should',
  },
  'JF-101': {
    section: 'Taking legal action',
    says: "If there is a legal reason to stop, we stop looking into it and tell you. Your lawyer can then get in touch with the Legal Services Manager or the Law Officers' Department. We go on with any part that is not in the claim.",
    force: 'must',
  },
  'JF-102': {
    section: 'Taking legal action',
    says: 'If someone has died, the complaint goes to the Deputy Viscount and to the person who heads clinical governance and risk in Health and Care Jersey. They lead, so that families and clinicians know who is talking to them.',
    force: 'must',
  },
  'JF-103': {
    section: 'Accountability and learning',
    says: 'Each complaint is looked at for what it can teach us. We (a) follow up improvements, (b) change what the figures show needs changing, (c) use the best ways of handling feedback, (d) thank staff who do it very well, (e) look over the system and its data often, (f) listen to people who have been through it and (g) learn across all of the Government.',
    force: 'must',
  },
  'JF-104': {
    section: 'Analysis and evaluation',
    says: 'We write complaints down in a way that makes them easy to count and compare.',
    force: 'must',
  },
  'JF-105': {
    section: 'Analysis and evaluation',
    says: 'Regular reports show (a) how many of each kind came in, cases opened included, (b) how they ended, also those settled on the spot, (c) cases open at each stage, (d) cases finished at each stage, (e) the share finished in time, (f) what caused them, (g) numbers by area and kind, (h) what we found out and did about it, (i) common themes, (j) what got better, (k) how many went to the Complaints Panel and (l) how many were judged vexatious or unreasonable.',
    force: 'must',
  },
  'JF-106': {
    section: 'Analysis and evaluation',
    says: 'We put these reports on gov.je for all to see.',
    force: 'must',
  },
  'JF-107': {
    section: 'Analysis and evaluation',
    says: 'We study the reports to (a) spot trends, (b) see how good our service is and (c) make it better.',
    force: 'must',
  },
  'JF-108': {
    section: 'Analysis and evaluation',
    says: 'Every three months the Executive Leadership Team gets the reports and what they show.',
    force: 'must',
  },
  'JF-109': {
    section: 'Analysis and evaluation',
    says: 'That team also hears, as needed, of cases with high risk or much attention and of problems that run through the system.',
    force: 'must',
  },
  'JF-110': {
    section: 'Commitment',
    says: 'Staff at every level promise to deal with feedback fairly and well. We (a) respect your right to speak up, (b) explain the process, (c) lend a hand where it is needed, (d) look into and answer every complaint, (e) record and study formal complaints, (f) set targets for answering and check them, (g) record compliments and pass on the thanks, (h) answer suggestions and comments in a fitting way, (i) point you to bodies such as the Panel and (j) share what helps us improve.',
    force: 'must',
  },
};
