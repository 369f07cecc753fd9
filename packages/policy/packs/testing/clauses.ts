import type { Clause, ClauseId } from '../pack.ts';

const clause = (section: string, says: string, force: Clause['force'] = 'must'): Clause => ({ section, says, force });

/** An invented promise of an invented ferry company; "we" is the company. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  'HF-1': clause('Promise', 'This is the promise of Harbour Ferries to its passengers, first edition.', 'info'),
  'HF-2': clause('Promise', 'You can complain at the gangway, by phone or in writing, and praise us too.'),
  'HF-3': clause('Promise', 'We look at a complaint without your name like at any other.'),
  'HF-4': clause('Days', 'Our offices work from Sunday to Thursday, and know no other days off.'),
  'HF-5': clause(
    'Days',
    'All limits run in days of the calendar, the day after being the first. Only the acknowledgement counts the days on which our offices work.',
  ),
  'HF-6': clause(
    'Days',
    'What reaches us after two in the afternoon of such a day came on the next one, for the acknowledgement.',
  ),
  'HF-7': clause(
    'Four steps',
    'A complaint can go up four steps: (a) the crew, (b) the station master, (c) the director and (d) the board.',
  ),
  'HF-8': clause(
    'Four steps',
    'Within 2 working days we tell you that we have it, what you told us and what comes next.',
  ),
  'HF-9': clause('Four steps', 'The crew answers in 3 days.'),
  'HF-10': clause('Four steps', 'The station master answers in 7 days.'),
  'HF-11': clause(
    'Four steps',
    'The director answers in 14 days. If you agree, it can be more, and never more than 28.',
  ),
  'HF-12': clause('Four steps', 'The board answers in 30 days.'),
  'HF-13': clause(
    'Four steps',
    'You have 10 days from an answer to ask for the next step, or later if you were at sea.',
  ),
  'HF-14': clause('Four steps', 'Who answered on one step does not answer on the next.'),
  'HF-15': clause('Four steps', 'We answer each point that you made, and say where you can go next.'),
  'HF-16': clause('Four steps', 'If we are late, we tell you.'),
  'HF-17': clause('Ending', 'It is over when it was answered, or when you say that you want no more of it.'),
  'HF-18': clause('Ending', 'After the board you can go to the Ferry Arbiter.'),
  'HF-19': clause('Days', 'Whether the offices work on Fridays in the season is not said.', 'info'),
  'HF-20': clause('Ending', 'We sail more kindly because of what you tell us.', 'info'),
};
