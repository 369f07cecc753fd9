import type { ClockId } from '@evenhand/policy/packs/nouns';
import type { ClockNote } from '@evenhand/policy/derive/clock-days';

const quoted = (says: readonly string[]): string => says.map((each) => `“${each}”`).join(' ');

/** Words that explain a date, step by step. Days and times come in already as words. */
export const why = {
  title: (day: string) => `Why ${day}?`,
  titleNoDay: 'Why is there no day yet?',
  titleNo: 'Why not yet?',
  titleOwed: 'Why is this owed?',
  thisDay: 'Why this day?',
  policy: (title: string, edition: string) => `${title}, version ${edition}.`,
  clauses: 'What the policy says',
  noClause: 'No clause of the policy says this. It is how Evenhand keeps records.',
  begins: {
    receipt: (day: string, time: string) => `It came in on ${day} at ${time}.`,
    stage: (day: string) => `The customer took it to this stage on ${day}.`,
    response: (day: string) => `The answer went out on ${day}.`,
    consent: (day: string) => `Consent was asked for on ${day}.`,
    closing: (day: string) => `It was closed on ${day}.`,
    restriction: (day: string) => `Contact was limited, or looked at again, on ${day}.`,
    event: (day: string) => `It happened, or the customer learned of it, by ${day}.`,
  },
  notes: {
    'after-cutoff': (day: string, time: string) =>
      `That was after ${time}, so the time starts on the next working day. Day 1 is ${day}.`,
    'not-a-working-day': (day: string) => `That day does not count, so day 1 is ${day}.`,
    'consent-restarts': () => 'The time began anew when consent came.',
    'school-days': (day: string) => `This is a school, so school days count. The first is ${day}.`,
    extended: (day: string) => `It was extended to ${day}, with everyone’s agreement.`,
    'not-agreed': (day: string) =>
      `More time, until ${day}, was asked for without the agreement it needs. The first date stands.`,
    'calendar-ends': () =>
      'The calendar of counting days ends before this date. Ask whoever looks after Evenhand to add the next year.',
    'falls-on-closed-day': (day: string, _time: string, _why: string, due: string) =>
      day === ''
        ? `${due} is not a working day. The date stays as it is.`
        : `${due} is not a working day. The date stays as it is, so have it done by ${day}.`,
    'falls-on-holiday': (day: string) => `${day} is a bank holiday, which counts here. The date stays as it is.`,
    'day-added': (day: string, _time: string, why: string) =>
      `A day off was announced after the time had begun${why === '' ? '' : ` (${why})`}. Before that, the date was ${day}.`,
    'day-taken-back': (day: string, _time: string, why: string) =>
      `A day off was called off after the time had begun${why === '' ? '' : ` (${why})`}. Before that, the date was ${day}.`,
    'school-days-changed': (day: string, _time: string, why: string) =>
      `The school’s days were changed after the time had begun${why === '' ? '' : ` (${why})`}. Before that, the date was ${day}.`,
    'local-decision': (_day: string, _time: string, why: string) =>
      why === ''
        ? 'Your organisation decided itself how this is counted, where the policy leaves it open.'
        : `The policy leaves something open here, and your organisation decided it. ${why}`,
  } satisfies Record<ClockNote['note'], (day: string, time: string, why: string, due: string) => string>,
  dayOne: (day: string) => `Day 1 is ${day}.`,
  dayAfter: (day: string) => `${day} is not counted itself: day 1 is the next day that counts.`,
  length: (length: string, day: string) => `${length} end on ${day}.`,
  skipped: (days: string) => `Not counted: ${days}.`,
  to: (from: string, until: string) => `${from} to ${until}`,
  noDay: 'The policy gives no day for this, so it is owed as soon as it can be done.',
  window: 'This is time that the customer has. Nothing goes wrong for you when it ends.',
  waiting: 'The time has not begun.',
  consentUntold: {
    came: (day: string, says: readonly string[]) =>
      `Consent came on ${day}, but nobody has noted that they were told: ${quoted(says)}`,
    story: (says: readonly string[]) =>
      `It does not count yet, as nobody has noted that they were told: ${quoted(says)}`,
    next: 'Tell them the rest and record their consent again. It counts from then on.',
  },
};

/** What each time limit is for: as it stands before, while, and after. */
export const clockWords = {
  acknowledge: {
    name: 'Acknowledgement',
    due: 'Acknowledgement due',
    was: 'Acknowledgement was due',
    met: 'Acknowledged',
    done: 'Acknowledged on time',
    late: 'Acknowledged late',
  },
  'first-response': {
    name: 'First response',
    due: 'First response due',
    was: 'First response was due',
    met: 'First response given',
    done: 'First response on time',
    late: 'First response late',
  },
  'stage-1': {
    name: 'Answer',
    due: 'Answer due',
    was: 'Answer was due',
    met: 'Answered',
    done: 'Answered on time',
    late: 'Answered late',
  },
  'stage-2': {
    name: 'Answer',
    due: 'Answer due',
    was: 'Answer was due',
    met: 'Answered',
    done: 'Answered on time',
    late: 'Answered late',
  },
  'stage-3': {
    name: 'Answer',
    due: 'Answer due',
    was: 'Answer was due',
    met: 'Answered',
    done: 'Answered on time',
    late: 'Answered late',
  },
  'stage-4': {
    name: 'Answer',
    due: 'Answer due',
    was: 'Answer was due',
    met: 'Answered',
    done: 'Answered on time',
    late: 'Answered late',
  },
  'escalate-by': {
    name: 'Next stage',
    due: 'The customer may ask for the next stage until',
    was: 'The customer could ask for the next stage until',
    met: 'Next stage asked for',
    done: 'Next stage asked for in time',
    late: 'Next stage asked for late',
  },
  'usual-response': {
    name: 'Usual answer',
    due: 'Usually answered by',
    was: 'Would usually have been answered by',
    met: 'Answered',
    done: 'Answered in the usual time',
    late: 'Answered later than usual',
  },
  'panel-answer': {
    name: 'Answer to the panel',
    due: 'Answer to the panel due',
    was: 'Answer to the panel was due',
    met: 'Panel answered',
    done: 'Panel answered on time',
    late: 'Panel answered late',
  },
  'consent-by': {
    name: 'Consent',
    due: 'Consent expected by',
    was: 'Consent was expected by',
    met: 'Consent given',
    done: 'Consent came in time',
    late: 'Consent came late',
  },
  'complain-by': {
    name: 'Time to complain',
    due: 'Could complain until',
    was: 'Could complain until',
    met: 'Complained',
    done: 'Complained in time',
    late: 'Complained after the time for it',
  },
  survey: {
    name: 'Survey',
    due: 'Survey due',
    was: 'Survey was due',
    met: 'Survey sent',
    done: 'Survey sent in time',
    late: 'Survey sent late',
  },
  'restriction-review': {
    name: 'Review',
    due: 'Review due',
    was: 'Review was due',
    met: 'Reviewed',
    done: 'Reviewed on time',
    late: 'Reviewed late',
  },
  'assessment-by': {
    name: 'Assessment',
    due: 'Assessment due',
    was: 'Assessment was due',
    met: 'Assessed',
    done: 'Assessed on time',
    late: 'Assessed late',
  },
  'footage-delete': {
    name: 'Footage',
    due: 'Footage is deleted after',
    was: 'Footage was to be deleted after',
    met: 'Footage deleted',
    done: 'Footage deleted',
    late: 'Footage deleted late',
  },
  anonymise: {
    name: 'Personal details',
    due: 'Names are taken out after',
    was: 'Names were to be taken out after',
    met: 'Names taken out',
    done: 'Names taken out',
    late: 'Names taken out late',
  },
  'improvement-by': {
    name: 'Improvement',
    due: 'Improvement due',
    was: 'Improvement was due',
    met: 'Improved',
    done: 'Improved on time',
    late: 'Improved late',
  },
  'check-in': {
    name: 'Check-in',
    due: 'Check-in due',
    was: 'Check-in was due',
    met: 'Checked in',
    done: 'Checked in on time',
    late: 'Checked in late',
  },
} satisfies Record<ClockId, { name: string; due: string; was: string; met: string; done: string; late: string }>;

/** What stands beneath a clock bar. */
export const clockLine = {
  runs: (left: string, now: number, of: number) => `${left}. Today is day ${now} of ${of}.`,
  notToday: (left: string) => `${left}. Today does not count.`,
  lastDay: (now: number, of: number) => `By the end of today, day ${now} of ${of}.`,
  notBegun: (day: string) => `Begins ${day}, which is day 1.`,
  late: (late: string) => `${late}. The customer should hear why.`,
  met: (day: string) => `On ${day}.`,
  metLate: (day: string, late: string) => `On ${day}, ${late}.`,
  stopped: 'No longer owed.',
  waiting: 'Waiting for consent. The time begins when it is given.',
  onTime: (day: string, now: number, of: number) => `${day}, day ${now} of ${of}`,
};
