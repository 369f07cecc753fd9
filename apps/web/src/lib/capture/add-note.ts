import { problemOf } from '#lib/store/problem.ts';
import type { Store } from '#lib/store/port.ts';
import { outcomeOf, type Saved } from './save-record.ts';

/** The draft of words that are being added to a saved incident. */
export const noteDraft = (incident: string): string => `added:${incident}`;

/** Adds words to an incident that is saved; they stay in their draft until they are stored. Never throws. */
export async function addNote(store: Store, incident: string, text: string): Promise<Saved> {
  try {
    const entry = { record: { kind: 'incident', id: incident }, kind: 'note-added', body: { text } } as const;
    return outcomeOf(await store.append([entry], { draft: noteDraft(incident) }));
  } catch (error) {
    return { saved: false, problem: problemOf(error) };
  }
}
