import { sampleTracking } from '../tracking-sample.ts';
import {
  acknowledged,
  answered,
  asked,
  called,
  ended,
  feedback,
  forChild,
  incident,
  inDays,
  inSchoolDays,
  learned,
  moved,
  refused,
  step,
  thanked,
} from '../story.ts';
import type { Story } from '../story.ts';

// Everything here is made up: people, places, and what happened. Telephone numbers are from the range kept for fiction.

const elodie = { name: 'Elodie Marett', preferred: 'email', email: 'elodie.marett@post.example' } as const;

/** Feedback that still needs something from somebody. */
export const jerseyOpen: readonly Story[] = [
  feedback('counter-wait', {
    on: 0,
    time: '09:10',
    by: 'amy',
    unit: 'reception',
    from: {
      name: 'Gordon Le Huquet',
      preferred: 'phone',
      phone: '01632 960114',
      needs: ['Hard of hearing: please speak slowly on the telephone'],
    },
    words:
      'I stood at the counter for twenty-five minutes to hand in one form. There was a bell and nobody came to the bell. I do not mind waiting but somebody could have said.',
    points: ['I waited twenty-five minutes at the counter and nobody came to the bell.'],
    hopes: 'A sign that says how long it will be, or a chair.',
    categories: ['Waiting'],
  }),
  feedback('gate-camera', {
    on: 0,
    time: '10:25',
    by: 'yusuf',
    unit: 'mont-cauvin',
    channel: 'email',
    from: { name: 'Beatriz Fontaine-Luz', preferred: 'email', email: 'b.fontaineluz@post.example' },
    words:
      'Cars are parking on the zigzag lines at the school gate every single morning. Yesterday a van reversed over the kerb where my two were standing. I have emailed about this before and had one line back.',
    points: ['Cars park on the zigzag lines at the gate every morning.', 'I wrote before and only had one line back.'],
    hopes: 'Somebody at the gate between half past eight and nine.',
    happened: -1,
    categories: ['Safety outside school'],
  }),
  feedback('bus-pass-late', {
    on: -1,
    time: '10:05',
    by: 'dario',
    unit: 'reception',
    channel: 'phone',
    from: { name: 'Tomasz Wilk', preferred: 'phone', phone: '01632 960127' },
    words:
      'My daughter starts at six every day on the first bus and her pass has not come. I have paid cash for three weeks now. Each time I ring I am told it is in the post.',
    points: ['The bus pass has not come in three weeks.', 'Each time I ring I am told that it is in the post.'],
    hopes: 'The pass, and the fares back.',
    categories: ['Transport'],
  }),
  feedback('letter-to-wrong-house', {
    on: -4,
    time: '11:40',
    by: 'amy',
    unit: 'reception',
    from: { name: 'Philippa Arthur-Noel', preferred: 'letter', address: 'Flat 2, 9 Sample Lane, Example Parish' },
    words:
      'A letter about my grandson was put through the door of the flat downstairs. They had opened it. It had his name and his reading age in it. It is nobody’s business but ours.',
    points: ['A letter with private things about my grandson went to the wrong flat and was opened.'],
    hopes: 'To know how it happened and that it will not again.',
    flags: ['personal-data'],
    categories: ['Privacy'],
  }),
  feedback(
    'swimming-bus',
    {
      on: -4,
      time: '10:20',
      by: 'amy',
      unit: 'reception',
      from: elodie,
      tracking: sampleTracking.kept,
      words:
        'The bus for the swimming lesson left ten minutes early and six children were left standing in the yard, my son among them. Nobody rang me. He missed the lesson I had already paid for, and he cried all evening because he thought that he had done something wrong.',
      points: [
        'The bus left ten minutes early without six children.',
        'Nobody rang the parents.',
        'I paid for a lesson that he could not have.',
      ],
      hopes: 'My money back, and somebody counting heads.',
      happened: -5,
      categories: ['Transport', 'Swimming'],
    },
    acknowledged(-3, '09:35', 'amy'),
    step(-3, '09:50', 'helen', 'assigned', { to: 'dario', as: 'coordinator' }),
    step(-2, '14:10', 'dario', 'contact-logged', {
      with: 'contractor',
      direction: 'out',
      method: 'phone',
      summary:
        'The bus company says the driver was told the earlier time. They are looking for the message and will ring back tomorrow.',
    }),
    refused(step(-1, '15:20', 'dario', 'closed', { reason: 'upheld', note: 'Bus company was wrong.' })),
  ),
  feedback(
    'form-only-online',
    {
      on: -2,
      time: '13:30',
      by: 'dario',
      unit: 'reception',
      channel: 'phone',
      from: {
        name: 'Winifred Pipon',
        preferred: 'phone',
        phone: '01632 960133',
        needs: ['Does not use the internet', 'Large print'],
      },
      words:
        'I am eighty-one and I look after my great-niece. You tell me that the form for her free dinners is on the computer. I have not got a computer. The young man was perfectly nice about it and could not help me at all.',
      points: ['The form for free school dinners can only be filled in online.'],
      hopes: 'A form on paper.',
      categories: ['Forms'],
    },
    acknowledged(-1, '10:15', 'dario', 'phone'),
  ),
  feedback(
    'key-card',
    {
      on: -7,
      time: '09:45',
      by: 'dario',
      unit: 'reception',
      from: { name: 'Rui Abreu', preferred: 'email', email: 'rui.abreu@post.example' },
      words:
        'I hire the hall on Thursdays for the Portuguese class. Twice now the card would not open the door and thirty people stood in the rain. The number on the door rings in an empty office after five.',
      points: ['The key card did not open the hall twice.', 'The number on the door is not answered after five.'],
      hopes: 'A card that works, and one evening’s hire back.',
      happened: -8,
      categories: ['Buildings'],
    },
    acknowledged(-6, '11:00', 'dario'),
  ),
  inSchoolDays(
    feedback(
      'break-time-calls',
      {
        on: -3,
        time: '08:50',
        by: 'lucy',
        unit: 'cotil-vale',
        channel: 'phone',
        from: {
          name: 'Maëlle Brideaux',
          preferred: 'email',
          email: 'm.brideaux@post.example',
          needs: ['Calls only after 15:00'],
        },
        words:
          'My boy is being called names at break because of his stammer. I rang the office three times last week to speak to his teacher. I never had one call back. I do not blame the teacher, I do not think she was ever told.',
        points: [
          'My son is called names at break because of his stammer.',
          'I rang three times and was not called back.',
          'Who keeps an eye on them at break?',
        ],
        hopes: 'A meeting with his teacher.',
        happened: -8,
        categories: ['Bullying', 'Messages'],
        behalf: forChild('Maëlle Brideaux', 'mother', 8, 'His class teacher talked with him and noted it.'),
      },
      acknowledged(-2, '11:15', 'lucy'),
      step(-2, '11:30', 'claire', 'assigned', { to: 'pieter', as: 'investigator' }),
      step(-1, '15:30', 'pieter', 'note-added', {
        text: 'Two of the three calls are in the message book. Neither has a tick to say that it was passed on.',
      }),
      refused(
        step(-1, '16:05', 'pieter', 'extended', {
          clock: 'stage-1',
          until: inDays(12),
          reason: 'I am away on the residential trip next week.',
        }),
      ),
    ),
  ),
  inSchoolDays(
    feedback(
      'exam-room',
      {
        on: -4,
        time: '09:20',
        by: 'anna',
        unit: 'havre-brun',
        channel: 'email',
        from: { name: 'Kasia Domin', preferred: 'email', email: 'kasia.domin@post.example' },
        words:
          'My daughter is allowed extra time and a quiet room because she is dyslexic. For her mock she was put in the hall with two hundred others and told to ask at the end. At the end they collected her paper.',
        points: ['She was not given her quiet room.', 'She was not given her extra time.'],
        hopes: 'That the paper is not counted, and that it is right for the real one.',
        happened: -7,
        categories: ['Exams', 'Special needs'],
        behalf: forChild(
          'Kasia Domin',
          'mother',
          15,
          'The head of learning support assessed it and noted it in her plan.',
        ),
      },
      acknowledged(-3, '10:10', 'anna'),
      called(
        -2,
        '15:40',
        'anna',
        'She agrees to a longer time so that the exams officer can be asked when back from leave.',
      ),
      step(-2, '16:00', 'anna', 'extended', {
        clock: 'stage-1',
        until: inDays(5),
        reason: 'The exams officer is on leave and has to be heard.',
        agreedBy: ['customer', 'service-head', 'all-parties'],
      }),
    ),
  ),
  {
    ...inSchoolDays(
      feedback(
        'trip-refund',
        {
          on: 0,
          time: '11:05',
          by: 'lucy',
          unit: 'cotil-vale',
          from: { name: 'Sipho Dube', preferred: 'email', email: 'sipho.dube@post.example' },
          words:
            'The trip to the castle was called off because of the wind, which is nobody’s fault. But I was told that we would have the money back that week, and then that it was for next year’s trip. He will not be at the school next year.',
          points: ['The money for a trip that was called off was not given back.'],
          hopes: 'The twelve pounds.',
          categories: ['Money'],
        },
        acknowledged(1, '09:20', 'lucy'),
        answered(4, '14:30', 'lucy', 'stage-1', 'upheld', [
          [
            'upheld',
            'You were told that the money would come back within the week and it did not. It went into your account this morning. We now pay back at once when a trip is called off, unless a family asks us to keep it.',
          ],
        ]),
        learned(4, '14:45', 'lucy', 'Communication', 'Pay back at once when a trip is called off.'),
      ),
    ),
    sinceHoliday: true,
  },
  feedback(
    'homework-club',
    {
      on: -12,
      time: '12:15',
      by: 'ruth',
      unit: 'library',
      channel: 'web',
      from: { name: 'Aurelia Kent-Mauger', preferred: 'email', email: 'aurelia.km@post.example' },
      words:
        'Homework club was moved to Wednesdays with one day’s notice. I work Wednesdays. It said on the poster that it would be Tuesdays until the summer and I arranged my shifts for it.',
      points: ['Homework club moved to another day with one day’s notice.'],
      hopes: 'Tuesdays again, or a month’s notice next time.',
      categories: ['Library activities'],
    },
    acknowledged(-11, '09:05', 'ben'),
    answered(-9, '16:10', 'ben', 'stage-1', 'upheld', [
      [
        'upheld',
        'You are right that one day is not enough. The room was needed for the elections and we knew that three weeks before. Homework club is back on Tuesdays from next week, and we now put changes on the door a month ahead.',
      ],
    ]),
    learned(-9, '16:25', 'ben', 'Communication', 'A change of day goes on the door a month ahead.'),
  ),
  feedback(
    'youth-centre-noise',
    {
      on: -14,
      time: '10:50',
      by: 'rhys',
      unit: 'hilltop',
      channel: 'letter',
      from: { name: 'Cedric and Joan Vautier-Ward', preferred: 'letter', address: '4 Orchard View, Example Parish' },
      words:
        'We have lived beside the centre for thirty years and have always got on with the young people. Since the new speakers came the windows hum until ten at night, four nights a week. We asked the person at the door twice. Once he laughed.',
      points: [
        'The music is heard in our house until ten, four nights a week.',
        'The person at the door laughed at us.',
      ],
      hopes: 'Quieter after nine.',
      categories: ['Noise'],
    },
    acknowledged(-13, '11:25', 'rhys', 'letter'),
    answered(
      -10,
      '13:00',
      'rhys',
      'stage-1',
      'partly-upheld',
      [
        [
          'upheld',
          'We measured it from your garden with your leave, and it was too loud. The speakers are now limited from nine.',
        ],
        [
          'no-finding',
          'The person at the door remembers the evening differently and nobody else was there, so we cannot say. He is sorry that it seemed so.',
        ],
      ],
      { method: 'letter' },
    ),
    learned(
      -10,
      '13:20',
      'rhys',
      'Environment',
      'Sound is measured at the neighbour’s side before new equipment is used.',
    ),
    asked(
      -1,
      '09:30',
      'It was quiet for three evenings and then it was as bad as before. And we do not like that he is believed and we are not.',
      [1, 2],
    ),
  ),
  feedback(
    'send-transport',
    {
      on: -18,
      time: '09:15',
      by: 'dario',
      unit: 'reception',
      channel: 'email',
      from: { name: 'Oluwaseun Adeyemi', preferred: 'phone', phone: '01632 960158' },
      words:
        'The taxi for my daughter has had five different drivers in four weeks. She does not speak, and a new face means that she will not get in. I have now lost two shifts. I was promised the same driver in writing.',
      points: [
        'Five drivers in four weeks although the same one was promised in writing.',
        'I lost two shifts at work.',
      ],
      hopes: 'One driver, and a number that somebody answers at seven in the morning.',
      happened: -20,
      flags: ['contractor'],
      behalf: forChild('Oluwaseun Adeyemi', 'father', 10, 'In her care plan of this spring, by her social worker.'),
      categories: ['Transport', 'Special needs'],
    },
    acknowledged(-17, '09:40', 'dario', 'phone'),
    answered(-14, '15:15', 'dario', 'stage-1', 'partly-upheld', [
      ['upheld', 'The company did not keep to what was agreed. It has named one driver and one stand-in.'],
      ['not-upheld', 'We cannot pay for lost shifts.'],
    ]),
    learned(-14, '15:30', 'dario', 'Contractors', 'Ask the taxi company each week who drove.'),
    asked(-4, '10:00', 'The named driver came for six days. This week it is somebody new again.', [1]),
    moved(-3, '14:00', 'helen', 'stage-2', 'The same thing has happened again after our answer.'),
    called(-3, '14:20', 'helen', 'Told him who looks at it now and by when. He would like to be rung after four.'),
  ),
  feedback(
    'admissions-appeal-words',
    {
      on: -26,
      time: '11:30',
      by: 'dario',
      unit: 'reception',
      channel: 'web',
      from: { name: 'Hedwig Sorensen', preferred: 'email', email: 'hedwig.sorensen@post.example' },
      words:
        'The letter that refused us a place said that our reasons were “of no substance”. We wrote about a death in the family. I can live with the decision. I cannot get over the words.',
      points: ['The letter called our reasons “of no substance”.'],
      hopes: 'An apology from whoever wrote it.',
      categories: ['Admissions', 'Letters'],
    },
    acknowledged(-25, '10:00', 'dario'),
    answered(-22, '11:45', 'amy', 'stage-1', 'not-upheld', [
      ['not-upheld', 'The words are from a standard letter and were not meant for your family in particular.'],
    ]),
    learned(-22, '12:00', 'amy', 'Communication', 'None recorded at this stage.'),
    asked(-15, '08:45', 'That it is a standard letter makes it worse.', [1]),
    moved(-14, '09:30', 'helen', 'stage-2', 'She asked within the time.'),
    answered(-7, '16:00', 'helen', 'stage-2', 'upheld', [
      [
        'upheld',
        'You are right. Nobody should read that about a death. I am sorry. The sentence is gone from the standard letter, and I have written to the six other families who had it this year.',
      ],
    ]),
    learned(
      -7,
      '16:10',
      'helen',
      'Communication',
      'Standard letters are read aloud to a colleague before they are used.',
    ),
  ),
  feedback(
    'restraint-review',
    {
      on: -34,
      time: '10:10',
      by: 'ravi',
      unit: 'mont-cauvin',
      channel: 'through-minister',
      from: { name: 'Annick Roussel-Hart', preferred: 'letter', address: '17 Quarry Rise, Example Parish' },
      words:
        'My grandson was held by the arms by two adults in the corridor. The record that I was shown is half a page and does not say for how long. I asked the school, then the department. I am not looking for somebody’s job, I am looking for what happened.',
      points: [
        'The record of the incident does not say how long he was held.',
        'I was given three different accounts.',
      ],
      hopes: 'One account that is the same each time.',
      happened: -60,
      flags: ['safeguarding'],
      behalf: forChild(
        'Annick Roussel-Hart',
        'grandmother and guardian',
        9,
        'The educational psychologist noted it this autumn.',
      ),
      categories: ['Care of pupils'],
    },
    step(-34, '11:00', 'nadia', 'referred', {
      to: 'safeguarding-officer',
      why: 'A child was held. Looked at under the safeguarding procedure first.',
      stops: 'none',
      told: true,
    }),
    acknowledged(-33, '09:45', 'ravi', 'letter'),
    answered(
      -30,
      '15:30',
      'ravi',
      'stage-1',
      'partly-upheld',
      [
        ['upheld', 'The record is not complete and should be.'],
        ['no-finding', 'We could not find out why the accounts differ.'],
      ],
      { method: 'letter' },
    ),
    learned(-30, '15:45', 'ravi', 'Records', 'The form for such incidents now asks for start and end.'),
    asked(-22, '11:00', 'Half an answer is not an answer.', [2]),
    moved(-21, '10:00', 'owen', 'stage-2', 'She asked within the time.'),
    answered(
      -13,
      '14:00',
      'marguerite',
      'stage-2',
      'partly-upheld',
      [
        ['upheld', 'The record was made two days late, from memory.'],
        [
          'upheld',
          'Three people were asked and were not told of each other. I have set their accounts side by side in the report that you have.',
        ],
      ],
      { method: 'letter' },
    ),
    asked(
      -6,
      '12:00',
      'I have read the report. It does not say what the head teacher will do about the two days.',
      [1],
    ),
    moved(-5, '09:15', 'martin', 'stage-3', 'For the Chief Officer.'),
    called(-5, '10:30', 'martin', 'Told her that I will read everything myself, and by when.'),
  ),
  feedback(
    'sixth-form-consent',
    {
      on: -5,
      time: '12:40',
      by: 'anna',
      unit: 'havre-brun',
      channel: 'email',
      from: { name: 'Denzil Hamon-Ray', preferred: 'email', email: 'denzil.hr@post.example' },
      words:
        'My daughter is seventeen. She was told in front of her whole class that her place on the course was “at risk”. She will not speak to anybody at the school about it, so I am.',
      points: ['She was told in front of the class that her place is at risk.'],
      hopes: 'That it is said to her in private and that somebody says sorry.',
      behalf: {
        name: 'Denzil Hamon-Ray',
        relation: 'father',
        spokenFor: { name: 'Elowen Hamon-Ray', preferred: 'phone', phone: '01632 960417' },
      },
      categories: ['Staff conduct'],
      flags: ['staff-conduct'],
    },
    acknowledged(-4, '10:30', 'anna'),
    step(-4, '10:45', 'anna', 'consent-requested', {
      from: 'Elowen Hamon-Ray',
      method: 'phone',
      told: ['records-searched', 'investigators-read', 'shared-in-government', 'kept-apart', 'begins-with-consent'],
    }),
  ),
  feedback('locked-fire-door', {
    on: -2,
    time: '17:45',
    by: 'kofi',
    unit: 'slipway',
    channel: 'in-person',
    words:
      'The door at the back of the hall has a chain on it on disco nights. If there was a fire we could not get out that way. I am not saying who I am because my mates would go mad.',
    points: ['The fire door at the back is chained on disco nights.'],
    hopes: 'No chain.',
    flags: ['immediate-danger'],
    categories: ['Safety'],
  }),
  feedback(
    'someone-is-hurting-him',
    {
      on: -6,
      time: '13:05',
      by: 'ewa',
      unit: 'hilltop',
      words:
        'A young person says that a friend comes to the centre on Fridays with bruises and wears long sleeves when it is hot. Asked whether anything was done after they told us the last time.',
      points: ['I told somebody here before and do not know whether anything was done.'],
      flags: ['safeguarding'],
      categories: ['Care'],
    },
    step(-6, '13:20', 'ewa', 'contact-logged', {
      with: 'colleague',
      direction: 'out',
      method: 'phone',
      summary: 'Rang the designated officer at once and read her what was said, word for word.',
    }),
    step(-6, '13:45', 'nadia', 'referred', {
      to: 'mash',
      why: 'A child may be at risk of harm.',
      stops: 'all',
      told: true,
    }),
    step(-6, '14:00', 'noemi', 'access-restricted', {
      keeps: ['noemi', 'nadia', 'ewa', 'rhys'],
      why: 'Only those who need to know, for the young person’s safety.',
    }),
  ),
  inSchoolDays(
    feedback(
      'head-teacher-email',
      {
        on: -3,
        time: '16:20',
        by: 'ravi',
        unit: 'mont-cauvin',
        channel: 'web',
        from: { name: 'Lindiwe Botha-Carr', preferred: 'email', email: 'lindiwe.bc@post.example' },
        words:
          'I asked the head teacher a plain question about the after-school club money. He answered with my whole email copied to the parents’ group. I was mortified.',
        points: ['The head teacher copied my email to the parents’ group.'],
        hopes: 'That he says sorry, to the same group.',
        about: ['owen'],
        flags: ['staff-conduct', 'personal-data'],
        categories: ['Staff conduct'],
      },
      acknowledged(-2, '10:40', 'ravi'),
      step(-2, '11:00', 'martin', 'assigned', { to: 'marguerite', as: 'investigator' }),
      step(-2, '11:30', 'yusuf', 'conflict-declared', {
        staff: 'yusuf',
        relation: 'Works for the head teacher every day',
      }),
    ),
  ),
  feedback('bench-by-the-door', {
    on: -3,
    time: '14:15',
    by: 'amy',
    unit: 'reception',
    feedback: 'suggestion',
    from: { name: 'Gordon Le Huquet', preferred: 'phone', phone: '01632 960114' },
    words:
      'Put a bench by the lift. My wife has to sit down half-way and there is nothing between the door and the counter.',
    points: ['A bench between the door and the counter.'],
    categories: ['Buildings'],
  }),
  feedback('caretaker-snow', {
    on: -2,
    time: '08:55',
    by: 'yusuf',
    unit: 'mont-cauvin',
    feedback: 'compliment',
    channel: 'email',
    from: { name: 'Isaura Cunha', preferred: 'email', email: 'isaura.cunha@post.example' },
    words:
      'Your caretaker carried my son’s wheelchair up the side steps every morning for a week while the ramp was mended, and made it feel like a game. Please tell him that we noticed.',
    points: ['The caretaker carried the wheelchair up every morning.'],
    categories: ['Thanks'],
  }),
  feedback(
    'story-time',
    {
      on: -9,
      time: '15:10',
      by: 'ben',
      unit: 'library',
      feedback: 'compliment',
      from: { name: 'Aurelia Kent-Mauger', preferred: 'email', email: 'aurelia.km@post.example' },
      words:
        'The Polish and English story time is the best hour of our week. My mother understood every word and so did my three-year-old.',
      points: ['Story time in two languages.'],
      categories: ['Thanks'],
    },
    thanked(
      -7,
      '10:20',
      'ben',
      'Thank you. Your words went to both storytellers and are up in the staff room. There will be another block from January.',
    ),
    ended(-7, '10:30', 'ben', 'answered'),
  ),
  feedback(
    'legal-letter',
    {
      on: -8,
      time: '11:20',
      by: 'ravi',
      unit: 'department',
      channel: 'letter',
      from: { name: 'Barnaby Quill-Ormond', preferred: 'letter', address: 'Rose Cottage, Example Parish' },
      words:
        'My son broke his wrist on the climbing frame in the yard. I was told that it had been inspected. I have asked for the inspection sheet twice. My advocate will be writing to you about the injury, but I would still like the sheet.',
      points: ['The inspection sheet was asked for twice and not given.', 'The climbing frame was not safe.'],
      hopes: 'The sheet.',
      happened: -40,
      categories: ['Safety'],
      behalf: forChild('Barnaby Quill-Ormond', 'father', 8, 'His class teacher talked with him and noted it.'),
    },
    acknowledged(-7, '14:00', 'ravi', 'letter'),
    step(-6, '10:00', 'ravi', 'legal-action-notified', { points: [2], by: 'His advocate' }),
    called(
      -5,
      '11:10',
      'ravi',
      'Told him that we answer the first point now and wait with the second until the claim is over.',
    ),
  ),
];

/** What happened to staff, good and bad, and what is still to do about it. */
export const jerseyIncidents: readonly Story[] = [
  incident(
    'counter-shouting',
    { on: -1, time: '11:50', by: 'amy' },
    {
      conduct: 'unacceptable',
      behaviours: ['verbal-abuse'],
      unit: 'reception',
      place: 'Front counter',
      harm: ['none'],
      narrative:
        'A man waiting for a decision on a grant leaned over the counter and called me useless and worse, loudly, for about two minutes. Three people were waiting behind him. I asked him once to stop. He said sorry at the door.',
      description: 'Tall, about fifty, grey fleece, a folder with a blue band',
      askedToStop: true,
      ended: 'customer-left',
      witnesses: ['dario'],
      camera: { on: false, why: 'There is no camera at this counter.' },
    },
    step(-1, '13:15', 'grace', 'support-offered', { what: 'Time away from the counter, and a talk.', takenUp: true }),
  ),
  incident(
    'threat-at-the-door',
    { on: -2, time: '20:40', by: 'kofi' },
    {
      conduct: 'unacceptable',
      behaviours: ['threat-to-staff'],
      unit: 'slipway',
      place: 'Side door',
      harm: ['threat'],
      narrative:
        'A man in his twenties wanted to come in to the under-16 evening. When I said no he said that he would wait for me after closing and that he knew my car. Two of the young people heard it. I locked the side door and rang the police.',
      description: 'Early twenties, black cap, white trainers, local accent',
      askedToStop: true,
      ended: 'for-safety',
      told: ['must-change'],
      wantsCharges: false,
      police: { called: true, reference: 'Demo log 41' },
      camera: { on: false, why: 'Youth workers wear none.' },
    },
    step(-2, '21:30', 'kofi', 'statement-given', {
      from: 'kofi',
      words:
        'I have worked here six years and never locked that door before. I am fine, but I parked in the front today.',
    }),
  ),
  incident(
    'calm-parent',
    { on: -1, time: '18:20', by: 'kofi' },
    {
      conduct: 'positive',
      behaviours: ['said-thank-you'],
      unit: 'slipway',
      place: 'Front desk',
      narrative:
        'A father came in because of a mix-up over the trip money. He was worried, and he was kind to everybody while we looked for the envelope. It was in the wrong drawer.',
    },
  ),
  incident(
    'helpful-teenagers',
    { on: -6, time: '19:15', by: 'ewa' },
    {
      conduct: 'positive',
      behaviours: ['helped-staff'],
      unit: 'hilltop',
      place: 'Kitchen',
      narrative:
        'Two girls stayed behind and washed up for forty without being asked, and would not take the biscuits.',
    },
  ),
  incident(
    'library-books-thrown',
    { on: -10, time: '15:35', by: 'ben' },
    {
      conduct: 'unacceptable',
      behaviours: ['other'],
      unit: 'library',
      place: 'Children’s corner',
      harm: ['property'],
      narrative:
        'A woman who was asked to end a video call swept a shelf of picture books onto the floor. A child was standing a metre away and was not hurt. Four spines are broken.',
      askedToStop: true,
      ended: 'colleague',
    },
    step(-10, '16:30', 'ruth', 'support-offered', { what: 'Home early.', takenUp: false }),
    step(-8, '09:30', 'ruth', 'manager-reviewed', {
      findings: 'Handled well. She has since come back, said sorry and paid for two of the books. No more is needed.',
    }),
    step(-8, '09:40', 'ruth', 'closed', { note: 'Settled.' }),
  ),
  incident(
    'phone-self-harm',
    { on: -4, time: '16:25', by: 'dario', from: { name: 'Caller on the school meals line', preferred: 'none' } },
    {
      conduct: 'unacceptable',
      behaviours: ['other'],
      unit: 'reception',
      channel: 'phone',
      place: 'Telephone',
      harm: ['self-harm-threat'],
      narrative:
        'The caller was told that the payment had stopped. She said that she might as well not be here in the morning. I kept her on the line, Grace rang the emergency number, and she stayed with me until they were at her door. She was not rude once.',
      ended: 'colleague',
      police: { called: true },
    },
    step(-4, '17:20', 'grace', 'support-offered', {
      what: 'A talk with the support line, and tomorrow morning off.',
      takenUp: true,
    }),
    step(-3, '10:00', 'grace', 'manager-reviewed', {
      findings: 'This was a person in distress and not bad behaviour. Dario did everything right.',
      followUp: 'The payment letter now carries the helpline.',
    }),
  ),
];
