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
  print: 'Print',
  none: { title: 'Nothing to count', words: 'No case falls into this period. Choose another one.' },
  noReports: { title: 'No reports yet', words: 'Reports show here once your organisation has some.' },
  back: 'All reports',
  names: {
    feedback: { title: 'What came in', about: 'How much feedback of each sort came in the period, and how.' },
    volumes: { title: 'What came in', about: 'How much feedback of each sort came in the period, and how.' },
    timeliness: { title: 'On time or late', about: 'Which answers went out by their day, and which did not.' },
    outcomes: { title: 'What was found', about: 'How the complaints that were answered in the period ended.' },
    incidents: { title: 'Incidents', about: 'What was recorded about behaviour towards staff, good and bad.' },
  },
  cells: {
    'first-response': 'First response',
    acknowledge: 'Acknowledgement',
    upheld: 'Upheld',
    'partly-upheld': 'Partly upheld',
    'not-upheld': 'Not upheld',
    'no-finding': 'No finding',
  },
};
