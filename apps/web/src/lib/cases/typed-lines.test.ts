import { expect, it } from 'vitest';
import { typedLines } from './typed-lines.ts';

const closing = [{ id: 'upheld', name: 'The complaint was right', clauses: [] }];

it('names the reason that was chosen for closing, and keeps every word that was written', () => {
  const body = { reason: 'upheld', note: 'The bus company was wrong.' };
  expect(typedLines({ kind: 'closed', body }, closing)).toEqual([
    'The complaint was right',
    'The bus company was wrong.',
  ]);
});

it('leaves a reason as it was typed where it is no choice, and says nothing twice', () => {
  const body = {
    reason: 'upheld',
    why: 'upheld',
    stage: 'stage-2',
    answers: [{ point: 'one', words: 'It was late.' }],
  };
  expect(typedLines({ kind: 'escalated', body }, closing)).toEqual(['It was late.', 'upheld']);
});
