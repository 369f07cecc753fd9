/** Words of signing in, out, and of opening what lies on this device. */
export const signin = {
  title: 'Sign in',
  lead: 'With the email address and the password of your work.',
  email: 'Email',
  password: 'Password',
  show: 'Show the password',
  submit: 'Sign in',
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
    plain: 'You need a signal to sign in again.',
    confirm: 'Sign out',
    stay: 'Stay signed in',
  },
};
