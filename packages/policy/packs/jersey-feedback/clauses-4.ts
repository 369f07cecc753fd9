import type { Clause, ClauseId } from '../pack.ts';

/** JF-111 to JF-139: who has which job, your information, training, words explained, what belongs to the policy. */
export const clauses4: Readonly<Record<ClauseId, Clause>> = {
  'JF-111': {
    section: 'Commitment, all staff',
    says: 'Everyone who works for us (a) is respectful, caring and prompt, (b) makes sure nobody is worse off for complaining, (c) sees a complaint as something good, (d) knows the rules, (e) helps people to give feedback, (f) stays alert and helps colleagues, (g) tells managers what goes wrong and (h) makes the changes asked for.',
    force: 'must',
  },
  'JF-112': {
    section: 'Commitment, staff handling feedback',
    says: 'Staff who handle feedback set the example: they (a) show respect, (b) help people give it, (c) keep to the rules, (d) keep learning the best ways, (e) tell managers of problems, (f) suggest how to make the system better and (g) make the changes asked for.',
    force: 'must',
  },
  'JF-113': {
    section: 'Commitment, Sub-Section Feedback Manager',
    says: "The Sub-Section Feedback Manager (a) manages the sub-section's feedback by this policy, (b) sees that answers are timely and fitting, (c) has the team trained, (d) looks for improvements with the Advisors and the Department Feedback Managers, (e) gets each item to the right people and (f) tells the Department and the Customer Feedback Manager what training is needed.",
    force: 'must',
  },
  'JF-114': {
    section: 'Commitment, Section Feedback Manager',
    says: 'The Section Feedback Manager does the same for a section: (a) works with advisors and with the managers below and above, (b) sees that answers are timely and fitting, (c) has the team trained, (d) looks for improvements, (e) gets each item to the right people and (f) says where more training is needed.',
    force: 'must',
  },
  'JF-115': {
    section: 'Commitment, Department Feedback Manager',
    says: 'The Department Feedback Manager (a) works with advisors and other managers, (b) spreads good examples, (c) gets each item to the right people, (d) finds and raises cases below standard, (e) goes after weak spots in training and quality and (f) makes sure teams know which training is compulsory.',
    force: 'must',
  },
  'JF-116': {
    section: 'Commitment, Customer Feedback Manager',
    says: "The Customer Feedback Manager runs the whole system: (a) keeps the Head of Customer Experience informed with reports, (b) does so for departments' senior managers, (c) works with departments to head off problems, (d) recruits and trains staff and trusts them to act, (e) asks for ideas, (f) keeps everyone alert and (g) rewards good handling.",
    force: 'must',
  },
  'JF-117': {
    section: 'Commitment, Head of Customer Experience',
    says: 'The Head of Customer Experience is the senior person answerable for it all: (a) reads the reports, (b) goes through the trends with senior managers, (c) finds trouble spots and sees to them and (d) keeps everyone alert.',
    force: 'must',
  },
  'JF-118': {
    section: 'Commitment, senior management teams',
    says: "Each department's senior managers make feedback something people value: they (a) back the staff who handle it, (b) read the reports and act, (c) keep everyone alert, (d) ask staff for ideas, (e) praise good work and (f) support changes that the figures call for.",
    force: 'must',
  },
  'JF-119': {
    section: 'Commitment, Chief Officers',
    says: 'Chief Officers do the same and more: they (a) report regularly to Ministers, (b) back and guide key staff, (c) read the reports and act, (d) keep everyone alert, (e) ask for ideas on the system, (f) praise good work and (g) support improvements.',
    force: 'must',
  },
  'JF-120': {
    section: 'Commitment, Chief Executive Officer',
    says: 'The Chief Executive Officer makes sure that this policy is followed and feedback is acted on, (a) reporting in public and (b) reading the reports and answering them.',
    force: 'must',
  },
  'JF-121': {
    section: 'How we use your information',
    says: 'A Privacy Notice tells you (a) which data we collect, (b) for what reason, (c) what we do with it, (d) who else gets it, (e) how long we hold it and (f) which rights you have and how to use them.',
    force: 'must',
  },
  'JF-122': {
    section: 'Retention of personal information',
    says: 'One year after your case is closed, we take out what shows who you are.',
    force: 'must',
  },
  'JF-123': {
    section: 'Retention of personal information',
    says: 'Feedback to Children, Young People, Education and Skills is the exception: it stays for 100 years from the day the case closes. The Retention Schedule says more.',
    force: 'must',
  },
  'JF-124': {
    section: 'Training and staff development',
    says: "All staff learn when they start, and again later, about (a) this policy, (b) the Complaint Handling manual and (c) their own department's ways. Those who handle complaints are trained, and their manager stands behind them.",
    force: 'must',
  },
  'JF-125': {
    section: 'Policy review',
    says: 'The policy is looked over every year to (a) check that it works and (b) mend what does not. Audits and surveys may help.',
    force: 'must',
  },
  'JF-126': {
    section: 'Terms and definitions',
    says: 'Capacity means being able to understand and to decide a matter at the moment it has to be decided. A Jersey law of 2016 sets this out.',
    force: 'info',
  },
  'JF-127': {
    section: 'Terms and definitions',
    says: 'A comment is something you say to share what you think or how you feel about it.',
    force: 'info',
  },
  'JF-128': {
    section: 'Terms and definitions',
    says: 'A complaint is when you say, aloud or in writing, that you are not satisfied with us, our services, our staff or how we run things, and it needs an answer.',
    force: 'must',
  },
  'JF-129': {
    section: 'Terms and definitions',
    says: 'A complainant is a person or an organisation with a complaint.',
    force: 'info',
  },
  'JF-130': {
    section: 'Terms and definitions',
    says: 'A compliment is when you tell us that a service was good, or that someone did more for you than their job asks.',
    force: 'info',
  },
  'JF-131': {
    section: 'Terms and definitions',
    says: 'Consent is a free and clear yes to a certain use of your data, given knowing what it is for. You can say it, write it or show it by what you do.',
    force: 'must',
  },
  'JF-132': {
    section: 'Terms and definitions',
    says: 'Customer has a wide meaning: everyone who is served or advised, uses our buildings, does business with us or has another interest in what we do.',
    force: 'info',
  },
  'JF-133': {
    section: 'Terms and definitions',
    says: 'The feedback management system is everything we handle feedback with: the rules, the people and the computers.',
    force: 'info',
  },
  'JF-134': {
    section: 'Terms and definitions',
    says: 'Feedback is any comment, suggestion, compliment or complaint about us, whether you say it to us straight out or let it show.',
    force: 'info',
  },
  'JF-135': {
    section: 'Terms and definitions',
    says: 'A grievance is when a member of staff sets out in writing, formally, a problem with a colleague or at work.',
    force: 'info',
  },
  'JF-136': {
    section: 'Terms and definitions',
    says: 'A child is called non-Gillick competent when a check (Gillick competency and the Fraser guidelines) finds that they are not mature enough to decide for themselves and to see what it would mean.',
    force: 'info',
  },
  'JF-137': {
    section: 'Terms and definitions',
    says: 'A policy says what the organisation has agreed to do. A procedure says how it is done and by whom.',
    force: 'info',
  },
  'JF-138': {
    section: 'Terms and definitions',
    says: 'A suggestion is an idea for making a service better.',
    force: 'info',
  },
  'JF-139': {
    section: 'Accountability framework',
    says: "This policy goes with others: (a) the States' codes of practice and the policies on whistleblowing, discipline, safeguarding and disability, (b) the laws on reviewing decisions (1982), capacity (2016), the Commissioner for Standards (2017), the list of family doctors (2014) and complaints about the police (1999), and (c) reports by the Comptroller and Auditor General, the Law Commission, the Panel and others on how to handle complaints and learn from them.",
    force: 'info',
  },
};
