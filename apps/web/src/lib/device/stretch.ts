/** What one guess costs: memory in KiB, and how often it is gone through. */
export interface Cost {
  memory: number;
  passes: number;
}

/** For what lies on a disk that somebody may steal: a sixth of a second on a desk, under a second on an old phone. */
export const diskCost: Cost = { memory: 32_768, passes: 2 };

/** For a PIN, which only ever guards the memory of a running app. */
export const pinCost: Cost = { memory: 19_456, passes: 2 };

/**
 * Argon2id: 32 bytes out of what a person remembers, made slow on purpose. `salt`: 16 random bytes. The same words typed on
 * another keyboard give the same bytes. The library is loaded when it is first needed.
 */
export async function stretch(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
  { memory, passes }: Cost,
): Promise<Uint8Array<ArrayBuffer>> {
  const { argon2id } = await import('hash-wasm');
  const bytes = await argon2id({
    password: secret.normalize('NFKC'),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
