import type { Clause, ClauseId } from '../pack.ts';

/** From the acknowledgement to the survey. */
export const clauses2: Readonly<Record<ClauseId, Clause>> = {
  'SO-39': {
    section: 'Acknowledging the complaint',
    says: 'Within 5 working days of first hearing of it, we tell you that we have your complaint, in the way you prefer. Working days are Monday to Friday; nothing is said of bank holidays.',
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
  'SO-45': {
    section: 'Recording progress and actions',
    says: 'Before a complaint is settled the main facts are on record, above all which service it is about.',
    force: 'must',
  },
  'SO-46': {
    section: 'Recording progress and actions',
    says: 'The record (a) shows what was done and how it went on, (b) holds letters, photographs and other files, and (c) is kept by the co-ordinator for whoever cannot reach the system.',
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
  'SO-49': {
    section: 'Appendix C',
    says: 'With the heading goes what got better: (a) a process looked at again, ours or a partner’s, (b) what was said is kept for the next planned review, (c) letters, pages, calls or leaflets gone over, (d) training, when it took place and how behaviour is followed, (e) how private information got out, what came of it and what stops it from happening again.',
    force: 'must',
  },
  'SO-50': {
    section: 'Appendix C, where learning is recorded',
    says: 'A complaint cannot be closed before what was learned from it is recorded.',
    force: 'must',
  },
  'SO-51': {
    section: 'Appendix C, review of learning',
    says: 'What a complaint makes necessary is followed up and carried out. The Head of Service answers for that.',
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
  'SO-59': {
    section: 'Complaints about staff',
    says: 'The Head of Service (a) asks the officer for HR, Audit or Information Governance and follows their rules, (b) decides how the rest of the complaint goes on meanwhile, and (c) tells you of new dates and why, where that is right.',
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
  'SO-65': {
    section: 'Advocacy and support',
    says: 'When a complaint is about prejudice, look at the code of conduct, talk to the Equality and Diversity Team, and think of an investigator with a similar background.',
    force: 'should',
  },
  'SO-66': {
    section: 'Who can be an advocate?',
    says: 'Family, a friend, a professional who helps already or an advocacy service can speak for you. Two services are named: (a) Solihull Mind and (b) the National Youth Advisory Service.',
    force: 'info',
  },
  'SO-67': {
    section: 'Compliments',
    says: 'Compliments are always recorded: about (a) someone by name, (b) a service better than expected, (c) a change for the better or (d) something else.',
    force: 'must',
  },
  'SO-68': {
    section: 'Compliments',
    says: 'A compliment may come by letter, fax, email, telephone or in person. It is recorded and passed to the co-ordinator or another named officer, so that it is seen; good practice is shared where it can be.',
    force: 'must',
  },
  'SO-69': {
    section: 'Compliments',
    says: 'The reports for each quarter and each half year count compliments too.',
    force: 'must',
  },
  'SO-70': {
    section: 'Comments',
    says: 'A comment is neither a complaint nor a compliment: (a) an idea, (b) a word on how we communicate, (c) praise for a well-planned change or (d) a thought on a change.',
    force: 'must',
  },
  'SO-71': {
    section: 'Customer satisfaction',
    says: 'Some customers, chosen at random, are asked how it went six weeks after their complaint was over, and how we could handle complaints better.',
    force: 'must',
  },
  'SO-72': {
    section: 'Customer satisfaction',
    says: 'We also look at whether all groups of people are treated alike, as part of asking.',
    force: 'must',
  },
};
