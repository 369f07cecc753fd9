import type { PublicView } from '@evenhand/policy/derive/public-view';
import { words } from '#lib/words/index.ts';
import { isInTouch, isStaged } from './staged-view.ts';

const { tracking } = words;

type Standing = Pick<PublicView, 'feedback' | 'status' | 'closed' | 'clocks'>;

/** Closed on an answer, and still the person's turn to ask for more. */
const isAnsweredAndClosed = (view: Standing): boolean => isStaged(view) && view.status === 'answered' && view.closed;

/** What the page of a record says first. */
export function headlineOf(view: Standing): string {
  const noun = tracking.noun[view.feedback];
  if (isAnsweredAndClosed(view)) return tracking.answeredAndClosed.headline(noun);
  return (isStaged(view) ? tracking.headline : tracking.thanksHeadline)[view.status](noun);
}

export function leadOf(view: Standing): string {
  if (!isStaged(view)) return tracking.thanks[view.status];
  if (isAnsweredAndClosed(view)) return tracking.answeredAndClosed.lead;
  return view.status === 'received' && !isInTouch(view) ? tracking.leadUnnamed : tracking.lead[view.status];
}

export const isAnswered = ({ points }: Pick<PublicView, 'points'>): boolean =>
  points.some((point) => point.answer !== null);

/** Whether the answers stand before everything else: what people come for once it is said and nothing runs. */
export const isAnswerFirst = (view: Pick<PublicView, 'status' | 'points'>): boolean =>
  isAnswered(view) && (view.status === 'answered' || view.status === 'closed');
