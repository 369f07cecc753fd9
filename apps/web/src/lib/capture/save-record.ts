import { firstValueFrom } from 'rxjs';
import { refusalSentence } from '@evenhand/policy/refusals';
import { problemOf } from '#lib/store/problem.ts';
import type { Appended, NewEntry, Store } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';

export type Saved = { saved: true } | { saved: false; problem: string };

/** What an answer of the store says to the person. */
export const outcomeOf = (appended: Appended): Saved => {
  if (appended.saved) return { saved: true };
  if ('problem' in appended) return { saved: false, problem: appended.problem };
  return { saved: false, problem: appended.refusals.map(({ code }) => refusalSentence(code)).join(' ') };
};

/** A device that has never met the server has no code of its own, and so no references to give. */
const isNew = (error: unknown): boolean => error instanceof Error && error.message === words.store.noDevice;

interface Recording {
  record: NewEntry['record'];
  /** Id of the draft that becomes the record. */
  draft: string;
  /** The draft was opened again: an earlier try may have worked though nobody saw it. */
  resumed: boolean;
  /** Takes a reference; throws where there is none to be had. */
  reference(): Promise<string>;
  entries(reference: string): Promise<NewEntry[]> | NewEntry[];
}

/**
 * Turns a draft into its record, once: the record's id was made with the draft, so when the record is on the device already
 * only the draft is left to remove. Never throws; what was typed stays in the draft until the record is stored.
 */
export async function saveRecord(
  store: Store,
  { record, draft, resumed, reference, entries }: Recording,
): Promise<Saved> {
  try {
    if (resumed && (await firstValueFrom(store.record(record.kind, record.id)))?.state.beganAt) {
      await store.drafts.remove(draft);
      return { saved: true };
    }
  } catch (error) {
    return { saved: false, problem: problemOf(error) };
  }
  let number: string;
  try {
    number = await reference();
  } catch (error) {
    return { saved: false, problem: isNew(error) ? words.store.noDevice : problemOf(error) };
  }
  try {
    return outcomeOf(await store.append(await entries(number), { draft }));
  } catch (error) {
    return { saved: false, problem: problemOf(error) };
  }
}
