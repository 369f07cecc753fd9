import { createRxDatabase } from 'rxdb/plugins/core';
import { filter, firstValueFrom, map } from 'rxjs';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { entryMaker } from '@evenhand/policy/testing';
import { readReference } from '@evenhand/policy/reference';
import { words } from '#lib/words/index.ts';
import type { NewEntry, Store, SyncState } from './port.ts';
import { databaseName } from './database-name.ts';
import { schemas, toDoc, type Collections } from './schema.ts';
import { bench, type Bench } from './testing.ts';

const opened: Store[] = [];
const open = async (from: Bench): Promise<Store> => {
  const store = await from.open();
  opened.push(store);
  return store;
};

// A store takes a quarter of a second to close; each has a disk and a server of its own, so the next test need not wait.
const closing: Promise<void>[] = [];
afterEach(() => void closing.push(...opened.splice(0).map((store) => store.close())));
afterAll(async () => void (await Promise.all(closing)));

const complaint = (id: string, more: Record<string, unknown> = {}): NewEntry => ({
  record: { kind: 'case', id },
  kind: 'feedback-received',
  body: {
    feedback: 'complaint',
    channel: 'in-person',
    unit: 'unit',
    points: [{ text: 'Nobody rang back' }],
    customer: 'anonymous',
    ...more,
  },
});

const when = (store: Store, holds: (sync: SyncState) => boolean): Promise<SyncState> =>
  firstValueFrom(store.sync.pipe(filter(holds)));
const rows = (store: Store) => firstValueFrom(store.list('case'));

describe('the store on a device', () => {
  it('keeps what was saved with no network, and sends it once when there is one', async () => {
    const at = bench();
    const store = await open(at);
    await when(store, (sync) => sync.phase === 'sent');
    at.server.reachable = false;
    const id = store.newId();
    expect(await store.append([complaint(id)])).toMatchObject({ saved: true });
    expect((await when(store, (sync) => sync.unsent === 1)).oldest).not.toBeNull();
    expect(at.server.entries).toHaveLength(0);

    at.server.reachable = true;
    store.syncNow();
    await when(store, (sync) => sync.unsent === 0);
    expect(at.server.entries.map((entry) => entry.record.id)).toEqual([id]);
  });

  it('counts what waits in records, as lists show them, however many entries each has', async () => {
    const at = bench();
    const store = await open(at);
    at.server.reachable = false;
    const [id, other, customer] = [store.newId(), store.newId(), store.newId()];
    const registered = {
      record: { kind: 'customer', id: customer },
      kind: 'customer-registered',
      body: { name: 'Ann', unit: 'unit' },
    } as const;
    const note = { record: { kind: 'case', id }, kind: 'note-added', body: { text: 'Rang.' } } as const;
    expect(await store.append([registered, complaint(id, { customer }), note])).toMatchObject({ saved: true });
    await when(store, (sync) => sync.unsent === 1);
    expect(await store.append([complaint(other)])).toMatchObject({ saved: true });
    await when(store, (sync) => sync.unsent === 2);
    const marked = store.list('case').pipe(map((all) => all.filter((row) => row.unsent > 0).length));
    expect(await firstValueFrom(marked.pipe(filter((count) => count > 1)))).toBe(2);
    at.server.reachable = true;
    store.syncNow();
    expect(await firstValueFrom(marked.pipe(filter((count) => count === 0)))).toBe(0);
  });

  it('takes over what the organisation decided since: a day off moves the dates in the list at once', async () => {
    const at = bench();
    const store = await open(at);
    await store.append([complaint(store.newId())]);
    const due = store.list('case').pipe(
      map(([row]) => row?.summary.clocks.find(({ id }) => id === 'stage-1')?.due),
      filter((day) => day != null),
    );
    const before = await firstValueFrom(due);
    const me = await at.world.me();
    if (me === null || me === 'unreachable') throw new Error('Nobody is signed in.');
    const added = [{ day: before, addedAt: at.device.now().toISOString(), reason: 'A day of mourning' }];
    const directory = { ...me.directory, calendar: { ...me.directory.calendar, added } };
    at.world.me = () => Promise.resolve({ ...me, directory });
    expect(await store.refresh()).toBe(true);
    expect(store.directory.calendar.added).toEqual(added);
    expect(await firstValueFrom(due.pipe(filter((day) => day !== before)))).toMatch(/^\d{4}-\d\d-\d\d$/);
    at.world.me = () => Promise.resolve('unreachable');
    expect(await store.refresh()).toBe(false);
  });

  it('moves the dates in the list at the next start where it was closed before it had', async () => {
    const at = bench();
    const store = await open(at);
    await store.append([complaint(store.newId())]);
    const dueOf = (of: Store) =>
      of.list('case').pipe(
        map(([row]) => row?.summary.clocks.find(({ id }) => id === 'stage-1')?.due),
        filter((day) => day != null),
      );
    await firstValueFrom(store.list('case').pipe(filter(([row]) => row?.unsent === 0)));
    const before = await firstValueFrom(dueOf(store));
    const me = await at.world.me();
    if (me === null || me === 'unreachable') throw new Error('Nobody is signed in.');
    const added = [{ day: before, addedAt: at.device.now().toISOString(), reason: 'A day of mourning' }];
    const directory = { ...me.directory, calendar: { ...me.directory.calendar, added } };
    at.world.me = () => Promise.resolve({ ...me, directory });
    // What was closed over is as little written as what finds no room.
    at.disk.fullFor = 'summaries';
    const silent = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await store.refresh();
    await vi.waitFor(() => expect(silent).toHaveBeenCalled());
    await store.close();
    silent.mockRestore();
    at.disk.fullFor = null;
    at.world.me = () => Promise.resolve('unreachable');
    const again = await open(at);
    expect(again.directory.calendar.added).toEqual(added);
    await firstValueFrom(dueOf(again).pipe(filter((day) => day !== before)));
  });

  it('hears with a pull that the organisation’s data changed, and asks for them', async () => {
    const at = bench();
    const store = await open(at);
    await when(store, (sync) => sync.phase === 'sent');
    const me = await at.world.me();
    if (me === null || me === 'unreachable') throw new Error('Nobody is signed in.');
    const heard = Promise.withResolvers<void>();
    const directory = { ...me.directory, organisation: { ...me.directory.organisation, name: 'New name' } };
    at.world.me = () => {
      heard.resolve();
      return Promise.resolve({ ...me, directory });
    };
    at.server.directory = 2;
    at.server.tell();
    await heard.promise;
    await expect.poll(() => store.directory.organisation.name).toBe('New name');
  });

  it('sends again after a lost answer, and the server still has one copy', async () => {
    const at = bench();
    const store = await open(at);
    at.server.loseAnswers = 1;
    await store.append([complaint(store.newId())]);
    await when(store, (sync) => sync.unsent === 0 && sync.phase === 'sent');
    expect(at.server.pushes).toBeGreaterThan(1);
    expect(at.server.entries).toHaveLength(1);
  });

  it('takes an answer that ends in the middle for none, and asks again: nothing twice, nothing missing', async () => {
    const at = bench();
    const store = await open(at);
    await when(store, (sync) => sync.phase === 'sent');
    at.server.tearAnswers = 3;
    await store.append([complaint(store.newId())]);
    await when(store, (sync) => sync.unsent === 1);
    for (let turn = 0; turn < 4; turn += 1) store.syncNow();
    await when(store, (sync) => sync.unsent === 0);
    expect(at.server.entries).toHaveLength(1);
    expect(at.server.tearAnswers).toBe(0);
    expect(await rows(store)).toHaveLength(1);
  });

  it('says what the server says when that has no room, keeps everything, and sends it once there is some', async () => {
    const at = bench();
    const store = await open(at);
    await when(store, (sync) => sync.phase === 'sent');
    const message = 'The server has no room left.';
    at.server.broken = () => Response.json({ error: 'unavailable', message }, { status: 507 });
    await store.append([complaint(store.newId())]);
    expect(await when(store, (sync) => sync.problem !== null)).toMatchObject({ problem: message, unsent: 1 });
    at.server.broken = null;
    store.syncNow();
    expect(await when(store, (sync) => sync.unsent === 0)).toMatchObject({ problem: null });
    expect(at.server.entries).toHaveLength(1);
  });

  it('goes on sending after a browser was closed in the middle of its first pull', async () => {
    const at = bench();
    // What is left then: a colleague's entry is stored, and nothing says that it came from the server.
    const before = await createRxDatabase<Collections>({
      name: databaseName({ organisation: at.organisation, staff: 'service-head' }),
      storage: at.world.storage,
    });
    await before.addCollections(schemas);
    const colleagues = entryMaker('jersey-feedback@1.8');
    const pulled = colleagues('feedback-received', '2026-05-19T09:00:00Z', 'staff', complaint('').body);
    await before.entries.insert(toDoc({ ...pulled, seq: 1, receivedAt: pulled.at, verdict: 'accepted' }));
    await before.close();

    at.world.plainBefore = true;
    const store = await open(at);
    const id = store.newId();
    await store.append([complaint(id)]);
    await when(store, (sync) => sync.unsent === 0);
    expect(at.server.entries.map((entry) => entry.record.id)).toEqual([id]);
  });

  it('makes one record of a double tap', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    expect(await store.append([complaint(id)])).toMatchObject({ saved: true });
    expect(await store.append([complaint(id)])).toMatchObject({ saved: true, entries: [] });
    const view = await firstValueFrom(store.record('case', id).pipe(filter((each) => each !== null)));
    expect(view.state.history).toHaveLength(1);
  });

  it('makes one record of two tries at once, with all that belongs to it once', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    const note: NewEntry = { record: { kind: 'case', id }, kind: 'note-added', body: { text: 'rang, no answer' } };
    const tries = [store.append([complaint(id), note]), store.append([complaint(id), note])];
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject({ saved: true });
    await when(store, (sync) => sync.unsent === 0 && sync.lastContact !== null);
    expect(at.server.entries.map(({ kind }) => kind).sort()).toEqual(['feedback-received', 'note-added']);
  });

  it('knows after it was closed when it last heard the server', async () => {
    const at = bench();
    const first = await at.open();
    await when(first, (sync) => sync.lastContact !== null);
    await first.close();
    at.server.reachable = false;
    const second = await open(at);
    await when(second, (sync) => sync.lastContact === null && sync.heardBefore !== null);
  });

  it('keeps what holds for somebody whose record is closed to this person, and shows no part of that record', async () => {
    const at = bench();
    const first = await open(at);
    const id = first.newId();
    await first.append([complaint(id)]);
    await when(first, (sync) => sync.unsent === 0 && sync.lastContact !== null);
    await firstValueFrom(first.list('case').pipe(filter((list) => list.length === 1)));
    await first.close();

    const instruction = {
      arrangement: id,
      customer: null,
      policy: 'P',
      holds: true,
      from: '2026-05-01',
      provisional: false,
    };
    const none = { options: [], contact: null, until: null, reviewOn: null, reviewOverdue: false, notTold: false };
    at.server.limits = {
      closedTo: [id],
      limits: [{ name: 'Barnaby Quist', concerns: [], pack: 'p@1', instruction: { ...instruction, ...none } }],
    };
    const second = await open(at);
    const named = second.standingLimits().pipe(filter(([told]) => told?.name === 'Barnaby Quist'));
    await firstValueFrom(named);
    expect(await rows(second)).toEqual([]);
    expect(await firstValueFrom(second.record('case', id))).toBeNull();
    await second.close();

    at.server.reachable = false;
    const third = await open(at);
    expect((await firstValueFrom(third.standingLimits())).map(({ name }) => name)).toEqual(['Barnaby Quist']);
    expect(await rows(third)).toEqual([]);
  });

  it('shows no part of a record that it began, once the record is closed to this person, and all of it when it opens again', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    await store.append([complaint(id)]);
    await when(store, (sync) => sync.unsent === 0 && sync.lastContact !== null);
    const listed = (count: number) =>
      firstValueFrom(
        store.list('case').pipe(filter((list) => list.filter(({ summary }) => summary.id === id).length === count)),
      );
    const make = entryMaker('jersey-feedback@1.8', { kind: 'case', id });
    const theirs = (seq: number) => {
      const entry = make('note-added', '2026-05-12T10:00:00Z', 'somebody-else', { text: `Their words ${seq}` });
      return { ...entry, seq, receivedAt: entry.at, verdict: 'accepted' as const, refusals: [] };
    };
    at.server.entries.push(theirs(2));
    at.server.tell();
    await listed(1);

    // Its own words stay on the device, and would make a record of which nobody has done anything.
    at.server.limits = { closedTo: [id], limits: [] };
    at.server.closed.push(id);
    store.syncNow();
    await listed(0);
    expect(await firstValueFrom(store.record('case', id))).toBeNull();
    expect(await store.search('counter')).toEqual([]);
    expect(await firstValueFrom(store.duties())).toEqual([]);

    at.server.limits = { closedTo: [], limits: [] };
    at.server.opened.push(id);
    at.server.entries.push(theirs(3));
    at.server.tell();
    await listed(1);
    const view = await firstValueFrom(store.record('case', id).pipe(filter((each) => each !== null)));
    expect(view.state.history.length).toBeGreaterThan(1);
  });

  it('closes a record at once on which this person declares a conflict of their own, whatever the server has heard', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    await store.append([complaint(id)]);
    await when(store, (sync) => sync.unsent === 0 && sync.lastContact !== null);
    at.server.reachable = false;
    const about = { record: { kind: 'case', id }, kind: 'conflict-declared' } as const;
    await store.append([{ ...about, body: { staff: 'staff', relation: 'a friend' } }]);
    expect(await firstValueFrom(store.record('case', id))).not.toBeNull();
    expect(await store.isOwnConflict(id)).toBe(false);

    await store.append([{ ...about, body: { staff: store.staff.id, relation: 'a neighbour' } }]);
    expect(await firstValueFrom(store.record('case', id))).toBeNull();
    expect(await store.isOwnConflict(id)).toBe(true);
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 0)));
    expect(await store.search('counter')).toEqual([]);
  });

  it('lets go of a record that left this person’s sight, down to the disk, and keeps what they wrote on it', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    const make = entryMaker('jersey-feedback@1.8', { kind: 'case', id });
    const begun = make('feedback-received', '2026-05-12T09:00:00Z', 'somebody-else', {
      ...complaint(id).body,
      ...{ points: [{ text: 'The boiler room key' }], contact: { name: 'Quentin Marlow' } },
    });
    at.server.entries.push({ ...begun, seq: 1, receivedAt: begun.at, verdict: 'accepted', refusals: [] });
    at.server.tell();
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 1)));
    expect(await store.search('Quentin')).toHaveLength(1);
    at.server.reachable = false;
    await store.append([{ record: { kind: 'case', id }, kind: 'note-added', body: { text: 'My own words' } }]);

    at.server.closed.push(id);
    at.server.reachable = true;
    store.syncNow();
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 0)));
    await when(store, (sync) => sync.unsent === 0);
    expect(await store.search('Quentin')).toEqual([]);
    expect(await firstValueFrom(store.record('case', id))).toBeNull();
    expect(at.server.entries.map(({ body }) => body.text)).toContain('My own words');
    expect(await at.disk.openedWords()).not.toMatch(/Quentin|boiler/);
    await store.close();
    const again = await open(at);
    expect(await rows(again)).toEqual([]);
  });

  it('finds everything again after it was closed, with no network', async () => {
    const at = bench();
    const first = await at.open();
    const id = first.newId();
    at.server.reachable = false;
    await first.append([complaint(id)]);
    await first.drafts.save('feedback:1', { narrative: 'half a sent' });
    await first.close();

    const second = await open(at);
    expect((await rows(second)).map((row) => [row.summary.id, row.unsent])).toEqual([[id, 1]]);
    expect(await second.drafts.load('feedback:1')).toEqual({ narrative: 'half a sent' });
  });

  it('refuses an act before it is written, and says which clause', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    await store.append([complaint(id)]);
    const close: NewEntry = { record: { kind: 'case', id }, kind: 'closed', body: { reason: 'upheld' } };
    const answer = await store.append([close]);
    expect(answer).toMatchObject({
      saved: false,
      refusals: [{ code: 'no-investigation', because: ['JF-88', 'JF-89'] }],
    });
    expect(await store.wouldRefuse(close)).toHaveLength(1);
    const view = await firstValueFrom(store.record('case', id).pipe(filter((each) => each !== null)));
    expect(view.state.history).toHaveLength(1);
  });

  it('says what is wrong with a shape and writes nothing of the batch', async () => {
    const at = bench();
    const store = await open(at);
    const answer = await store.append([complaint(store.newId()), complaint(store.newId(), { channel: 'pigeon' })]);
    expect(answer).toMatchObject({ saved: false, problem: expect.stringContaining('channel') as string });
    expect(await rows(store)).toEqual([]);
  });

  it('brings what the server refused back to its author, and lets it go when they have seen it', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    at.server.refuse = (entry) => entry.kind === 'escalation-refused';
    await store.append([complaint(id)]);
    const appended = await store.append([
      { record: { kind: 'case', id }, kind: 'escalation-refused', body: { reason: 'Already answered twice' } },
    ]);
    expect(appended.saved).toBe(true);
    const [refused] = (await when(store, (sync) => sync.attention.length === 1)).attention;
    expect(refused?.refusals?.[0]?.because).toEqual(['JF-25']);
    const view = await firstValueFrom(
      store.record('case', id).pipe(filter((each) => each?.state.refused.length === 1)),
    );
    expect(view?.state.history).toHaveLength(1);
    await store.letGo(refused?.id ?? '');
    expect((await when(store, (sync) => sync.attention.length === 0)).attention).toEqual([]);
  });

  it('shows what others wrote when the server says that there is something', async () => {
    const at = bench();
    const here = await open(at);
    const elsewhere = bench();
    const colleague = await open({ ...elsewhere, open: elsewhere.open });
    const id = colleague.newId();
    await colleague.append([complaint(id)]);
    await when(colleague, (sync) => sync.unsent === 0);
    at.server.entries.push(...elsewhere.server.entries);
    at.server.tell();
    const seen = await firstValueFrom(
      here.list('case').pipe(
        filter((list) => list.length === 1),
        map((list) => list[0]?.summary.id),
      ),
    );
    expect(seen).toBe(id);
  });

  it('counts what this person wrote on a record whose beginning came to the device only later', async () => {
    const at = bench();
    const store = await open(at);
    const id = store.newId();
    const note = { record: { kind: 'case' as const, id }, kind: 'note-added', body: { text: 'They rang again.' } };
    await store.append([note]);
    await when(store, (sync) => sync.unsent === 0 && sync.phase === 'sent');
    expect(await rows(store)).toEqual([]);

    const elsewhere = bench();
    const colleague = await open(elsewhere);
    await colleague.append([complaint(id)]);
    await when(colleague, (sync) => sync.unsent === 0 && sync.phase === 'sent');
    at.server.entries.push(...elsewhere.server.entries.map((entry) => ({ ...entry, seq: 2, by: 'staff' })));
    at.server.tell();
    const [row] = await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 1)));
    expect(row?.summary.entries).toBe(2);
  });

  it('asks for changed reference data until they have come', async () => {
    const at = bench();
    const store = await open(at);
    await when(store, (sync) => sync.lastContact !== null && !sync.fetching);
    const { me } = at.world;
    let lost = 2;
    at.world.me = async () => {
      const answer = await me();
      if (answer === null || answer === 'unreachable') return answer;
      if ((lost -= 1) >= 0) return 'unreachable';
      const { organisation, ...same } = answer.directory;
      return { ...answer, directory: { ...same, organisation: { ...organisation, name: 'Renamed' } } };
    };
    at.server.directory = 2;
    at.server.tell();
    await vi.waitFor(() => expect(store.directory.organisation.name).toBe('Renamed'));
  });

  it('gives references that never repeat, also to two who ask at once', async () => {
    const at = bench();
    const store = await open(at);
    const given = await Promise.all(Array.from({ length: 20 }, () => store.nextReference()));
    expect(new Set(given).size).toBe(20);
    expect(given.every((reference) => readReference(reference) === reference)).toBe(true);
  });

  it('cannot give a reference before it has met the server, and says what to do', async () => {
    const at = bench();
    at.world.enrol = () => Promise.resolve(null);
    const store = await open(at);
    await expect(store.nextReference()).rejects.toThrow(/signal/);
  });

  it('finds a record by its reference however it was written down', async () => {
    const at = bench();
    const store = await open(at);
    const reference = await store.nextReference();
    await store.append([complaint(store.newId(), { reference })]);
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 1)));
    const spoken = reference.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await store.search(spoken)).map((row) => row.summary.reference)).toEqual([reference]);
  });

  it('finds a person whose name could be a reference', async () => {
    const at = bench();
    const store = await open(at);
    expect(readReference('Ellingham')).not.toBeNull();
    await store.append([complaint(store.newId(), { contact: { name: 'Maud Ellingham' } })]);
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 1)));
    expect(await store.search('Ellingham')).toHaveLength(1);
  });

  it('finds whoever rings by their number, however it is written, and nobody with another', async () => {
    const at = bench();
    const store = await open(at);
    await store.append([complaint(store.newId(), { contact: { name: 'Maud', phone: '07700 900123' } })]);
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 1)));
    for (const written of ['+44 7700 900123', '07700-900-123', '07700 900']) {
      expect(await store.search(written)).toHaveLength(1);
    }
    expect(await store.search('07700 900124')).toEqual([]);
  });

  it('finds a record in spite of a typing error', async () => {
    const at = bench();
    const store = await open(at);
    await store.append([complaint(store.newId(), { contact: { name: 'Claire Le Brocq' } })]);
    await firstValueFrom(store.list('case').pipe(filter((list) => list.length === 1)));
    expect((await store.search('brocc')).map((row) => row.summary.name)).toEqual(['Claire Le Brocq']);
    expect(await store.search('zebra')).toEqual([]);
  });

  it('says that it is fetching until what the server has is here, so that an empty list is not taken for nothing', async () => {
    const store = await open(bench());
    const seen: boolean[] = [];
    const following = store.sync.subscribe(({ fetching }) => seen.push(fetching));
    await when(store, (sync) => sync.lastContact !== null && !sync.fetching);
    following.unsubscribe();
    expect(seen[0]).toBe(true);
    expect(seen.at(-1)).toBe(false);
  });

  it('says that the disk is full, writes nothing, and writes again once there is room', async () => {
    const at = bench();
    const store = await open(at);
    await when(store, (sync) => sync.lastContact !== null);
    const [id, draft] = [store.newId(), 'feedback:a'];
    await store.drafts.save(draft, { narrative: 'The bus' });
    at.disk.full = true;
    expect(await store.append([complaint(id)], { draft })).toEqual({ saved: false, problem: words.store.deviceFull });
    await expect(store.drafts.save(draft, { narrative: 'The bus went' })).rejects.toThrow();
    expect(await rows(store)).toEqual([]);
    expect(await store.drafts.load(draft)).toEqual({ narrative: 'The bus' });

    at.disk.full = false;
    await store.drafts.save(draft, { narrative: 'The bus went past' });
    expect(await store.drafts.load(draft)).toEqual({ narrative: 'The bus went past' });
    expect(await store.append([complaint(id)], { draft })).toMatchObject({ saved: true });
    await when(store, (sync) => sync.unsent === 0 && sync.phase === 'sent');
    expect(at.server.entries.map((entry) => entry.record.id)).toEqual([id]);
  });
});
