import type { Guidance, GuidanceStep } from '../reading.ts';

const at = (step: GuidanceStep, words: string, ...clauses: string[]): Guidance => ({ step, words, clauses });

export const guidance: readonly Guidance[] = [
  at('listen', 'Stay calm. Say that you see they are let down, and what comes next.', 'UA-6', 'UA-8'),
  at('incident', 'Is anyone in danger? Leave first, and write it down later.', 'UA-10'),
  at(
    'incident',
    'You may end a talk or a call. Nobody will discipline you for it. Tell your line manager soon.',
    'UA-9',
    'UA-11',
  ),
  at(
    'incident',
    'Before you end it, say that their complaint still counts, and that they must act differently.',
    'UA-7',
  ),
  at('incident', 'Tell them before you switch the camera on.', 'UA-34'),
  at('incident', 'Every threat and all violence, self-harm too, go on the health and safety form.', 'UA-28'),
  at('needs', 'Are they vulnerable, or without a fixed home? Note it, so that we can bend.', 'UA-17'),
  at('calm', 'See it from their side, and show that you care.', 'UA-6'),
  at('calm', 'Say that you see they are let down.', 'UA-8(a)'),
  at('calm', 'Promise that the complaint will be looked at.', 'UA-8(b)'),
  at('calm', 'Explain how complaints work and what happens with this one.', 'UA-8(c)'),
  at('calm', 'Say what comes next, and when.', 'UA-8(d)'),
  at('calm', 'Say that this is not acceptable and has to stop.', 'UA-8(e)'),
  at('calm', 'Keep calm. You are the one in control.', 'UA-8(f)'),
  at('calm', 'Call colleagues, if it is safe to.', 'UA-8(g)'),
  at('end-contact', 'Ask them to stop first. If they do not, end it politely.', 'UA-9'),
  at('end-contact', 'If anyone may get hurt, end it at once and leave.', 'UA-10'),
  at('end-contact', 'Say that the complaint will be looked at, and that they must act differently next time.', 'UA-7'),
  at('end-contact', 'They speak of harming themselves? Get help for them.', 'UA-9', 'UA-28'),
  at('warn', 'Say what is wrong and why, and what has to change.', 'UA-14', 'UA-21'),
  at('assess', 'Look at the guide, at what our systems and recordings hold, and at all other evidence.', 'UA-25'),
  at('assess', 'Look at the good that is on record too.', 'UA-35'),
  at('restrict', 'Are they vulnerable, or without a fixed home? Choose a way that they can use.', 'UA-17'),
  at('restrict', 'Tell them what you do and why, unless that would put staff in danger.', 'UA-16'),
  at('close', 'Still not content? Point to the feedback policy, or to the Ombudsman once that is over.', 'UA-19'),
];
