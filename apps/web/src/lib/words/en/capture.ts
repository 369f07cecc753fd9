import type { Channel, ConsentExemption, FeedbackKind, Flag } from '@evenhand/policy/packs/nouns';
import type { Harm } from '@evenhand/policy/packs/nouns';
import { captureFeedback } from './capture-feedback.ts';
import { captureIncident, capturePositive } from './capture-incident.ts';
import { captureReceipt } from './capture-receipt.ts';

const flags = {
  safeguarding: { label: 'A child or adult may be at risk', hint: 'Someone trained looks at it first.' },
  'immediate-danger': { label: 'Someone is in danger now', hint: 'Choose this and see what to do at once.' },
  vulnerable: { label: 'The person needs extra care', hint: 'Illness, age, distress, or something else.' },
  media: { label: 'The press may ask', hint: '' },
  'legal-action': { label: 'They speak of a court or a lawyer', hint: '' },
  death: { label: 'Somebody has died', hint: '' },
  contractor: { label: 'It is about a firm working for us', hint: '' },
  'professional-misconduct': {
    label: 'It is about how a professional acted',
    hint: 'A teacher, nurse or social worker, for example.',
  },
  'personal-data': { label: 'It is about their personal information', hint: '' },
  'staff-conduct': { label: 'It is about how staff behaved', hint: '' },
  prejudice: {
    label: 'They were treated unfairly because of who they are',
    hint: 'Race, faith, disability or sex, for example.',
  },
  'offensive-language': { label: 'It is worded offensively', hint: 'Take advice before anybody answers it.' },
} satisfies Record<Flag, { label: string; hint: string }>;

const kinds = {
  complaint: { label: 'A complaint', hint: 'Something went wrong and they want it put right.', short: 'Complaint' },
  compliment: { label: 'A compliment', hint: 'Somebody did well.', short: 'Compliment' },
  suggestion: { label: 'A suggestion', hint: 'An idea for doing it better.', short: 'Suggestion' },
  comment: { label: 'A comment', hint: 'Something they want us to know.', short: 'Comment' },
} satisfies Record<FeedbackKind, { label: string; hint: string; short: string }>;

const channels = {
  'in-person': 'In person',
  phone: 'By phone',
  email: 'By email',
  letter: 'By letter',
  web: 'On the website',
  social: 'On social media',
  'through-minister': 'Through somebody elected, such as a councillor or a minister',
} satisfies Record<Channel, string>;

const exemptions = {
  deceased: 'The person has died',
  'lacks-capacity': 'The person cannot decide this for themselves',
  'child-not-competent': 'A child too young to decide',
} satisfies Record<ConsentExemption, string>;

const harms = {
  none: 'No harm',
  threat: 'Threatened',
  assault: 'Hurt',
  'self-harm-threat': 'They spoke of harming themselves',
  property: 'Something was damaged',
  hate: 'Hate because of who someone is',
} satisfies Record<Harm, string>;

/** What is said while feedback, incidents and good things are recorded. */
export const capture = {
  saved: 'Saved on this device as you type',
  savedOffline: 'No signal. Saved on this device as you type',
  notSaved: 'Not saved on this device yet',
  continue: 'Continue',
  change: 'Change',
  remove: 'Remove',
  steps: 'Steps',
  answered: 'answered',
  guidance: { heading: 'What helps here', why: 'Where this comes from', elsewhere: 'What belongs elsewhere' },
  problem: {
    title: 'It is not saved yet',
    draft: 'Do not close this page until it is saved.',
    again: 'Try again',
    device: 'See what is on this device',
  },
  kinds,
  channels,
  flags,
  flagsLegend: 'Does any of this apply?',
  flagsHint: 'So that the right person sees it in time.',
  exemptions,
  harms,

  chooser: {
    title: 'Record',
    heading: 'What do you want to record?',
    lead: 'It all works without a signal.',
    feedback: { label: 'Take feedback', hint: 'A complaint, a compliment, an idea. They get a receipt at once.' },
    incident: {
      label: 'Record an incident',
      hint: 'Somebody behaved badly towards staff. Under a minute; the rest can wait.',
    },
    positive: { label: 'Record something positive', hint: 'Somebody was kind, calm or helpful. One tap.' },
  },
  drafts: {
    heading: 'Not finished yet',
    words: 'Only you can see these, on this device.',
    feedback: 'Feedback',
    incident: 'Incident',
    positive: 'Something positive',
    untitled: 'Nothing written yet',
    onlyChosen: 'Something is chosen, no words yet',
    today: 'today',
    savedAt: (day: string, time: string) => `Last changed ${day}, ${time}`,
    go: 'Carry on',
    all: (count: number) => `See all ${count} that are not finished`,
    remove: 'Remove',
    removeTitle: 'Remove this draft?',
    removeWords: (what: string) =>
      `What you wrote in “${what}” is deleted from this device. It cannot be brought back.`,
    removeConfirm: 'Remove the draft',
    keep: 'Keep it',
    removed: 'The draft is removed.',
    offer: {
      heading: 'You have started already',
      lead: 'Carry on with what you have, or begin with an empty page. Nothing is lost either way.',
      fresh: 'Begin a new one',
    },
  },

  colleague: {
    ring: (name: string, phone: string) => `Ring ${name}, ${phone}`,
    through: (unit: string) => `Through ${unit}`,
    noNumber: (unit: string) => (unit === '' ? 'No number is recorded.' : `No number is recorded. Works at: ${unit}`),
  },
  person: {
    isIt: 'Is it one of these people?',
    since: (unit: string, day: string) => [unit, day === '' ? '' : `since ${day}`].filter(Boolean).join(', '),
    use: (name: string) => `Yes, it is ${name}`,
    chosen: (name: string) => `${name} is in the register.`,
    notThem: 'No, somebody else',
  },
  staff: {
    filter: 'Find a colleague by name',
    none: 'Nobody of that name.',
    more: (count: number) => `${count} more. Type a name to find them.`,
  },

  danger: {
    title: 'Someone is in danger now',
    words: 'Act first, write later. What you have typed is kept.',
    tell: 'Then tell one of these people yourself, now:',
    tellNobody: 'Then tell your manager yourself, now.',
    stay: 'Do not leave someone who may harm themselves alone, if you can stay safely.',
  },

  numbers: {
    heading: 'Whom to ring',
    call: (number: string) => `Call ${number}`,
    emergency: 'Police, ambulance, fire',
    unconfirmed: 'Not confirmed by your organisation yet',
  },

  added: {
    label: 'Add words',
    hint: 'Anything you remember. It is added to what you saved.',
    save: 'Add these words',
    added: (time: string) => `Added ${time}`,
    missing: 'Write something first.',
    done: 'Done',
    reference: 'Reference',
    saved: (sending: string) => (sending === 'sent' ? 'Saved and sent.' : `Saved on this device: ${sending}.`),
  },

  feedback: captureFeedback,
  incident: captureIncident,
  positive: capturePositive,
  receipt: captureReceipt,
};
