// One contract, both stores; the S3 one against a server that speaks the protocol.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskStore } from './disk-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { s3Store } from './s3-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-store-'));
const bucket = 'evidence';
const service = new S3rver({
  ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3') },
  configureBuckets: [{ name: bucket, configs: [] }],
});
let endpoint: string;
const keys = { accessKey: 'S3RVER', secretKey: 'S3RVER', region: 'us-east-1' };

beforeAll(async () => {
  const { address, port } = (await service.run()) as AddressInfo;
  endpoint = `http://${address}:${port}`;
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const stores: Record<string, () => EvidenceStore> = {
  disk: () => diskStore(join(folder, 'files')),
  S3: () => s3Store({ endpoint, bucket, ...keys }),
};

describe.each(Object.entries(stores))('evidence in %s', (_name, open) => {
  const put = async (key: string, bytes: Buffer): Promise<void> => {
    const file = join(folder, randomUUID());
    await writeFile(file, bytes);
    await open().put(key, file);
  };
  const read = async (key: string, from: number, until: number): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for await (const part of open().read(key, from, until)) parts.push(part);
    return Buffer.concat(parts);
  };

  test('is there once put, whole and in parts, and gone once removed', async () => {
    const bytes = randomBytes(300_000);
    const key = `sample/${randomUUID()}.original.0123456789abcdef`;
    await put(key, bytes);
    expect((await read(key, 0, bytes.length)).equals(bytes)).toBe(true);
    expect((await read(key, 65_536, 65_600)).equals(bytes.subarray(65_536, 65_600))).toBe(true);
    expect(await read(key, 5, 5)).toHaveLength(0);
    await open().remove(key);
    await expect(read(key, 0, 1)).rejects.toThrow();
    await open().remove(key);
  });

  test('an organisation whose name has strange letters keeps its files like any other', async () => {
    const key = `${encodeURIComponent('Ä b/..')}/one.original.0123456789abcdef`;
    await put(key, Buffer.from('here'));
    expect(String(await read(key, 0, 4))).toBe('here');
  });
});

test('what the service refuses is said, and not taken for done', async () => {
  const store = s3Store({ endpoint, bucket, ...keys, accessKey: 'stranger' });
  const file = join(folder, 'refused');
  await writeFile(file, 'x');
  await expect(store.put('sample/x', file)).rejects.toThrow(/403|InvalidAccessKeyId/);
});
