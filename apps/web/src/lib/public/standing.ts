import type { PublicView } from '@evenhand/policy/derive/public-view';
import { words } from '#lib/words/index.ts';
import { isInTouch, isStaged } from './staged-view.ts';

const { tracking } = words;

type Standing = Pick<
  PublicView,
  'feedback' | 'receivedAs' | 'elsewhere' | 'status' | 'closed' | 'closedUnanswered' | 'clocks' | 'asked' | 'lookedAt'
>;

/** Nothing more is said of where it belongs once the person took it back or has an answer. */
const isSortable = ({ status }: Standing): boolean => status !== 'withdrawn' && status !== 'answered';
/** Whether somebody found that it goes elsewhere, and nothing came after that. */
export const isElsewhere = (view: Standing): boolean => view.elsewhere !== null && isSortable(view);
const isAsComment = (view: Standing): boolean =>
  isSortable(view) && view.receivedAs === 'complaint' && view.feedback === 'comment';

/** Closed on an answer, and still the person's turn to ask for more. */
const isAnsweredAndClosed = (view: Standing): boolean => isStaged(view) && view.status === 'answered' && view.closed;

/** What the page of a record says first. */
export function headlineOf(view: Standing): string {
  const noun = tracking.noun[view.feedback];
  if (isElsewhere(view)) return tracking.elsewhere.headline(noun);
  if (isAsComment(view)) return tracking.asComment.headline;
  if (isAnsweredAndClosed(view)) return tracking.answeredAndClosed.headline(noun);
  if (view.closedUnanswered !== null) return tracking.closedUnanswered.headline(noun);
  return (isStaged(view) ? tracking.headline : tracking.thanksHeadline)[view.status](noun);
}

export function leadOf(view: Standing): string {
  const { elsewhere } = view;
  if (elsewhere && isElsewhere(view))
    return `${tracking.elsewhere.lead(elsewhere.name, elsewhere.signpost)} ${tracking.elsewhere.else}`;
  if (isAsComment(view)) return tracking.asComment.lead;
  if (view.closedUnanswered !== null) return tracking.closedUnanswered.lead(view.closedUnanswered);
  if (view.asked) return `${tracking.asked.about(view.asked.points)} ${tracking.lead[view.status]}`;
  if (!isStaged(view)) return tracking.thanks[view.status];
  if (isAnsweredAndClosed(view)) return tracking.answeredAndClosed.lead;
  if (view.status === 'acknowledged' && view.lookedAt.length > 0) return tracking.leadSome(view.lookedAt);
  return view.status === 'received' && !isInTouch(view) ? tracking.leadUnnamed : tracking.lead[view.status];
}

export const isAnswered = ({ points }: Pick<PublicView, 'points'>): boolean =>
  points.some((point) => point.answer !== null);

/** Whether the answers stand before everything else: what people come for once it is said and nothing runs. */
export const isAnswerFirst = (view: Pick<PublicView, 'status' | 'points'>): boolean =>
  isAnswered(view) && (view.status === 'answered' || view.status === 'closed');
