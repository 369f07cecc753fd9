import type { Clause, ClauseId } from '../pack.ts';

/** What the policy is, who does what, and how a complaint is recorded. */
export const clauses1: Readonly<Record<ClauseId, Clause>> = {
  'SO-1': {
    section: 'Title and version control',
    says: 'This is Solihull Council’s policy on complaints and feedback. Its cover says version 2; its list of versions goes on to 3.0, which changed the time for stage two. The drafts are from December 2011 to March 2012, and the day it was approved was never filled in.',
    force: 'info',
  },
  'SO-2': {
    section: 'Policy statement',
    says: 'We learn from complaints, compliments and comments. A complaint has two stages.',
    force: 'info',
  },
  'SO-3': {
    section: 'Scope',
    says: 'It holds for everybody who works for us, also for a short time or on a fixed contract. Anyone may read it, and a leaflet for customers stands on the web.',
    force: 'must',
  },
  'SO-4': {
    section: 'Scope',
    says: 'Not covered are (a) schools, which have their own policy, (b) complaints on social care that follow the law for those, and (c) complaints by staff about services or colleagues.',
    force: 'must',
  },
  'SO-5': {
    section: 'Definition',
    says: 'A complaint is when you are not satisfied with something we did, did not do or decided, or with how our staff or contractors work. How you say it makes no difference.',
    force: 'must',
  },
  'SO-6': {
    section: 'Definition',
    says: 'In everyday words a complaint is about (a) a service that was given badly or not at all, (b) how a rule or a decision was used, (c) questions not answered or advice that was wrong, (d) rudeness, unfairness, bias or prejudice, or (e) personal information used wrongly.',
    force: 'info',
  },
  'SO-7': {
    section: 'Responsibilities',
    says: 'Everyone is treated with respect and fairly, whatever their background. A sample of complaints is checked for that.',
    force: 'must',
  },
  'SO-8': {
    section: 'Responsibilities, all staff',
    says: 'All staff (a) know this policy, (b) help people to complain or to praise, (c) record it, (d) pass it on quickly to the right service and (e) look for what can be learned.',
    force: 'must',
  },
  'SO-9': {
    section: 'Responsibilities, Corporate Leadership Team',
    says: 'The Corporate Leadership Team (a) reads the reports and (b) decides what the whole council should do because of them.',
    force: 'must',
  },
  'SO-10': {
    section: 'Responsibilities, Heads of Service',
    says: 'The Head of Service (a) makes sure that staff know the policy, (b) gives it the time and people it needs, (c) names co-ordinators, (d) backs them, (e) answers for complaints being settled, (f) decides on longer times for hard complaints, (g) tells Directors of the difficult ones, (h) reviews at stage two and (i) decides if somebody counts as persistent or unreasonable.',
    force: 'must',
  },
  'SO-11': {
    section: 'Responsibilities, Heads of Service',
    says: 'At stage two the Head of Service makes sure that the process was followed and that all that could reasonably be done was tried. The head of another service may be asked to do it.',
    force: 'must',
  },
  'SO-12': {
    section: 'Responsibilities, Heads of Service',
    says: 'A Head of Service who took part in stage one leaves stage two to the head of another service.',
    force: 'must',
  },
  'SO-13': {
    section: 'Responsibilities, co-ordinators',
    says: 'The co-ordinator (a) looks for new complaints every day, (b) judges how hard each is, (c) keeps the Head of Service informed, (d) picks an investigator without delay, (e) sees that the complaint is made clear with you, (f) sees that limits are known, (g) sees that all is looked into and recorded, (h) brings several services together, (i) passes on what came to the wrong place, (j) records for those who cannot, (k) brings stage two to the Head of Service and (l) follows up what was learned.',
    force: 'must',
  },
  'SO-14': {
    section: 'Responsibilities, co-ordinators',
    says: 'The co-ordinator also (a) watches how the service handles complaints and reports to its heads and managers, (b) reports what was learned and what got better, (c) sees that it is carried out and (d) makes the figures on handling available.',
    force: 'must',
  },
  'SO-15': {
    section: 'Responsibilities, investigators',
    says: 'The investigator (a) keeps to the limits, (b) gets in touch the way you prefer, (c) goes through your points with you and answers all of them, (d) writes the answer and (e) records what was learned.',
    force: 'must',
  },
  'SO-16': {
    section: 'Responsibilities, investigators',
    says: 'If someone complains for you, the investigator first makes sure that you are happy with that.',
    force: 'must',
  },
  'SO-17': {
    section: 'Responsibilities, investigators',
    says: 'If it needs the longer time of 30 days, or another date, the investigator agrees it with you and with the Head of Service.',
    force: 'must',
  },
  'SO-18': {
    section: 'Responsibilities, investigators',
    says: 'Every delay is written down: that there is one, why, and how you heard of it.',
    force: 'must',
  },
  'SO-19': {
    section: 'Role of the Ombudsman',
    says: 'If you have been through both stages and are still unhappy, we tell you about the Local Government Ombudsman, who looks at whether we got things wrong and you suffered from it.',
    force: 'must',
  },
  'SO-20': {
    section: 'Role of the Ombudsman',
    says: 'The Ombudsman, at www.lgo.org.uk, looks for things like (a) delay, (b) doing the wrong thing or nothing, (c) rules or law not followed, (d) facts kept back, (e) bad records, (f) nobody looking into it, (g) no answer, (h) wrong statements, (i) people not working together, (j) not asking those concerned and (k) promises broken.',
    force: 'info',
  },
  'SO-21': {
    section: 'Role of the Ombudsman',
    says: 'If somebody’s behaviour makes it impossible to settle a complaint, Appendix A says what to do.',
    force: 'info',
  },
  'SO-22': {
    section: 'Recording a complaint',
    says: 'Complaints come by letter, fax, email, telephone or in person. Every one is logged in the council’s customer system, Oracle CRM, and people are trained before they are let into it.',
    force: 'must',
  },
  'SO-23': {
    section: 'Recording a complaint',
    says: 'Without a name we can neither ask you nor answer you, so we record what you say as a comment. We can still learn from it.',
    force: 'must',
  },
  'SO-24': {
    section: 'Recording a complaint',
    says: 'Staff without that system fill in a form on the intranet. The complaint is then logged and given a number of its own.',
    force: 'must',
  },
  'SO-25': {
    section: 'Recording a complaint',
    says: 'You are given a reference. It stays the same from beginning to end.',
    force: 'must',
  },
  'SO-26': {
    section: 'Recording a complaint',
    says: 'The co-ordinator is told of every new complaint, with all that is needed to look into it; by email too if they want. Compliments reach them the same way.',
    force: 'must',
  },
  'SO-27': {
    section: 'Investigating a complaint',
    says: 'Everyone who looks into a complaint knows this procedure and keeps to it.',
    force: 'must',
  },
  'SO-28': {
    section: 'Clarifying the complaint',
    says: 'We make sure that we know just what the complaint is and what would put it right. If there is any doubt we ask you.',
    force: 'must',
  },
  'SO-29': {
    section: 'Category of complaint',
    says: 'Each complaint gets one or more categories: (a) how a service was given, (b) how a rule or a decision was used, (c) questions not answered or bad advice, (d) rudeness or unfairness, (e) personal information used wrongly.',
    force: 'must',
  },
  'SO-30': {
    section: 'Appendix B, service delivery',
    says: 'A service was asked for and nobody said that it had heard, a promise was broken, it took longer than it had to, or you had to ask again and again: a bin missed, promised for later and missed again.',
    force: 'info',
  },
  'SO-31': {
    section: 'Appendix B, policy, decision, procedure',
    says: 'A change was badly explained, a charge or a decision seems unfair, or a rule was read wrongly. Such complaints are not easy to answer, but they are taken like any other.',
    force: 'info',
  },
  'SO-32': {
    section: 'Appendix B, questions and advice',
    says: 'You were not listened to, had a poor explanation or only half an answer: a letter with several questions of which some were never answered.',
    force: 'info',
  },
  'SO-33': {
    section: 'Appendix B, impoliteness and prejudice',
    says: 'Somebody spoke to you badly, brushed you off on the telephone, came to you drunk, or a decision left a community’s needs out. For prejudice the rules on staff conduct apply and the Equalities and Diversity Team is told.',
    force: 'info',
  },
  'SO-34': {
    section: 'Appendix B, personal information',
    says: 'If private information may have got out, the Information Governance Team is told as well.',
    force: 'must',
  },
  'SO-35': {
    section: 'Appendix B, personal information',
    says: 'You asked to see data or papers that we hold, as the laws on data protection and freedom of information allow, and are unhappy with how we went about it: that is a complaint like any other. The Information Governance Team deals with it.',
    force: 'must',
  },
  'SO-36': {
    section: 'Appendix B, recording',
    says: 'The category is put down when a complaint is registered and stays with it. The council uses it to understand why people complain.',
    force: 'must',
  },
  'SO-37': {
    section: 'Data protection and confidentiality',
    says: 'We tell you that your details may go to other staff, or outside, but only to people who need them to look into it.',
    force: 'must',
  },
  'SO-38': {
    section: 'Data protection and confidentiality',
    says: 'Nothing personal, private or confidential is given away, neither to you nor to anybody else.',
    force: 'must',
  },
};
