import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { S3mini } from 's3mini';
import type { EvidenceStore } from './evidence-store.ts';

export interface S3Settings {
  /** Web address of the service. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
}

/** A bucket of any service that speaks S3. The bucket must be there already. */
export function s3Store({ endpoint, bucket, region, accessKey, secretKey }: S3Settings): EvidenceStore {
  const s3 = new S3mini({
    ...{ accessKeyId: accessKey, secretAccessKey: secretKey, region },
    endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
  });
  return {
    async put(key, file) {
      // Read from the disk as it is sent: a file is never in memory as a whole.
      const { size } = await stat(file);
      await s3.putObject(key, await openAsBlob(file), 'application/octet-stream', undefined, undefined, size);
    },
    async *read(key, from, until) {
      if (until <= from) return;
      const answer = await s3.getObjectRaw(key, false, from, until);
      if (!answer.body) throw new Error('Storage answered without a file.');
      yield* answer.body as unknown as AsyncIterable<Uint8Array>;
    },
    async remove(key) {
      await s3.deleteObject(key);
    },
  };
}
