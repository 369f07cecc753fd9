import type { DutyId } from '@evenhand/policy/packs/nouns';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const number = (count: number) => numbers[count] ?? String(count);
const things = (count: number) => `${number(count)} ${count === 1 ? 'thing' : 'things'}`;
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the start page: what is owed, what came in, what waits. */
export const home = {
  title: 'What you owe',
  owed(name: string, late: number, today: number, later: number): string {
    if (late > 0 && today > 0)
      return `${sentence(things(late))} ${late === 1 ? 'is' : 'are'} late and ${number(today)} ${today === 1 ? 'is' : 'are'} due today, ${name}.`;
    if (late > 0)
      return `${sentence(things(late))} ${late === 1 ? 'is' : 'are'} late, ${name}. Nothing more is due today.`;
    if (today > 0) return `${sentence(things(today))} ${today === 1 ? 'is' : 'are'} due today, ${name}.`;
    if (later > 0)
      return `Nothing is due today, ${name}. ${sentence(things(later))} ${later === 1 ? 'comes' : 'come'} later.`;
    return `Nothing waits for you, ${name}.`;
  },
  actions: {
    label: 'Start something',
    feedback: 'Take feedback',
    incident: 'Record an incident',
    positive: 'Record something positive',
    search: 'Search',
  },
  owe: 'What you owe',
  order: 'What is late stands first, then by due day.',
  late: 'Late',
  today: 'Today',
  day: (day: string, distance: string) => `${day}, ${distance}`,
  atOnce: 'As soon as you can',
  count: (count: number) => (count === 1 ? '1 thing' : `${count} things`),
  more: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),
  wasDue: (day: string) => `Was due ${day}`,
  byToday: 'By the end of today',
  by: (day: string) => `By ${day}`,
  soon: 'As soon as you can',
  nothing: {
    title: 'You owe nothing now',
    words: 'When something is given to you, or your unit owes it, it stands here with its day.',
  },
  came: {
    title: (unit: string) => `Came in for ${unit}`,
    nothing: 'Nothing new is waiting for somebody to take it.',
    nobody: 'nobody has it yet',
    all: (count: number) => (count === 1 ? 'See the one that nobody has' : `See all ${count} that nobody has`),
  },
  waiting: {
    title: 'Waiting for others',
    nothing: 'You are not waiting for anybody.',
    consent: (day: string) => `Consent was asked for. If none comes by ${day}, you decide what happens.`,
    nextStage: (day: string) => `Answered. May ask for the next stage until ${day}.`,
  },
  unsent: {
    title: 'Not sent yet',
    words: 'Kept safe on this device. It goes by itself when there is a signal.',
    nothing: 'All that you recorded has reached the server.',
    count: (count: number) => (count === 1 ? '1 thing not sent' : `${count} things not sent`),
    see: 'See what waits on this device',
  },
};

/** What a duty asks, for whom; `who` is a name or "the customer". */
export const dutyWords = {
  'first-response': { what: (who: string) => `Give ${who} a first response`, act: 'Log it', owner: 'A first response' },
  acknowledge: {
    what: (who: string) => `Acknowledge what ${who} told us`,
    act: 'Acknowledge',
    owner: 'Acknowledge the complaint',
  },
  respond: { what: (who: string) => `Answer ${who}`, act: 'Answer', owner: 'Answer every point' },
  'decide-escalation': {
    what: (who: string) => `Decide if ${who} goes to the next stage`,
    act: 'Decide',
    owner: 'Decide about the next stage',
  },
  'tell-of-delay': {
    what: (who: string) => `Tell ${who} why the answer is late`,
    act: 'Log the call',
    owner: 'Tell the customer why it is late',
  },
  'obtain-consent': {
    what: (who: string) => `Ask for consent before going on with ${who}`,
    act: 'Ask',
    owner: 'Ask for consent',
  },
  'raise-safeguarding': {
    what: (who: string) => `Raise a safeguarding concern about ${who}`,
    act: 'Raise it',
    owner: 'Raise the safeguarding concern',
  },
  'act-on-danger': {
    what: (who: string) => `Someone may be in danger: act for ${who}`,
    act: 'Act',
    owner: 'Act on the danger',
  },
  close: { what: (who: string) => `Close what ${who} raised`, act: 'Close', owner: 'Close it' },
  'record-learning': {
    what: (who: string) => `Record what was learned from ${who}`,
    act: 'Record',
    owner: 'Record what was learned',
  },
  'answer-feedback': { what: (who: string) => `Answer ${who}`, act: 'Answer', owner: 'Answer it' },
  'review-incident': { what: () => 'Look through what happened', act: 'Review', owner: 'Review it' },
  'offer-support': { what: () => 'Offer support to those it happened to', act: 'Offer', owner: 'Offer support' },
  'hold-clip': { what: () => 'Keep the camera footage', act: 'Keep', owner: 'Keep the camera footage' },
} satisfies Record<DutyId, { what: (who: string) => string; act: string; owner: string }>;
