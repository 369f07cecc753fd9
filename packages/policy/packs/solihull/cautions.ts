import type { Condition } from '../condition.ts';
import type { Caution } from '../pack.ts';

const ofCase = (act: string, when: Condition, says: string, clauses: string[], at?: string): Caution => ({
  record: 'case',
  act,
  when,
  says,
  clauses,
  at,
});

const ofArrangement = (act: string, when: Condition, says: string, clauses: string[], at?: string): Caution => ({
  record: 'arrangement',
  act,
  when,
  says,
  clauses,
  at,
});

const has = (field: string): Condition => ({ not: { body: field, missing: true } });
const stageTwo: Condition = { stage: ['stage-2'] };
const warnsOfTime: Condition = { choice: 'head-who-gave-time', is: ['warn'] };

export const cautions: readonly Caution[] = [
  ofCase(
    'survey-sent',
    { all: [{ choice: 'survey-share', is: ['one-in-four'] }, { not: { fact: 'one-in-four' } }] },
    'This complaint was not drawn. Those who are asked how it went are chosen by chance, six weeks after the end.',
    ['SO-71'],
  ),
  ofCase(
    'feedback-received',
    { fact: 'scribe-involved' },
    'Whoever writes it down for the customer has nothing to do with what it is about. Ask somebody else to help.',
    ['SO-62'],
    'body.scribe',
  ),
  ofCase(
    'feedback-received',
    // Nobody signs on the telephone: there it is read back.
    { all: [has('scribe'), { body: 'scribe.signature', missing: true }, { not: { body: 'channel', in: ['phone'] } }] },
    'Ask the customer to sign that it says what they mean.',
    ['SO-62'],
    'body.scribe',
  ),
  ofCase(
    'triaged',
    { all: [{ body: 'record-as', in: ['comment'] }, { not: { fact: 'anonymous' } }] },
    'Somebody who is not satisfied has complained, whatever they call it. Only who wants no complaint has made a comment.',
    ['SO-5', 'SO-70'],
    'body.record-as',
  ),
  ofCase(
    'assigned',
    { all: [{ body: 'as', in: ['investigator'] }, { not: { assignee: 'same-unit' } }] },
    'The investigator is expected to come from the service that the complaint is about.',
    ['SO-13(d)'],
    'body.to',
  ),
  ofCase(
    'assigned',
    { all: [{ flag: ['prejudice'] }, { body: 'as', in: ['investigator'] }] },
    'It is about prejudice: consider somebody with a similar background. Nobody’s background is written down here.',
    ['SO-65'],
    'body.to',
  ),
  ofCase(
    'assigned',
    { all: [warnsOfTime, stageTwo, { body: 'as', in: ['reviewer'] }, { assignee: 'extended-earlier-stage' }] },
    'This Head of Service agreed to more time at stage one. Consider the head of another service.',
    ['SO-12'],
    'body.to',
  ),
  ofCase(
    'responded',
    { all: [warnsOfTime, stageTwo, { actor: 'extended-earlier-stage' }] },
    'You agreed to more time at stage one. Consider the head of another service for this review.',
    ['SO-12'],
  ),
  ofCase(
    'responded',
    {
      all: [
        { stage: ['stage-1'] },
        { not: { happened: 'acknowledged' } },
        { not: { happened: 'letter-sent', where: { letter: 'acknowledgement' } } },
      ],
    },
    'Nothing was acknowledged yet. The answer stands for it only if it also gives the reference, your name, what you took the complaint to be and who may see it.',
    ['SO-39', 'SO-40'],
  ),
  ofCase(
    'extended',
    {
      all: [
        { body: 'clock', in: ['stage-1'] },
        { not: { happened: 'triaged', where: { complexity: ['medium', 'high'] } } },
      ],
    },
    'More time is for complex complaints: for how long it went on, several services, or what it did to the customer. Say first how complex this one is.',
    ['SO-41', 'SO-44'],
    'body.clock',
  ),
  ofCase(
    'extended',
    { body: 'toldOn', missing: true },
    'Write down when and how the customer was told of the delay.',
    ['SO-18'],
    'body.toldOn',
  ),
  ofCase(
    'closed',
    { flag: ['contractor'] },
    'Has the firm explained, put it right, and given the customer a satisfactory answer? We watch until then.',
    ['SO-60'],
  ),
  ofArrangement(
    'restriction-imposed',
    { not: { fact: 'warned' } },
    'Nobody was warned. A warning with a copy of the policy is one of five steps to consider; the assessment says why not.',
    ['SO-82(b)'],
  ),
  ofArrangement(
    'restriction-imposed',
    { body: 'services', missing: true },
    'Say how every other service stays open to this person.',
    ['SO-87'],
    'body.services',
  ),
  ofArrangement(
    'restriction-imposed',
    { body: 'complaints', missing: true },
    'Say how a complaint that is still open goes on to its end.',
    ['SO-79'],
    'body.complaints',
  ),
  ofArrangement(
    'correspondence-checked',
    {
      all: [
        { body: 'newInformation', in: [true] },
        { body: 'done', in: ['filed'] },
      ],
    },
    'Something new is never just filed.',
    ['SO-80(d)', 'SO-91(d)'],
    'body.done',
  ),
];
