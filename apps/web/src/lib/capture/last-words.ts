import type { Drafts } from '#lib/store/port.ts';

/**
 * What was typed and is not stored yet. The store needs a moment, and a tab may be closed or killed in that moment; so until
 * it answers, the words stand in the one memory of a browser that is written at once and outlives a closed tab, and they are
 * stored when the form opens again. Nothing stays behind once it is stored, or the draft is over.
 */
type Crossing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (draft: string): string => `last-words:${draft}`;

export function leaveWords(draft: string, form: string, crossing: Crossing = localStorage): void {
  try {
    crossing.setItem(keyOf(draft), form);
  } catch {
    // No room here either. The store has already said so on the screen.
  }
}

export const dropWords = (draft: string, crossing: Crossing = localStorage): void => crossing.removeItem(keyOf(draft));

/** The draft as it was last typed; null when there is none of that id. */
export async function openDraft<Form>(
  drafts: Drafts,
  id: string,
  crossing: Crossing = localStorage,
): Promise<Form | null> {
  const left = crossing.getItem(keyOf(id));
  if (left === null) return drafts.load<Form>(id);
  const form = JSON.parse(left) as Form;
  await drafts.save(id, form);
  dropWords(id, crossing);
  return form;
}
