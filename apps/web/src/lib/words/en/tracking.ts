import type { PublicStatus } from '@evenhand/policy/derive/public-view';
import type { ClockId, FeedbackKind, Outcome, StageId } from '@evenhand/policy/packs/nouns';
import { clockNotes } from './tracking-notes.ts';

const thankYou = (noun: string) => `Thank you for your ${noun === 'thanks' ? 'kind words' : noun}`;
const inWords = (points: readonly number[]) =>
  points.length < 2 ? points.join('') : `${points.slice(0, -1).join(', ')} and ${points.at(-1)}`;
const passedOn = 'We pass it on to the people it is about, so that they can learn from it.';

/** What a person reads who follows their complaint. Reading age about 9; "we" is the organisation. */
export const tracking = {
  noun: { complaint: 'complaint', compliment: 'thanks', suggestion: 'idea', comment: 'comment' } satisfies Record<
    FeedbackKind,
    string
  >,
  title: (reference: string) => `${reference}: where it stands`,
  kicker: { today: (day: string) => `Today is ${day}.` },
  leave: 'Close this page',
  leaveHint: 'So that nobody else who uses this device can read it.',

  headline: {
    received: (noun) => `We have your ${noun}`,
    acknowledged: (noun) => `We are looking into your ${noun}`,
    'waiting-for-consent': () => 'We are waiting for a yes',
    answered: (noun) => `We have answered your ${noun}`,
    'next-stage-asked': () => 'You asked us to look again',
    withdrawn: (noun) => `You took your ${noun} back`,
    closed: (noun) => `Your ${noun} is closed`,
  } satisfies Record<PublicStatus, (noun: string) => string>,
  lead: {
    received: 'Thank you for telling us. Someone will read it and get in touch with you.',
    acknowledged: 'Someone is finding out what happened. They will answer each of your points.',
    'waiting-for-consent':
      'You spoke for someone else. Before we look into it, we need to hear from them that this is all right.',
    answered: 'You can read what we said about each of your points below.',
    'next-stage-asked': 'We now decide who looks at it again. We tell you what we decide.',
    withdrawn: 'We stopped looking into it, as you asked. You can come back to us at any time.',
    closed: 'We have finished. What we said stays here for you to read.',
  } satisfies Record<PublicStatus, string>,

  /** The same where only some of it is looked at again. */
  leadSome: (points: readonly number[]) =>
    `Someone is finding out what happened. They will answer ${points.length === 1 ? 'point' : 'points'} ${inWords(points)}. What we said about the rest stands.`,
  /** Said while nobody has decided about the next stage: what was asked, and by when it is answered if it is taken there. */
  asked: {
    about: (points: readonly number[]) =>
      points.length === 0
        ? 'You asked us to look at all of it again.'
        : `You asked us to look at ${points.length === 1 ? 'point' : 'points'} ${inWords(points)} again.`,
    due: (stage: string, day: string) => `If it goes to ${stage}, you get our answer by ${day}.`,
    counted: 'We count the days from the day you asked, so you lose none of them while we decide.',
    late: (stage: string, day: string) =>
      `If it goes to ${stage}, our answer is due since ${day}. That is late. We are sorry. You may ask us why.`,
  },
  /** Said of what somebody sorted out of the complaints. */
  elsewhere: {
    headline: (noun: string) => `Your ${noun} belongs somewhere else`,
    lead: (name: string, signpost: string) => `This is what it is about: ${name}. ${signpost}`,
    else: 'If you see it otherwise, tell us.',
  },
  asComment: {
    headline: 'We keep what you told us as a comment',
    lead: 'We pass it on to the people it is about, and they read it. You get no answer from us to each point. If it is a complaint to you, tell us, and we treat it as one.',
  },

  /** Whose yes is waited for, and how they are asked. */
  consent: {
    ask: (name: string, how: string) =>
      `${name === '' ? 'The person you spoke for' : name} must agree. We ask them${how}.`,
    asked: (name: string, how: string, day: string) =>
      `${name === '' ? 'The person you spoke for' : name} must agree. We asked them${how} on ${day}.`,
    unproven: (name: string) =>
      `We first write down who found that ${name === '' ? 'the person you spoke for' : name} cannot decide about this. Then we look into it.`,
    unreached: (name: string) =>
      `${name === '' ? 'The person you spoke for' : name} must agree. We do not know how to reach them. If you know, please tell us.`,
  },

  /** Said while the person may still ask for more, though the record is closed. */
  answeredAndClosed: {
    headline: (noun: string) => `We have answered your ${noun} and closed it`,
    lead: 'Here is what we said. If you are not happy with it, you can still ask us to look again.',
  },
  /** Said where nothing of it was answered. */
  closedUnanswered: {
    headline: (noun: string) => `We closed your ${noun} without an answer`,
    lead: (reason: string) =>
      `This is the reason: ${reason}. If you do not see why, or see it otherwise, tell us: how to reach us stands below.`,
  },
  /** Said instead of the lead to somebody who gave no name. */
  leadUnnamed: 'Thank you for telling us. Someone will read it. You gave no name, so look here to see how it goes.',
  thanksHeadline: {
    received: thankYou,
    acknowledged: thankYou,
    'waiting-for-consent': thankYou,
    answered: () => 'We have written back to you',
    'next-stage-asked': thankYou,
    withdrawn: (noun) => `You took your ${noun} back`,
    closed: thankYou,
  } satisfies Record<PublicStatus, (noun: string) => string>,
  thanks: {
    received: passedOn,
    acknowledged: passedOn,
    'waiting-for-consent': passedOn,
    answered: 'You can read below what we said.',
    'next-stage-asked': passedOn,
    withdrawn: 'We do nothing more with it, as you asked. You can come back to us at any time.',
    closed: 'It has gone to the people it is about, and there is nothing more for you to do.',
  } satisfies Record<PublicStatus, string>,

  next: {
    heading: 'What happens next',
    yours: 'Not happy with the answer?',
    nothing: 'There is nothing more to wait for.',
    then: (what: string, day: string) => `After that: ${what.charAt(0).toLowerCase()}${what.slice(1)} by ${day}.`,
  },

  clock: {
    acknowledge: 'A message that we have it',
    'first-response': 'A first reply',
    'stage-1': 'An answer to your points',
    'stage-2': 'An answer from stage 2',
    'stage-3': 'An answer from stage 3',
    'stage-4': 'An answer from stage 4',
    'escalate-by': 'Your time to ask us to look again',
    'consent-by': 'A yes from the person it is about',
    'usual-response': 'An answer in the usual time',
    'panel-answer': 'An answer to the panel',
    'complain-by': 'Your time to complain',
    survey: 'A question about how we did',
    'restriction-review': 'A new look at how we are in touch',
    'assessment-by': 'A decision on how we are in touch',
    'footage-delete': 'The recording is deleted',
    anonymise: 'Your name is removed',
    'improvement-by': 'What we promised to change',
    'check-in': 'A check that all is well',
  } satisfies Record<ClockId, string>,
  due: {
    by: (what: string, day: string) => `${what} by ${day}`,
    until: (day: string) => `You have until ${day}`,
  },
  stands: {
    running: (away: string, day: string) => `Promised by ${day}, ${away}.`,
    lastDay: 'Today is the last day.',
    window: (left: string) => `That is ${left} from now. It lasts until the end of the day.`,
    moved: (first: string, day: string) => `First promised by ${first}. Moved to ${day}.`,
    met: (day: string, due: string) => `Promised by ${due}. Done on ${day}.`,
    metWindow: (day: string) => `You asked on ${day}.`,
    late: (day: string, due: string) => `Promised by ${due}. Done on ${day}, which was late. We are sorry.`,
    missed: (due: string) => `This was promised by ${due} and is late. We are sorry. You may ask us why.`,
    over: (due: string) => `This time ended on ${due}.`,
    waiting: 'The days begin when we have what we need.',
    waitingWindow: 'It begins when we have answered you.',
    paused: 'The days are not counted just now.',
    noDate: 'We cannot say the day yet.',
  },
  why: (day: string) => `Why ${day}?`,
  whyPlain: 'Why?',
  count: {
    dayOne: (day: string) => `Day 1 is ${day}.`,
    after: (day: string) => `${day} does not count itself. Day 1 is the first day after it that counts.`,
    ends: (length: string, days: number, day: string) => `${length} ${days === 1 ? 'ends' : 'end'} on ${day}.`,
    first: (day: string) => `The time first ended on ${day}.`,
    closed: {
      working: 'Days that do not count, like weekends, are left out.',
      school: 'Days when the school is closed are left out.',
    },
  },
  source: (title: string, edition: string, section: string, id: string) => `${title}, ${edition}: ${section} (${id})`,
  note: clockNotes,

  stagesHeading: 'Where it stands',
  stage: {
    names: { 'stage-1': 'Stage 1', 'stage-2': 'Stage 2', 'stage-3': 'Stage 3', 'stage-4': 'Stage 4' } satisfies Record<
      StageId,
      string
    >,
    answered: (day: string) => `Answered on ${day}`,
    done: 'Finished',
    now: 'Here now',
    yours: (day: string) => `Yours to ask for until ${day}`,
    yoursOpen: 'Yours to ask for',
    asked: (day: string) => `You asked for it on ${day}`,
    saidNo: (day: string) => `We said no on ${day}`,
    later: 'Only after the stage before',
    outside: 'Someone independent',
    outsideWhen: 'When our last stage is finished',
    outsideNow: 'Now, if you are still not happy',
  },

  pointsHeading: (count: number) => (count === 1 ? 'What you told us' : `The ${count} things you told us`),
  answersHeading: (count: number) =>
    count === 1 ? 'What we said about it' : `What we said about your ${count} points`,
  point: (number: number) => `Point ${number}`,
  noAnswer: 'Not answered yet',
  allInAll: 'All in all',
  hope: 'What you hope for',
  outcome: {
    upheld: 'We agree',
    'partly-upheld': 'We agree with part of it',
    'not-upheld': 'We do not agree',
    'no-finding': 'We could not find out',
  } satisfies Record<Outcome, string>,

  promisesHeading: 'What we promised, and when',
  mayHeading: 'What you can do',
  may: {
    again: {
      title: 'Ask us to look again',
      words: (day: string) =>
        `Until ${day}. Tell the person who answered you, or anyone who works there. Someone who did not answer it before looks at it.`,
      anyTime:
        'Tell the person who answered you, or anyone who works there. Someone who did not answer it before looks at it. Our rules set no last day for it; sooner is easier to look into.',
    },
    add: {
      title: 'Add something',
      words: 'Ring us, write to us, or ask any member of staff. Say your reference.',
    },
    voice: {
      title: 'Let someone speak for you',
      words: 'Name a person you trust. We will talk with them as we would with you.',
    },
    back: {
      title: 'Take it back',
      words: 'You may stop at any time, for everything or for one part. You need not give a reason.',
    },
    outside: {
      title: (name: string) => `Go to the ${name}`,
      words: 'They are independent of us. They look at it when our last stage is finished.',
      elsewhere: 'They are independent of us. Ask us or them whether they can look at what we decided.',
      refused:
        'They are independent of us. We do not look at it again, so if you are still not happy you can go to them now.',
      now: 'They are independent of us. This was our last answer, so if you are still not happy you can go to them now.',
      unconfirmed: 'Ask us for their current address.',
    },
  },

  reach: {
    heading: 'How to reach us',
    phone: 'Telephone',
    email: 'Email',
    address: 'Address',
    hours: 'When we are there',
    hint: 'Say or write your reference, so that we find your page at once. Never tell anyone your code.',
  },

  storyHeading: 'Everything so far',
  storyNone: 'Nothing has happened yet.',
  readLetter: 'Read what we wrote',
  by: {
    'in-person': 'in person',
    phone: 'by phone',
    email: 'by email',
    letter: 'by letter',
    web: 'on our website',
    social: 'on social media',
    'through-minister': 'through somebody elected',
  } as Record<string, string | undefined>,
  event: {
    'feedback-received': (noun: string, how: string) => `You gave us your ${noun}${how}.`,
    acknowledged: (how: string, officer: string) =>
      `We told you${how} that we have it.${officer === '' ? '' : ` ${officer} looks after it.`}`,
    contacted: (how: string) => `We were in touch with you${how}.`,
    heard: (how: string) => `You were in touch with us${how}.`,
    moved: (unit: string) => `We gave it to ${unit === '' ? 'another service' : unit}, where it belongs.`,
    'point-added': (text: string) => `You added a point: “${text}”`,
    'consent-requested': 'We asked the person it is about whether this is all right.',
    'consent-given': 'We heard that this is all right, and went on.',
    extended: (day: string, reason: string) => `The day for our answer moved to ${day}. ${reason}`,
    'escalation-requested': 'You asked us to look again.',
    'escalation-refused': 'We decided not to take it to the next stage.',
    'sorted-as': (noun: string) => `We decided to keep it as a ${noun}.`,
    'sorted-out': (name: string, signpost: string) => `We found that it belongs somewhere else: ${name}. ${signpost}`,
    escalated: (stage: string) => `It moved to ${stage}.`,
    responded: (how: string, said: boolean) => `We ${said ? 'gave' : 'sent'} you our answer${how}.`,
    'letter-sent': 'We sent you a letter.',
    withdrawn: 'You told us that you want to stop.',
    closed: 'We closed it.',
    reopened: 'We opened it again.',
  },
  policyHeading: 'The rules we follow',
  policy: (title: string, publisher: string, edition: string) => `${publisher}, ${title}, version ${edition}.`,
};
