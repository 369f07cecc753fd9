import type { Behaviour } from '../pack.ts';

const listed = (id: string, name: string, clauses: string[]): Behaviour => ({
  id,
  name,
  conduct: 'unacceptable',
  danger: false,
  clauses,
});
const dangerous = (id: string, name: string, clauses: string[]): Behaviour => ({
  ...listed(id, name, clauses),
  danger: true,
});
/** The policy asks for the good side too, but names no examples: the words are local. */
const good = (id: string, name: string): Behaviour => ({
  id,
  name,
  conduct: 'positive',
  danger: false,
  clauses: ['UA-35'],
});

/** Those that ask for a health and safety form. */
export const dangers: readonly Behaviour[] = [
  dangerous('threat-to-staff', 'A threat to hurt staff', ['UA-4(a)(i)', 'UA-21(a)', 'UA-28']),
  dangerous('threat-to-public', 'A threat to other people', ['UA-4(a)(i)', 'UA-28']),
  dangerous('self-harm-threat', 'A threat of self-harm', ['UA-4(a)(i)', 'UA-28']),
  dangerous('physical-violence', 'Violence against a person', ['UA-4(a)(ii)', 'UA-28']),
  dangerous('damage', 'Violence against the premises', ['UA-21(b)', 'UA-28']),
];

export const behaviours: readonly Behaviour[] = [
  ...dangers,
  listed('verbal-abuse', 'Abuse or insults', ['UA-4(a)(iii)']),
  listed('derogatory-remarks', 'Nasty remarks or rudeness', ['UA-4(a)(iv)']),
  listed('offensive-language', 'Offensive language', ['UA-14(a)', 'UA-35']),
  listed('inflammatory-statements', 'Stirring things up', ['UA-4(a)(v)']),
  listed('unsubstantiated-allegations', 'Claims with nothing behind them', ['UA-4(a)(vi)']),
  listed('abusive-correspondence', 'Abuse in a letter, email or post', ['UA-14']),
  listed('persistent-complaint', 'The same complaint again, after it was dealt with', ['UA-4(b)']),
  listed('unrealistic-outcome', 'Will not stop short of what cannot be had', ['UA-4(b)']),
  listed('past-matter', 'Goes back to something nobody can change', ['UA-4(c)']),
  listed('shifting-complaint', 'Keeps changing what it is about', ['UA-4(d)']),
  listed('persistent-contact', 'Calls or visits again and again', ['UA-15']),
  listed('irrelevant-documents', 'Sends papers that do not matter', ['UA-15']),
  listed('other', 'Something else', ['UA-4']),
  good('helped-staff', 'Helped staff'),
  good('calmed-someone', 'Calmed someone down'),
  good('said-thank-you', 'Said thank you'),
  good('apologised', 'Said sorry'),
  good('kept-agreement', 'Kept to what was agreed'),
];
