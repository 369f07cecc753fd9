import type { OpenidProblem } from '@evenhand/policy/wire/access';

/** Words of signing in, out, and of opening what lies on this device. */
export const signin = {
  title: 'Sign in',
  lead: 'With the email address and the password of your work.',
  email: 'Email',
  password: 'Password',
  show: 'Show the password',
  submit: 'Sign in',
  or: 'or',
  passkey: 'Use a passkey',
  openid: (name: string) => `Sign in with ${name}`,
  passkeyProblem: {
    stopped: 'No passkey was used. Choose one when the device asks, or sign in with your password.',
    unknown:
      'This passkey does not open an account here. Sign in with your password; you can add a passkey afterwards.',
    unsupported: 'This browser cannot use passkeys. Sign in with your password.',
  },
  openidProblem: {
    'no-account':
      'Nobody here has an account with the address that was confirmed there. Ask whoever looks after Evenhand where you work to add you.',
    stopped: 'The sign-in was stopped there. Nothing was changed.',
    failed: 'The sign-in there could not be completed. Please try again.',
  } satisfies Record<OpenidProblem, string>,
  missingEmail: 'Write your email address, such as amy@example.org.',
  missingPassword: 'Write your password.',
  offline:
    'This device has no signal. Signing in for the first time on a device needs one; after that it opens without. What was recorded here before is kept.',
  helpTitle: 'If you cannot sign in',
  help: 'Ask your manager or whoever looks after Evenhand where you work. They can give you a new password. Nobody will ever ask you to tell them yours.',
  expired: 'The server has signed you out. Sign in again and what waits here goes by itself.',
  customers: 'Looking for your own complaint? Follow it here',
  opening: 'Opening what is kept on this device',
  broken: { title: 'This device could not be opened', again: 'Try again' },
  out: {
    title: 'Sign out now?',
    consequence: (unsent: number) =>
      `${unsent === 1 ? 'One thing you recorded has' : `${unsent} things you recorded have`} not been sent. ${unsent === 1 ? 'It stays on this device, and goes' : 'They stay on this device, and go'} when you sign in here again. Nobody else can see ${unsent === 1 ? 'it' : 'them'}.`,
    plain:
      'What is kept here stays, locked with your password: it opens again on this device, and to nobody else. To send and fetch you sign in again, with a signal.',
    remove: 'Remove what is kept here too',
    removeTitle: 'Remove everything of yours from this device?',
    removePlain:
      'Records, drafts and pictures go from this device. What was sent is on the server and comes back when you sign in again.',
    removeUnsent: (unsent: number) =>
      `${unsent === 1 ? 'One thing you recorded was' : `${unsent} things you recorded were`} never sent and will be lost for good. Forms that are half filled in go too.`,
    removeConfirm: 'Sign out and remove it',
    confirm: 'Sign out',
    stay: 'Stay signed in',
  },
};
