import type { Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { cambridgeshire } from './cambridgeshire/pack.ts';
import { customerActions } from './customer-actions/pack.ts';
import { jerseyEducation } from './jersey-education/pack.ts';
import { jerseyFeedback } from './jersey-feedback/pack.ts';
import { ombudsmanCode } from './ombudsman-code/pack.ts';
import { packName, type Pack } from './pack.ts';
import { solihull } from './solihull/pack.ts';

/** Every edition of every policy. A new edition is a new line; a past one is never edited. */
export const packs: readonly Pack[] = [
  jerseyFeedback,
  jerseyEducation,
  ombudsmanCode,
  solihull,
  customerActions,
  cambridgeshire,
];

const byName = new Map(packs.map((pack) => [packName(pack), pack]));

/** The pack of an `id@edition`; undefined for an edition that this program does not have. */
export const packNamed = (name: string): Pack | undefined => byName.get(name);

/**
 * The edition of a policy in force on a day. A day before the first edition gets the first, because a record must have
 * one; `isBeforeFirst` tells, so that nobody is told that the policy was in force then.
 */
export function packInForce(id: string, day: Day, among: readonly Pack[] = packs): Pack | undefined {
  const editions = among.filter((pack) => pack.id === id).sort((a, b) => a.from.localeCompare(b.from));
  return editions.findLast((pack) => pack.from <= day) ?? editions[0];
}

/** The edition of a policy by which something that begins at an instant is handled: days are those of the policy's zone. */
export function packAt(id: string, at: string): Pack | undefined {
  const about = packInForce(id, at.slice(0, 10));
  return about && packInForce(id, localDay(at, about.counting.zone.value));
}

export const isBeforeFirst = (pack: Pack, day: Day): boolean => day < pack.from;
