import type { Behaviour } from '../pack.ts';

const listed = (id: string, name: string, clauses: string[], danger = false): Behaviour => ({
  id,
  name,
  conduct: 'unacceptable',
  danger,
  clauses,
});

/** Local data: the policy lists no good conduct. It is kept because everything that matters is to be looked at (CH-27). */
const good = (id: string, name: string): Behaviour => ({
  id,
  name,
  conduct: 'positive',
  danger: false,
  clauses: ['CH-27'],
});

/** What the policy names as no reason, by itself, for calling anybody unreasonable. */
const fair = (id: string, name: string, clauses: string[]): Behaviour => ({
  id,
  name,
  conduct: 'protected',
  danger: false,
  clauses,
});

export const behaviours: readonly Behaviour[] = [
  listed('threat-to-staff', 'A threat to staff', ['CH-15'], true),
  listed('physical-violence', 'Physical violence', ['CH-23(g)'], true),
  listed('aggression', 'Aggression', ['CH-23(g)'], true),
  listed('criminal-activity', 'A crime', ['CH-24'], true),
  listed('verbal-abuse', 'Abuse or insults', ['CH-15']),
  listed('offensive-language', 'Offensive language', ['CH-15', 'CH-23(g)']),
  listed('refuses-to-leave', 'Will not leave when asked', ['CH-23(h)']),
  listed('targets-staff', 'Goes after one member of staff without cause', ['CH-23(f)']),
  listed('covert-recording', 'Records people in secret', ['CH-23(b)']),
  listed('false-documents', 'False papers', ['CH-23(c)']),
  listed('persistent-contact', 'Unreasonably persistent: contact that keeps us from the work on a case', [
    'CH-13',
    'CH-17',
    'CH-23(e)',
  ]),
  listed('excessive-demands', 'Takes far too much staff time', ['CH-23(e)']),
  listed('disproportionate-effect', 'Weighs far too heavily on work or people', ['CH-23(d)']),
  listed('impossible-demands', 'Asks for what cannot be done', ['CH-23(i)']),
  listed('hinders-investigation', 'Gets in the way of finding out what happened', ['CH-23(j)']),
  listed('refuses-stages', 'Refuses the steps of the procedure', ['CH-23(a)']),
  listed('refuses-grounds', 'Will not say what it is about', ['CH-22(a)']),
  listed('refuses-cooperation', 'Will not work with the investigation', ['CH-22(b)']),
  listed('refuses-scope', 'Will not accept what is outside it', ['CH-22(c)']),
  listed('insists-on-own-procedure', 'Wants it done against the procedure', ['CH-22(d)']),
  listed('other', 'Something else', ['CH-22', 'CH-23']),
  fair('persistent', 'Persistent, and not unreasonable: in touch often because something went wrong', [
    'CH-13',
    'CH-14',
  ]),
  fair('new-matter', 'Brings up something new', ['CH-5', 'CH-13']),
  fair('fair-criticism', 'Asks about how it is going, or criticises it', ['CH-20']),
  fair('chases-late-answer', 'Chases us because we are late', ['CH-20']),
  fair('challenges-outcome', 'Is unhappy with the outcome and challenges it', ['CH-21']),
  good('helped-staff', 'Helped staff'),
  good('calmed-someone', 'Calmed someone down'),
  good('said-thank-you', 'Said thank you'),
  good('apologised', 'Said sorry'),
  good('kept-agreement', 'Kept to what was agreed'),
];
