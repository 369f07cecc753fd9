/** Words of the reports. */
export const reports = {
  title: 'Reports',
  lead: 'Numbers are worked out anew from the records each time, for the cases that you may see.',
  period: 'Period',
  periods: {
    'this-month': 'This month',
    'last-month': 'Last month',
    'this-quarter': 'This quarter',
    'last-quarter': 'Last quarter',
    'this-year': 'This year',
    'last-year': 'Last year',
  },
  between: (from: string, until: string) => `${from} to ${until}`,
  table: 'As a table',
  print: 'Print',
  none: { title: 'Nothing to count', words: 'No case falls into this period. Choose another one.' },
  noReports: { title: 'No reports yet', words: 'Reports show here once your organisation has some.' },
  total: 'Total',
  shareOf: (part: number, whole: number) => `${part} of ${whole}`,
  back: 'All reports',
};
