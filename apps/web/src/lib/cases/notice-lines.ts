import { noticesOn, type ShownNotice } from '@evenhand/policy/derive/notices';
import { reasonsOf, type Reason } from '@evenhand/policy/derive/reasons';
import type { Setting } from '@evenhand/policy/history/setting';
import type { NoticePlace } from '@evenhand/policy/packs/local-rules';
import type { RecordView } from '#lib/store/port.ts';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { staffName } from './names.ts';

/** Something that the policy leaves open, with what is done about it and why. */
export interface NoticeLine {
  id: string;
  says: string;
  does: string;
  /** Who of the organisation decided it, from when on, and because of what; null while Evenhand's own way holds. */
  decision: { by: string; because: string } | null;
  reasons: Reason[];
}

function noticeLine({ id, says, does, decision, because }: ShownNotice, setting: Setting): NoticeLine {
  const say = words.notices;
  const { directory, pack } = setting;
  return {
    ...{ id, says, does, reasons: reasonsOf(because, pack) },
    decision: decision && {
      by: say.decision(staffName(decision.decidedBy, directory), dayInWords(decision.from, todayIn(setting))),
      because: say.because(decision.reason),
    },
  };
}

/** What the policy leaves open that is met on a record, at some of its places. */
export const noticeLinesOn = ({ state, setting }: Pick<RecordView, 'state' | 'setting'>, ...places: NoticePlace[]) =>
  noticesOn(state, setting, ...places).map((notice) => noticeLine(notice, setting));

/** The one line that opens them. */
export function noticeSummary(lines: readonly NoticeLine[]): string {
  const say = words.notices;
  const decided = lines.filter(({ decision }) => decision !== null).length;
  if (decided === 0) return say.open(lines.length);
  return decided === lines.length && decided === 1 ? say.decided : say.both(lines.length - decided, decided);
}
