import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { getChangedDocumentsSince, type RxStorage } from 'rxdb/plugins/core';
import type { RescueMeans } from '@evenhand/policy/wire/rescue';
import { bytesOf, textOf } from '#lib/device/base64.ts';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import { preferMinimal, type Added } from '@evenhand/policy/wire/replication';
import { sampleDirectory } from '@evenhand/policy/testing';
import { aesGcmCipher, type Cipher } from '#lib/device/cipher.ts';
import { fakeDevice, type FakeDevice } from '#lib/device/fake.ts';
import { openStore, type World } from './open.ts';
import type { Store } from './port.ts';
import { sumOf } from './proofs.ts';
import type { Vault } from './vault.ts';
import type { RescueCopy, SealedLetter, VaultDisk } from './vault-disk.ts';

/** A server in memory: numbers what it is sent, keeps it once, and can be out of reach or lose its answers. */
export class FakeServer {
  readonly entries: Entry[] = [];
  readonly #listeners = new Set<() => void>();
  reachable = true;
  /** Version of the reference data. */
  directory = 1;
  /** The next so many pushes are taken and their answers lost. */
  loseAnswers = 0;
  pushes = 0;
  /** Ids that the next answer with them leaves out, as no answer should. */
  readonly lost = new Set<string>();
  /** Its proofs hold nowhere. */
  wrongProofs = false;
  /** How often it was asked what a device must hold. */
  proofs = 0;
  /** What it answers every push with instead of taking it. */
  broken: (() => Response) | null = null;
  /** The next so many answers end in the middle. */
  tearAnswers = 0;
  /** What it answers of limits on contact. */
  limits: LimitsAnswer = { closedTo: [], limits: [] };
  refuse: (entry: Entry) => boolean = () => false;
  /** Records that whoever pulls may see no more, which it says once. */
  closed: string[] = [];
  /** Records that they may see again: from then on everything of them comes. */
  opened: string[] = [];
  /** Of which it has said so. */
  readonly #unseen = new Set<string>();

  listen = (_url: string, heard: () => void): (() => void) => {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  };

  tell(): void {
    for (const heard of this.#listeners) heard();
  }

  fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    await Promise.resolve();
    if (!this.reachable) throw new TypeError('failed to fetch');
    const { pathname, searchParams } = new URL(String(url), 'http://server');
    const whole = this.#answer(pathname, searchParams, init);
    if (this.tearAnswers === 0) return whole;
    this.tearAnswers -= 1;
    const text = await whole.text();
    return new Response(text.slice(0, text.length / 2), { headers: { 'content-type': 'application/json' } });
  };

  #answer(pathname: string, searchParams: URLSearchParams, init?: RequestInit): Response {
    if (this.broken && pathname.endsWith('/push')) return this.broken();
    if (pathname.endsWith('/push'))
      return this.#push(JSON.parse(String(init?.body)) as { rows: { newDocumentState: Entry }[] }, init);
    const after = Number(searchParams.get('seq'));
    const closed = this.closed.splice(0);
    for (const id of closed) this.#unseen.add(id);
    const opened = this.opened.splice(0);
    for (const id of opened) this.#unseen.delete(id);
    const isUnseen = ({ record, by }: Entry) => this.#unseen.has(record.id) && by !== 'service-head';
    const seen = this.entries.filter((entry) => !isUnseen(entry));
    const documents = [
      ...this.entries
        .filter((entry) => closed.includes(entry.record.id) && isUnseen(entry))
        .map((entry) => ({ ...emptied(entry), _deleted: true })),
      ...seen
        .filter(
          (entry) => ((entry.seq ?? 0) > after || opened.includes(entry.record.id)) && !this.lost.delete(entry.id),
        )
        .map((entry) => ({ ...entry, _deleted: false })),
    ];
    const seq = this.entries.length;
    const proof = searchParams.get('prove') === '1' && { proof: { seq, ...sumOf(seen.map(({ id }) => id)) } };
    if (proof && this.wrongProofs) proof.proof.count += 1;
    if (proof) this.proofs += 1;
    const page = {
      ...{ documents, directory: this.directory, ...proof },
      checkpoint: { seq, base: seq, at: '2026-05-20T09:00:00Z' },
    };
    return new Response(`${JSON.stringify(page)}\n`);
  }

  #push({ rows }: { rows: { newDocumentState: Entry }[] }, init?: RequestInit): Response {
    this.pushes += 1;
    // As the server does: everybody sends their own.
    if (rows.some((row) => row.newDocumentState.by !== 'service-head'))
      return Response.json({ error: 'bad-request', message: 'Somebody else’s.' }, { status: 403 });
    const brief = new Headers(init?.headers).get('prefer') === preferMinimal;
    const answer = rows.map(({ newDocumentState }) => this.#take(newDocumentState, brief));
    if (this.loseAnswers > 0) {
      this.loseAnswers -= 1;
      throw new TypeError('network lost');
    }
    this.tell();
    return Response.json(answer);
  }

  #take(entry: Entry, brief: boolean): Partial<Entry> {
    const known = this.entries.find((each) => each.id === entry.id);
    if (known) return known;
    const refused = this.refuse(entry);
    const added: Added = {
      id: entry.id,
      seq: this.entries.length + 1,
      receivedAt: entry.recordedAt,
      verdict: refused ? 'refused' : 'accepted',
      refusals: refused ? [{ code: 'not-your-role', because: ['JF-25'] }] : [],
    };
    const stored: Entry = { ...entry, ...added };
    this.entries.push(stored);
    return brief ? added : stored;
  }
}

const emptied = ({ id, record, seq }: Entry): Partial<Entry> => ({
  ...{ id, record, seq, kind: '', at: '', recordedAt: '', by: '', device: '', pack: '', body: {} },
});

type Read = () => Promise<{ documents: { sealed?: string }[] }>;

/** Memory for a disk, which can be full: every write then fails as browsers say it. */
export class FakeDisk {
  readonly storage: RxStorage<unknown, unknown>;
  full = false;
  /** For one collection only, as where it was closed before that one was written. */
  fullFor: string | null = null;
  readonly #reads: Read[] = [];

  /** Everything that lies on it as it lies there, what was deleted included. */
  async words(): Promise<string> {
    // One that was closed lies on no disk of ours any more.
    const all = await Promise.all(this.#reads.map((read) => read().catch(() => null)));
    return JSON.stringify(all);
  }

  /** The same as whoever has the key reads it. */
  async openedWords(): Promise<string> {
    const all = await Promise.all(this.#reads.map((read) => read().catch(() => null)));
    const sealed = all.flatMap((each) => each?.documents ?? []).flatMap((doc) => doc.sealed ?? []);
    const opened = await Promise.all(sealed.map((text) => this.#cipher.open(bytesOf(text))));
    return opened.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  }

  readonly #cipher: Cipher;

  constructor(cipher: Cipher) {
    this.#cipher = cipher;
    const memory = getRxStorageMemory() as RxStorage<unknown, unknown>;
    this.storage = {
      ...memory,
      createStorageInstance: async (params) => {
        const instance = await memory.createStorageInstance(params);
        const read = () => getChangedDocumentsSince(instance, 100_000);
        this.#reads.push(read as unknown as Read);
        const write = instance.bulkWrite.bind(instance);
        instance.bulkWrite = (...given) =>
          this.full || this.fullFor === params.collectionName
            ? Promise.reject(new DOMException('', 'QuotaExceededError'))
            : write(...given);
        return instance;
      },
    };
  }
}

/** What lies beside the sealed stores, in memory. */
export function memoryVaultDisk(): VaultDisk {
  const vaults = new Map<string, Vault>();
  const copies = new Map<string, RescueCopy>();
  const letters = new Map<string, SealedLetter>();
  const nameOf = (vault: string, id: string): string => `${vault} ${id}`;
  return {
    get: (id) => Promise.resolve(vaults.get(id) ?? null),
    all: () => Promise.resolve([...vaults.values()]),
    put: (vault) => Promise.resolve(void vaults.set(vault.id, vault)),
    remove: (id) => Promise.resolve(void vaults.delete(id)),
    copies: (vault) => Promise.resolve([...copies.values()].filter((copy) => copy.vault === vault)),
    putCopies(added) {
      for (const copy of added) copies.set(nameOf(copy.vault, copy.id), copy);
      return Promise.resolve();
    },
    removeCopies(vault, ids) {
      for (const id of ids) copies.delete(nameOf(vault, id));
      return Promise.resolve();
    },
    letters: (vault) => Promise.resolve([...letters.values()].filter((letter) => letter.vault === vault)),
    putLetter: (letter) => Promise.resolve(void letters.set(nameOf(letter.vault, letter.id), letter)),
    removeLetter: (vault, id) => Promise.resolve(void letters.delete(nameOf(vault, id))),
  };
}

export interface Bench {
  organisation: string;
  server: FakeServer;
  device: FakeDevice;
  disk: FakeDisk;
  copies: VaultDisk;
  world: World;
  open(staff?: string): Promise<Store>;
}

let made = 0;

/** As an organisation's server gives it; the private half is of no use to these tests. */
async function newRescueMeans(): Promise<RescueMeans> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  return { key: textOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))), token: 'a token' };
}

/** A key of its own, for a store of a test. */
export function newCipher(): Cipher {
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  const cipher = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, uses).then(aesGcmCipher);
  return {
    seal: async (plain) => (await cipher).seal(plain),
    open: async (sealed) => (await cipher).open(sealed),
  };
}

/** A device with memory for a disk, beside a server in memory. Stores opened by one bench share the disk. */
export function bench(): Bench {
  made += 1;
  const organisation = `sample-${made}`;
  const server = new FakeServer();
  const device = fakeDevice({ seed: made });
  const cipher = newCipher();
  const disk = new FakeDisk(cipher);
  const copies = memoryVaultDisk();
  const rescue = newRescueMeans();
  const directory = sampleDirectory();
  let codes = 0;
  const world: World = {
    device,
    storage: disk.storage,
    cipher,
    copies,
    wire: { fetch: server.fetch as typeof fetch, listen: server.listen, retry: 50 },
    me: async () =>
      server.reachable
        ? {
            ...{ staff: 'service-head', email: 'head@sample.example', directory },
            ...{ now: device.now().toISOString(), protocol: 1, rescue: await rescue },
          }
        : 'unreachable',
    limits: () => Promise.resolve(server.reachable ? server.limits : null),
    enrol: (id) => Promise.resolve(server.reachable ? { id, code: `00${(codes += 1)}` } : null),
  };
  return {
    organisation,
    server,
    device,
    disk,
    copies,
    world,
    async open(staff = 'service-head') {
      const store = await openStore(organisation, staff, world);
      if (!store) throw new Error('The store did not open.');
      return store;
    },
  };
}
