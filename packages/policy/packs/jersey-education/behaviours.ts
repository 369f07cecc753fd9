import type { Behaviour } from '../pack.ts';

const listed = (id: string, name: string, clauses: string[], danger = false): Behaviour => ({
  id,
  name,
  conduct: 'unacceptable',
  danger,
  clauses,
});

/*
 * Good conduct is local data: the policy lists none. It is kept beside the bad because the facts are to be looked at in full
 * and without bias (JE-2(f)), and good words count as much as complaints (JE-5).
 */
const good = (id: string, name: string): Behaviour => ({
  id,
  name,
  conduct: 'positive',
  danger: false,
  clauses: ['JE-2(f)', 'JE-5'],
});

export const behaviours: readonly Behaviour[] = [
  listed('threat-to-staff', 'A threat to staff', ['JE-16(a)(i)', 'JE-28'], true),
  listed('physical-violence', 'Physical violence', ['JE-16(a)(ii)', 'JE-28'], true),
  listed('verbal-abuse', 'Abuse or insults', ['JE-16(a)(iii)', 'JE-28']),
  listed('harassment', 'Harassment', ['JE-28']),
  listed('derogatory-remarks', 'Nasty remarks or rudeness', ['JE-16(a)(iv)']),
  listed('inflammatory-statements', 'Stirring things up', ['JE-16(a)(v)']),
  listed('unsubstantiated-allegations', 'Claims with nothing behind them', ['JE-16(a)(vi)', 'JE-29']),
  listed('abusive-correspondence', 'Abuse in a letter, email or post', ['JE-29']),
  listed('persistent-complaint', 'The same complaint again, after it was dealt with', ['JE-16(b)', 'JE-33']),
  listed('unrealistic-outcome', 'Will not stop short of what cannot be had', ['JE-16(b)']),
  listed('past-matter', 'Goes back to something nobody can change', ['JE-16(c)']),
  listed('shifting-complaint', 'Keeps changing what it is about', ['JE-16(d)']),
  listed('persistent-contact', 'Calls or visits again and again', ['JE-31']),
  listed('irrelevant-documents', 'Sends papers that do not matter', ['JE-31']),
  listed('other', 'Something else', ['JE-16']),
  good('helped-staff', 'Helped staff'),
  good('calmed-someone', 'Calmed someone down'),
  good('said-thank-you', 'Said thank you'),
  good('apologised', 'Said sorry'),
  good('kept-agreement', 'Kept to what was agreed'),
];
