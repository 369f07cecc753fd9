import type { Drafts } from '#lib/store/port.ts';

/*
 * What was typed and is not stored yet. The store needs a moment, and a tab may be closed or killed in that moment; so until
 * it answers, the words stand in the one memory of a browser that is written at once and outlives a closed tab, and they are
 * stored when the form opens again. Nothing stays behind once it is stored, or the draft is over.
 */

export function leaveWords({ crossing }: Pick<Drafts, 'crossing'>, draft: string, form: string): void {
  try {
    crossing.set(draft, form);
  } catch {
    // No room here either. The store has already said so on the screen.
  }
}

export const dropWords = ({ crossing }: Pick<Drafts, 'crossing'>, draft: string): void => crossing.drop(draft);

/** The draft as it was last typed; null when there is none of that id. */
export async function openDraft<Form>(drafts: Drafts, id: string): Promise<Form | null> {
  const left = drafts.crossing.get(id);
  if (left === null) return drafts.load<Form>(id);
  const form = JSON.parse(left) as Form;
  // Where the store has no room they stay where they are, and are tried again as the form is typed on.
  await drafts.save(id, form).then(
    () => dropWords(drafts, id),
    (error: unknown) => console.warn(error),
  );
  return form;
}
