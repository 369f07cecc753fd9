import { sampleDirectory } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { words } from '#lib/words/index.ts';
import { addNote, noteDraft } from './add-note.ts';
import { fakeStore } from './fake-store.ts';
import { incidentEntry } from './incident/incident-entries.ts';
import { newIncidentForm } from './incident/incident-form.ts';
import { saveRecord } from './save-record.ts';

async function begun() {
  const device = fakeDevice();
  const store = fakeStore(sampleDirectory(), 'staff', device);
  const form = {
    ...newIncidentForm(device.newId(), store.staff, store.directory, device, 'Europe/Jersey'),
    unit: 'unit',
    behaviours: ['verbal-abuse'],
  };
  const draft = `incident:${form.incidentId}`;
  await store.drafts.save(draft, form);
  const save = (resumed = false, reference = () => store.nextReference()) =>
    saveRecord(store, {
      record: { kind: 'incident', id: form.incidentId },
      draft,
      resumed,
      reference,
      entries: (number) => [incidentEntry(form, { reference: number, zone: 'Europe/Jersey', staff: 'staff' })],
    });
  return { store, form, draft, save };
}

describe('saving', () => {
  it('writes everything in one go and ends the draft', async () => {
    const { store, save } = await begun();
    expect(await save()).toEqual({ saved: true });
    expect(store.appends).toHaveLength(1);
    expect(store.written.map((entry) => entry.kind)).toEqual(['incident-recorded']);
    expect(await store.drafts.all()).toEqual([]);
  });

  it('makes one record though an earlier try worked and nobody saw it', async () => {
    const { store, draft, form, save } = await begun();
    await save();
    // The page was killed before the draft was gone.
    await store.drafts.save(draft, form);
    expect(await save(true)).toEqual({ saved: true });
    expect(store.written).toHaveLength(1);
    expect(await store.drafts.all()).toEqual([]);
  });

  it('says why the rules refuse it, and keeps the draft', async () => {
    const { store, save } = await begun();
    store.failNext({ saved: false, refusals: [{ code: 'not-your-role', because: [] }] });
    expect(await save()).toEqual({ saved: false, problem: 'Your role may not do this here.' });
    expect(await store.drafts.all()).toHaveLength(1);
  });

  it('says what the store says when there is no room, keeps the draft, and works when there is room', async () => {
    const { store, save } = await begun();
    store.failNext({ saved: false, problem: words.store.deviceFull });
    expect(await save()).toEqual({ saved: false, problem: words.store.deviceFull });
    expect(await store.drafts.all()).toHaveLength(1);
    expect(await save()).toEqual({ saved: true });
    expect(store.written).toHaveLength(1);
  });

  it('passes on why no reference can be had', async () => {
    const { store, save } = await begun();
    const none = () => Promise.reject(new Error(words.store.noDevice));
    expect(await save(false, none)).toEqual({ saved: false, problem: words.store.noDevice });
    expect(store.appends).toEqual([]);
    expect(await store.drafts.all()).toHaveLength(1);
  });

  it('does not show what only a programmer understands', async () => {
    const { save } = await begun();
    const broken = () => Promise.reject(new TypeError("Cannot read properties of undefined (reading 'code')"));
    expect(await save(false, broken)).toEqual({ saved: false, problem: words.store.notStored });
    const full = () => Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
    expect(await save(false, full)).toEqual({ saved: false, problem: words.store.deviceFull });
  });

  it('turns a broken store into a sentence', async () => {
    const { store, save } = await begun();
    store.append = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await save()).toEqual({ saved: false, problem: words.store.deviceFull });
    expect(await store.drafts.all()).toHaveLength(1);
  });
});

describe('adding words', () => {
  it('puts them on the incident and ends their draft', async () => {
    const { store, form, save } = await begun();
    await save();
    await store.drafts.save(noteDraft(form.incidentId), { text: 'He came back.' });
    expect(await addNote(store, form.incidentId, 'He came back.')).toEqual({ saved: true });
    expect(store.written.at(-1)).toMatchObject({
      record: { kind: 'incident', id: form.incidentId },
      kind: 'note-added',
      body: { text: 'He came back.' },
    });
    expect(await store.drafts.all()).toEqual([]);
  });

  it('keeps them when they cannot be stored', async () => {
    const { store, form } = await begun();
    store.failNext({ saved: false, problem: words.store.deviceFull });
    expect(await addNote(store, form.incidentId, 'He came back.')).toEqual({
      saved: false,
      problem: words.store.deviceFull,
    });
  });
});
