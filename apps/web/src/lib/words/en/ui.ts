/** What may be wrong with a day or a time that somebody typed. */
export const dateProblems = {
  unreadDay: 'Write a day, such as 19 May or yesterday.',
  unreadTime: 'Write a time, such as 15:40 or 3.40 pm.',
  future: 'That lies in the future. Write when it happened.',
};

/** Words of the parts that every screen is made of. */
/** A text that an entry cannot take; what else was said finds its place in a note. */
export const tooLong = (most: number): string =>
  `This is longer than the ${most.toLocaleString('en-GB')} characters that we can keep here. Make it shorter; the rest can be added as a note once it is saved.`;

export const ui = {
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  why: 'Why?',
  optional: 'optional',
  error: 'Error:',
  busy: 'One moment',
  step: (now: number, of: number) => `${now} of ${of}`,
  charactersLeft: (left: number) => (left === 1 ? '1 character left' : `${left} characters left`),
  charactersOver: (over: number) => (over === 1 ? '1 character too many' : `${over} characters too many`),
  clear: 'Clear',
  search: 'Search',
  toFix: (count: number) => (count === 1 ? 'One thing to put right first' : `${count} things to put right first`),
  date: {
    date: 'Day',
    time: 'Time',
    pick: 'Choose from a calendar',
    longAgo: (years: number) => `That is ${years} years ago.`,
    ...dateProblems,
  },
  clock: {
    start: 'Start',
    begins: 'Begins',
    today: 'Today',
    due: 'Due',
    done: 'Done',
    firstDue: 'First due',
    afterPause: 'After the pause',
  },
  timeline: { fact: 'Fact', act: 'Act', refused: 'Refused' },
  qr: 'QR code that opens the tracking page',
  dismiss: 'Dismiss',
};
