import type { Choice, Notice } from '../local-rules.ts';
import { againstStaff, selfHarm } from './conditions.ts';

/** What the policy contradicts or leaves open, where somebody meets it. */
export const notices: readonly Notice[] = [
  {
    id: 'D-5',
    at: ['act:notice-withheld', 'letter:restriction-decision'],
    says: 'Here telling the person may be left out when it would put staff in danger. Other policies know no such exception.',
    standard: 'The exception is there under this policy only, with its reason on record.',
    clauses: ['UA-16'],
  },
  {
    id: 'D-6',
    at: ['act:warning-given', 'act:warning-skipped', 'act:restriction-imposed'],
    says: 'Policies differ on when no warning need come first. This one names two situations.',
    standard: 'A warning comes first, except after a threat to injure staff or violence against the premises.',
    clauses: ['UA-21'],
  },
  {
    id: 'D-8',
    at: ['act:restriction-imposed', 'act:correspondence-checked'],
    says: 'Policies differ on what is done with papers that do not matter. This one sends them back.',
    standard: 'They are sent back by signed-for post, and never destroyed.',
    clauses: ['UA-15(e)'],
  },
  {
    id: 'D-9',
    at: ['policy', 'capture-incident', 'act:restriction-imposed'],
    says: 'Coming back with a complaint counts as unacceptable here. Nothing protects people who chase an answer or disagree.',
    standard:
      'The list of the guide holds as it is. Administrators may want to add such a protection to their own rules.',
    toPublic:
      'Our rules name coming back with the same complaint among the things that are not all right. They say nothing of people who only ask where their answer is.',
    clauses: ['UA-4(b)', 'UA-4(c)', 'UA-4(d)'],
  },
  {
    id: 'D-10',
    at: ['policy', 'letter:end-of-process'],
    says: 'Policies name the Ombudsman for councils in different ways, and this one gives no address.',
    standard: 'The name of this guide is printed until an administrator changes it and adds the address.',
    clauses: ['UA-19'],
  },
  {
    id: 'D-11',
    at: ['arrangement', 'act:restriction-imposed', 'letter:restriction-decision'],
    says: 'The guide says neither how long a limit lasts nor when it is looked at again.',
    standard: 'There is no end date in the policy, and none is made up.',
    choice: 'review-day',
    clauses: ['UA-20', 'UA-37'],
  },
  {
    id: 'D-14',
    at: ['policy', 'act:form-logged', 'act:register-noted'],
    says: 'Minerva, the CIR and the CRM system are other programs.',
    standard: 'You say that you put it there, and keep its number. We cannot know that it is there.',
    clauses: ['UA-23', 'UA-26'],
  },
  {
    id: 'D-16',
    at: ['policy', 'capture-incident'],
    says: 'Staff here may switch on a camera, where other policies speak of customers who record staff.',
    standard: 'The camera is on only in an incident, and it is on record whether the person was told before.',
    toPublic:
      'Our staff may switch on a camera if something happens to them. We write down whether you were told before.',
    clauses: ['UA-34'],
  },
  {
    id: 'D-18',
    at: ['policy', 'arrangement'],
    says: 'One customer may come under several policies at once.',
    standard: 'Each record keeps its own policy. Their rules are never mixed.',
    clauses: ['UA-3'],
  },
  {
    id: 'D-63',
    at: ['incident', 'arrangement', 'act:restriction-imposed'],
    when: { behaviour: ['physical-violence', 'threat-to-public'] },
    says: 'A ban at once follows a threat to injure staff or violence against the premises. Violence against a person and threats to the public are not named.',
    standard:
      'After violence against a person a ban may begin at once. It is provisional until the Determination Team confirms it.',
    choice: 'instant-ban',
    clauses: ['UA-21', 'UA-22'],
  },
  {
    id: 'D-64',
    at: ['arrangement', 'act:restriction-imposed'],
    says: 'Only the Determination Team decides, and yet some bans begin at once.',
    standard: 'Anybody of staff can begin such a ban. It is provisional, and the team has to confirm it.',
    clauses: ['UA-20', 'UA-22'],
  },
  {
    id: 'D-65',
    at: ['policy', 'act:restriction-imposed'],
    says: 'The notice in reception says that whoever is disrespectful is kept out. The guide gives people a chance first.',
    standard: 'What the notice says is no rule here.',
    toPublic:
      'A notice in our reception says that people who show no respect are kept out. Our rules give them a chance first, and the rules hold.',
    clauses: ['UA-33', 'UA-21'],
  },
  {
    id: 'D-66',
    at: ['policy'],
    says: 'The main policy has two names and was not supplied, and neither were the three flowcharts.',
    standard: 'Their places are empty until an administrator fills them.',
    clauses: ['UA-3', 'UA-13'],
  },
  {
    id: 'D-67',
    at: ['policy', 'act:form-logged'],
    says: 'Everybody has to use the low-level form, and so far only Customer Services has it.',
    standard: 'It is used everywhere.',
    choice: 'low-level-form',
    clauses: ['UA-23', 'UA-35'],
  },
  {
    id: 'D-68',
    at: ['policy', 'arrangement', 'letter:restriction-decision', 'act:appealed'],
    says: 'Whether there is an appeal is still being talked over.',
    standard: 'There is none, and no letter promises one.',
    toPublic: 'It is not settled yet if you can appeal against a limit. Until then there is no appeal.',
    clauses: ['UA-37'],
  },
  {
    id: 'D-69',
    at: ['policy'],
    says: 'Training is “bi-annual”: twice a year, or every two years.',
    standard: 'Twice a year.',
    choice: 'training-interval',
    clauses: ['UA-30'],
  },
  {
    id: 'D-70',
    at: ['act:correspondence-checked', 'letter:abusive-correspondence', 'letter:end-of-process'],
    says: 'There will be no more letters, and yet something new gets an answer.',
    standard: 'Everything that comes is read, and it is noted whether it brings something new.',
    clauses: ['UA-14', 'UA-18'],
  },
  {
    id: 'D-71',
    at: ['incident', 'capture-incident'],
    when: selfHarm,
    says: 'A threat to harm oneself counts as unacceptable. The guide names no way to help.',
    standard: 'Call emergency or welfare services, and note it. That is local, not from the guide.',
    choice: 'welfare-prompt',
    clauses: ['UA-4(a)', 'UA-17', 'UA-28'],
  },
  {
    id: 'D-72',
    at: ['incident', 'act:contact-logged'],
    when: againstStaff,
    says: 'In one place the employee decides about the police, in another any incident is reported.',
    standard: 'The wish of the employee decides. A manager may report as well.',
    clauses: ['UA-12', 'UA-33(c)'],
  },
  {
    id: 'D-73',
    at: ['act:notice-withheld'],
    says: 'The guide does not say who decides that the person is not told.',
    standard: 'The Determination Team does.',
    clauses: ['UA-16', 'UA-20'],
  },
  {
    id: 'D-74',
    at: ['policy', 'capture-incident', 'arrangement'],
    says: 'The guide is not formally adopted yet.',
    standard: 'It is shown as a draft.',
    clauses: ['UA-38', 'UA-1'],
  },
  {
    id: 'D-75',
    at: ['incident', 'act:register-noted'],
    says: 'One incident is written down in three places, which may differ.',
    standard: 'Keep the number of each, and say where one differs.',
    clauses: ['UA-26'],
  },
];

export const choices: readonly Choice[] = [
  {
    id: 'instant-ban',
    question: 'What else brings a ban at once, beside a threat to injure staff and violence against the premises?',
    standard: 'also-violence',
    options: [
      { id: 'also-violence', says: 'Violence against a person.' },
      { id: 'also-public', says: 'Violence against a person, and a threat to other people.' },
      { id: 'named-only', says: 'Nothing else.' },
    ],
    settles: 'D-63',
    clauses: ['UA-21', 'UA-22'],
  },
  {
    id: 'low-level-form',
    question: 'Who uses the low-level form?',
    standard: 'everywhere',
    options: [
      { id: 'everywhere', says: 'Every service.' },
      { id: 'customer-services', says: 'Customer Services at reception only.' },
    ],
    settles: 'D-67',
    clauses: ['UA-23', 'UA-35'],
  },
  {
    id: 'training-interval',
    question: 'How often is the training for those who deal with customers every day?',
    standard: 'twice-a-year',
    options: [
      { id: 'twice-a-year', says: 'Twice a year.' },
      { id: 'every-two-years', says: 'Every two years.' },
    ],
    settles: 'A-29',
    clauses: ['UA-30'],
  },
  {
    id: 'welfare-prompt',
    question: 'Is somebody asked to call for help when a customer threatens to harm themselves?',
    standard: 'yes',
    options: [
      { id: 'yes', says: 'Yes, and it stays open until somebody did.' },
      { id: 'no', says: 'No, the services have their own way.' },
    ],
    settles: 'D-71',
    clauses: ['UA-28'],
  },
  {
    id: 'review-day',
    question: 'Are limits looked at again on a day?',
    standard: 'none',
    options: [
      { id: 'none', says: 'No day.' },
      {
        id: 'stated',
        says: 'On the day that the team sets, if it sets one.',
        change: { clocks: { 'restriction-review': {} } },
      },
      {
        id: 'six-months',
        says: 'After six months, or on the day that the team sets.',
        change: {
          clocks: { 'restriction-review': { length: { value: { count: 6, unit: 'months' }, clauses: ['UA-20'] } } },
        },
      },
    ],
    settles: 'D-11',
    clauses: ['UA-20', 'UA-37'],
  },
];
