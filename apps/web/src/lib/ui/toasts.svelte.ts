/** Short news that needs no answer: 'Saved on this device'. What needs an answer is a dialog or a notice, never a toast. */
export interface Toast {
  id: number;
  words: string;
  tone: 'good' | 'info' | 'danger';
  /** With an action it stays until dismissed: nobody is hurried. */
  action?: { label: string; run: () => void };
}

const shownFor = 8_000;
let last = 0;

export const toasts: Toast[] = $state([]);

const passes = ({ tone, action }: Toast): boolean => !action && tone !== 'danger';

export function showToast(
  words: string,
  { tone = 'info', action }: Partial<Pick<Toast, 'tone' | 'action'>> = {},
): void {
  const id = (last += 1);
  const isPassing = passes({ id, words, tone, action });
  // One piece of news at a time: more would grow down over a sheet and its buttons.
  for (const { id: before } of isPassing ? toasts.filter(passes) : []) dismissToast(before);
  toasts.push({ id, words, tone, action });
  if (isPassing) setTimeout(() => dismissToast(id), shownFor);
}

/** News of one person is not left to whoever stands there next. */
export const dismissToasts = (): void => void toasts.splice(0);

export function dismissToast(id: number): void {
  const index = toasts.findIndex((toast) => toast.id === id);
  if (index >= 0) toasts.splice(index, 1);
}
