import type { Drafts } from '#lib/store/port.ts';
import { keepDraft, type DraftKeeper } from './draft-keeper.ts';
import { dropWords, leaveWords } from './last-words.ts';

/**
 * Keeps a reactive form as a draft while its screen is open, and writes at once when the page is hidden, closed or left.
 * Call it while a component is made. `problem` is the sentence to show while it cannot be stored.
 */
export function keptDraft(
  drafts: Drafts,
  id: string,
  form: () => unknown,
): { keeper: DraftKeeper; readonly problem: string | null } {
  let problem = $state<string | null>(null);
  const keeper = keepDraft(drafts, id, {
    opened: form(),
    onproblem: (next) => (problem = next),
    onstored: leaveUnwritten,
  });

  // A tab may be killed without a word, so what the store has not answered for yet stands beside it at each change.
  function leaveUnwritten(): void {
    const left = keeper.unwritten();
    if (left === null) dropWords(id);
    else leaveWords(id, left);
  }

  $effect(() => {
    keeper.changed($state.snapshot(form()));
    if (keeper.unwritten() !== null) leaveUnwritten();
  });

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
        dropWords(id);
      },
    },
    get problem() {
      return problem;
    },
  };
}
