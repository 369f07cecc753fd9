import type { Clause, ClauseId } from '../pack.ts';

/** Every clause of the policy, in our own plain words. "You" is the member of staff. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  'UA-1': {
    section: '1. Purpose and scope',
    says: 'This guide helps staff when people who use council services behave in a way that is not acceptable. It names no council, no date and no version.',
    force: 'info',
  },
  'UA-2': {
    section: '1. Purpose and scope',
    says: 'A customer is any person who is given a service.',
    force: 'info',
  },
  'UA-3': {
    section: '1. Purpose and scope',
    says: 'Use it together with (a) its three flowcharts, which were not supplied, (b) the feedback policy, which is about complaints, (c) the lone worker policy and (d) the one on complaints of bullying and harassment at work.',
    force: 'should',
  },
  'UA-4': {
    section: '2. What is unacceptable',
    says: 'Examples are (a) aggression or abuse: threats to staff, to other people or to harm themselves, violence, insults, rude or nasty remarks, stirring things up, claims with nothing behind them, (b) bringing the same complaint again and again after it was dealt with, or chasing what can never be had, (c) going back to something past that nobody can change, and (d) changing what it is about over and over.',
    force: 'info',
  },
  'UA-5': {
    section: '3. Preventing it',
    says: 'Trouble is rarer where it is clear how services work, where people can complain, and where complaints are handled quickly and well.',
    force: 'info',
  },
  'UA-6': {
    section: '3. Preventing it',
    says: 'People who complain may be upset. Abuse is never all right, but seeing it from their side and showing that you care may calm things.',
    force: 'should',
  },
  'UA-7': {
    section: '3. Preventing it',
    says: 'If they do not calm down, you may end the talk or the call. Tell them (a) that their complaint will be looked at and (b) that they must act differently next time.',
    force: 'may',
  },
  'UA-8': {
    section: '4. Ways to calm a situation',
    says: 'You can (a) say that you see they are let down, (b) promise that it will be looked at, (c) explain how it works, (d) say what comes next and when, (e) say that this must stop, (f) keep calm and in control and (g) call colleagues, if that is safe.',
    force: 'may',
  },
  'UA-9': {
    section: '5. Ending a talk or a call',
    says: 'If someone goes on being aggressive or abusive, or threatens to harm themselves or others, after you asked them to stop, you may end it politely.',
    force: 'may',
  },
  'UA-10': {
    section: '5. Ending a talk or a call',
    says: 'If you or anyone else might get hurt, end it at once and leave.',
    force: 'may',
  },
  'UA-11': {
    section: '6. No discipline for ending it',
    says: 'If you feel threatened or uneasy on your own with someone, you may warn them and then stop. Nobody will discipline you. Tell your line manager soon and fill in a form: low-level, health and safety, or both.',
    force: 'must',
  },
  'UA-12': {
    section: '7. If you were threatened or assaulted',
    says: 'If a customer was threatening or violent to you and you want to go to the police, the council stands by you.',
    force: 'must',
  },
  'UA-13': {
    section: '8. Later contact',
    says: 'What can be done about later contact stands in another policy, the Unacceptable Customer Actions Policy. It was not supplied, and elsewhere the text calls it by a longer name.',
    force: 'info',
  },
  'UA-14': {
    section: '9. Written contact',
    says: 'Someone who writes in an unacceptable way may be told (a) what is wrong and why, (b) to stop it, (c) that we will stop writing back if it goes on, (d) that more may follow and (e) that letters may be read but answered only when they raise something new.',
    force: 'may',
  },
  'UA-15': {
    section: '10. Calls and visits',
    says: 'If someone calls or visits again and again, sends papers that do not matter or keeps on about the same thing, the council may (a) take calls only at set times, (b) name one officer, (c) ask for an appointment before a visit, (d) allow only writing or the phone, (e) send papers back by signed-for post or (f) do something else that its policy allows.',
    force: 'may',
  },
  'UA-16': {
    section: '10. Calls and visits',
    says: 'Mostly the person hears what is done and why. Not when hearing it could make things worse and put staff in danger.',
    force: 'should',
  },
  'UA-17': {
    section: '10. Calls and visits',
    says: 'The person may be vulnerable or have no fixed home. Be ready to bend the rules a little for them.',
    force: 'should',
  },
  'UA-18': {
    section: '11. When all has been done',
    says: 'If the complaint has been through every step and the person still fights the decision, (a) the Managing Unacceptable Customer Actions Policy is used, (b) they may hear that there will be no more calls or talks about it and that they have to write, and (c) letters are read and kept, but answered only if they bring something new that matters.',
    force: 'may',
  },
  'UA-19': {
    section: '11. When all has been done',
    says: 'Point the person to the feedback policy. If they have been through that, point them to the Local Government and Social Care Ombudsman.',
    force: 'should',
  },
  'UA-20': {
    section: '12. Bans',
    says: 'Only the Determination Team decides that contact is limited, and only after careful thought.',
    force: 'must',
  },
  'UA-21': {
    section: '12. Bans',
    says: 'Where it can be done, people get the chance to change before their contact is limited. Not so after (a) a threat to injure staff or (b) violence against council premises.',
    force: 'must',
  },
  'UA-22': {
    section: '12. Bans',
    says: 'After either of those two, the person is banned at once.',
    force: 'must',
  },
  'UA-23': {
    section: '13. Reporting',
    says: 'Always report it to your line manager, who helps you with the form: low-level, or health and safety, both kept in Minerva. The determination team then hears of it.',
    force: 'must',
  },
  'UA-24': {
    section: '13. Reporting',
    says: 'If a health and safety investigation is called for, it comes first. Only then does the team decide.',
    force: 'must',
  },
  'UA-25': {
    section: '13. Reporting',
    says: 'Before it decides, the determination team goes by (a) the policy and this guide, (b) what the council’s systems hold, recordings of calls included, and (c) any other evidence.',
    force: 'must',
  },
  'UA-26': {
    section: '13. Reporting',
    says: 'Every incident goes, with the person’s contact details and what was done, (a) into the Customer Information Register (CIR) on Minerva, (b) into the CRM system and (c) where it makes sense, into the service’s own system.',
    force: 'must',
  },
  'UA-27': {
    section: '13. Reporting',
    says: 'What the investigation found stays in a part of the CIR that only certain people can open.',
    force: 'must',
  },
  'UA-28': {
    section: '13. Reporting',
    says: 'Every threat of violence and every act of it, threats of self-harm included, goes to the Health and Safety officer on a health and safety incident form.',
    force: 'must',
  },
  'UA-29': {
    section: '14. Training',
    says: 'There is training on how to see trouble coming, prevent it and calm it: (a) Mental Health Awareness, (b) Mind Fitness, (c) Health and Wellbeing, (d) Hate Crime and (e) Mental Health.',
    force: 'info',
  },
  'UA-30': {
    section: '14. Training',
    says: 'Staff who deal with customers every day get bi-annual training: how to meet unacceptable actions, how to hold difficult talks, how to stay strong.',
    force: 'must',
  },
  'UA-31': {
    section: '14. Training',
    says: 'The Health and Safety officer can help with a risk assessment, above all for those who meet customers elsewhere or work alone.',
    force: 'may',
  },
  'UA-32': {
    section: '14. Training',
    says: 'The Customer Strategy and Services Lead can coach you. If you feel that you need more training, say so to your line manager in your next one-to-one.',
    force: 'may',
  },
  'UA-33': {
    section: '15. Notices in reception',
    says: 'The notices in reception say that (a) threats and violence against staff are wrong and against the law, and may now be punished harder, (b) whoever has no respect for staff or customers has to go and is kept from coming back and (c) the police hear of it, and charges may follow.',
    force: 'info',
  },
  'UA-34': {
    section: '15. Body cameras',
    says: 'Customer Services has three body cameras. Staff at reception wear one all the time and switch it on only in an incident, after telling the person.',
    force: 'must',
  },
  'UA-35': {
    section: '15. Low-level form',
    says: 'The low-level form is for smaller things such as bad language. It also records good things done by people who are known for bad ones, so that the picture is a fair one. Once the policy is adopted, the whole council uses it.',
    force: 'should',
  },
  'UA-36': {
    section: '15. Flowcharts and leaflet',
    says: 'Staff helped to draw several flowcharts. A leaflet for customers follows when the policy is adopted.',
    force: 'info',
  },
  'UA-37': {
    section: '15. Appeals',
    says: 'The Data Protection Officer has given advice, and it is being talked over whether there should be appeals, and how they would work. Nothing is settled.',
    force: 'info',
  },
  'UA-38': {
    section: '15. Not adopted yet',
    says: 'The police are willing to look at this guide and advise before it is formally adopted.',
    force: 'info',
  },
};
