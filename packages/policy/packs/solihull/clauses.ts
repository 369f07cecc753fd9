import type { Clause, ClauseId } from '../pack.ts';
import { appendixClauses } from './appendix-clauses.ts';

/** The clauses that this pack cites, in our own plain words. "We" is the council; "you" is whoever gives feedback. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
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
  'SO-10': {
    section: 'Responsibilities, Heads of Service',
    says: 'The Head of Service (a) makes sure that staff know the policy, (b) gives it the time and people it needs, (c) names co-ordinators, (d) backs them, (e) answers for complaints being settled, (f) decides on longer times for hard complaints, (g) tells Directors of the difficult ones, (h) reviews at stage two and (i) decides if somebody counts as persistent or unreasonable.',
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
  'SO-23': {
    section: 'Recording a complaint',
    says: 'Without a name we can neither ask you nor answer you, so we record what you say as a comment. We can still learn from it.',
    force: 'must',
  },
  'SO-25': {
    section: 'Recording a complaint',
    says: 'You are given a reference. It stays the same from beginning to end.',
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
  'SO-34': {
    section: 'Appendix B, personal information',
    says: 'If private information may have got out, the Information Governance Team is told as well.',
    force: 'must',
  },
  'SO-37': {
    section: 'Data protection and confidentiality',
    says: 'We tell you that your details may go to other staff, or outside, but only to people who need them to look into it.',
    force: 'must',
  },
  'SO-39': {
    section: 'Acknowledging the complaint',
    says: 'Within 5 working days of first hearing of it, we tell you that we have your complaint, in the way you prefer. Working days are Monday to Friday; bank holidays are not left out.',
    force: 'must',
  },
  'SO-40': {
    section: 'Acknowledging the complaint',
    says: 'When we do, we (a) say that it arrived, (b) ask for what we still need to know, (c) agree with you what it is about and what you hope for, and (d) give you the reference and a name.',
    force: 'must',
  },
  'SO-41': {
    section: 'Timescales, stage 1',
    says: 'First we judge how hard it is: (a) how long it went on, (b) whether several services are in it and (c) what it did to you. You get the name and details of the investigator.',
    force: 'must',
  },
  'SO-42': {
    section: 'Timescales, stage 1, low complexity',
    says: 'Most complaints are answered in about 10 working days, and in 20 at most, from the day we first heard of it.',
    force: 'must',
  },
  'SO-43': {
    section: 'Timescales, stage 1',
    says: 'Every stage one answer tells you about stage two and about the Ombudsman.',
    force: 'must',
  },
  'SO-44': {
    section: 'Timescales, stage 1, medium to high complexity',
    says: 'A harder complaint may take up to 30 working days if you and the Head of Service both agree. To go beyond that, both must agree again. The reasons are written down.',
    force: 'must',
  },
  'SO-47': {
    section: 'Recording progress and actions',
    says: 'A complaint can be closed when it has been looked into, the learning is recorded and you have been told the outcome in the way you prefer.',
    force: 'must',
  },
  'SO-48': {
    section: 'Guidance about learning',
    says: 'What we learn is recorded under one of five headings: (a) a better process, (b) how rules and decisions are applied, (c) better communication, (d) behaviour and training, (e) keeping things private.',
    force: 'must',
  },
  'SO-50': {
    section: 'Appendix C, where learning is recorded',
    says: 'A complaint cannot be closed before what was learned from it is recorded.',
    force: 'must',
  },
  'SO-52': {
    section: 'Stage two complaints',
    says: 'If you are not satisfied with stage one, you can ask for stage two, because (a) not all your points were answered or (b) you are unhappy with how it was settled. There is no last day for asking.',
    force: 'may',
  },
  'SO-53': {
    section: 'Stage two complaints',
    says: 'The Head of Service is answerable for stage two, checks that the process was followed and that each concern was answered, and sends you the final answer.',
    force: 'must',
  },
  'SO-54': {
    section: 'Stage two complaints',
    says: 'Stage two asks: (a) why are you not satisfied, (b) is something new in it, (c) what would you like, (d) was it understood, (e) was every point answered, (f) was what you hoped for answered, (g) was it looked into well, (h) were limits kept, and (i) what can be learned?',
    force: 'should',
  },
  'SO-55': {
    section: 'Stage two complaints',
    says: 'If stage two would not help you, the Head of Service talks to the Corporate Complaints Team before deciding. If the answer is no, you are told why.',
    force: 'must',
  },
  'SO-56': {
    section: 'Stage two complaints',
    says: 'Stage two is answered by the Head of Service in 10 working days, or in 20 when it is harder or more has to be found out.',
    force: 'must',
  },
  'SO-57': {
    section: 'Stage two complaints',
    says: 'The stage two answer says that this is the last stage, that the Ombudsman is next if you are still unhappy, and how to reach the Ombudsman.',
    force: 'must',
  },
  'SO-58': {
    section: 'Complaints about staff',
    says: 'If a complaint is about a colleague, the Head of Service is told at once. Other rules may come in, which protect staff and the council.',
    force: 'must',
  },
  'SO-60': {
    section: 'Contractors',
    says: 'If it is about a firm working for us, the firm explains and puts it right. We help you, and watch until the answer is good enough.',
    force: 'should',
  },
  'SO-61': {
    section: 'Advocacy and support',
    says: 'Some people fear that complaining will cost them a service, or find it hard because of a disability, a language or their background. They may need help from someone they trust.',
    force: 'info',
  },
  'SO-62': {
    section: 'Advocacy and support',
    says: 'Whoever writes a complaint down for you gets it right and asks you to sign it. A member of staff who does this has nothing to do with what it is about.',
    force: 'must',
  },
  'SO-63': {
    section: 'Advocacy and support',
    says: 'If you cannot read or write, you may speak your complaint on a recording.',
    force: 'may',
  },
  'SO-64': {
    section: 'Advocacy and support',
    says: 'Whoever answers you arranges an interpreter, a translation, signing, an advocate or other support.',
    force: 'should',
  },
  'SO-67': {
    section: 'Compliments',
    says: 'Compliments are always recorded: about (a) someone by name, (b) a service better than expected, (c) a change for the better or (d) something else.',
    force: 'must',
  },
  'SO-70': {
    section: 'Comments',
    says: 'A comment is neither a complaint nor a compliment: (a) an idea, (b) a word on how we communicate, (c) praise for a well-planned change or (d) a thought on a change.',
    force: 'must',
  },
  ...appendixClauses,
};
