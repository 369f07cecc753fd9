import type { Entry } from '@evenhand/policy/entries/entry';
import type { Setting } from '@evenhand/policy/history/setting';
import { acknowledgementsOf, type Acknowledgement, type CaseState } from '@evenhand/policy/records/case';
import { isSince } from '@evenhand/policy/time/day';
import { momentInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { authorName, staffName } from './names.ts';

const whoAndWhen = ({ entry }: Acknowledgement, setting: Setting): [who: string, when: string] => [
  authorName(entry.by, setting.directory),
  momentInWords(entry.at, todayIn(setting), setting.pack.counting.zone.value),
];

/** 'Ben Carter acknowledged it today at 10:12', of the newest; null while nobody did. */
export function acknowledgedBefore(state: CaseState, setting: Setting): string | null {
  const newest = acknowledgementsOf(state).at(-1);
  return newest ? words.acts.acknowledge.before(...whoAndWhen(newest, setting)) : null;
}

/** What the story says beside one acknowledgement of the others; empty where there is only one. */
export function othersInStory(entry: Entry, state: CaseState, setting: Setting): string {
  // What was acknowledged at another stage is another thing.
  const stageAt = ({ at }: Entry): number => state.runs.filter(({ enteredAt }) => isSince(at, enteredAt)).length;
  const others = acknowledgementsOf(state).filter(
    (each) => each.entry.id !== entry.id && stageAt(each.entry) === stageAt(entry),
  );
  return others.map((each) => words.entries.alsoAcknowledged(...whoAndWhen(each, setting))).join(' ');
}

/**
 * What somebody who acknowledged is told when another did too, as happens without a signal: the customer heard twice, perhaps
 * of two people to turn to. Null once the case was answered or closed: then it makes no difference any more.
 */
export function acknowledgedTwice(state: CaseState, me: string, setting: Setting): string | null {
  const all = acknowledgementsOf(state);
  const own = all.findLast(({ entry }) => entry.by === me);
  const other = all.findLast(({ entry }) => entry.by !== me);
  if (!own || !other || state.stage === 'closed') return null;
  const since = isSince(own.entry.at, other.entry.at) ? own.entry.at : other.entry.at;
  if (state.history.some(({ kind, at }) => kind === 'responded' && isSince(at, since))) return null;
  const say = words.cases.twice;
  return [
    say.also(...whoAndWhen(other, setting)),
    own.officer === other.officer
      ? say.heardTwice
      : say.twoPeople(staffName(own.officer, setting.directory), staffName(other.officer, setting.directory)),
  ].join(' ');
}
