import { instructionOf } from '@evenhand/policy/derive/instruction';
import { localDay } from '@evenhand/policy/time/zone';
import type { RecordView } from '#lib/store/port.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { limitLine } from './arrangement-facts.ts';
import { todayIn } from './clock-line.ts';
import { staffName } from './names.ts';

/**
 * What somebody who meets the person has to know of limits on their contact, in sentences; none once contact is ordinary
 * again. Never why: that stands on the record itself.
 */
export function markerLines({ state, setting }: RecordView<'arrangement'>): string[] {
  if (state.stage === 'closed') return [];
  const { marker, untold } = words.arrangements;
  const limits = instructionOf(state, setting);
  if (limits === null) return state.warnedAt === null ? [] : [marker.warned];
  const day = (of: string): string => dayInWords(of, todayIn(setting));
  const begins = state.restriction?.from ?? localDay(setting.now, setting.pack.counting.zone.value);
  const first = limits.holds
    ? []
    : state.stage === 'active'
      ? [words.arrangements.where.later(day(begins))]
      : [marker.decided];
  const options = limits.options.map((option) => {
    const { says, particulars } = limitLine(option, { setting });
    return [says, ...particulars.map((each) => `${each}.`)].join(' ');
  });
  return [
    ...first,
    ...options,
    ...(limits.provisional ? [marker.provisional] : []),
    ...(limits.until === null ? [] : [marker.until(day(limits.until))]),
    ...(limits.reviewOn === null
      ? []
      : [(limits.reviewOverdue ? marker.overdue : marker.review)(day(limits.reviewOn))]),
    ...(limits.contact === null ? [] : [marker.contact(staffName(limits.contact, setting.directory))]),
    ...(limits.notTold ? [untold] : []),
  ];
}
