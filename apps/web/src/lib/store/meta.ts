import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import type { RescueMeans } from '@evenhand/policy/wire/rescue';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Directory } from '@evenhand/policy/directory';
import type { Database } from './schema.ts';

/** The few things that a store remembers beside entries. One document each. */
export interface Kept {
  directory: { directory: Directory };
  /** This store's device; the code is empty until the server has issued it. */
  enrolment: { id: string; code: string };
  /** References made so far. */
  counter: { made: number };
  skew: { milliseconds: number };
  /** Lists are made up to this entry of the server's order. */
  listed: { seq: number };
  /** The days off and decisions by which the dates in the lists were made. */
  listedBy: { dates: string };
  /** Records whose rows may have to go: entries of theirs were to be taken away since the last start. */
  leaving: { records: Entry['record'][] };
  /** Records of which something lies here and the beginning does not. */
  rowless: { ids: string[] };
  /** Refused entries whose author has seen them and let go. */
  letGo: { ids: string[] };
  contact: { at: string };
  /** When this store was last held against what the server says must be in it, and was whole. */
  proven: { at: string };
  /** By what copies of unsent work are sealed for the server. */
  rescue: RescueMeans;
  /** The key of last words that the store has not taken yet; base64. */
  crossing: { key: string };
  /** What holds for people whose limits on contact this person may not read. */
  limits: LimitsAnswer;
}

export async function kept<Key extends keyof Kept>(database: Database, key: Key): Promise<Kept[Key] | null> {
  const doc = await database.meta.findOne(key).exec();
  return (doc?.toMutableJSON().value as Kept[Key] | undefined) ?? null;
}

export async function keep<Key extends keyof Kept>(database: Database, key: Key, value: Kept[Key]): Promise<void> {
  await database.meta.upsert({ id: key, value });
}

/** The next number of this device's references: raised and stored before it is used, so that none is ever given twice. */
export async function nextNumber(database: Database): Promise<number> {
  const doc =
    (await database.meta.findOne('counter').exec()) ??
    (await database.meta.insertIfNotExists({ id: 'counter', value: { made: 0 } }));
  let number = 0;
  // Writes asked for together are done together, so the document that comes back shows the last of them: the number of this
  // call is known only inside. Run again after a conflict, it is set again.
  await doc.incrementalModify((data) => {
    number = (data.value as Kept['counter']).made + 1;
    return { ...data, value: { made: number } };
  });
  return number;
}
