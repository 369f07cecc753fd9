import type { PublicView } from '@evenhand/policy/derive/public-view';

/** Whether it goes through stages and is answered: a complaint does; thanks, an idea or a comment is passed on. */
export const isStaged = (view: Pick<PublicView, 'feedback'>): boolean => view.feedback === 'complaint';

/**
 * Whether the person is promised to hear from us themselves. Nothing is acknowledged to somebody who gave no name, and they
 * have no time of their own to ask for more: those clocks are then not in the view.
 */
export const isInTouch = (view: Pick<PublicView, 'clocks'>): boolean =>
  view.clocks.some(({ id }) => id === 'acknowledge' || id === 'escalate-by');

/** Whether the stages and the body outside are open to this person. */
export const hasStages = (view: Pick<PublicView, 'feedback' | 'clocks'>): boolean => isStaged(view) && isInTouch(view);

/** Whether somebody decided that it goes to no next stage. */
export const isRefused = ({ stages }: Pick<PublicView, 'stages'>): boolean =>
  stages.some(({ state }) => state === 'said-no');

/** Whether the last of our stages is answered, so that there is nobody left to ask but those outside. */
export const isLastAnswered = ({ stages }: Pick<PublicView, 'stages'>): boolean =>
  stages.length > 0 && stages.at(-1)?.answeredOn !== null;
