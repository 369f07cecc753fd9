import { contactOf, urgentContactsAt } from '@evenhand/policy/directory';
import { directorySchema } from '@evenhand/policy/wire/directory';
import { describe, expect, test } from 'vitest';
import { demoOrganisations } from './demo-entries.ts';

/** Kept free for fiction: nobody is ever rung by a demo. */
const fiction = /^01632 960\d{3}$/;

describe.each(demoOrganisations.map(({ organisation: { directory } }) => directory))(
  '$organisation.name',
  (directory) => {
    const reached = [directory.organisation, ...directory.units].flatMap(({ contact }) => contact ?? []);

    test('is a directory as it is sent to devices', () =>
      expect(directorySchema.safeParse(directory).error).toBeUndefined());

    test('can be reached by the customers of every unit, by telephone, letter and in its hours', () => {
      for (const { id } of directory.units) {
        expect(contactOf(directory, id)).toMatchObject({ phone: expect.any(String), email: expect.any(String) });
      }
      for (const { address, hours } of reached) expect([address?.length, hours?.length]).not.toContain(undefined);
    });

    test('names whom staff ring in danger: the emergency services, somebody on duty, one not made sure of', () => {
      const kinds = directory.units.flatMap(({ id }) => urgentContactsAt(directory, id)[0]?.kind);
      expect(new Set(kinds)).toEqual(new Set(['emergency']));
      expect(directory.urgent?.filter(({ kind }) => kind === 'duty').map(({ confirmedOn }) => confirmedOn)).toContain(
        null,
      );
    });

    test('has no number that might be somebody’s', () => {
      const numbers = [...reached.map(({ phone }) => phone), ...(directory.urgent ?? []).map(({ phone }) => phone)];
      expect(numbers.filter((number) => number !== '999' && !fiction.test(number ?? ''))).toEqual([]);
    });
  },
);
