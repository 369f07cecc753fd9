import type { Entry } from '@evenhand/policy/entries/entry';
import { entryKind } from '@evenhand/policy/entries/index';
import { inOrder } from '@evenhand/policy/history/order';
import { localDay } from '@evenhand/policy/time/zone';
import type { RecordView } from '#lib/store/port.ts';
import type { EntryMark } from '#lib/ui/TimelineItem.svelte';
import { dayInWords, shortDay, timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { sentenceOf, type Sentence } from './sentence.ts';
import { explainRefusals, type Explanation } from './why-clock.ts';

export interface StoryItem extends Sentence {
  id: string;
  entry: Entry;
  mark: EntryMark;
  when: string;
  /** Why it was refused, and the clauses. */
  refusal?: { words: string; why: Explanation };
}

export type StoryFilter = 'all' | EntryMark;

/** Times that differ by less are said once. */
const lateBy = 5 * 60_000;

function whenOf(entry: Entry, view: Pick<RecordView, 'setting' | 'unsent' | 'state'>, today: string): string {
  const zone = view.setting.pack.counting.zone.value;
  const say = words.entries;
  const day = localDay(entry.at, zone);
  const moment = (at: string): string =>
    localDay(at, zone) === day
      ? timeInWords(at, zone)
      : `${shortDay(localDay(at, zone), today)} ${timeInWords(at, zone)}`;
  const differ = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) > lateBy;
  // A day given later without a time stands at noon (`act-time.ts`): nobody said noon.
  const isDayAlone = timeInWords(entry.at, zone) === '12:00' && localDay(entry.recordedAt, zone) !== day;
  const said = isDayAlone ? say.recorded : (recorded: string) => say.said(moment(entry.at), recorded);
  const parts = [differ(entry.at, entry.recordedAt) ? said(moment(entry.recordedAt)) : moment(entry.at)];
  const { receivedAt } = entry;
  if (receivedAt !== undefined && differ(entry.recordedAt, receivedAt)) {
    const isFromTheFuture = Date.parse(entry.recordedAt) > Date.parse(receivedAt);
    parts.push((isFromTheFuture ? say.clockWrong : say.reached)(moment(receivedAt)));
  }
  if (view.unsent.has(entry.id)) parts.push(say.notSent);
  if (entry.verdict === 'refused') parts.push(say.changedNothing);
  if (Object.hasOwn(view.state.corrected, entry.id)) parts.push(say.corrections);
  return parts.join(' · ');
}

function itemOf(entry: Entry, view: RecordView, today: string, spokenFor: string): StoryItem {
  const { state, setting } = view;
  const mark = entry.verdict === 'refused' ? 'refused' : (entryKind(state.kind, entry.kind)?.sort ?? 'fact');
  const item: StoryItem = {
    ...sentenceOf(entry, state, setting, spokenFor),
    id: entry.id,
    entry,
    mark,
    when: whenOf(entry, view, today),
  };
  if (mark === 'refused') {
    const why = explainRefusals(entry.refusals ?? [], setting.pack);
    item.refusal = { words: why.answer.join(' '), why };
  }
  return item;
}

export interface StoryDay {
  heading: string;
  items: StoryItem[];
}

/** The whole story under a heading for each day, newest first, and how many there are of each sort; `spokenFor` names whom somebody else speaks for. */
export function storyOf(
  view: RecordView,
  filter: StoryFilter = 'all',
  spokenFor = '',
): { days: StoryDay[]; counts: Record<StoryFilter, number> } {
  const { state, setting } = view;
  const zone = setting.pack.counting.zone.value;
  const today = todayIn(setting);
  // By when it happened, for reading: what has to follow another entry in the fold may be said to have been before it.
  const entries = inOrder([...state.history, ...state.refused, ...state.notUnderstood])
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .reverse();
  const items = entries.map((entry) => itemOf(entry, view, today, spokenFor));
  const count = (mark: EntryMark): number => items.filter((item) => item.mark === mark).length;
  const days: StoryDay[] = [];
  for (const item of items) {
    if (filter !== 'all' && item.mark !== filter) continue;
    const day = localDay(item.entry.at, zone);
    const inWords = dayInWords(day, today);
    const heading = day === today ? words.entries.todayIs(inWords) : inWords;
    if (days.at(-1)?.heading === heading) days.at(-1)?.items.push(item);
    else days.push({ heading, items: [item] });
  }
  return { days, counts: { all: items.length, fact: count('fact'), act: count('act'), refused: count('refused') } };
}
