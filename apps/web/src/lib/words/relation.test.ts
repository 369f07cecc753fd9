import { expect, it } from 'vitest';
import { relationWords } from './relation.ts';

it.each([
  ['Daughter', 'Rosa is Maria’s daughter'],
  ['her daughter.', 'Rosa is Maria’s daughter'],
  ['An advocate', 'Rosa is Maria’s advocate'],
  ['Friend of the family', 'Rosa is Maria’s friend of the family'],
  ['MP', 'Rosa is Maria’s MP'],
  ['Daughter, and her carer', 'What Rosa is to Maria: Daughter, and her carer'],
  ['lives in the flat next door', 'What Rosa is to Maria: lives in the flat next door'],
])('%s', (relation, said) => expect(relationWords('Rosa', 'Maria', relation)).toBe(said));

it('names nobody while the name is not known', () =>
  expect(relationWords('Rosa', '', 'Daughter')).toBe('Rosa is that person’s daughter'));
