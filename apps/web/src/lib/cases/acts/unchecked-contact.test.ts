import type { Contact } from '@evenhand/policy/packs/pack';
import { expect, test } from 'vitest';
import { uncheckedIn } from './unchecked-contact.ts';

const outside = (name: string, line: string, confirmedOn: Contact['confirmedOn']): Contact => ({
  ...{ id: name, name, lines: [line], confirmedOn, clauses: [] },
});

test('a number in a letter that nobody made sure of is pointed out by its name, and no other', () => {
  const contacts = [
    outside('Ombudsman', 'www.ombudsman.example', null),
    outside('Panel', '01632 960001', '2026-05-01'),
  ];
  const unchecked = (text: string) => uncheckedIn(text, { contacts });
  expect(unchecked('You can reach them at www.ombudsman.example.')).toEqual(['Ombudsman']);
  expect(unchecked('You can reach them at 01632 960001.')).toEqual([]);
  expect(unchecked('')).toEqual([]);
});
