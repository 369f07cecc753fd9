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
  'note',
  'special',
  'answer',
  'asked',
  'letter',
];

/** What somebody wrote by hand in an entry; ids, dates and choices are left out. */
export function typedLines({ body }: Pick<Entry, 'body'>): string[] {
  const answers = Array.isArray(body.answers) ? (body.answers as Record<string, unknown>[]) : [];
  const values = [...answers.map((answer) => answer.words), ...written.map((field) => body[field])];
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && value.trim() !== ''))];
}
