/** Why a file cannot be loaded at all, in one sentence; nothing of it was written. */
export class LoadError extends Error {
  override name = 'LoadError';
}
