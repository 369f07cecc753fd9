import type { Guidance, GuidanceStep } from '../reading.ts';

const at = (step: GuidanceStep, words: string, ...clauses: string[]): Guidance => ({ step, words, clauses });

export const guidance: readonly Guidance[] = [
  at('listen', 'Ask open questions. Never hint at the answer.', 'JE-10(a)'),
  at('listen', 'Be careful. If you are not sure, treat it as something to follow up.', 'JE-10(b)'),
  at('listen', 'Take only as much as is needed to know if there is something to follow up.', 'JE-10(c)'),
  at('listen', 'Stay calm. Say that you see they are let down, and that it will be looked at.', 'JE-19', 'JE-21'),
  at('listen', 'If it can be settled now, settle it.', 'JE-3'),
  at(
    'what',
    'If it is serious, write what happened in order, with the time of each call, and nothing but facts.',
    'JE-11',
    'JE-12',
  ),
  at('what', 'If a child or a young person may be harmed, refer it now. It does not wait for this form.', 'JE-15'),
  at('incident', 'Is anyone in danger? Stop, and get yourself and others away first.', 'JE-23'),
  at(
    'incident',
    'You may end a talk or a call. Nobody will discipline you for it. Tell your line manager soon.',
    'JE-22',
    'JE-24',
  ),
  at(
    'incident',
    'Before you end it, say that their complaint still counts, and that the behaviour has to change.',
    'JE-20',
  ),
  at('incident', 'If you were threatened or hurt and want the police, we back you.', 'JE-25', 'JE-28'),
  at('incident', 'Visits and working alone: the Health and Safety Policy tells how to keep safe.', 'JE-18'),
  at('incident', 'The media ask? Do not answer. Tell your head; the Head of Communications speaks for all.', 'JE-14'),
  at('calm', 'See it from their side, and show that you care.', 'JE-19'),
  at('calm', 'Say that you see they are let down.', 'JE-21(a)'),
  at('calm', 'Promise that the complaint will be looked at.', 'JE-21(b)'),
  at('calm', 'Explain how complaints work and what happens with this one.', 'JE-21(c)'),
  at('calm', 'Say what comes next, and when.', 'JE-21(d)'),
  at('calm', 'Say that this behaviour is not acceptable and has to stop.', 'JE-21(e)'),
  at('calm', 'Keep calm. You are the one in control.', 'JE-21(f)'),
  at('end-contact', 'Ask them to stop first. If they do not, end it politely.', 'JE-22'),
  at('end-contact', 'If anyone may get hurt, end it at once.', 'JE-23'),
  at(
    'end-contact',
    'Say that the complaint will be looked at, and that they must behave differently next time.',
    'JE-20',
  ),
  at('warn', 'Say which behaviour, and what has to change. This is their chance.', 'JE-35'),
  at('warn', 'You may say that they may have to go through a third party from now on.', 'JE-30'),
  at('assess', 'How does it get in the way of the work, and of serving others?', 'JE-26'),
  at('restrict', 'Choose what still lets a complaint get its full hearing.', 'JE-26'),
  at('restrict', 'Violence, threats, abuse and harassment will most likely end all direct contact.', 'JE-28'),
  at('restrict', 'Tell the person what you do, and why. Always.', 'JE-32'),
  at('refer', 'A child at risk: the Designated Safeguarding Officer, the Area Youth Officer, or the Hub.', 'JE-15'),
];
