import type { Drafts } from '#lib/store/port.ts';
import { keepDraft, type DraftKeeper } from './draft-keeper.ts';
import { dropWords, leaveWords } from './last-words.ts';

/** The form on the screen, and what to do when another window of this device changes it or is done with it. */
interface OnScreen<Form> {
  form(): Form;
  show(form: Form): void;
  over(): void;
}

/**
 * Keeps a reactive form as a draft while its screen is open, and writes at once when the page is hidden, closed or left.
 * Open in two windows, it is one form: what is typed in one shows in the other. Call it while a component is made. `problem`
 * is the sentence to show while it cannot be stored.
 */
export function keptDraft<Form>(
  drafts: Pick<Drafts, 'crossing' | 'save' | 'watch'>,
  id: string,
  { form, show, over }: OnScreen<Form>,
): { keeper: DraftKeeper; readonly problem: string | null } {
  let problem = $state<string | null>(null);
  const keeper = keepDraft(drafts, id, {
    opened: form(),
    onproblem: (next) => (problem = next),
    onstored: leaveUnwritten,
    onover: over,
  });

  // A tab may be killed without a word, so what the store has not answered for yet stands beside it at each change.
  function leaveUnwritten(): void {
    const left = keeper.unwritten();
    if (left === null) dropWords(drafts, id);
    else leaveWords(drafts, id, left);
  }

  $effect(() => {
    keeper.changed($state.snapshot(form()));
    if (keeper.unwritten() !== null) leaveUnwritten();
  });

  $effect(() =>
    drafts.watch(id, {
      stored: (theirs) => void (keeper.heard(theirs) && show(theirs as Form)),
      over: () => keeper.heardOver(),
    }),
  );

  $effect(() => {
    const write = () => void keeper.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') write();
    };
    addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', hidden);
      write();
    };
  });

  return {
    keeper: {
      ...keeper,
      end() {
        keeper.end();
        dropWords(drafts, id);
      },
    },
    get problem() {
      return problem;
    },
  };
}
