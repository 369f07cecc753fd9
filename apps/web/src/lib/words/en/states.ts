/** What a screen says when it has nothing, not yet, or may not. Each with a next step. */
export const states = {
  tone: {
    late: 'Late',
    'due-soon': 'Due soon',
    running: 'On its way',
    met: 'Done on time',
    missed: 'Missed',
    paused: 'Paused',
    waiting: 'Not begun',
    closed: 'Closed',
    declined: 'Not agreed',
    unknown: 'Not known',
  },
  clock: {
    waiting: 'Not begun',
    running: 'On its way',
    'due-soon': 'Due soon',
    paused: 'Paused',
    met: 'Done on time',
    'met-late': 'Done late',
    missed: 'Missed',
    stopped: 'No longer owed',
    extended: 'Extended',
  },
  loading: 'Getting it ready',
  empty: { title: 'Nothing here yet', words: 'When there is something, it shows here.' },
  error: {
    title: 'Something broke on our side',
    words:
      'Nothing you wrote is lost. Try again. If it happens once more, tell the person who looks after Evenhand for you.',
    quote: (id: string) => `Quote this number: ${id}`,
    again: 'Try again',
  },
  offline: {
    title: 'This needs a signal',
    words: 'It is not kept on this device. What you record still works, and goes by itself when there is a signal.',
    again: 'Try again',
  },
  ownConflict: {
    title: 'This is closed to you now',
    words:
      'You declared a conflict of interest, so it closed on this device at once and somebody else goes on with it. What you wrote yourself is kept.',
  },
  forbidden: {
    title: 'This is not open to you',
    words: 'It may not exist, or only certain people may see it. If you need it for your work, ask your manager.',
    ask: 'It may not exist, or only certain people may see it. If you need it for your work, ask one of these people.',
    back: 'Back to your start page',
  },
};
