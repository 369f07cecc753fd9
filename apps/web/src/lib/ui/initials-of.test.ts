import { expect, it } from 'vitest';
import { initialsOf } from './initials-of.ts';

it.each([
  ['Amy Vautier', 'AV'],
  ['Mrs da Silva Fernandes-Rodrigues', 'MF'],
  ['  élodie ', 'É'],
  ['', ''],
])('"%s" is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
