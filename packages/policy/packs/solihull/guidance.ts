import type { Guidance } from '../reading.ts';

export const guidance: readonly Guidance[] = [
  { step: 'listen', words: 'Unhappy counts as a complaint, however it is said.', clauses: ['SO-5'] },
  { step: 'listen', words: 'Treat everyone with respect, and the same way.', clauses: ['SO-7'] },
  {
    step: 'who',
    words: 'No name? Then it is recorded as a comment, and nobody can answer it. Say so.',
    clauses: ['SO-23'],
  },
  {
    step: 'who',
    words: 'Are they speaking for someone? We check first that this person is happy with that.',
    clauses: ['SO-16'],
  },
  { step: 'what', words: 'Make sure you know just what it is about. In doubt, ask.', clauses: ['SO-28'] },
  { step: 'what', words: 'One line for each point. Every point gets an answer.', clauses: ['SO-15(c)'] },
  {
    step: 'what',
    words: 'Writing it for them? Read it back. If they are with you, have them sign. Not if you are part of it.',
    clauses: ['SO-62'],
  },
  {
    step: 'hope',
    words: 'Ask what would put it right, and talk about what can be done.',
    clauses: ['SO-28', 'SO-40(c)'],
  },
  { step: 'hope', words: 'A kind word about someone? Record it too.', clauses: ['SO-67'] },
  { step: 'reach', words: 'Ask how they like to be reached. We use that way.', clauses: ['SO-15(b)', 'SO-39'] },
  { step: 'reach', words: 'Give them the reference. It never changes.', clauses: ['SO-25'] },
  { step: 'needs', words: 'Interpreter, signing, an advocate? Note it, and it will be arranged.', clauses: ['SO-64'] },
  {
    step: 'needs',
    words: 'If reading or writing is hard, they can speak it on a recording.',
    clauses: ['SO-63'],
  },
  { step: 'needs', words: 'Some fear that they will lose a service. Put their mind at rest.', clauses: ['SO-61'] },
  {
    step: 'incident',
    words: 'Asking often, reading closely or wanting it explained is not bad behaviour.',
    clauses: ['SO-75'],
  },
  {
    step: 'incident',
    words: 'You need not put up with abuse. Ask for advice before you reply.',
    clauses: ['SO-89'],
  },
  { step: 'incident', words: 'Do not meet alone. Choose a safe place.', clauses: ['SO-85(a)', 'SO-85(b)'] },
  { step: 'respond', words: 'Answer every point, in the way they prefer.', clauses: ['SO-15(c)', 'SO-47'] },
  {
    step: 'respond',
    words:
      'Stage one: tell them about stage two and the Ombudsman. Stage two: that it is the last, and how to reach the Ombudsman.',
    clauses: ['SO-43', 'SO-57'],
  },
  {
    step: 'respond',
    words: 'Need longer? The customer and the Head of Service both have to agree. Write down why.',
    clauses: ['SO-17', 'SO-18', 'SO-44'],
  },
  { step: 'respond', words: 'Record what was learned. It cannot be closed without.', clauses: ['SO-50'] },
  {
    step: 'acknowledge',
    words: 'Say that it arrived, what you took it to be about, the reference and your name.',
    clauses: ['SO-40'],
  },
  {
    step: 'acknowledge',
    words: 'Say that people who need their details to look into it may see them.',
    clauses: ['SO-37'],
  },
  // At the steps of handling.
  {
    step: 'incident',
    words: 'Did Appendix A not help? You may ask the Head of Service to limit contact.',
    clauses: ['SO-21', 'SO-73'],
  },
  {
    step: 'listen',
    words: 'A complaint about a policy is taken too, even if it is hard to answer.',
    clauses: ['SO-31'],
  },
  {
    step: 'what',
    words: 'A fax is a letter. A helper’s own words are not: write what the customer means.',
    clauses: ['SO-22', 'SO-62'],
  },
  {
    step: 'respond',
    words: 'Nothing personal or confidential about anybody else goes into the answer.',
    clauses: ['SO-38'],
  },
  {
    step: 'respond',
    words: 'Arrange an interpreter, a translation, signing or an advocate; that is for whoever answers.',
    clauses: ['SO-64'],
  },
  {
    step: 'respond',
    words: 'Write down what was done as you go, and add letters and photographs.',
    clauses: ['SO-46'],
  },
  {
    step: 'refer',
    words:
      'About staff? Tell the Head of Service at once. HR, Audit or Information Governance may have rules that come first. The limits run on.',
    clauses: ['SO-58', 'SO-59'],
  },
  { step: 'refer', words: 'Private information got out? Tell the Information Governance Team.', clauses: ['SO-34'] },
  {
    step: 'refer',
    words: 'Prejudice? Look at the code of conduct and tell the Equality and Diversity Team.',
    clauses: ['SO-33', 'SO-65'],
  },
  {
    step: 'refer',
    words: 'A firm? It has to know, explain and put it right. Help the customer, and watch.',
    clauses: ['SO-60'],
  },
  {
    step: 'refer',
    words: 'Wrong place? Send it to the right co-ordinator without delay.',
    clauses: ['SO-8(d)', 'SO-13(i)'],
  },
  {
    step: 'acknowledge',
    words: 'How complex is it? How long it went on, how many services, what it did to the customer.',
    clauses: ['SO-41'],
  },
  {
    step: 'escalate',
    words: 'Why are they not satisfied, and what would settle it? Ask if that is not clear.',
    clauses: ['SO-54(a)', 'SO-54(c)'],
  },
  {
    step: 'escalate',
    words: 'Is something new in it? Decide: a new complaint, or part of the review.',
    clauses: ['SO-54(b)'],
  },
  {
    step: 'escalate',
    words:
      'Understood rightly? Every point and every hope answered? Looked into well? Limits kept, and delays told? Anything to learn?',
    clauses: ['SO-54(d)', 'SO-54(e)', 'SO-54(f)', 'SO-54(g)', 'SO-54(h)', 'SO-54(i)'],
  },
  {
    step: 'escalate',
    words:
      'A review would not help them? Talk to the Corporate Complaints Team before you decide, and explain a refusal.',
    clauses: ['SO-55'],
  },
  {
    step: 'close',
    words:
      'Would the Ombudsman find fault? Delay, wrong steps, rules not followed, poor records, no answer, broken promises.',
    clauses: ['SO-20'],
  },
  {
    step: 'close',
    words: 'Which service was it? Was the outcome told in the way they prefer?',
    clauses: ['SO-45', 'SO-47'],
  },
  {
    step: 'learn',
    words: 'Choose the heading, then say what is better now. Actions are followed up.',
    clauses: ['SO-48', 'SO-49', 'SO-51'],
  },
  { step: 'warn', words: 'Give them the policy with the warning.', clauses: ['SO-82(b)'] },
  { step: 'assess', words: 'Last resort: has everything else been tried?', clauses: ['SO-74'] },
  {
    step: 'assess',
    words: 'What do the other policies say: equality, health and safety, risk, data protection, warning markers?',
    clauses: ['SO-83'],
  },
  {
    step: 'assess',
    words: 'How can services still reach this person? Health and Safety can advise.',
    clauses: ['SO-84'],
  },
  {
    step: 'restrict',
    words: 'Taking too much time is a matter of judgement: always ask the Corporate Complaints Team.',
    clauses: ['SO-77'],
  },
  {
    step: 'restrict',
    words: 'Bring the complaint to its end quickly. No other service is closed to them.',
    clauses: ['SO-87'],
  },
  {
    step: 'restrict',
    words: 'Write why it was decided; or, if staff asked and it was not, write that and why.',
    clauses: ['SO-91'],
  },
  {
    step: 'review',
    words: 'A new complaint about something new is taken as usual. Are the limits still right?',
    clauses: ['SO-92'],
  },
];
