import { expect, test } from 'vitest';
import { fileName, keptFileName } from './file-name.ts';

const long = `${'x'.repeat(300)}.pdf`;

test.each([
  ['Letter of 3 May.pdf', 'Letter of 3 May.pdf'],
  ['Übergröße & Söhne (2).docx', 'Übergröße & Söhne (2).docx'],
  ['D:\\post\\invoice.pdf', 'invoice.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['.hidden', 'hidden'],
  ['  two \n lines\t.txt ', 'two lines.txt'],
  // Written from right to left from here on, so that it reads as a picture.
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['what?<is>:"this"|*.txt', 'what--is---this---.txt'],
  ['e\u0301te\u0301.txt', 'été.txt'],
  [long, `${'x'.repeat(116)}.pdf`],
  [`${'x'.repeat(200)}.an ending that is none`, 'x'.repeat(120)],
  [`${'😀'.repeat(100)}.png`, `${'😀'.repeat(58)}.png`],
])('%j is kept as %j', (name, kept) => {
  expect(keptFileName(name)).toBe(kept);
  expect(fileName.safeParse(kept).success).toBe(true);
});

test.each(['', ' ', '...', '/', 'folder/', '\u0000\u200B'])('nothing is left of %j', (name) => {
  expect(keptFileName(name)).toBeUndefined();
});

test.each([long, 'a/b', ' a', 'a\u0000', '', '.a', 'a.', `x.${'y'.repeat(130)}`])(
  '%j is not taken as it is',
  (name) => {
    expect(fileName.safeParse(name).success).toBe(false);
    const kept = keptFileName(name);
    // What was made fit once stays as it is.
    if (kept !== undefined) expect(keptFileName(kept)).toBe(kept);
  },
);
