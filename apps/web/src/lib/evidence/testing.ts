// A box in memory, and a server that speaks just enough of the upload protocol, with a network that a test can cut.
import * as memory from 'fake-indexeddb';
import { vi } from 'vitest';
import { rescueHeader } from '@evenhand/policy/wire/rescue';
import type { Box } from './box.ts';
import { openBox } from './box.ts';
import { newCipher } from '#lib/store/testing.ts';
import type { WaitingFile } from './port.ts';

/** Puts a database in memory in the browser's place; undone by `vi.unstubAllGlobals()`. */
export function standInForIndexedDb(): InstanceType<typeof memory.IDBFactory> {
  const factory = new memory.IDBFactory();
  const { default: _, ...types } = memory;
  for (const [name, value] of Object.entries(types)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', factory);
  return factory;
}

const cipher = newCipher();
export const openTestBox = (name = 'box'): Promise<Box> => openBox(name, cipher);

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

let made = 0;

/** A photo of so many bytes that waits to be sent. */
export async function sampleFile(bytes: number, given: Partial<WaitingFile> = {}) {
  made += 1;
  const content = Uint8Array.from({ length: bytes }, (_, at) => (at * 7 + made) % 256);
  const file: WaitingFile = {
    ...{
      evidence: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
      what: 'photo',
      takenAt: '2026-05-20T09:00:00Z',
    },
    record: { kind: 'case', id: '00000000-0000-7000-8000-0000000000ff' },
    original: { hash: await hashOf(content), bytes, type: 'image/jpeg' },
    entered: true,
    sent: [],
    ...given,
  };
  return { file, content, blob: new Blob([content], { type: 'image/jpeg' }) };
}

export class FakeUploads {
  readonly held = new Map<string, Uint8Array[]>();
  readonly lengths = new Map<string, number>();
  readonly asked: string[] = [];
  /** Heads that came with sealed pieces. */
  readonly heads: string[] = [];
  /** Requests that still get through before the network goes; it comes back when this is set anew. */
  carries = Number.POSITIVE_INFINITY;
  /** What is answered to the last bytes of a file instead of taking it. */
  refuse: { status: number; message: string } | null = null;

  size(name: string): number {
    return (this.held.get(name) ?? []).reduce((sum, part) => sum + part.length, 0);
  }

  async content(name: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await new Blob((this.held.get(name) ?? []) as BlobPart[]).arrayBuffer());
  }

  readonly fetch = ((path: string, init: RequestInit): Promise<Response> => {
    if (this.carries <= 0) return Promise.reject(new TypeError('network lost'));
    this.carries -= 1;
    const headers = init.headers as Record<string, string>;
    this.asked.push(init.method ?? 'GET');
    const head = headers[rescueHeader];
    if (head !== undefined) this.heads.push(head);
    return Promise.resolve(this.#answer(path, init, headers));
  }) as typeof fetch;

  #answer(path: string, init: RequestInit, headers: Record<string, string>): Response {
    if (init.method === 'POST') {
      const said = Object.fromEntries(
        (headers['upload-metadata'] ?? '')
          .split(',')
          .map((pair) => pair.split(' ').map((word, at) => (at ? atob(word) : word))),
      ) as Record<string, string>;
      const name = `${said['evidence']}.${said['part']}`;
      this.held.set(name, []);
      this.lengths.set(name, Number(headers['upload-length']));
      return new Response(null, { status: 201 });
    }
    const name = path.split('/').at(-1) ?? '';
    if (!this.held.has(name)) return new Response(null, { status: 404 });
    if (init.method === 'PATCH') {
      if (Number(headers['upload-offset']) !== this.size(name))
        return Response.json({ error: 'bad-request' }, { status: 409 });
      const sent = init.body as Uint8Array;
      // A sealed piece counts as what is in it. What that is only the server could say.
      const body = headers[rescueHeader] === undefined ? sent : sent.subarray(12, -16);
      if (this.refuse && this.size(name) + body.length === this.lengths.get(name)) {
        this.held.delete(name);
        return Response.json({ error: 'bad-request', message: this.refuse.message }, { status: this.refuse.status });
      }
      this.held.get(name)?.push(body.slice());
    }
    const offset = { 'upload-offset': String(this.size(name)) };
    return new Response(null, { status: init.method === 'PATCH' ? 204 : 200, headers: offset });
  }
}
