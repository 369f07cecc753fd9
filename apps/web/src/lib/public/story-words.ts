import type { PublicEvent, PublicView } from '@evenhand/policy/derive/public-view';
import { dayInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

const { tracking } = words;

const how = (method: string | undefined) => {
  const said = method === undefined ? undefined : tracking.by[method];
  return said === undefined ? '' : ` ${said}`;
};

/** One line of the story; undefined for a kind that this page has no words for, which is then left out. */
function storySentence({ kind, detail }: PublicEvent, view: PublicView): string | undefined {
  const { event } = tracking;
  switch (kind) {
    case 'feedback-received':
      return event[kind](tracking.noun[view.receivedAs], how(detail['channel']));
    case 'acknowledged':
      return event[kind](how(detail['method']), detail['officer'] ?? '');
    case 'contact-logged':
      return (detail['direction'] === 'in' ? event.heard : event.contacted)(how(detail['method']));
    case 'moved':
      return event[kind](detail['unit'] ?? '');
    case 'point-added':
      return event[kind](detail['text'] ?? '');
    case 'extended':
      return event[kind](
        dayInWords(detail['until']?.slice(0, 10) ?? view.today, view.today),
        detail['reason'] ?? '',
      ).trim();
    case 'triaged':
      return detail['as'] === undefined
        ? event['sorted-out'](detail['name'] ?? '', detail['signpost'] ?? '')
        : event['sorted-as'](tracking.noun[detail['as'] === 'comment' ? 'comment' : 'complaint']);
    case 'escalated':
      return event[kind](stageName(detail['to'] ?? '', view));
    case 'responded':
      return event[kind](how(detail['method']), detail['method'] === 'phone' || detail['method'] === 'in-person');
    case 'consent-requested':
    case 'consent-given':
    case 'escalation-requested':
    case 'escalation-refused':
    case 'letter-sent':
    case 'withdrawn':
    case 'closed':
    case 'reopened':
      return event[kind];
    default:
      return undefined;
  }
}

const stageName = (id: string, view: PublicView) =>
  (view.stages.find((stage) => stage.id === id)?.name ?? id).toLowerCase();

/** What the person said or did themselves is marked as theirs. */
const theirs = new Set(['feedback-received', 'point-added', 'escalation-requested', 'withdrawn']);

export interface StoryDay {
  day: string;
  lines: { key: string; words: string; yours: boolean; letter: string }[];
}

/** The story day by day, newest first. */
export function storyDays(view: PublicView): StoryDay[] {
  const days = new Map<string, StoryDay>();
  view.story.forEach((event, index) => {
    const sentence = storySentence(event, view);
    if (sentence === undefined) return;
    const day = days.get(event.day) ?? { day: event.day, lines: [] };
    const yours = theirs.has(event.kind) || (event.kind === 'contact-logged' && event.detail['direction'] === 'in');
    day.lines.unshift({
      key: `${index}`,
      words: sentence,
      yours,
      letter: event.kind === 'responded' ? (event.detail['letter'] ?? '') : '',
    });
    days.set(event.day, day);
  });
  return [...days.values()].sort((one, other) => other.day.localeCompare(one.day));
}
