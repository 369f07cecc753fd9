import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Directory, UrgentContact } from '@evenhand/policy/directory';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleOrganisation } from '../testing/sample.ts';
import { readDirectory } from './directory.ts';
import { DirectoryError, putDirectory } from './put-directory.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

const sample = sampleOrganisation();
const contact = { address: ['1 Example Street'], phone: '01632 960001', email: 'a@sample.example', hours: ['Mondays'] };
const duty: Omit<UrgentContact, 'unit'> = {
  ...{ id: 'duty', name: 'Duty manager', phone: '01632 960002' },
  ...{ kind: 'duty', confirmedOn: null },
};

test('keeps how customers reach an organisation and whom staff ring', async () => {
  const directory: Directory = {
    ...sample,
    organisation: { ...sample.organisation, contact },
    urgent: [{ ...duty, unit: 'first' }],
  };
  await putDirectory(database.sql, directory);
  expect(await readDirectory(database.sql, 'sample')).toEqual(directory);
});

test.each<[string, Directory, RegExp]>([
  [
    'a contact of the wrong shape',
    { ...sample, organisation: { ...sample.organisation, contact: { ...contact, phone: 'ask Amy' } } },
    /organisation\.contact\.phone.*must be a telephone number/,
  ],
  [
    'a contact of a unit that is not there',
    { ...sample, urgent: [{ ...duty, unit: 'gone' }] },
    /duty answers for gone/,
  ],
])('%s is refused in a sentence, and nothing is written', async (_, directory, sentence) => {
  const before = await readDirectory(database.sql, 'sample');
  const put = putDirectory(database.sql, directory);
  await expect(put).rejects.toThrow(DirectoryError);
  await expect(put).rejects.toThrow(sentence);
  expect(await readDirectory(database.sql, 'sample')).toEqual(before);
});
