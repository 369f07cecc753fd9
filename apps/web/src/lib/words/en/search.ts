/** Words of searching. */
export const search = {
  title: 'Search',
  label: 'Name, reference or words',
  hint: 'Finds what this device holds as you type, small typing errors too.',
  here: 'On this device',
  found: (count: number) => (count === 1 ? '1 found' : count === 50 ? 'The 50 best fits' : `${count} found`),
  none: (text: string) => `Nothing on this device fits “${text}”.`,
  start: {
    title: 'What are you looking for?',
    words: 'A name, a reference read out on the phone, or a few words of what was said.',
  },
};
