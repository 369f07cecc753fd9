import { acknowledged, answered, ended, feedback, incident, learned, limits, step, thanked } from '../story.ts';
import { inDays } from '../story.ts';
import type { Story } from '../story.ts';

export const castleStories: readonly Story[] = [
  limits(
    'nine-calls',
    { name: 'Barnaby Quist', preferred: 'phone', phone: '01632 960177' },
    step(-15, '10:05', 'karen', 'warning-given', {
      unit: 'front-desk',
      matter: 'Up to nine calls a day about one benefit claim that was decided in the spring',
      behaviours: ['persistent-contact'],
      named: 'You rang us up to nine times a day, also when we had told you the day on which you would hear.',
      change: 'Please ring once a week. We ring you as soon as there is anything new.',
      letter:
        'Dear Mr Quist,\n\nYou rang us up to nine times a day, also when we had told you the day on which you would hear. Nobody else gets through in that hour.\n\nPlease ring once a week. We ring you as soon as there is anything new. If the calls go on like this, we may have to limit them.',
    }),
    step(-10, '09:50', 'mo', 'behaviour-noted', {
      what: 'Eleven calls between nine and ten this morning. He was polite in all of them.',
    }),
    step(-7, '14:00', 'bea', 'assessment-made', {
      officer: 'bea',
      preconditions: ['investigation-done'],
      considerations: {
        evidence: 'The list of calls for three weeks, the letter that was sent, and two recordings.',
        'careful-thought': 'He lives alone and is polite. Set times leave him every way to reach us.',
      },
      conclusion: 'Set times, and one officer who knows the claim.',
    }),
    step(-6, '11:15', 'bea', 'restriction-imposed', {
      options: [
        { id: 'set-times', with: { days: 'Tuesday and Friday', times: '10 to 11 in the morning' } },
        { id: 'one-officer', with: { staff: 'Raj Bhandal' } },
      ],
      reasons: 'After the letter the calls went on, eleven in one hour, and others could not get through.',
      from: inDays(-5),
      complaints: 'A complaint goes the usual way, whenever it comes.',
      services: 'All other services are open as before.',
    }),
    step(-6, '15:30', 'bea', 'letter-sent', {
      letter: 'restriction-decision',
      parts: ['reasons', 'action'],
      method: 'letter',
      words:
        'Dear Mr Quist,\n\nAfter our letter the calls went on, eleven in one hour, and others could not get through.\n\nFrom now on we take your calls on Tuesday and Friday, 10 to 11 in the morning. Raj Bhandal deals with all your calls and letters.',
    }),
  ),
  incident(
    'counter-fist',
    { on: -1, time: '14:35', by: 'mo' },
    {
      conduct: 'unacceptable',
      behaviours: ['threat-to-staff', 'damage'],
      unit: 'front-desk',
      place: 'Desk 2',
      harm: ['threat', 'property'],
      narrative:
        'A man whose payment had stopped hit the screen at desk 2 with his fist and said that I would be next. The screen is cracked. I stepped back, said that I was recording and pressed the button. He sat down by the door until the police came and did not say another word.',
      description: 'About thirty, red beard, work boots',
      askedToStop: true,
      ended: 'police',
      wantsCharges: true,
      police: { called: true, reference: 'Demo log 7' },
      camera: { on: true, camera: 'camera-1', announced: true },
    },
    step(-1, '15:10', 'mo', 'statement-given', {
      from: 'mo',
      words:
        'I thought that he would come over the desk. I am all right now. I would like him to be told that I was trying to help.',
    }),
    step(-1, '15:40', 'karen', 'support-offered', {
      what: 'Home for the day, a call tomorrow, and the support line.',
      takenUp: true,
    }),
    step(-1, '16:20', 'mo', 'form-logged', { form: 'health-and-safety', reference: 'Demo form 31' }),
    step(-1, '17:05', 'karen', 'clip-linked', { camera: 'camera-1', clip: 'Demo clip 0012' }),
  ),
  incident(
    'queue-filming',
    { on: -3, time: '10:20', by: 'zeynep' },
    {
      conduct: 'unacceptable',
      behaviours: ['verbal-abuse'],
      unit: 'front-desk',
      place: 'Waiting area',
      harm: ['none'],
      narrative:
        'A woman filmed the others in the queue and read their letters out to her telephone. When I asked her to stop she said that she paid my wages. She stopped when the camera was on.',
      askedToStop: true,
      forms: ['low-level'],
      camera: { on: true, camera: 'camera-3', announced: true },
    },
    step(-2, '09:30', 'karen', 'manager-reviewed', { findings: 'Well handled. A sign about filming goes up.' }),
    step(-2, '09:32', 'karen', 'register-noted', { register: 'cir', reference: 'Demo CIR 44' }),
    step(-2, '09:34', 'karen', 'register-noted', { register: 'crm', reference: 'Demo CRM 901' }),
    step(-2, '09:35', 'karen', 'closed', { note: 'No more is needed.' }),
  ),
  incident(
    'camera-flat',
    { on: -6, time: '12:15', by: 'isla' },
    {
      conduct: 'unacceptable',
      behaviours: ['verbal-abuse'],
      unit: 'front-desk',
      place: 'Desk 1',
      harm: ['none'],
      narrative: 'Sworn at over a parking fine, for about a minute. He calmed down when Mo came over.',
      askedToStop: true,
      ended: 'customer-left',
      camera: { on: false, camera: 'camera-2', why: 'The battery was flat.' },
    },
  ),
  incident(
    'sign-language',
    { on: -2, time: '11:10', by: 'isla' },
    {
      conduct: 'positive',
      behaviours: ['helped-staff'],
      unit: 'front-desk',
      place: 'Waiting area',
      narrative:
        'A young man in the queue saw that the lady at my desk was deaf, and signed for us both for half an hour. He missed his own number for it, so I served him after.',
    },
  ),
  feedback('number-lost', {
    on: 0,
    time: '09:35',
    by: 'isla',
    unit: 'front-desk',
    from: { name: 'Casimir Doyle-Banks', preferred: 'phone', phone: '01632 960404' },
    words: 'My number was called while I was in the toilet, and they made me take a new one. There were forty people.',
    points: ['I lost my place because my number was called while I was in the toilet.'],
    hopes: 'That people can keep their place.',
    categories: ['Waiting'],
  }),
  feedback(
    'bailiff-letter',
    {
      on: -11,
      time: '10:50',
      by: 'mo',
      unit: 'benefits',
      from: { name: 'Parveen Whitty', preferred: 'in-person', phone: '01632 960415', needs: ['Letters read aloud'] },
      words:
        'I had a letter about bailiffs for a bill that I had paid at this very counter. I have your stamp on it. I have not slept.',
      points: ['I was sent a letter about bailiffs for a bill that was paid.'],
      hopes: 'A letter that says that it is finished.',
      flags: ['vulnerable'],
      categories: ['Council tax'],
    },
    acknowledged(-10, '11:00', 'mo', 'in-person'),
    step(-10, '11:20', 'patrick', 'assigned', { to: 'raj', as: 'investigator' }),
  ),
  feedback(
    'ramp-shut',
    {
      on: -20,
      time: '09:55',
      by: 'zeynep',
      unit: 'front-desk',
      from: { name: 'Ludovic Sharpe', preferred: 'email', email: 'ludovic.sharpe@post.example' },
      words: 'The ramp was shut for painting with no sign until you were at the top of it.',
      points: ['The ramp was shut without a sign at the bottom.'],
      categories: ['Access'],
    },
    acknowledged(-18, '10:30', 'zeynep'),
    answered(-13, '16:00', 'karen', 'stage-1', 'upheld', [
      [
        'upheld',
        'There should have been a sign at the bottom, and somebody to help. There is a second way in by the side door, and it is signed now.',
      ],
    ]),
    learned(-13, '16:10', 'karen', 'Access', 'Work on the ramp is planned with the front desk.'),
    ended(-12, '09:30', 'patrick', 'upheld'),
  ),
  feedback(
    'mo-thanks',
    {
      on: -8,
      time: '15:45',
      by: 'karen',
      unit: 'front-desk',
      feedback: 'compliment',
      words: 'A card through the letter box, not signed: “To the man at desk two. You were the first who listened.”',
      points: ['Thanks to the man at desk two.'],
      categories: ['Thanks'],
    },
    thanked(-7, '09:15', 'karen', 'Read out at the morning meeting.'),
  ),
];
