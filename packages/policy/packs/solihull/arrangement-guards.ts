import type { RefusalCode } from '../../refusals.ts';
import type { Condition } from '../condition.ts';
import type { Guard } from '../pack.ts';

const ofArrangement = (act: string, refuse: RefusalCode, when: Condition, clauses: string[]): Guard => ({
  record: 'arrangement',
  act,
  refuse,
  when,
  clauses,
});

/** Before contact is limited. */
export const arrangementGuards: readonly Guard[] = [
  ofArrangement('restriction-imposed', 'protected-behaviour', { fact: 'only-protected-behaviour' }, ['SO-75']),
  ofArrangement('warning-given', 'protected-behaviour', { fact: 'only-protected-behaviour' }, ['SO-75']),
  ofArrangement(
    'restriction-imposed',
    'advice-missing',
    {
      all: [
        { behaviour: ['excessive-demands'] },
        {
          not: {
            happened: 'contact-logged',
            where: { with: 'colleague', role: 'feedback-team', purpose: 'advice' },
          },
        },
      ],
    },
    ['SO-77'],
  ),
  ofArrangement(
    'restriction-imposed',
    'other-avenues-first',
    {
      all: [
        { option: ['file-without-acting'] },
        { not: { happened: 'contact-logged', where: { purpose: 'other-avenues' } } },
      ],
    },
    ['SO-78'],
  ),
];
