import { firstValueFrom, type Subscription } from 'rxjs';
import type { EvidenceSort } from '@evenhand/policy/entries/evidence-body';
import { keptFileName } from '@evenhand/policy/entries/file-name';
import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import type { RescueMeans } from '@evenhand/policy/wire/rescue';
import { browserDevice } from '#lib/device/browser.ts';
import type { Store } from '#lib/store/port.ts';
import { asPerson } from '#lib/store/session.ts';
import { words } from '#lib/words/index.ts';
import { openBox, type Box } from './box.ts';
import { boxName } from './box-database.ts';
import { displayCopy } from './display-copy.ts';
import type { FileFacts, WaitingFile } from './port.ts';
import { openQueue, type Queue } from './queue.ts';
import { newFileKey, sealHeads } from './seal-heads.ts';

const retryMs = 15_000;

/** What of evidence lies on this device and waits to be sent; screens follow it. */
export class EvidenceHere {
  files = $state.raw<readonly WaitingFile[]>([]);
  /** How much of a file has arrived, from 0 to 1, while it is being sent. */
  shares = $state.raw<Readonly<Record<string, number>>>({});
  /** How many lie here of an earlier store that nobody can open any more; they are sent as they are. */
  aside = $state(0);
  readonly #store: Store;
  readonly #box: Box;
  readonly #queue: Queue;
  /** Other windows of this person are told what changed. */
  readonly #windows: BroadcastChannel;
  #means: RescueMeans | null = null;
  #meansHeard: Subscription | undefined;
  #sealing: Promise<void> = Promise.resolve();

  private constructor(store: Store, box: Box, name: string) {
    this.#store = store;
    this.#box = box;
    this.#windows = new BroadcastChannel(name);
    this.#windows.onmessage = ({ data }: MessageEvent<{ evidence: string; share: number | null } | null>) => {
      if (data) this.#show(data.evidence, data.share);
      else void this.#look();
    };
    this.#queue = openQueue({
      ...{ name, box, device: browserDevice, retry: retryMs },
      // On a shared device the browser's session may be somebody else's by now.
      fetch: (path, init) => fetch(path, { ...init, headers: { ...init?.headers, ...asPerson(store.staff.id) } }),
      say: { noReason: words.evidence.noReason, unreadable: words.evidence.unreadable },
      changed: () => void this.#changed(),
      progress: (evidence, share) => {
        this.#show(evidence, share);
        this.#windows.postMessage({ evidence, share });
      },
    });
  }

  /** Opens what this person left on this device, and begins to send it. */
  static async open(store: Store): Promise<EvidenceHere> {
    const name = boxName(store.directory.organisation.id, store.staff.id);
    const here = new EvidenceHere(store, await openBox(name, store.cipher), name);
    await browserDevice.inTurn(`${name} keys`, () => here.#box.rekey());
    await here.#look();
    await here.#findEntered();
    here.#meansHeard = store.rescueMeans.subscribe((means) => {
      here.#means = means;
      void here.#seal();
    });
    here.#queue.send();
    return here;
  }

  /**
   * Keeps a file from the moment it was taken; it belongs to a form until `enter`. One that was chosen brings its name; `caption` is
   * what was said of it before it was there. Throws when there is no room.
   */
  async take(
    record: WaitingFile['record'],
    what: EvidenceSort,
    original: Blob,
    caption?: string,
  ): Promise<WaitingFile> {
    // What the camera calls a photo says nothing to anybody.
    const name = what === 'document' && original instanceof File ? keptFileName(original.name) : undefined;
    const isPicture = what !== 'signature' && original.type.startsWith('image/');
    const display = isPicture ? await displayCopy(original) : null;
    const file: WaitingFile = {
      ...{ evidence: this.#store.newId(), record, what, takenAt: browserDevice.now().toISOString() },
      original: await factsOf(original),
      ...(display && { display: await factsOf(display) }),
      ...(name !== undefined && { name }),
      ...(caption !== undefined && { caption }),
      ...{ entered: false, sent: [], key: newFileKey() },
    };
    await this.#box.put(file, { original, ...(display && { display }) });
    await this.#changed();
    return file;
  }

  /** Their entries are written: they may be sent. */
  async enter(evidence: readonly string[]): Promise<void> {
    for (const id of evidence) await this.#box.change(id, (file) => ({ ...file, entered: true }));
    await this.#seal();
    await this.#changed();
    this.#queue.send();
  }

  retry(evidence: string): Promise<void> {
    return this.#queue.retry(evidence);
  }

  async remove(evidence: string): Promise<void> {
    await this.#box.remove(evidence);
    await this.#changed();
  }

  /** A file to look at; null when it is not on this device any more. */
  async blob(evidence: string, part: EvidencePart): Promise<Blob | null> {
    const file = this.files.find((each) => each.evidence === evidence);
    return file ? this.#box.blob(file, part).catch(() => null) : null;
  }

  async close(): Promise<void> {
    this.#meansHeard?.unsubscribe();
    await this.#queue.close();
    await this.#sealing;
    this.#windows.close();
    this.#box.close();
  }

  async #changed(): Promise<void> {
    this.#windows.postMessage(null);
    await this.#look();
  }

  async #look(): Promise<void> {
    this.files = await this.#box.all();
    this.aside = (await this.#box.aside()).length;
  }

  /** What may be sent can be handed out from now on. What fails, as on a full disk, is done at the next start. */
  #seal(): Promise<void> {
    const means = this.#means;
    if (means)
      this.#sealing = this.#sealing
        .then(() => sealHeads(this.#box, means, this.#store.staff.id))
        .catch((error: unknown) => console.warn(error));
    return this.#sealing;
  }

  #show(evidence: string, share: number | null): void {
    const { [evidence]: _, ...others } = this.shares;
    this.shares = share === null ? others : { ...others, [evidence]: share };
  }

  /** Where the browser was closed between an entry and saying so here, the entry counts. */
  async #findEntered(): Promise<void> {
    const found: string[] = [];
    for (const { evidence, record } of this.files.filter(({ entered }) => !entered)) {
      const view = await firstValueFrom(this.#store.record(record.kind, record.id));
      if (view?.state.history.some(({ kind, body }) => kind === 'evidence-added' && body['evidence'] === evidence))
        found.push(evidence);
    }
    if (found.length > 0) await this.enter(found);
  }
}

async function factsOf(blob: Blob): Promise<FileFacts> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return {
    hash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    bytes: blob.size,
    type: blob.type.split(';')[0] || 'application/octet-stream',
  };
}
