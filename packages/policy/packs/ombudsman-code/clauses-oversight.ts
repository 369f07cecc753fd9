import type { Clause, ClauseId } from '../pack.ts';

/** OC-47 to OC-55: reports, oversight, learning, and what the Code leaves open. */
export const oversightClauses: Readonly<Record<ClauseId, Clause>> = {
  'OC-47': {
    section: '8. Reporting',
    says: 'Once a year there is a report that anybody can read. It has (a) how we stand against this Code, (b) figures on complaints and what they say, those we did not take on too, (c) where the Ombudsman found that we fell short, (d) what got better because of complaints, (e) the yearly letter of the Ombudsman and (f) other reports of the Ombudsman on our work.',
    force: 'should',
  },
  'OC-48': {
    section: '8. Reporting',
    says: 'That report goes to those who govern us. It is published with what they say about it.',
    force: 'should',
  },
  'OC-49': {
    section: '8. Reporting',
    says: 'We set ourselves beside this Code once a year, and again when much has changed.',
    force: 'should',
  },
  'OC-50': {
    section: '8. Reporting',
    says: 'If something out of the ordinary keeps us from the Code, we tell the Ombudsman, those who wait, and everybody, and say when it will be over.',
    force: 'should',
  },
  'OC-51': {
    section: '9. Learning and improvement',
    says: 'We look beyond the single case for what has to change, and tell staff and the public what we learned.',
    force: 'should',
  },
  'OC-52': {
    section: '9. Learning and improvement',
    says: 'A senior officer looks for what many complaints have in common, for great risks and for rules that need changing.',
    force: 'should',
  },
  'OC-53': {
    section: '9. Learning and improvement',
    says: 'One of those who govern us is the Member Responsible for Complaints, and regularly hears of (a) how many there are, of what kind and how they ended, (b) what they have in common, (c) what the Ombudsman found and what came of it and (d) the yearly report.',
    force: 'should',
  },
  'OC-54': {
    section: '9. Learning and improvement',
    says: 'Staff work together to settle a complaint, share the responsibility, and keep to the standards of their trade.',
    force: 'should',
  },
  'OC-55': {
    section: 'Where the Code is silent',
    says: 'The Code gives no time in which to ask for stage 2, and says nothing of complaints without a name, nor of a pause.',
    force: 'info',
  },
};
