/** Words around the screens of the staff app. */
export const frame = {
  name: 'Evenhand',
  skip: 'Skip to the page',
  main: 'Main',
  home: 'Home',
  cases: 'Cases',
  record: 'Record',
  search: 'Search',
  account: (name: string, initials: string) => `${initials}: ${name}, your account`,
  device: 'This device',
  yourSignIn: 'Your sign-in',
  attention: 'Needs your attention',
  reports: 'Reports',
  policy: 'Our policies',
  people: 'People',
  signOut: 'Sign out',
  lock: 'Lock',
  turnTo: (name: string) => `Turn to ${name}`,
  update: {
    words: 'A newer Evenhand is ready. What you have written is kept.',
    now: 'Use it now',
    later: 'Later',
  },
  /** Where a browser runs no script. */
  unscripted: {
    title: 'The staff app needs JavaScript',
    words:
      'It keeps what you record on your device and works without a signal, and does both with JavaScript. It is switched off in this browser, or blocked. Switch it on, then load this page again.',
    customers: 'Do you want to follow your complaint? That works as it is:',
    link: 'Follow your complaint',
  },
  notReady:
    'This device cannot work without a signal yet. After the first sign-in it needs one for about half a minute. Nothing that you wrote is lost.',
  ready: 'Evenhand now opens on this device without a signal.',
  keepDraft: 'Close, keep as a draft',
  see: 'See them',
  actions: 'Actions',
  broken: { title: 'Something broke', home: 'Go to your start page' },
};
