import type { Entry } from '@evenhand/policy/entries/entry';

/** Fields that a person writes in words, in the order in which they are read. */
const written = [
  'reason',
  'why',
  'words',
  'text',
  'summary',
  'learned',
  'findings',
  'followUp',
  'reasons',
  'letter',
  'note',
  'special',
  'answer',
  'asked',
];

/** What somebody wrote by hand in an entry; ids, dates and choices are left out. */
export function typedLines({ body }: Pick<Entry, 'body'>): string[] {
  const answers = Array.isArray(body.answers) ? (body.answers as Record<string, unknown>[]) : [];
  const values = [...written.map((field) => body[field]), ...answers.map((answer) => answer.words)];
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && value.trim() !== ''))];
}
