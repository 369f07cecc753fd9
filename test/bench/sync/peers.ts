// Other sync servers at the same work, as a user of theirs would set them up: installed from the registry into a folder of their
// own, so that nothing of the product depends on them.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Sql } from '@evenhand/server/db/open.ts';
import { freePort } from '../../support/app.ts';
import { ask } from './asks.ts';
import { someEntries } from './entries.ts';
import { sharesOf, type Client, type Shares } from './push-and-pull.ts';

interface Peer {
  name: string;
  /** With exact versions. */
  packages: string[];
  /** Its server: takes a port and a folder for its data, and says `ready`. */
  file: string;
  program: string;
  /** What is asked of it once before anything else. */
  begin?(url: string): Promise<unknown>;
  /** As its own clients send what is new, and in a way that may be repeated. */
  push(url: string, entries: readonly Entry[]): Promise<unknown>;
  /** One page; `next` is what to ask for after it. */
  pull(url: string, from: string): Promise<{ ids: string[]; next: string }>;
}

const page = 1000;
/** What its clients call the first revision of a document. */
const revisionOf = (id: string): string => `1-${id.replaceAll('-', '')}`;
const json = { 'content-type': 'application/json' };

export const peers: readonly Peer[] = [
  {
    name: 'express-pouchdb',
    packages: ['express-pouchdb@4.2.0', 'pouchdb-node@9.0.0', 'express@4.22.3'],
    file: 'server.cjs',
    program: `
const [port, folder] = process.argv.slice(2);
const PouchDB = require('pouchdb-node').defaults({ prefix: folder + '/' });
const app = require('express')();
app.use('/db', require('express-pouchdb')(PouchDB, { logPath: folder + '/log.txt', inMemoryConfig: true }));
app.listen(Number(port), '127.0.0.1', () => console.log('ready'));`,
    begin: (url) => ask(`${url}/db/entries`, json, undefined, 'PUT').catch(() => undefined),
    // The replication protocol of CouchDB: which of these revisions are missing, then those, then how far this client came.
    async push(url, entries) {
      const revisions = Object.fromEntries(entries.map(({ id }) => [id, [revisionOf(id)]]));
      const missing = (await ask(`${url}/db/entries/_revs_diff`, json, JSON.stringify(revisions))) as object;
      const docs = entries.filter(({ id }) => id in missing).map((e) => ({ _id: e.id, _rev: revisionOf(e.id), ...e }));
      await ask(`${url}/db/entries/_bulk_docs`, json, JSON.stringify({ docs, new_edits: false }));
      const checkpoint = `${url}/db/entries/_local/${entries[0]?.id}`;
      await ask(checkpoint, json, JSON.stringify({ last_seq: entries.length }), 'PUT');
    },
    async pull(url, from) {
      const asked = `${url}/db/entries/_changes?include_docs=true&limit=${page}&since=${from || '0'}`;
      const { results, last_seq: next } = (await ask(asked, json)) as { results: { id: string }[]; last_seq: number };
      return { ids: results.map(({ id }) => id), next: String(next) };
    },
  },
  {
    name: 'rxdb-server, in memory',
    packages: ['rxdb-server@15.22.0', 'rxdb@15.39.0', 'rxjs@7.8.2', 'express@4.22.3', 'cors@2.8.5'],
    file: 'server.mjs',
    program: `
import express from 'express';
import { createRxDatabase } from 'rxdb';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { createRxServer } from 'rxdb-server/plugins/server';
import { RxServerAdapterExpress } from 'rxdb-server/plugins/adapter-express';
const text = { type: 'string', maxLength: 60 };
const some = { type: 'object', additionalProperties: true };
const properties = { id: text, kind: text, at: text, recordedAt: text, by: text, device: text, pack: text, record: some, body: some };
const database = await createRxDatabase({ name: 'bench', storage: getRxStorageMemory() });
await database.addCollections({ entries: { schema: { version: 0, primaryKey: 'id', type: 'object', properties } } });
// As it comes it refuses a request of 200 entries as too large.
const adapter = { ...RxServerAdapterExpress, create: async () => express().use(express.json({ limit: '50mb' })) };
const server = await createRxServer({ database, adapter, port: Number(process.argv[2]), hostname: '127.0.0.1' });
server.addReplicationEndpoint({ name: 'entries', collection: database.entries });
await server.start();
console.log('ready');`,
    push: (url, entries) =>
      ask(
        `${url}/entries/0/push`,
        json,
        JSON.stringify(entries.map((entry) => ({ newDocumentState: { ...entry, _deleted: false } }))),
      ),
    async pull(url, from) {
      const asked = `${url}/entries/0/pull?limit=${page}${from}`;
      const { documents, checkpoint } = (await ask(asked, json)) as {
        documents: { id: string }[];
        checkpoint: { id: string; lwt: number };
      };
      return { ids: documents.map(({ id }) => id), next: `&id=${checkpoint.id}&lwt=${checkpoint.lwt}` };
    },
  },
];

/** Its shares of raw Postgres, and what of a thousand and more acknowledged entries was gone after kill -9. */
export interface PeerFigures {
  shares: Shares;
  lost: number;
  acknowledged: number;
}

export async function measurePeer(peer: Peer, sql: Sql): Promise<PeerFigures> {
  const folder = install(peer);
  const data = mkdtempSync(join(tmpdir(), 'evenhand-bench-peer-'));
  let server = await start(peer, folder, data);
  try {
    const client: Client = {
      push: async (entries) => void (await peer.push(server.url, entries)),
      pullAll: async () => (await pullAll(peer, server.url)).length,
    };
    const shares = await sharesOf(sql, async () => client);

    const acknowledged: string[] = [];
    const told = (async () => {
      for (;;) {
        const batch = someEntries(200, 's0');
        await peer.push(server.url, batch);
        acknowledged.push(...batch.map(({ id }) => id));
      }
    })().catch(() => undefined);
    while (acknowledged.length < 1000) await new Promise((resolve) => setTimeout(resolve, 5));
    server.process.kill('SIGKILL');
    await told;
    server = await start(peer, folder, data);
    const kept = new Set(await pullAll(peer, server.url));
    const lost = acknowledged.filter((id) => !kept.has(id)).length;
    return { shares, lost, acknowledged: acknowledged.length };
  } finally {
    server.process.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

async function pullAll(peer: Peer, url: string): Promise<string[]> {
  const held: string[] = [];
  for (let from = ''; ;) {
    const { ids, next } = await peer.pull(url, from);
    held.push(...ids);
    if (ids.length < page) return held;
    from = next;
  }
}

/** Kept from run to run: only the first one needs the registry. */
function install({ name, packages, file, program }: Peer): string {
  const folder = join(tmpdir(), 'evenhand-bench-peers', name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), program);
  if (existsSync(join(folder, 'node_modules'))) return folder;
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder });
  if (status !== 0) throw new Error(`${name} could not be installed: ${String(stderr)}`);
  return folder;
}

async function start(peer: Peer, folder: string, data: string): Promise<{ process: ChildProcess; url: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, [peer.file, String(port), data], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const said of child.stdout) if (String(said).includes('ready')) break;
  if (child.exitCode !== null) throw new Error(`${peer.name} ended with ${child.exitCode}.`);
  const url = `http://127.0.0.1:${port}`;
  await peer.begin?.(url);
  return { process: child, url };
}
