/** Words of who opened a record. */
export const openings = {
  title: 'Who opened it',
  show: 'Show who opened it',
  lead: 'What the server gave out: files that were looked at or saved, and the record where somebody read it there. A colleague’s own device shows what it keeps without asking the server, so that does not stand here.',
  none: 'Nobody has opened it on the server yet.',
  more: 'Show earlier ones',
  offline: 'You can see this when there is a signal.',
  failed: 'The server could not be asked. Try again in a moment.',
  absent: 'This is not open to you any more.',
  again: 'Try again',
  customer: 'The customer',
  file: (sort: string, caption: string) => `${sort}${caption === '' ? '' : ` “${caption}”`}`,
  someFile: 'a file',
  did: {
    read: (who: string) => `${who} read the record.`,
    'evidence-viewed': (who: string, file: string) => `${who} looked at: ${file}.`,
    'evidence-exported': (who: string, file: string) => `${who} saved: ${file}.`,
    'bundle-exported': (who: string) => `${who} saved the whole record as one file.`,
    tracked: (who: string) => `${who} opened the page for customers.`,
    'log-read': (who: string) => `${who} looked at who opened it.`,
  },
  times: (count: number, when: string) => `${when}, ${count} times that day`,
};
