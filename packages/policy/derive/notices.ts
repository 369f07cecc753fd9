import { holds } from '../history/holds.ts';
import { decidedOn } from '../history/local-pack.ts';
import type { Setting } from '../history/setting.ts';
import type { LocalDecision, Notice, NoticePlace } from '../packs/local-rules.ts';
import type { ClauseId, Pack } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import { localDay } from '../time/zone.ts';
import { questionOf } from './question.ts';

/** A contradiction or gap of the policy as a person meets it. */
export interface ShownNotice {
  id: string;
  says: string;
  /** What Evenhand does: the standard, or what the organisation decided. */
  does: string;
  /** The organisation's own decision, where it took one. */
  decision: LocalDecision | null;
  because: ClauseId[];
}

const isDue = (notice: Notice, { now, pack }: Setting): boolean =>
  notice.after === undefined || localDay(now, pack.counting.zone.value) > notice.after;

function shown(notice: Notice, pack: Pack): ShownNotice {
  const decided = decidedOn(pack, notice.choice);
  return {
    id: notice.id,
    says: notice.says,
    does: decided?.says ?? notice.standard,
    decision: decided?.decision ?? null,
    because: [...notice.clauses],
  };
}

/** What the policy leaves open or contradicts, for one place of the app where no record is open yet. */
export const noticesAt = (place: NoticePlace, setting: Setting): ShownNotice[] =>
  setting.pack.notices
    .filter((notice) => notice.at.includes(place) && notice.when === undefined && isDue(notice, setting))
    .map((notice) => shown(notice, setting.pack));

/** The same in the words for customers; what the organisation has decided is told as its decision, and not here. */
export const publicNotices = (setting: Setting): { id: string; says: string }[] =>
  setting.pack.notices.flatMap((notice) =>
    notice.toPublic !== undefined && isDue(notice, setting) && shown(notice, setting.pack).decision === null
      ? [{ id: notice.id, says: notice.toPublic }]
      : [],
  );

/** The same for a place on a record: with those that hold only on records like this one. */
export function noticesOn(state: AnyState, setting: Setting, ...places: NoticePlace[]): ShownNotice[] {
  const question = questionOf(state, setting);
  return setting.pack.notices
    .filter((notice) => notice.at.some((place) => places.includes(place)) && isDue(notice, setting))
    .filter((notice) => notice.when === undefined || holds(notice.when, question))
    .map((notice) => shown(notice, setting.pack));
}

/** All of them, wherever they are met: for reading the policy itself. */
export const allNotices = (setting: Setting): ShownNotice[] =>
  setting.pack.notices.filter((notice) => isDue(notice, setting)).map((notice) => shown(notice, setting.pack));
