import type { Device } from '#lib/device/device.ts';
import type { Drafts } from './port.ts';
import type { Database } from './schema.ts';

/** Forms being filled in, in this person's own store. Never sent anywhere. */
export const draftsOf = (database: Database, device: Device): Drafts => ({
  async load<Form>(id: string) {
    const doc = await database.drafts.findOne(id).exec();
    return (doc?.toMutableJSON().form as Form | undefined) ?? null;
  },
  async save(id, form) {
    const plain = JSON.parse(JSON.stringify(form)) as unknown;
    // Not `incrementalUpsert`: once it failed for a document, as on a full disk, it fails for that document until a restart.
    await database.drafts.upsert({ id, form: plain, savedAt: device.now().toISOString() });
  },
  async remove(id) {
    const doc = await database.drafts.findOne(id).exec();
    await doc?.incrementalRemove();
  },
  async all() {
    const docs = await database.drafts.find().exec();
    return docs
      .map((doc) => ({ id: doc.id, form: doc.toMutableJSON().form, savedAt: doc.savedAt }))
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  },
});
