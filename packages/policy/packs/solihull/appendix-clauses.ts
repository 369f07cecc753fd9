import type { Clause, ClauseId } from '../pack.ts';

/** Appendix A, on persistent or unreasonable customers. "You" is the member of staff. */
export const appendixClauses: Readonly<Record<ClauseId, Clause>> = {
  'SO-73': {
    section: 'Appendix A',
    says: 'This is for persistent or unreasonable behaviour of people who complain. It can be used at other times too.',
    force: 'info',
  },
  'SO-74': {
    section: 'Appendix A, why',
    says: 'It keeps answers fair and the same for all. It is a last resort, when everything else to settle the matter has failed.',
    force: 'should',
  },
  'SO-75': {
    section: 'Appendix A, what it means',
    says: 'Asking often how it is going, reading answers closely or wanting things explained does not make anyone persistent or unreasonable.',
    force: 'must',
  },
  'SO-76': {
    section: 'Appendix A, what it means',
    says: 'Examples are (a) not saying what the complaint is, even with help, (b) not working with the investigation, (c) not accepting that some things are outside it, (d) wanting it done against the procedure, (e) groundless complaints about staff to get them replaced, (f) changing what it is about, (g) taking back what was said, (h) small new facts at a late point, (i) a flood of questions that do not matter, (j) recording people in secret, (k) false papers, (l) the same complaint to many people at once, (m) taking far too much time, (n) an old complaint with small changes, (o) arguing on against a decision with nothing new and (p) always asking for senior managers.',
    force: 'info',
  },
  'SO-77': {
    section: 'Appendix A, what it means',
    says: 'Whether somebody takes too much time is a matter of judgement. Look at each case and always ask the Corporate Complaints Team.',
    force: 'must',
  },
  'SO-78': {
    section: 'Appendix A, before anything is done',
    says: 'Is the complaint over, and is it a question of ending all contact? Think first of sending the person to the Local Government Ombudsman.',
    force: 'must',
  },
  'SO-79': {
    section: 'Appendix A, before anything is done',
    says: 'Is the complaint still open? Try to manage the behaviour, and deal with the complaint until it is over.',
    force: 'must',
  },
  'SO-80': {
    section: 'Appendix A, before anything is done',
    says: 'Before contact is limited, (a) the complaint is or was looked into properly, (b) what was decided is right, (c) there was enough contact with the person, (d) nothing new from them could change it, and (e) the whole story is on record.',
    force: 'must',
  },
  'SO-81': {
    section: 'Appendix A, before anything is done',
    says: 'Think of the person: (a) a care package that tells of a vulnerable person or explains the behaviour, (b) equality, (c) family and other circumstances.',
    force: 'should',
  },
  'SO-82': {
    section: 'Appendix A, before anything is done',
    says: 'Think of (a) a meeting to find a way out, (b) giving them the policy with a warning that limits may follow, (c) a meeting of all services concerned, (d) one officer for them and (e) an advocate.',
    force: 'should',
  },
  'SO-83': {
    section: 'Appendix A, other policies',
    says: 'The decision is taken together with the rules on (a) equality and diversity, (b) health and safety, (c) risk, (d) data protection, (e) warning markers, by which others may have to be told of an abusive customer, and (f) other law.',
    force: 'must',
  },
  'SO-84': {
    section: 'Appendix A, risk assessments',
    says: 'Before somebody is classed as persistent, the right manager assesses the risk: how can services still reach this person? The Health and Safety Team can advise.',
    force: 'must',
  },
  'SO-85': {
    section: 'Appendix A, safety of staff',
    says: 'Think how staff can be supported: (a) not seeing the person alone, (b) meeting in a safe place, (c) training that helps.',
    force: 'should',
  },
  'SO-86': {
    section: 'Appendix A, who decides',
    says: 'Whatever is done is in proportion, and the Head of Service has agreed.',
    force: 'must',
  },
  'SO-87': {
    section: 'Appendix A, options',
    says: 'The aim is to bring the complaint to its end quickly. Nobody is kept from any other service, and the person’s circumstances count.',
    force: 'must',
  },
  'SO-88': {
    section: 'Appendix A, options',
    says: 'Contact can be limited (a) in its amount, (b) to set times for calls, (c) to one way, such as letter, email or telephone, or (d) to one named member of staff; (e) more complaints on the same matter can be turned away, saying why, and (f) further letters can be filed without anything being done about them.',
    force: 'may',
  },
  'SO-89': {
    section: 'Appendix A, offensive language',
    says: 'You need not put up with abuse. Before you reply, ask (a) the Equality and Diversity Team, (b) the Head of Service or (c) the Corporate Complaints Team how to, and if you should.',
    force: 'must',
  },
  'SO-90': {
    section: 'Appendix A, telling the person',
    says: 'The person gets a letter and a copy of the policy. It says (a) why, (b) what it means when they contact us, (c) how long it holds, (d) how they can challenge it and (e) how they get help with other things. (f) The letter is kept on the record.',
    force: 'must',
  },
  'SO-91': {
    section: 'Appendix A, records',
    says: 'Records show, as the case may be, (a) the story, the contacts and the letters about the decision, (b) that staff asked for this and why it was not done, (c) that more complaints will not be taken through the policy, or (d) that a letter which is not answered was read for anything new.',
    force: 'must',
  },
  'SO-92': {
    section: 'Appendix A, future contact',
    says: 'A new complaint about something new is taken on its merits. Think then whether the limits are still right and needed.',
    force: 'must',
  },
  'SO-93': {
    section: 'Appendix A, challenge',
    says: 'Whoever is not happy with the decision is sent to the Local Government Ombudsman.',
    force: 'must',
  },
};
