/** Words of the public pages: short, plain, kind; reading age about 9. */
export const publicWords = {
  skip: 'Skip to the page',
  name: 'Evenhand',
  problem: {
    missing: { title: 'This page is not here', words: 'The address may be old, or a letter in it may be wrong.' },
    broken: { title: 'Something broke on our side', words: 'It is not your fault. Please try again in a few minutes.' },
    quote: (id: string) => `If you tell us about it, say this number: ${id}`,
    home: 'Go to the start page',
  },
  footer: {
    home: 'Start page',
    follow: 'Follow your complaint',
    policy: 'How we handle complaints',
    staff: 'For staff',
    about: 'Only the cookie that keeps your page open. No one follows you around.',
  },
  home: {
    title: 'Complaints, thanks and ideas',
    heading: 'See how your complaint is going',
    lead: 'Public services use this website to look after complaints, thanks and ideas. If you have told one of them something, you can see here where it stands.',
    followHeading: 'Follow your complaint',
    followWords: 'You need two things from your receipt: your reference and your tracking code.',
    organisationsHeading: 'Who uses this website',
    organisationsWords:
      'Ask any of them how to make a complaint. You can do it at the counter, by phone or in writing, and they will give you a receipt.',
    noOrganisations: 'No service uses this website yet.',
    howHeading: 'What you can count on',
    how: [
      { title: 'You get a receipt', words: 'It has a reference and a code that only you know.' },
      { title: 'You are told the day', words: 'We say when you will hear from us, and why it is that day.' },
      { title: 'You can ask again', words: 'If you are not happy with the answer, we tell you who looks at it next.' },
    ],
    staffHeading: 'Do you work here?',
    staffLink: 'Open the staff app',
  },
  track: {
    title: 'Follow your complaint',
    lead: 'Type the two things on your receipt. Small letters, spaces and dashes do not matter.',
    // Dashes and spaces at which no line breaks: an example in two pieces is no example.
    reference: 'Your reference',
    referenceHint: 'Letters, numbers and dashes, like AB\u20112M8\u201101C\u2011K.',
    code: 'Your tracking code',
    codeHint: 'Three groups of four, like 3FTP\u00a08WQ2\u00a0K5DN.',
    open: 'Show my complaint',
    lostHeading: 'I cannot find my receipt',
    lost: 'Ask the service that took your complaint. They can check who you are and give you a new code. They cannot see your old one.',
    missingReference: 'Type your reference. It is on your receipt.',
    missingCode: 'Type your tracking code. It is on your receipt, under the reference.',
    // One sentence for a wrong code and for an unknown reference: it must not tell which.
    unknown: 'We cannot find a complaint with this reference and this code. Look at both again, letter by letter.',
    tooMany: (wait: string) =>
      `There were too many tries. To keep your complaint safe, please wait ${wait} and try again.`,
    unavailable: 'We cannot look this up just now. Please try again in a few minutes.',
    closed: 'Your page was closed to keep it safe. Type your reference and code to open it again.',
    left: 'Your page is closed. Nobody else who uses this device can open it.',
  },
};
