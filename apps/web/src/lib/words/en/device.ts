/** What waits is counted in records, as lists show them, and called the same everywhere. */
const notSent = (count: number, oldest: string) =>
  `${count === 1 ? '1 thing' : `${count} things`} not sent yet, oldest ${oldest}`;

/** Words of sync, of this device and of what came back. */
export const device = {
  sync: {
    sent: 'All sent',
    sending: 'Sending now',
    toSend: notSent,
    offline: 'No signal. What you record is kept on this device.',
    offlineUnsent: (count: number, oldest: string) => `No signal. ${notSent(count, oldest)}`,
    stale: (count: number, oldest: string) =>
      `${notSent(count, oldest)}. Go where there is a signal, or save a rescue file.`,
    unreachable: 'Can’t reach the server. What you record is kept on this device.',
    unreachableUnsent: (count: number, oldest: string) => `Can’t reach the server. ${notSent(count, oldest)}`,
    signedOut: 'Signed out by the server. Sign in to send.',
    signIn: 'Sign in',
    update: 'This version is too old to fetch. What you record is still sent.',
    attention: (count: number) => (count === 1 ? '1 needs your attention' : `${count} need your attention`),
    filesToSend: (count: number) => (count === 1 ? '1 file to send' : `${count} files to send`),
    filesNotTaken: (count: number) =>
      count === 1 ? '1 file was not taken by the server' : `${count} files were not taken by the server`,
    see: 'See them',
    look: 'Have a look',
  },
  /** What becomes of something that was just saved here. */
  sending: {
    sent: 'sent',
    now: 'it is being sent',
    offline: 'not sent yet, it waits for a signal',
    unreachable: 'not sent yet, the server cannot be reached',
    'signed-out': 'not sent yet, sign in to send it',
  },
  files: 'Files that are not sent yet',
  /** Of an earlier store that nobody can open any more. */
  filesAside: (count: number) =>
    count === 1
      ? 'One file was kept sealed when what lay here was removed. It goes by itself.'
      : `${count} files were kept sealed when what lay here was removed. They go by themselves.`,
  title: 'This device',
  lead: 'What is kept here, what has been sent, and whether it is safe.',
  unsent: 'Not sent yet',
  allSent: 'All sent',
  unsentNone: 'Everything you recorded on this device has reached the server.',
  unsentFiles: 'What you wrote has reached the server. Files that belong to it have not; they stand below.',
  unsentWords: 'These go by themselves as soon as the server can be reached. Keep this device until then.',
  unsentSignedOut: 'These go once you have signed in again. Keep this device until then.',
  written: (ago: string) => `written ${ago} ago`,
  oldest: (ago: string) => `The oldest was written ${ago} ago.`,
  sendNow: 'Send now',
  /** Where nothing waits to be sent. */
  askNow: 'Ask the server for news',
  sendingNow: 'Trying to reach the server',
  drafts: 'Begun and not saved',
  draftsNone: 'No form is half filled in.',
  draftSaved: (when: string) => `Kept as typed, ${when}`,
  goOn: 'Go on',
  draftNames: {
    feedback: 'Feedback',
    incident: 'An incident',
    positive: 'Something positive',
    act: 'Something on a case',
  },
  storage: 'How safe it is here',
  kept: 'Kept for good?',
  room: 'Room',
  persistent: 'The browser has promised to keep what is stored until you remove it.',
  notPersistent:
    'The browser may clear what is stored when this device runs out of room. Send what waits, and install Evenhand on this device to make it safer.',
  used: (used: string, quota: string) => `${used} of ${quota} in use.`,
  usedUnknown: 'The browser does not say how much room there is.',
  now: 'The server, now',
  connection: {
    reached: 'Can be reached.',
    trying: 'Not heard from yet. This device is trying.',
    offline: 'Cannot be reached: this device has no signal.',
    unreachable: 'Cannot be reached, though this device has a signal.',
    'signed-out': 'Can be reached, but wants you to sign in again.',
    'update-needed': 'Can be reached, but this version is too old to fetch from it.',
  },
  contact: 'Last heard from the server',
  never: 'Not yet.',
  ago: (ago: string) => `${ago} ago`,
  whole: 'All here?',
  wholeSince: (ago: string) => `Everything that you may see was here, entry by entry, ${ago} ago.`,
  wholeUnknown: 'Not compared with the server yet. That happens by itself once a day.',
  clock: 'The clock of this device',
  clockRight: 'Agreed with the server when it was last heard from.',
  clockUnknown: 'It is compared with the server once that is heard from.',
  clockAhead: (by: string) => `${by} ahead of the server. Times you record are put right.`,
  clockBehind: (by: string) => `${by} behind the server. Times you record are put right.`,
  version: 'Version',
  person: 'Who works on it',
  attention: {
    title: 'Needs your attention',
    lead: 'The server checked these again and could not take them. Nothing is lost: read why, then do it again or let it go.',
    none: {
      title: 'Nothing came back',
      words: 'When the server cannot take something you did, it stands here with the reason and with what you wrote.',
    },
    files: 'What you wrote was taken. These files were not; open one to see why, and to send it again or take it away.',
    because: 'Why it was not taken',
    yours: 'What you wrote',
    again: 'Do it again',
    letGo: 'Let it go',
    letGoTitle: 'Let this go?',
    letGoConsequence: 'It leaves this list. What you wrote stays readable in the story of the case, marked as refused.',
    open: 'Open the case',
  },
};
