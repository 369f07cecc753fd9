import type { CountedFrom, PublicLimitId } from '@evenhand/policy/derive/policy-limits';
import type { Channel, UnitKind } from '@evenhand/policy/packs/nouns';

/** What an organisation's policy says, for everybody. Reading age about 9; "we" is the organisation. */
export const policyPage = {
  title: (name: string) => `How we handle complaints: ${name}`,
  heading: 'How we handle complaints',
  lead: {
    one: 'You tell us. We look into it. You get an answer to each of your points, by a day that we tell you.',
    more: 'You tell us. We look into it. You get an answer to each of your points, by a day that we tell you. If you are not happy, someone else looks again.',
  },
  onThisPage: 'On this page',
  draft: 'These rules are still a draft.',
  /** Where only one of an organisation’s policies is. */
  draftOf: (title: string) => `One of our policies, “${title}”, is still a draft.`,

  stages: {
    heading: (count: number) => (count === 1 ? 'The way of a complaint' : `The ${inWords(count)} stages`),
    upTo: (length: string) => `Up to ${length}`,
    noTime: 'No set time',
    outside: 'Outside',
    outsideWho: (name: string) => `${name}. They do not work for us.`,
    at: (units: string, said: string) => `${units}: ${said}`,
  },

  limits: {
    heading: 'Time limits',
    none: 'Our rules set no time limits.',
    says: {
      'first-response': () => 'A person gets in touch with you. An automatic message does not count.',
      acknowledge: (stage) =>
        stage === ''
          ? 'We tell you that we have it and what happens next.'
          : `When you ask for ${stage}, we tell you that we have heard you and what happens next.`,
      'usual-response': () => 'Most answers take no longer than this.',
      'stage-1': () => 'You get our answer, with a reply to each of your points.',
      'stage-2': (stage) => `You get our answer from ${stage}.`,
      'stage-3': (stage) => `You get our answer from ${stage}.`,
      'stage-4': (stage) => `You get our answer from ${stage}.`,
      'escalate-by': () => 'After an answer, you have this long to ask for the next stage.',
      'consent-by': () => 'If someone speaks for you, you have this long to say yes.',
      'complain-by': () => 'You have this long to tell us.',
      'panel-answer': () => 'If you go to someone outside, we answer their questions in this time.',
      survey: () => 'We may ask you how we did.',
      anonymise: () => 'When it has been closed for this long, we take your name out.',
    } satisfies Record<PublicLimitId, (stage: string) => string>,
    others: 'For thanks, ideas and comments: you get our answer.',
    nameless:
      'If you gave no name, we look into it in this time all the same. You can read what we found on your page.',
    /** What the day is called before day 1. */
    dayOne: {
      on: (day: string, what: string) => `Day 1 is the ${day} on which ${what}.`,
      after: (day: string, what: string) => `Day 1 is the ${day} after ${what}.`,
      from: (what: string) => `The time begins when ${what}.`,
    },
    begins: {
      receipt: 'we get it',
      stage: 'you ask for this stage',
      acknowledged: 'we told you that we have it',
      answer: 'we answered you',
      asked: 'you were asked',
      event: 'it happened, or when you found out',
      closing: 'it was closed',
      other: null,
    } satisfies Record<CountedFrom, string | null>,
    day: { working: 'working day', school: 'school day', calendar: 'day' },
    ifNow: (day: string) => `If you told us now: by ${day}.`,
    at: (units: string, length: string) => `${units}: ${length}.`,
    open: 'A day that we tell you',
    own: 'Our own rule',
    why: 'The rules behind this',
    source: (section: string, id: string) => `${section} (${id})`,
  },

  counting: {
    heading: 'How we count the days',
    weekdays: 'Working days',
    weekdaysSay: (days: string, withHolidays: boolean) =>
      `${days}. Bank holidays ${withHolidays ? 'count too' : 'do not count'}.`,
    to: (first: string, last: string) => `${first} to ${last}`,
    day: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    cutoff: (time: string) => `After ${time}`,
    cutoffSays: (time: string) => `If you tell us after ${time}, we count as if you told us on the next working day.`,
    school: 'School days',
    schoolSays: 'At a school we count the days when its pupils are there. Holidays do not count.',
    consent: 'Waiting for a yes',
    consentSays: 'If someone speaks for you, the days for our answer begin when you say yes.',
    closed: 'We are also closed',
    closedSays: (day: string, reason: string) => `${day}: ${reason}`,
    longer: 'If we need longer',
    customer: (stages: string) => `At ${stages} we ask you first, and only with your yes may it take longer.`,
    others: (stages: string) => `At ${stages} our head of service has to agree as well.`,
    told: (stages: string) => `At ${stages} it may take longer. Then we tell you why, and the new day.`,
    everybody: (units: string) => `${units}: everybody who takes part has to agree.`,
    atMost: (length: string, stages: string) => `At ${stages} it never takes longer than ${length} in all.`,
  },

  expect: { heading: 'What you can expect' },

  complain: {
    heading: 'How to complain',
    waysHeading: 'Tell us',
    ways: {
      'in-person': 'In person, to anyone who works here',
      phone: 'By phone',
      email: 'By email',
      letter: 'By letter',
      web: 'On our website',
      social: 'On social media',
      'through-minister': 'Through a minister or someone you elected',
    } satisfies Record<Channel, string>,
    anonymousHeading: 'Without your name',
    anonymous: {
      complaint:
        'You need not tell us your name. We look into it as far as we can. But then we cannot send you an answer.',
      comment: 'If you give no name, we read what you say and learn from it. But it is not looked into as a complaint.',
      settled: (done: string) => `Our rules do not say what happens when you give no name. What we do: ${done}`,
      silent: 'Our rules do not say what happens when you give no name. Please ask us.',
    },
    speakHeading: 'If someone speaks for you',
    speakers: 'You need not do this alone. These people may speak for you:',
    anyone: 'You need not do this alone. Someone you trust may speak for you.',
    yes: 'We then have to hear from you that this is all right.',
    exempt: 'We need not ask a person who',
    exemptions: {
      deceased: 'has died',
      'lacks-capacity': 'cannot decide this for themselves',
      'child-not-competent': 'is a child and too young to decide',
    } as Record<string, string | undefined>,
    yesTo: 'What you say yes to',
    aboutHeading: 'What it can be about',
    reachHeading: 'How to reach us',
    helpHeading: 'Who can help you',
    help: 'These people do not work for us. They help you to say what you want to say.',
  },

  rights: {
    heading: 'Your rights',
    next: 'Ask again',
    nextAny: 'If you are not happy with an answer, you can ask for the next stage. The rules set no last day for it.',
    back: 'Take it back',
    backSays: 'You may stop at any time, for everything or for one part. You need not say why.',
    follow: 'Follow it',
    followSays: 'You get a receipt with a reference and a code. With both you see how far we are.',
    followLink: 'Follow your complaint',
  },

  conduct: {
    heading: 'How we treat each other',
    lead: 'You may be angry. But please do not threaten, insult or hurt the people who help you.',
    protected: 'This is always all right',
    unacceptable: 'This is not all right',
    then: 'If that happens',
    warned: 'First we tell you what has to change.',
    notWarned: 'After a threat or violence we may act at once, and we may call the police.',
    limit: 'Then we may limit how you can be in touch with us.',
    told: 'We always tell you what we do, and why.',
    mostlyTold: 'We tell you what we do, and why, unless that would put someone in danger.',
    review: (length: string) => `We look at it again after ${length}.`,
    options: 'What a limit can be',
    expect: 'What you can count on',
  },

  elsewhere: {
    heading: 'When someone else decides',
    lead: 'For some things there is another way. If you bring them to us, we tell you where to go.',
  },

  after: {
    heading: 'After the last stage',
    words: (name: string) =>
      `If we have finished and you are still not happy, you can go to the ${name}. They do not work for us.`,
    ask: 'Ask us how to reach them.',
  },

  own: {
    heading: 'What we decided ourselves',
    lead: 'Our rules leave some things open. This is what we decided.',
    because: (reason: string, day: string) => `Why: ${reason} This holds for what you tell us from ${day} on.`,
    unclear: 'Where our rules are not clear',
    unclearShow: 'Show them',
    unclearLead: 'Nobody writes perfect rules. Here is what ours leave open, and what we do.',
  },

  sources: 'This page tells our rules in plain words.',
  source: (title: string, publisher: string, edition: string, since: string) =>
    `${title}, ${publisher}, version ${edition}, since ${since}.`,
  sourceUndated: (title: string, publisher: string) => `${title}, ${publisher}. It shows no date and no version.`,
  sourceDraft: (title: string, publisher: string) => `${title}, ${publisher}, a draft.`,

  /** Kinds of unit, at the beginning of a sentence. */
  units: {
    organisation: 'In the whole organisation',
    department: 'In a department',
    section: 'In a section',
    service: 'In a service',
    school: 'In a school',
    'youth-service': 'In the youth service',
    'youth-centre': 'In a youth centre',
    library: 'In a library',
    health: 'In health care',
    reception: 'At a reception',
  } satisfies Record<UnitKind, string>,
  and: (list: readonly string[]) => joined(list, 'and'),
  or: (list: readonly string[]) => joined(list, 'or'),
  length: { weeks: ['week', 'weeks'], months: ['month', 'months'], years: ['year', 'years'] } as const,
};

function inWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four'][count] ?? String(count);
}

/** 'a', 'a and b', 'a, b and c'. */
function joined(list: readonly string[], by: string): string {
  const last = list.at(-1) ?? '';
  return list.length < 2 ? last : `${list.slice(0, -1).join(', ')} ${by} ${last}`;
}
