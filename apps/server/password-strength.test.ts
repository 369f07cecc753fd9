import { describe, expect, it } from 'vitest';
import { weaknessOf } from './password-strength.ts';

const around = ['Amy Hacquoil', 'amy.hacquoil@jersey.example', 'Jersey Education'];

describe('a new password', () => {
  it.for<[string, string]>([
    ['one of the commonest', 'password1234'],
    ['one of them in other signs', 'P@ssw0rd1234'],
    ['a row of the keyboard', 'qwertyuiop123'],
    ['digits in order', '123456789012345'],
    ['the same again and again', 'abcabcabcabcabc'],
    ['a date with a word', 'summer010126'],
    ['the name of its owner', 'amyhacquoil1'],
    ['the organisation', 'JerseyEducation'],
    ['this program', 'evenhand2026'],
  ])('is refused where it is %s', async ([, password]) => {
    expect(await weaknessOf(password, around)).toContain('too easy to guess');
  });

  it.for([
    'correct horse battery',
    'tin-lamp-goat-violet',
    'ke7q2-mfw9a-t3pxh-4bzrc',
    'wohin der Nebel zieht',
    'A photo of the third stair',
  ])('is taken: %s', async (password) => {
    expect(await weaknessOf(password, around)).toBeNull();
  });
});
