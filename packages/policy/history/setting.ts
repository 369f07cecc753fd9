import { daysOffOf, type Directory, type SchoolDays } from '../directory.ts';
import type { Pack } from '../packs/pack.ts';
import type { Calendar } from '../time/calendar.ts';
import { localPack } from './local-pack.ts';
import { schoolDaysOf } from './school-days.ts';

/** What every derived answer depends on beside the record: the policy, the organisation's reference data, the instant. */
export interface Setting {
  pack: Pack;
  directory: Directory;
  /** ISO instant. */
  now: string;
  /** The record's unit, whose school terms count; left out where no record is meant. */
  unit?: string | null;
}

/** The setting of a record: its policy with the decisions that the organisation had taken by the moment it began, and its unit. */
export function settingOf(
  { beganAt, unit }: { beganAt: string | null; unit: string | null },
  { pack, directory, now }: Setting,
): Setting {
  const local = localPack(pack, directory, beganAt ?? now);
  return { pack: local, directory, now, unit };
}

const calendars = new WeakMap<Directory, Map<Pack, Map<SchoolDays['schoolTerms'], Calendar>>>();

/** The pack's way of counting, with the days that the organisation keeps. */
export function calendarOf(setting: Setting): Calendar {
  const { pack, directory } = setting;
  const { schoolTerms, insetDays } = schoolDaysOf(directory, setting.unit ?? null);
  let packs = calendars.get(directory);
  if (!packs) calendars.set(directory, (packs = new Map()));
  let known = packs.get(pack);
  if (!known) packs.set(pack, (known = new Map()));
  let calendar = known.get(schoolTerms);
  if (!calendar) {
    const kept = directory.calendar;
    calendar = {
      weekdays: pack.counting.weekdays.value,
      // The policy says whose holidays count, if any: never the organisation (D-3).
      holidays: pack.counting.holidays.value,
      extraHolidays: [...kept.holidays, ...daysOffOf(kept).map(({ day }) => day)],
      replaces: kept.replaces,
      schoolTerms,
      insetDays: pack.counting.insetDaysCount?.value ? [] : insetDays,
    };
    known.set(schoolTerms, calendar);
  }
  return calendar;
}
