/** Where sealed files lie: on this machine's disk or in S3-compatible storage. Knows nothing of what is in them. */
export interface EvidenceStore {
  /** Keeps a finished file under a key; the file itself may be moved away. Either all of it is there afterwards, or nothing. */
  put(key: string, file: string): Promise<void>;
  /** Bytes from `from` up to, not including, `until`. Throws while it is read when there is no such file. */
  read(key: string, from: number, until: number): AsyncIterable<Uint8Array>;
  /** Harmless when there is none. */
  remove(key: string): Promise<void>;
}
