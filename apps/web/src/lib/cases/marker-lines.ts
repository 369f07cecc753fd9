import { instructionOf, type Instruction } from '@evenhand/policy/derive/instruction';
import type { Directory } from '@evenhand/policy/directory';
import { packNamed } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { StandingLimits } from '@evenhand/policy/wire/limits';
import type { RecordView } from '#lib/store/port.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { limitLine } from './arrangement-facts.ts';
import { todayIn } from './clock-line.ts';
import { staffName } from './names.ts';

interface Here {
  pack: Pack | undefined;
  directory: Directory;
  today: string;
}

function linesOf(limits: Instruction, { pack, directory, today }: Here): string[] {
  const { marker, untold, where } = words.arrangements;
  const day = (of: string): string => dayInWords(of, today);
  const { from, until, reviewOn, contact } = limits;
  const options = limits.options.map((option) => {
    const { says, particulars } = limitLine(option, pack);
    return [pack ? says : option.says, ...particulars.map((each) => `${each}.`)].join(' ');
  });
  return [
    ...(from === null ? [marker.decided] : from > today ? [where.later(day(from))] : []),
    ...options,
    ...(limits.provisional ? [marker.provisional] : []),
    ...(until === null ? [] : [marker.until(day(until))]),
    ...(reviewOn === null ? [] : [(limits.reviewOverdue ? marker.overdue : marker.review)(day(reviewOn))]),
    ...(contact === null ? [] : [marker.contact(staffName(contact, directory))]),
    ...(limits.notTold ? [untold] : []),
  ];
}

/**
 * What somebody who meets the person has to know of limits on their contact, in sentences; none once contact is ordinary
 * again. Never why: that stands on the record itself.
 */
export function markerLines({ state, setting }: RecordView<'arrangement'>): string[] {
  if (state.stage === 'closed') return [];
  const limits = instructionOf(state, setting);
  if (limits === null) return state.warnedAt === null ? [] : [words.arrangements.marker.warned];
  return linesOf(limits, { pack: setting.pack, directory: setting.directory, today: todayIn(setting) });
}

/** The same for those who may not read the record, from what the server told this device of it. */
export const standingLines = (
  { instruction, pack }: StandingLimits,
  { directory, today }: Pick<Here, 'directory' | 'today'>,
): string[] => linesOf(instruction, { pack: packNamed(pack), directory, today });
