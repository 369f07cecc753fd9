import { expect, test } from 'vitest';
import { fileNameOf, uniqueNameOf } from './file-name.ts';

const evidence = '00000000-0000-7000-8000-000000000001';
const named = (name: string | null, type: string) => fileNameOf({ evidence, part: 'original', type, name });
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.each([
  ['Letter.docx', word, 'Letter.docx'],
  ['scan.JPEG', 'image/jpeg', 'scan.JPEG'],
  ['list.csv', 'text/plain', 'list.csv'],
  ['invoice', 'application/pdf', 'invoice.pdf'],
  ['page.html', 'text/plain', 'page.html.txt'],
  ['invoice.pdf.exe', 'application/pdf', 'invoice.pdf.exe.pdf'],
  ['old.xls', 'application/x-cfb', 'old.xls'],
  ['setup.msi', 'application/x-cfb', 'setup.msi.doc'],
])('%s, found to be %s, is saved as %s', (name, type, saved) => {
  expect(named(name, type)).toBe(saved);
});

test('without a name it is saved by its id, with an ending that says what it is', () => {
  expect(named(null, 'image/png')).toBe(`${evidence}-original.png`);
  expect(named(null, word)).toBe(`${evidence}-original.docx`);
});

test('two of one name do not meet in a folder', () => {
  const file = { evidence, part: 'original', type: 'application/pdf' } as const;
  expect(uniqueNameOf({ ...file, name: 'a.pdf' })).toBe(`${evidence}-a.pdf`);
  expect(uniqueNameOf(file)).toBe(`${evidence}-original.pdf`);
});
