import type { Entry } from '@evenhand/policy/entries/entry';
import type { Pack } from '@evenhand/policy/packs/pack';

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

/**
 * What somebody wrote by hand in an entry; ids, dates and choices are left out. A reason for closing is a choice, so it is
 * shown by the name it has in the policy.
 */
export function typedLines({ kind, body }: Pick<Entry, 'kind' | 'body'>, closing: Pack['closing'] = []): string[] {
  const answers = Array.isArray(body.answers) ? (body.answers as Record<string, unknown>[]) : [];
  const chosen = kind === 'closed' ? closing.find(({ id }) => id === body.reason)?.name : undefined;
  const own = written.map((field) => (field === 'reason' ? (chosen ?? body.reason) : body[field]));
  const values = [...answers.map((answer) => answer.words), ...own];
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && value.trim() !== ''))];
}
