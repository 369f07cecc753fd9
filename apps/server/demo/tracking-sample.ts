/**
 * The tracking code that the demo's start prints, with its slow hash worked out beforehand: PBKDF2 with SHA-256 over the
 * code without spaces, 600,000 rounds, a 16-byte salt, 32 bytes. A test works it out again.
 */
export const sampleTracking = {
  /** As it is printed on a receipt. */
  code: '7K4M 9QWX 2HTB',
  kept: {
    salt: '5b1e0c97d24f8a3361cc7e90ab42f56d',
    hash: 'd3a972d0aaaf2bffad3c5f311b4318672c18dc98870de8fd9c60bf4adcecd2a4',
    iterations: 600_000,
  },
};
