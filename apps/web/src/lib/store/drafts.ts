import type { Device } from '#lib/device/device.ts';
import type { Crossing, DraftNews, Drafts } from './port.ts';
import type { Database } from './schema.ts';

/** What one window tells the others of the same person on this device. */
type Told = { id: string; form: unknown; over: boolean };

/**
 * Forms being filled in, in this person's own store. Never sent anywhere. Windows tell each other what they stored, so that
 * a form that stands open in two of them is one form, and neither writes over the other's words.
 */
export function draftsOf(
  database: Database,
  device: Device,
  crossing: Crossing,
): Drafts & {
  /** Resolves once what was handed over is stored, or has failed. */
  close(): Promise<void>;
} {
  const windows = new BroadcastChannel(`drafts:${database.name}`);
  const watching = new Set<(told: Told) => void>();
  windows.onmessage = ({ data }: MessageEvent<Told>) => {
    for (const hear of watching) hear(data);
  };
  let isClosed = false;
  const saving = new Set<Promise<unknown>>();
  // The last words of a page may be stored after its store was closed; there is nobody left here to tell of them.
  const tell = (told: Told): void => {
    if (!isClosed) windows.postMessage(told);
  };

  return {
    crossing,
    async load<Form>(id: string) {
      const doc = await database.drafts.findOne(id).exec();
      return (doc?.toMutableJSON().form as Form | undefined) ?? null;
    },
    async save(id, form) {
      const plain = JSON.parse(JSON.stringify(form)) as unknown;
      // Not `incrementalUpsert`: once it failed for a document, as on a full disk, it fails for that document until a restart.
      const saved = database.drafts.upsert({ id, form: plain, savedAt: device.now().toISOString() });
      saving.add(saved);
      await saved.finally(() => saving.delete(saved));
      tell({ id, form: plain, over: false });
    },
    async remove(id) {
      const doc = await database.drafts.findOne(id).exec();
      await doc?.incrementalRemove();
      tell({ id, form: null, over: true });
    },
    watch(id, news: DraftNews) {
      const hear = (told: Told): void => {
        if (told.id !== id) return;
        if (told.over) news.over();
        else news.stored(told.form);
      };
      watching.add(hear);
      return () => void watching.delete(hear);
    },
    async all() {
      const docs = await database.drafts.find().exec();
      return docs
        .map((doc) => ({ id: doc.id, form: doc.toMutableJSON().form, savedAt: doc.savedAt }))
        .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    async close() {
      await Promise.allSettled(saving);
      isClosed = true;
      windows.close();
    },
  };
}
