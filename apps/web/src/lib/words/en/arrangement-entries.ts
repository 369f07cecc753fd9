/** Entries of an arrangement as the words that follow a name. */
export const arrangementEntries = {
  behaviour: (who: string) => `${who} noted what the person did.`,
  warned: (who: string) => `${who} gave a warning.`,
  warnedSpoken: (who: string) => `${who} gave a warning in a talk.`,
  skipped: (who: string, why: string) => `${who} decided that no warning comes first: ${why}.`,
  assessed: (who: string, officer: string) => `${who} recorded the assessment that ${officer} made.`,
  assessedSelf: (who: string) => `${who} assessed whether limits are right.`,
  limited: (who: string, limits: string) => `${who} decided on limits: ${limits}.`,
  limitedNow: (who: string, limits: string) => `${who} set limits at once, for a while: ${limits}.`,
  until: (day: string) => `Until ${day}.`,
  reviewOn: (day: string) => `To be looked at again ${day}.`,
  withheld: (who: string) => `${who} decided that the person is not told for now.`,
  revisit: (day: string) => `That is looked at again ${day}.`,
  checked: (who: string, isNew: boolean) =>
    isNew
      ? `${who} read what the person sent. It brings something new.`
      : `${who} read what the person sent. Nothing is new in it.`,
  done: {
    filed: 'It was filed.',
    acknowledged: 'It was acknowledged.',
    answered: 'It was answered.',
    returned: 'It was sent back.',
    'passed-on': 'It was passed on.',
  },
  tracking: (number: string) => `Postal number ${number}.`,
  newMatter: (who: string) => `${who} noted that the person brought something new.`,
  sameMatter: (who: string) => `${who} noted that the person came back to the same matter.`,
  breach: (who: string) => `${who} recorded that the limits were not kept to.`,
  steps: {
    none: 'Nothing follows from it.',
    'further-limits': 'Further limits are to be decided.',
    'legal-advice': 'Legal advice is to be taken.',
    police: 'The police are to be told.',
  },
  reviewAsked: 'The person asked for the limits to be looked at again.',
  reviewAskedByUs: (who: string) => `${who} asked for the limits to be looked at again.`,
  reviewed: (who: string, outcome: string) => `${who} looked at the limits again: ${outcome}.`,
  outcomes: { lifted: 'they end', modified: 'they change', continued: 'they stay' },
  nowLimits: (limits: string) => `From now on: ${limits}.`,
  appealed: {
    customer: 'The person appealed against the decision.',
    representative: 'Whoever speaks for the person appealed against the decision.',
  },
  appealDecided: (who: string, isUpheld: boolean) =>
    `${who} decided on the appeal: ${isUpheld ? 'the person is right' : 'the decision stands'}.`,
  lifted: (who: string) => `${who} ended this. Contact is ordinary again.`,
};
