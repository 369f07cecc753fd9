import { urgentContactsAt, type Directory, type UrgentContact } from '@evenhand/policy/directory';
import { words } from '#lib/words/index.ts';

/** A number to ring at once, with the words that go with it. */
export interface UrgentNumber extends Pick<UrgentContact, 'id' | 'name' | 'phone'> {
  /** Nobody in the organisation has made sure of it; said beside it. */
  isUnconfirmed: boolean;
}

const numberOf = ({ id, name, phone, confirmedOn }: UrgentContact): UrgentNumber => ({
  ...{ id, name, phone, isUnconfirmed: confirmedOn === null },
});

/** The emergency services as the organisation's directory has them, else the number that everybody knows. */
export function emergencyOf(directory: Directory, unit: string): UrgentNumber {
  const known = urgentContactsAt(directory, unit).find(({ kind }) => kind === 'emergency');
  if (known) return numberOf(known);
  return { id: 'emergency', name: words.capture.numbers.emergency, phone: '999', isUnconfirmed: false };
}

/** Everybody else to ring, the nearest first. Lies on the device with the directory, so it needs no signal. */
export const dutyNumbersOf = (directory: Directory, unit: string): UrgentNumber[] => {
  const { id } = emergencyOf(directory, unit);
  return urgentContactsAt(directory, unit)
    .filter((contact) => contact.id !== id)
    .map(numberOf);
};
