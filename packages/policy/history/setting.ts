import type { Directory } from '../directory.ts';
import type { Pack } from '../packs/pack.ts';
import type { Calendar } from '../time/calendar.ts';
import { localDay } from '../time/zone.ts';
import { localPack } from './local-pack.ts';

/** What every derived answer depends on beside the record: the policy, the organisation's reference data, the instant. */
export interface Setting {
  pack: Pack;
  directory: Directory;
  /** ISO instant. */
  now: string;
}

/** The setting of a record that began at an instant: its policy with the decisions that the organisation had taken by then. */
export function settingOf(beganAt: string | null, { pack, directory, now }: Setting): Setting {
  const local = localPack(pack, directory, localDay(beganAt ?? now, pack.counting.zone.value));
  return { pack: local, directory, now };
}

const calendars = new WeakMap<Directory, Map<Pack, Calendar>>();

/** The pack's way of counting, with the days that the organisation keeps. */
export function calendarOf({ pack, directory }: Setting): Calendar {
  let known = calendars.get(directory);
  if (!known) calendars.set(directory, (known = new Map()));
  let calendar = known.get(pack);
  if (!calendar) {
    const kept = directory.calendar;
    calendar = {
      weekdays: pack.counting.weekdays.value,
      holidays: kept.region ?? pack.counting.holidays.value,
      extraHolidays: [...kept.holidays, ...(kept.added ?? []).map(({ day }) => day)],
      replaces: kept.replaces,
      schoolTerms: kept.schoolTerms,
      insetDays: pack.counting.insetDaysCount?.value ? [] : kept.insetDays,
    };
    known.set(pack, calendar);
  }
  return calendar;
}
