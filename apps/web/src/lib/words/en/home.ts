import type { DutyId } from '@evenhand/policy/packs/nouns';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const number = (count: number) => numbers[count] ?? String(count);
const things = (count: number) => `${number(count)} ${count === 1 ? 'thing' : 'things'}`;
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the start page: what is owed, what came in, what waits. */
export const home = {
  title: 'What you owe',
  /** One sentence: what is late, for today, and owed without a day; what comes later only where that is all. */
  owed(
    name: string,
    { late, today, soon, later }: { late: number; today: number; soon: number; later: number },
  ): string {
    const is = (count: number) => (count === 1 ? 'is' : 'are');
    const parts = [
      { count: late, says: `${is(late)} late` },
      { count: today, says: `${is(today)} due today` },
      { count: soon, says: 'should be done as soon as you can' },
    ].filter(({ count }) => count > 0);
    const said = parts.map(({ count, says }, place) => `${place === 0 ? things(count) : number(count)} ${says}`);
    const last = said.pop();
    if (last !== undefined) {
      const all = said.length > 0 ? `${said.join(', ')} and ${last}` : last;
      return `${sentence(all)}, ${name}.${late > 0 && parts.length === 1 ? ' Nothing more is due today.' : ''}`;
    }
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
  /** Above the list: what is the person's own, what is for any of several people, and nothing at all. */
  owe: { own: 'What you owe', shared: 'What you or a colleague owes', none: 'You owe nothing now' },
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
  nothing: 'When something is given to you, or your unit owes it, it stands here with its day.',
  lateUnder: {
    title: 'Late in your service',
    owes: (who: string) => `${who} owes it`,
    nothing: 'Nobody else is late.',
    also: (count: number) =>
      count === 1 ? 'One thing is late with a colleague' : `${sentence(things(count))} are late with colleagues`,
  },
  came: {
    title: (unit: string) => `Came in for ${unit}`,
    nothing: 'Nothing new is waiting for somebody to take it.',
    nobody: 'nobody has it yet',
    all: (count: number) => (count === 1 ? 'See the one that nobody has' : `See all ${count} that nobody has`),
  },
  waiting: {
    title: 'Waiting for customers',
    nothing: 'You are not waiting for a customer’s answer.',
    consent: (day: string) => `Consent was asked for. If none comes by ${day}, you decide what happens.`,
    nextStage: (day: string) => `Answered. May ask for the next stage until ${day}.`,
  },
  unsent: {
    title: 'Not sent yet',
    words: 'Kept safe on this device until it is sent. That happens by itself.',
    nothing: 'All that you recorded has reached the server.',
    files: (count: number) =>
      count === 1 ? 'One file has not reached the server yet.' : `${count} files have not reached the server yet.`,
    see: 'See what waits on this device',
  },
};

/** What a duty asks, for whom; `who` is a name or "the customer". */
export const dutyWords = {
  'first-response': {
    what: (who: string) => `Give a first response to ${who}`,
    act: 'Log it',
    owner: 'A first response',
  },
  acknowledge: {
    what: (who: string) => `Acknowledge what ${who} told us`,
    act: 'Acknowledge',
    owner: 'Acknowledge the complaint',
  },
  respond: { what: (who: string) => `Answer ${who}`, act: 'Answer', owner: 'Answer every point' },
  'decide-escalation': {
    what: (who: string) => `Decide if what ${who} raised goes to the next stage`,
    act: 'Decide',
    owner: 'Decide about the next stage',
  },
  'tell-of-delay': {
    what: (who: string) => `Tell ${who} why the answer is late`,
    act: 'Log the call',
    owner: 'Tell the customer why it is late',
  },
  'tell-why-closed': {
    what: (who: string) => `Tell ${who} why it was closed without an answer`,
    act: 'Log the call',
    owner: 'Tell the customer why it was closed',
  },
  'tell-how-sorted': {
    what: (who: string) => `Tell ${who} that it is not handled as a complaint`,
    act: 'Log the call',
    owner: 'Tell the customer that it is not handled as a complaint',
  },
  'obtain-consent': {
    what: (who: string) => `Get consent before going on with ${who}`,
    act: 'Consent',
    owner: 'Get consent',
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
  'hold-clip': { what: () => 'Link the camera footage', act: 'Link', owner: 'Link the camera footage' },
  'decide-without-consent': {
    what: (who: string) => `Decide what happens, as no consent came for ${who}`,
    act: 'Decide',
    owner: 'Decide what happens without consent',
  },
  'agree-handling': {
    what: (who: string) => `Agree with ${who} how this is handled`,
    act: 'Log it',
    owner: 'Agree how it is handled',
  },
  categorise: {
    what: (who: string) => `Say what ${who} is complaining about`,
    act: 'Sort it',
    owner: 'Choose the categories',
  },
  'tell-information-governance': {
    what: (who: string) => `Tell information governance about ${who}`,
    act: 'Pass it on',
    owner: 'Tell information governance',
  },
  'tell-service-head': {
    what: (who: string) => `Tell the head of service about ${who}`,
    act: 'Tell them',
    owner: 'Tell the head of service',
  },
  'tell-communications': {
    what: (who: string) => `Tell communications about ${who}`,
    act: 'Pass it on',
    owner: 'Tell communications',
  },
  'tell-leadership': {
    what: (who: string) => `Tell the leadership team about ${who}`,
    act: 'Pass it on',
    owner: 'Tell the leadership team',
  },
  'tell-equality-team': {
    what: (who: string) => `Bring in the equality team for ${who}`,
    act: 'Pass it on',
    owner: 'Bring in the equality team',
  },
  'check-legal': {
    what: (who: string) => `Ask whether the law allows going on for ${who}`,
    act: 'Ask',
    owner: 'Take legal advice',
  },
  'investigate-misconduct': {
    what: (who: string) => `Give what ${who} says of a professional to somebody who looks into it`,
    act: 'Give it',
    owner: 'Have the professional’s conduct looked into',
  },
  'lead-on-death': {
    what: (who: string) => `Have the right lead named for ${who}`,
    act: 'Pass it on',
    owner: 'Pass it to those who lead on a death',
  },
  'ask-data-protection': {
    what: (who: string) => `Ask how long to keep what ${who} told us`,
    act: 'Ask',
    owner: 'Ask the data protection officer',
  },
  'name-single-contact': {
    what: (who: string) => `Name one person who speaks to ${who} for all`,
    act: 'Name them',
    owner: 'Name one contact for all services',
  },
  'answer-panel': { what: (who: string) => `Answer the panel about ${who}`, act: 'Log it', owner: 'Answer the panel' },
  'carry-out-learning': {
    what: (who: string) => `Do what was learned from ${who}`,
    act: 'Record',
    owner: 'See that what was learned is done',
  },
  'send-survey': { what: (who: string) => `Ask ${who} how we did`, act: 'Send it', owner: 'Send the survey' },
  'inform-provider': {
    what: (who: string) => `Tell the provider what ${who} raised`,
    act: 'Log it',
    owner: 'Tell the provider',
  },
  'report-to-police': { what: () => 'Report it to the police', act: 'Log it', owner: 'Report it to the police' },
  'report-to-line-manager': { what: () => 'Tell the line manager', act: 'Log it', owner: 'Tell the line manager' },
  'log-form': { what: () => 'Fill in the form for this', act: 'Log it', owner: 'Fill in the form' },
  'note-in-registers': {
    what: () => 'Note it in the other systems',
    act: 'Log it',
    owner: 'Note it in the other systems',
  },
  'take-statements': {
    what: () => 'Take the statements that are missing',
    act: 'Take one',
    owner: 'Take the missing statements',
  },
  'investigate-safety': {
    what: () => 'Look into what made this unsafe',
    act: 'Investigate',
    owner: 'Investigate safety',
  },
  determine: { what: () => 'Decide what comes of this', act: 'Decide', owner: 'Decide what comes of it' },
  'offer-welfare': { what: () => 'See that the person is safe', act: 'Log it', owner: 'See that the person is safe' },
  assess: { what: () => 'Assess the situation', act: 'Assess', owner: 'Assess the situation' },
  'decide-after-warning': {
    what: () => 'Decide what follows the warning',
    act: 'Decide',
    owner: 'Decide what follows',
  },
  'confirm-restriction': {
    what: () => 'Confirm the limits set on the spot, or end them',
    act: 'Decide',
    owner: 'Confirm or end the limits',
  },
  'send-decision': { what: () => 'Tell the person what was decided', act: 'Write', owner: 'Tell the person' },
  'revisit-notice': {
    what: () => 'Decide again whether the person can be told',
    act: 'Decide',
    owner: 'Decide about telling',
  },
  'review-restriction': {
    what: () => 'Look at the limits on contact again',
    act: 'Review',
    owner: 'Review the limits',
  },
  'send-review-outcome': {
    what: () => 'Tell the person how the review ended',
    act: 'Write',
    owner: 'Tell the outcome of the review',
  },
  'reconsider-restriction': {
    what: () => 'Think the limits over: this person brought something new',
    act: 'Review',
    owner: 'Think the limits over',
  },
  'answer-correspondence': {
    what: () => 'Answer the letter that brings something new',
    act: 'Answer',
    owner: 'Answer the letter',
  },
} satisfies Record<DutyId, { what: (who: string) => string; act: string; owner: string }>;
