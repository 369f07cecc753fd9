import {
  acknowledged,
  answered,
  asked,
  called,
  ended,
  feedback,
  incident,
  learned,
  limits,
  moved,
  step,
} from '../story.ts';
import type { Story } from '../story.ts';

const potholeWriter = { name: 'Everard Stroud', preferred: 'email', email: 'everard.stroud@post.example' } as const;

export const cambridgeshireStories: readonly Story[] = [
  limits(
    'verge-letters',
    { name: 'Ambrose Tidy', preferred: 'email', email: 'ambrose.tidy@post.example' },
    step(-14, '10:20', 'philip', 'behaviour-noted', {
      unit: 'customer-care',
      matter: 'Forty emails in two weeks about the mowing of one verge',
      behaviours: ['persistent-contact'],
      what: 'Forty emails in two weeks, to five teams at once, each asking what the others had said.',
    }),
    step(-9, '16:00', 'philip', 'warning-given', {
      named: 'You sent forty emails in two weeks, to five teams at once, about one verge.',
      change: 'Please write to Customer care only, and wait for the answer before you write again.',
      parts: ['behaviour', 'why', 'request'],
      letter:
        'Dear Mr Tidy,\n\nYou sent forty emails in two weeks, to five teams at once, about one verge. Five people looked up the same thing, and none of them could answer somebody else.\n\nPlease write to Customer care only, and wait for the answer before you write again.',
    }),
  ),
  feedback('pothole-tyre', {
    on: -5,
    time: '11:00',
    by: 'joanna',
    unit: 'highways',
    channel: 'web',
    from: { name: 'Nkechi Lambourne', preferred: 'email', email: 'nkechi.lambourne@post.example' },
    words:
      'Two tyres and a rim on the bend by the old pump. There is a ring of paint round the hole, so you know about it. The paint is from the summer.',
    points: ['The hole was marked months ago and not filled.', 'It cost me two tyres and a rim.'],
    hopes: 'The hole filled and the bill paid.',
    categories: ['Roads'],
  }),
  feedback(
    'care-visits-late',
    {
      on: -5,
      time: '09:45',
      by: 'joanna',
      unit: 'adult-care',
      channel: 'phone',
      from: { name: 'Desmond Achterberg', preferred: 'phone', phone: '01632 960312' },
      words:
        'My mother’s morning carer is meant to come at eight. This week it was twenty to eleven, ten o’clock, and not at all. She sits there in the dark because she does not like to put the light on by herself.',
      points: ['The morning visit comes hours late.', 'On one day nobody came.'],
      hopes: 'Eight o’clock, or a call.',
      flags: ['vulnerable', 'contractor'],
      behalf: { name: 'Desmond Achterberg', relation: 'son', exemption: 'lacks-capacity' },
      categories: ['Home care'],
    },
    acknowledged(-4, '10:10', 'joanna', 'phone'),
    step(-4, '10:30', 'ikenna', 'referred', {
      to: 'safeguarding-officer',
      why: 'A person who depends on care was left without it.',
      stops: 'none',
      told: true,
    }),
    step(-3, '09:00', 'wendy', 'assigned', { to: 'ikenna', as: 'investigator' }),
    called(-2, '16:45', 'ikenna', 'The provider has moved her to another round. He will ring me if it is late again.'),
  ),
  feedback(
    'library-hearing-loop',
    {
      on: -16,
      time: '10:40',
      by: 'toby',
      unit: 'libraries',
      from: {
        name: 'Constance Abery',
        preferred: 'letter',
        address: '12 Specimen Green, Example Village',
        needs: ['Wears hearing aids'],
      },
      words: 'The sign says that there is a loop. There is a sign. There is not a loop.',
      points: ['The hearing loop does not work.'],
      hopes: 'A loop.',
      categories: ['Access'],
    },
    acknowledged(-14, '09:30', 'toby', 'letter'),
    answered(
      -9,
      '14:15',
      'toby',
      'stage-1',
      'upheld',
      [
        [
          'upheld',
          'The loop was unplugged when the carpet was laid and nobody plugged it in again. It works now, and we test it on the first of each month.',
        ],
      ],
      { method: 'letter' },
    ),
    learned(-9, '14:30', 'toby', 'Access', 'The loop is on the monthly list.'),
    ended(-8, '09:30', 'toby', 'upheld'),
  ),
  feedback(
    'drain-garden',
    {
      on: -32,
      time: '13:10',
      by: 'joanna',
      unit: 'highways',
      channel: 'email',
      from: potholeWriter,
      words:
        'The drain in the lane has emptied itself into my garden each autumn since the road was raised. I have grown used to ducks. I would rather have the garden.',
      points: ['The drain floods my garden since the road was raised.', 'My three letters had no answer.'],
      hopes: 'The drain dug out.',
      categories: ['Drainage'],
    },
    acknowledged(-30, '10:00', 'joanna'),
    answered(-24, '15:30', 'marek', 'stage-1', 'partly-upheld', [
      ['not-upheld', 'The drain is clear and takes what it was built for.'],
      ['upheld', 'Your letters were with the wrong team, and we should have told you.'],
    ]),
    learned(-24, '15:45', 'marek', 'Communication', 'Letters about drains go to one mailbox.'),
    asked(-18, '08:30', 'What it was built for was a lower road.', [1]),
    moved(-17, '11:00', 'sheila', 'stage-2', 'Asked within the time.'),
    acknowledged(-16, '10:10', 'joanna'),
    answered(
      -2,
      '12:00',
      'agnes',
      'stage-2',
      'upheld',
      [
        [
          'upheld',
          'You are right that the road was raised and the drain was not. It will be dug deeper before the spring, and I will write to you with the week.',
        ],
      ],
      { ending: 'If you are still unhappy you may go to the Ombudsman; the address is with this letter.' },
    ),
  ),
  feedback(
    'blue-badge-wait',
    {
      on: -11,
      time: '15:20',
      by: 'joanna',
      unit: 'customer-care',
      channel: 'phone',
      from: { name: 'Ottilie Franks', preferred: 'phone', phone: '01632 960348' },
      words: 'Fourteen weeks for a badge. I have had the operation in the meantime and am nearly better.',
      points: ['Fourteen weeks for a badge.'],
      categories: ['Waiting'],
    },
    acknowledged(-10, '11:30', 'joanna', 'phone'),
    step(-8, '10:00', 'customer', 'withdrawn', {
      method: 'spoken',
      words: 'It came this morning. Leave it, I only wanted the badge.',
    }),
    ended(-8, '10:15', 'philip', 'customer-withdrawal'),
  ),
  incident(
    'daily-calls',
    { on: -2, time: '16:30', by: 'joanna', from: potholeWriter },
    {
      conduct: 'unacceptable',
      behaviours: ['persistent-contact'],
      unit: 'customer-care',
      channel: 'phone',
      place: 'Telephone',
      harm: ['none'],
      narrative:
        'Eleven calls this week about the lane, each about half an hour. He is polite, and he does not stop. Today I told him that nothing new can be said before the survey, and he rang again ten minutes later.',
      askedToStop: true,
      ended: 'asked-to-stop',
    },
  ),
  incident(
    'kind-neighbour',
    { on: -5, time: '12:40', by: 'marek' },
    {
      conduct: 'positive',
      behaviours: ['helped-staff'],
      unit: 'highways',
      place: 'Church Lane',
      narrative:
        'A resident brought tea out to the crew and moved six cars by knocking on doors, so that we could finish before the rain.',
    },
  ),
];
