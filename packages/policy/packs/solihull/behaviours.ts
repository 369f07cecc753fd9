import type { Behaviour } from '../pack.ts';

const listed = (id: string, name: string, clauses: string[]): Behaviour => ({
  id,
  name,
  conduct: 'unacceptable',
  danger: false,
  clauses,
});

/** Never a reason to limit anybody's contact. */
const guarded = (id: string, name: string): Behaviour => ({
  id,
  name,
  conduct: 'protected',
  danger: false,
  clauses: ['SO-75'],
});

/** Local data: the policy lists no good conduct. It is kept because people are to be treated fairly (SO-7). */
const good = (id: string, name: string): Behaviour => ({
  id,
  name,
  conduct: 'positive',
  danger: false,
  clauses: ['SO-7'],
});

/** Appendix A names neither threats nor violence, which the support of staff and the clause on language are about all the same. */
export const behaviours: readonly Behaviour[] = [
  listed('refuses-grounds', 'Will not say what it is about', ['SO-76(a)']),
  listed('refuses-cooperation', 'Will not work with the investigation', ['SO-76(b)']),
  listed('refuses-scope', 'Will not accept what is outside it', ['SO-76(c)']),
  listed('insists-on-own-procedure', 'Wants it done against the procedure', ['SO-76(d)']),
  listed('complaints-to-replace-staff', 'Groundless complaints to have staff replaced', ['SO-76(e)']),
  listed('shifting-complaint', 'Keeps changing what it is about', ['SO-76(f)']),
  listed('denies-statements', 'Takes back what was said before', ['SO-76(g)']),
  listed('late-trivial-information', 'Small new facts at a late point', ['SO-76(h)']),
  listed('excessive-questions', 'A flood of questions that do not matter', ['SO-76(i)']),
  listed('covert-recording', 'Records people in secret', ['SO-76(j)']),
  listed('false-documents', 'False papers', ['SO-76(k)']),
  listed('parallel-complaints', 'The same complaint to many people at once', ['SO-76(l)']),
  listed('excessive-demands', 'Takes far too much staff time', ['SO-76(m)', 'SO-77']),
  listed('repackaged-complaint', 'An old complaint with small changes', ['SO-76(n)']),
  listed('persistent-complaint', 'The same complaint again, after it was dealt with', ['SO-76(o)']),
  listed('demands-senior-managers', 'Always asks for senior managers', ['SO-76(p)']),
  listed('offensive-language', 'Offensive language', ['SO-89']),
  // local: what people at a desk or on the telephone meet, said in words that they would look for.
  listed('verbal-abuse', 'Shouting or insults', ['SO-89']),
  { ...listed('threat-to-staff', 'A threat to staff', ['SO-85', 'SO-89']), danger: true },
  { ...listed('physical-violence', 'Physical violence', ['SO-85']), danger: true },
  listed('other', 'Something else', ['SO-76']),
  guarded('chasing-progress', 'Asks again and again how it is going'),
  guarded('studying-answers', 'Reads every answer closely'),
  guarded('asking-to-clarify', 'Wants things explained'),
  good('helped-staff', 'Helped staff'),
  good('calmed-someone', 'Calmed someone down'),
  good('said-thank-you', 'Said thank you'),
  good('apologised', 'Said sorry'),
  good('kept-agreement', 'Kept to what was agreed'),
];
